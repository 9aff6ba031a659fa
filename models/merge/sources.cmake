target_sources(rollcall_models PRIVATE
  "${CMAKE_CURRENT_LIST_DIR}/lookalike.cpp"
  "${CMAKE_CURRENT_LIST_DIR}/lookalike.h"
  "${CMAKE_CURRENT_LIST_DIR}/mergecomparison.cpp"
  "${CMAKE_CURRENT_LIST_DIR}/mergecomparison.h"
  "${CMAKE_CURRENT_LIST_DIR}/mergetablemodel.cpp"
  "${CMAKE_CURRENT_LIST_DIR}/mergetablemodel.h")
target_link_libraries(rollcall_models PRIVATE ICU::uc ICU::i18n)
