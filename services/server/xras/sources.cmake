# Sources of rollcall_server in this folder: target_sources(rollcall_server PRIVATE ${CMAKE_CURRENT_LIST_DIR}/...)
target_sources(rollcall_server PRIVATE
  ${CMAKE_CURRENT_LIST_DIR}/parameters.cpp
  ${CMAKE_CURRENT_LIST_DIR}/peoplecodec.cpp
  ${CMAKE_CURRENT_LIST_DIR}/peoplesearch.cpp
  ${CMAKE_CURRENT_LIST_DIR}/person.cpp
  ${CMAKE_CURRENT_LIST_DIR}/persontext.cpp
  ${CMAKE_CURRENT_LIST_DIR}/siteservice.cpp
  ${CMAKE_CURRENT_LIST_DIR}/trigrams.cpp
  ${CMAKE_CURRENT_LIST_DIR}/xrasfacade.cpp)
