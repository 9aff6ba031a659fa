# rollcall_library(NAME SOURCES ... [PUBLIC libs...] [PRIVATE libs...]): a static library of one layer.
function(rollcall_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  target_link_libraries(${name} PUBLIC ${ARG_PUBLIC} PRIVATE rollcall_flags ${ARG_PRIVATE})
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
endfunction()

# rollcall_test(NAME LABEL label SOURCES ... LIBS ... [GUI]): one Qt Test executable, one ctest.
# GUI tests run on the offscreen platform. Labels: unit, flow, keychain, architecture, faults, contracts, bench.
function(rollcall_test name)
  cmake_parse_arguments(ARG "GUI" "LABEL" "SOURCES;LIBS" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE rollcall_flags rollcall_testsupport Qt6::Test ${ARG_LIBS})
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES
    LABELS "${ARG_LABEL}" TIMEOUT 300
    ENVIRONMENT "LC_ALL=C.UTF-8;QT_QPA_PLATFORM=offscreen;TZ=UTC")
endfunction()
