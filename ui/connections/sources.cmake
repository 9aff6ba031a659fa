set(here "${CMAKE_CURRENT_LIST_DIR}")
target_sources(rollcall_ui PRIVATE
  ${here}/connectionfiles.cpp ${here}/connectionfiles.h
  ${here}/connectionform.cpp ${here}/connectionform.h
  ${here}/connectionlist.cpp ${here}/connectionlist.h
  ${here}/connectionspage.cpp ${here}/connectionspage.h
  ${here}/startpage.cpp ${here}/startpage.h
  ${here}/testpanel.cpp ${here}/testpanel.h)
