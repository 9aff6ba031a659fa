set(here "${CMAKE_CURRENT_LIST_DIR}")
target_sources(rollcall_ui PRIVATE
  ${here}/context.h
  ${here}/page.h
  ${here}/style.cpp ${here}/style.h
  ${here}/theme.cpp ${here}/theme.h)
