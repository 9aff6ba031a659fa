# Sources of rollcall_server in this folder: target_sources(rollcall_server PRIVATE ${CMAKE_CURRENT_LIST_DIR}/...)
target_sources(rollcall_server PRIVATE
  ${CMAKE_CURRENT_LIST_DIR}/answers.cpp
  ${CMAKE_CURRENT_LIST_DIR}/details.cpp
  ${CMAKE_CURRENT_LIST_DIR}/identities.cpp
  ${CMAKE_CURRENT_LIST_DIR}/identity.cpp
  ${CMAKE_CURRENT_LIST_DIR}/listindex.cpp
  ${CMAKE_CURRENT_LIST_DIR}/paging.cpp
  ${CMAKE_CURRENT_LIST_DIR}/search.cpp
  ${CMAKE_CURRENT_LIST_DIR}/signin.cpp
  ${CMAKE_CURRENT_LIST_DIR}/hooks.cpp
  ${CMAKE_CURRENT_LIST_DIR}/opts.cpp
  ${CMAKE_CURRENT_LIST_DIR}/sisfacade.cpp
  ${CMAKE_CURRENT_LIST_DIR}/users.cpp)
