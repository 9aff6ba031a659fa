# Sources of rollcall_server in this folder: target_sources(rollcall_server PRIVATE ${CMAKE_CURRENT_LIST_DIR}/...)
target_sources(rollcall_server PRIVATE
  ${CMAKE_CURRENT_LIST_DIR}/cis.cpp
  ${CMAKE_CURRENT_LIST_DIR}/filler.cpp
  ${CMAKE_CURRENT_LIST_DIR}/passport.cpp
  ${CMAKE_CURRENT_LIST_DIR}/sis.cpp
  ${CMAKE_CURRENT_LIST_DIR}/people.cpp
  ${CMAKE_CURRENT_LIST_DIR}/portrait.cpp
  ${CMAKE_CURRENT_LIST_DIR}/practice.cpp)

# The lists of invented names travel inside the program, as :/practice/people.json.
qt_add_resources(rollcall_server "rollcall_practice"
  PREFIX "/practice" BASE "${PROJECT_SOURCE_DIR}/resources/practice"
  FILES "${PROJECT_SOURCE_DIR}/resources/practice/people.json")
