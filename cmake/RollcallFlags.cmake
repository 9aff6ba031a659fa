# Compiler flags that every target of the project shares: link rollcall_flags PRIVATE.
add_library(rollcall_flags INTERFACE)
target_compile_options(rollcall_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
  -Wno-missing-field-initializers
  -fstack-protector-strong)
target_compile_definitions(rollcall_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_FOREACH QT_STRICT_ITERATORS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_DISABLE_DEPRECATED_BEFORE=0x060400
  _GLIBCXX_ASSERTIONS)
target_include_directories(rollcall_flags INTERFACE "${PROJECT_SOURCE_DIR}")

if(ROLLCALL_WERROR)
  target_compile_options(rollcall_flags INTERFACE -Werror)
endif()
if(ROLLCALL_SANITIZE)
  # A null pointer ends a program under AddressSanitizer as well; to look for it at every access, and for alignment,
  # takes a third of all compiling.
  target_compile_options(rollcall_flags INTERFACE
    -fsanitize=address,undefined -fno-sanitize=null,alignment
    -fno-sanitize-recover=undefined -fno-omit-frame-pointer -O0 -g1)
  target_link_options(rollcall_flags INTERFACE -fsanitize=address,undefined)
endif()
if(ROLLCALL_COVERAGE)
  target_compile_options(rollcall_flags INTERFACE --coverage -O0)
  target_link_options(rollcall_flags INTERFACE --coverage)
endif()
if(CMAKE_BUILD_TYPE STREQUAL "RelWithDebInfo" AND NOT ROLLCALL_FUZZ)
  target_compile_definitions(rollcall_flags INTERFACE _FORTIFY_SOURCE=2)
  target_compile_options(rollcall_flags INTERFACE -g1)
  target_link_options(rollcall_flags INTERFACE -Wl,-z,relro,-z,now -Wl,-z,noexecstack)
  include(CheckPIESupported)
  check_pie_supported()
endif()
