set(here "${CMAKE_CURRENT_LIST_DIR}")
target_sources(rollcall_ui PRIVATE
  ${here}/actiondialog.cpp ${here}/actiondialog.h
  ${here}/addressgridview.cpp ${here}/addressgridview.h
  ${here}/conflictview.cpp ${here}/conflictview.h
  ${here}/contentslist.cpp ${here}/contentslist.h
  ${here}/createstep.cpp ${here}/createstep.h
  ${here}/cropdialog.cpp ${here}/cropdialog.h
  ${here}/cropview.cpp ${here}/cropview.h
  ${here}/draftkeeper.cpp ${here}/draftkeeper.h
  ${here}/fieldeditor.cpp ${here}/fieldeditor.h
  ${here}/fieldrow.cpp ${here}/fieldrow.h
  ${here}/linkedrecord.cpp ${here}/linkedrecord.h
  ${here}/personheader.cpp ${here}/personheader.h
  ${here}/personpage.cpp ${here}/personpage.h
  ${here}/personacts.cpp
  ${here}/personcall.cpp
  ${here}/personreading.cpp
  ${here}/personsending.cpp
  ${here}/personstaging.cpp
  ${here}/pictureloader.cpp ${here}/pictureloader.h
  ${here}/picturepanel.cpp ${here}/picturepanel.h
  ${here}/rawview.cpp ${here}/rawview.h
  ${here}/receipttable.cpp ${here}/receipttable.h
  ${here}/recordform.cpp ${here}/recordform.h
  ${here}/reviewstrip.cpp ${here}/reviewstrip.h
  ${here}/sendqueue.cpp ${here}/sendqueue.h
  ${here}/timeline.cpp ${here}/timeline.h
  ${here}/waitingview.cpp ${here}/waitingview.h
  ${here}/words.cpp ${here}/words.h)
