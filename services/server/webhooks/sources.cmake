target_sources(rollcall_server PRIVATE
  ${CMAKE_CURRENT_LIST_DIR}/outbox.cpp
  ${CMAKE_CURRENT_LIST_DIR}/post.cpp
  ${CMAKE_CURRENT_LIST_DIR}/sender.cpp)
# Boost's headers are not ours to warn about.
set_source_files_properties(${CMAKE_CURRENT_LIST_DIR}/post.cpp PROPERTIES SKIP_AUTOMOC ON)
