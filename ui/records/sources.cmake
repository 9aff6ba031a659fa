# target_sources(rollcall_ui PRIVATE ${CMAKE_CURRENT_LIST_DIR}/x.cpp)
