# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
# Everything every target is compiled with, in one place.

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # The base directory makes paths relative, so that a fresh clone elsewhere compiles from the cache.
    # __FILE__ may differ then; nothing of ours prints it.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros ${CCACHE_PROGRAM})
endif()

add_library(helodoctor_compiler INTERFACE)
target_compile_features(helodoctor_compiler INTERFACE cxx_std_20)
target_compile_definitions(helodoctor_compiler INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(helodoctor_compiler INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
    -Wnull-dereference)
if(HELODOCTOR_WARNINGS_AS_ERRORS)
    target_compile_options(helodoctor_compiler INTERFACE -Werror)
endif()
if(HELODOCTOR_SANITIZE)
    # GCC's -Wnull-dereference and -Wmaybe-uninitialized see ghosts in sanitized code.
    target_compile_options(helodoctor_compiler INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer
        -Wno-null-dereference -Wno-maybe-uninitialized)
    target_link_options(helodoctor_compiler INTERFACE -fsanitize=address,undefined)
endif()

# Same sources, same bytes, wherever they are: rcc's first format has no file times, and no folder's name gets into an
# object or a program.
function(helo_resources)
    qt_add_resources(${ARGN} OPTIONS --format-version 1)
endfunction()
if(CMAKE_BUILD_TYPE STREQUAL "Release")
    # -Wmaybe-uninitialized sees ghosts inside a std::variant once everything is inlined.
    target_compile_options(helodoctor_compiler INTERFACE -Wno-maybe-uninitialized
        "-ffile-prefix-map=${PROJECT_SOURCE_DIR}=." "-ffile-prefix-map=${CMAKE_BINARY_DIR}=build")
endif()
if(WIN32)
    # One file that needs nothing but Windows: the compiler's and the threads' libraries in it, what is not called left
    # out, and no time of linking.
    target_compile_definitions(helodoctor_compiler INTERFACE UNICODE _UNICODE NOMINMAX WIN32_LEAN_AND_MEAN _WIN32_WINNT=0x0A00)
    target_compile_options(helodoctor_compiler INTERFACE -ffunction-sections -fdata-sections)
    target_link_options(helodoctor_compiler INTERFACE -static -Wl,--gc-sections -Wl,--no-insert-timestamp -s)
endif()
