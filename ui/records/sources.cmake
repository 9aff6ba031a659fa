target_sources(rollcall_ui PRIVATE
  ${CMAKE_CURRENT_LIST_DIR}/recorddelegate.cpp ${CMAKE_CURRENT_LIST_DIR}/recorddelegate.h
  ${CMAKE_CURRENT_LIST_DIR}/recordpreview.cpp ${CMAKE_CURRENT_LIST_DIR}/recordpreview.h
  ${CMAKE_CURRENT_LIST_DIR}/recordspage.cpp ${CMAKE_CURRENT_LIST_DIR}/recordspage.h
  ${CMAKE_CURRENT_LIST_DIR}/recordspagelayout.cpp
  ${CMAKE_CURRENT_LIST_DIR}/recordtableview.cpp ${CMAKE_CURRENT_LIST_DIR}/recordtableview.h)
