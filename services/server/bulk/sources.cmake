# Sources of rollcall_server in this folder: target_sources(rollcall_server PRIVATE ${CMAKE_CURRENT_LIST_DIR}/...)
target_sources(rollcall_server PRIVATE
  ${CMAKE_CURRENT_LIST_DIR}/exportrecords.cpp
  ${CMAKE_CURRENT_LIST_DIR}/importrecords.cpp
  ${CMAKE_CURRENT_LIST_DIR}/recordcodec.cpp
  ${CMAKE_CURRENT_LIST_DIR}/recordmembers.cpp)
