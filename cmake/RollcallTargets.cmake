# The sanitizer build compiles everything from nothing on each run of the tests, so there what nearly every file
# includes is read once for all of them. The other builds go without, so that a missing include is still found.
if(ROLLCALL_SANITIZE)
  file(WRITE "${CMAKE_BINARY_DIR}/rollcall_pch.cpp" "")
  add_library(rollcall_pch STATIC "${CMAKE_BINARY_DIR}/rollcall_pch.cpp")
  target_link_libraries(rollcall_pch PRIVATE rollcall_flags Qt6::Core)
  target_precompile_headers(rollcall_pch PRIVATE
    <QCoreApplication> <QDateTime> <QFile> <QHash> <QList> <QMap> <QObject> <QPointer> <QRegularExpression> <QSet>
    <QString> <QStringList> <QTimer> <QUrl> <QVariant>
    <algorithm> <chrono> <functional> <memory> <optional> <utility> <vector> <tl/expected.hpp>)
endif()

# rollcall_precompile(TARGET [header...]): these headers, or those that everybody shares.
function(rollcall_precompile name)
  if(NOT ROLLCALL_SANITIZE)
    return()
  endif()
  if(ARGN)
    target_precompile_headers(${name} PRIVATE ${ARGN})
  else()
    target_precompile_headers(${name} REUSE_FROM rollcall_pch)
  endif()
endfunction()

# rollcall_library(NAME SOURCES ... [PUBLIC libs...] [PRIVATE libs...] [HEADERS headers...]): the library of one
# layer, static for people and shared where a hundred test programs link it (BUILD_SHARED_LIBS). HEADERS: what most of
# its files include, when that is much more than everybody else does.
function(rollcall_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE;HEADERS" ${ARGN})
  add_library(${name} ${ARG_SOURCES})
  target_link_libraries(${name} PUBLIC ${ARG_PUBLIC} PRIVATE rollcall_flags ${ARG_PRIVATE})
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
  rollcall_precompile(${name} ${ARG_HEADERS})
endfunction()

# rollcall_test(NAME LABEL label SOURCES ... LIBS ... [GUI] [ROLLCALLD]): one Qt Test executable, one ctest.
# Tests of contracts run a second time, as NAME_postgresql, on a PostgreSQL that is started for them.
# GUI tests run on the offscreen platform; ROLLCALLD tests start the service, whose file is the macro ROLLCALLD.
# Labels: unit, flows, keychain, architecture, faults, contracts, operations.
function(rollcall_test name)
  cmake_parse_arguments(ARG "GUI;ROLLCALLD" "LABEL" "SOURCES;LIBS" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE rollcall_flags rollcall_testsupport Qt6::Test ${ARG_LIBS})
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
  rollcall_precompile(${name})
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES
    LABELS "${ARG_LABEL}" TIMEOUT 300
    ENVIRONMENT "LC_ALL=C.UTF-8;QT_QPA_PLATFORM=offscreen;TZ=UTC")
  if(ARG_ROLLCALLD)
    target_compile_definitions(${name} PRIVATE "ROLLCALLD=\"$<TARGET_FILE:rollcalld>\"")
    add_dependencies(${name} rollcalld)
  endif()
  if(ARG_LABEL STREQUAL "contracts")
    rollcall_postgres_test(${name} "${ARG_LABEL}")
  endif()
endfunction()

# rollcall_postgres_test(NAME LABEL): runs the test program NAME on PostgreSQL too.
function(rollcall_postgres_test name label)
  set(server "${PROJECT_SOURCE_DIR}/tests/support/postgres.sh")
  set(state "${PROJECT_BINARY_DIR}/postgres")
  get_property(known GLOBAL PROPERTY rollcall_postgres)
  if(NOT known)
    set_property(GLOBAL PROPERTY rollcall_postgres ON)
    add_test(NAME postgres_start COMMAND "${server}" start "${state}")
    add_test(NAME postgres_stop COMMAND "${server}" stop "${state}")
    set_tests_properties(postgres_start PROPERTIES FIXTURES_SETUP postgres LABELS support)
    set_tests_properties(postgres_stop PROPERTIES FIXTURES_CLEANUP postgres LABELS support)
  endif()
  add_test(NAME ${name}_postgresql COMMAND "${server}" run "${state}" $<TARGET_FILE:${name}>)
  set_tests_properties(${name}_postgresql PROPERTIES
    LABELS "${label}" TIMEOUT 600 FIXTURES_REQUIRED postgres
    ENVIRONMENT "LC_ALL=C.UTF-8;QT_QPA_PLATFORM=offscreen;TZ=UTC")
endfunction()
