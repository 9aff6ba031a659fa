target_sources(rollcall_ui PRIVATE
  ${CMAKE_CURRENT_LIST_DIR}/mergecard.cpp ${CMAKE_CURRENT_LIST_DIR}/mergecard.h
  ${CMAKE_CURRENT_LIST_DIR}/mergenotes.cpp ${CMAKE_CURRENT_LIST_DIR}/mergenotes.h
  ${CMAKE_CURRENT_LIST_DIR}/mergepage.cpp ${CMAKE_CURRENT_LIST_DIR}/mergepage.h
  ${CMAKE_CURRENT_LIST_DIR}/mergepageend.cpp
  ${CMAKE_CURRENT_LIST_DIR}/mergepagelayout.cpp
  ${CMAKE_CURRENT_LIST_DIR}/mergepicker.cpp ${CMAKE_CURRENT_LIST_DIR}/mergepicker.h
  ${CMAKE_CURRENT_LIST_DIR}/mergerun.cpp ${CMAKE_CURRENT_LIST_DIR}/mergerun.h
  ${CMAKE_CURRENT_LIST_DIR}/mergetable.cpp ${CMAKE_CURRENT_LIST_DIR}/mergetable.h
  ${CMAKE_CURRENT_LIST_DIR}/mergetrail.cpp ${CMAKE_CURRENT_LIST_DIR}/mergetrail.h)
