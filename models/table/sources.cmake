target_sources(rollcall_models PRIVATE
  "${CMAKE_CURRENT_LIST_DIR}/displaytext.cpp"
  "${CMAKE_CURRENT_LIST_DIR}/displaytext.h"
  "${CMAKE_CURRENT_LIST_DIR}/recordtablecells.cpp"
  "${CMAKE_CURRENT_LIST_DIR}/recordtablemodel.cpp"
  "${CMAKE_CURRENT_LIST_DIR}/recordtablemodel.h")
