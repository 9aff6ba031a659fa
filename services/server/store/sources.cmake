target_sources(rollcall_server PRIVATE
  ${CMAKE_CURRENT_LIST_DIR}/database.cpp
  ${CMAKE_CURRENT_LIST_DIR}/migrations.cpp)
