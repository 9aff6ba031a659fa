set(here "${CMAKE_CURRENT_LIST_DIR}")
target_sources(rollcall_ui PRIVATE
  ${here}/lookupbox.cpp ${here}/lookupbox.h
  ${here}/lookupdelegate.cpp ${here}/lookupdelegate.h
  ${here}/lookupmodel.cpp ${here}/lookupmodel.h
  ${here}/lookuppopup.cpp ${here}/lookuppopup.h
  ${here}/lookupwords.cpp ${here}/lookupwords.h
  ${here}/recordlink.cpp ${here}/recordlink.h)
