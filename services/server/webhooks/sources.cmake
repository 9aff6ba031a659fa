target_sources(rollcall_server PRIVATE ${CMAKE_CURRENT_LIST_DIR}/outbox.cpp)
