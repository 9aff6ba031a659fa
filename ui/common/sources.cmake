target_sources(rollcall_ui PRIVATE
  ${CMAKE_CURRENT_LIST_DIR}/text.h ${CMAKE_CURRENT_LIST_DIR}/text.cpp)
