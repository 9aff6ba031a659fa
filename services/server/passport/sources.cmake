# Sources of rollcall_server in this folder: target_sources(rollcall_server PRIVATE ${CMAKE_CURRENT_LIST_DIR}/...)
target_sources(rollcall_server PRIVATE
  ${CMAKE_CURRENT_LIST_DIR}/answers.cpp
  ${CMAKE_CURRENT_LIST_DIR}/authorize.cpp
  ${CMAKE_CURRENT_LIST_DIR}/consentpage.cpp
  ${CMAKE_CURRENT_LIST_DIR}/grants.cpp
  ${CMAKE_CURRENT_LIST_DIR}/identities.cpp
  ${CMAKE_CURRENT_LIST_DIR}/letters.cpp
  ${CMAKE_CURRENT_LIST_DIR}/passportfacade.cpp
  ${CMAKE_CURRENT_LIST_DIR}/profile.cpp
  ${CMAKE_CURRENT_LIST_DIR}/settings.cpp
  ${CMAKE_CURRENT_LIST_DIR}/signin.cpp
  ${CMAKE_CURRENT_LIST_DIR}/tokens.cpp
  ${CMAKE_CURRENT_LIST_DIR}/user.cpp)
