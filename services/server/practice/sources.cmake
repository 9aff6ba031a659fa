# Sources of rollcall_server in this folder: target_sources(rollcall_server PRIVATE ${CMAKE_CURRENT_LIST_DIR}/...)
