target_sources(rollcall_models PRIVATE
  ${CMAKE_CURRENT_LIST_DIR}/addressgrid.cpp
  ${CMAKE_CURRENT_LIST_DIR}/addressgrid.h
  ${CMAKE_CURRENT_LIST_DIR}/conflictmodel.cpp
  ${CMAKE_CURRENT_LIST_DIR}/conflictmodel.h
  ${CMAKE_CURRENT_LIST_DIR}/fieldvalue.cpp
  ${CMAKE_CURRENT_LIST_DIR}/kindfacts.cpp
  ${CMAKE_CURRENT_LIST_DIR}/origin.cpp
  ${CMAKE_CURRENT_LIST_DIR}/picturecheck.cpp
  ${CMAKE_CURRENT_LIST_DIR}/picturestage.cpp
  ${CMAKE_CURRENT_LIST_DIR}/rawedit.cpp
  ${CMAKE_CURRENT_LIST_DIR}/rawedit.h
  ${CMAKE_CURRENT_LIST_DIR}/stagedrecord.cpp
  ${CMAKE_CURRENT_LIST_DIR}/stagedrecord.h
  ${CMAKE_CURRENT_LIST_DIR}/picturestage.h
  ${CMAKE_CURRENT_LIST_DIR}/threeway.cpp)
target_link_libraries(rollcall_models PUBLIC Qt6::Gui PRIVATE Qt6::Concurrent)
