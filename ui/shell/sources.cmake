set(here "${CMAKE_CURRENT_LIST_DIR}")
qt_add_dbus_interface(portal_settings ${here}/org.freedesktop.portal.Settings.xml portalsettings)
target_include_directories(rollcall_ui PRIVATE "${CMAKE_CURRENT_BINARY_DIR}")
target_sources(rollcall_ui PRIVATE
  ${portal_settings}
  ${here}/appearance.cpp ${here}/appearance.h
  ${here}/commandmodel.cpp ${here}/commandmodel.h
  ${here}/commandpalette.cpp ${here}/commandpalette.h
  ${here}/context.h
  ${here}/desktopcolours.cpp ${here}/desktopcolours.h
  ${here}/helpdialog.cpp ${here}/helpdialog.h
  ${here}/history.h
  ${here}/keymap.cpp ${here}/keymap.h
  ${here}/keysdialog.cpp ${here}/keysdialog.h
  ${here}/leaveguard.cpp ${here}/leaveguard.h
  ${here}/mainmenu.cpp ${here}/mainmenu.h
  ${here}/mainwindow.cpp ${here}/mainwindow.h ${here}/mainwindowacts.cpp ${here}/mainwindowmenu.cpp ${here}/mainwindowprivate.h
  ${here}/manual.cpp ${here}/manual.h
  ${here}/messagebars.cpp ${here}/messagebars.h
  ${here}/notices.cpp ${here}/notices.h
  ${here}/page.h
  ${here}/pageframe.cpp ${here}/pageframe.h
  ${here}/panecycle.cpp ${here}/panecycle.h
  ${here}/requestlog.cpp ${here}/requestlog.h
  ${here}/requeststrip.cpp ${here}/requeststrip.h
  ${here}/sidebar.cpp ${here}/sidebar.h
  ${here}/statusline.cpp ${here}/statusline.h
  ${here}/style.cpp ${here}/style.h ${here}/styleheads.cpp ${here}/stylemeasures.cpp ${here}/stylepaint.h
  ${here}/tabarea.cpp ${here}/tabarea.h
  ${here}/theme.cpp ${here}/theme.h)
