# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
# Windows, 64 bits, with Debian's mingw-w64 GCC (posix threads: std::thread and std::mutex need them) against the static
# Qt and c-ares of installer/windows/build-sysroot.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)
set(CMAKE_AR x86_64-w64-mingw32-gcc-ar-posix)
set(CMAKE_RANLIB x86_64-w64-mingw32-gcc-ranlib-posix)

# HELODOCTOR_WINDOWS_SYSROOT: a sysroot of build-sysroot, or its .tar.xz (unpacked on first use); by option, or where
# installer/windows/find-sysroot finds one.
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES HELODOCTOR_WINDOWS_SYSROOT)
if(NOT HELODOCTOR_WINDOWS_SYSROOT)
    execute_process(COMMAND "${CMAKE_CURRENT_LIST_DIR}/../installer/windows/find-sysroot"
        OUTPUT_VARIABLE found_sysroot OUTPUT_STRIP_TRAILING_WHITESPACE)
    set(HELODOCTOR_WINDOWS_SYSROOT "${found_sysroot}" CACHE PATH "The static Qt and c-ares for Windows: folder or archive" FORCE)
endif()
if(NOT EXISTS "${HELODOCTOR_WINDOWS_SYSROOT}")
    message(FATAL_ERROR "There is no static Qt for Windows at \"${HELODOCTOR_WINDOWS_SYSROOT}\". Run "
        "installer/windows/build-sysroot (half an hour or more), or set HELODOCTOR_WINDOWS_SYSROOT to a sysroot made by it.")
endif()
if(HELODOCTOR_WINDOWS_SYSROOT MATCHES "\\.tar\\.xz$")
    if(NOT EXISTS "${CMAKE_BINARY_DIR}/winqt/lib")
        message(STATUS "Unpacking ${HELODOCTOR_WINDOWS_SYSROOT}")
        file(ARCHIVE_EXTRACT INPUT "${HELODOCTOR_WINDOWS_SYSROOT}" DESTINATION "${CMAKE_BINARY_DIR}")
    endif()
    # Checks compiled in folders of their own find the unpacked tree by this.
    set(HELODOCTOR_WINDOWS_SYSROOT "${CMAKE_BINARY_DIR}/winqt")
endif()

set(CMAKE_FIND_ROOT_PATH /usr/x86_64-w64-mingw32 "${HELODOCTOR_WINDOWS_SYSROOT}")
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
list(PREPEND CMAKE_PREFIX_PATH "${HELODOCTOR_WINDOWS_SYSROOT}")
# moc, rcc and friends run here: they are the building machine's, of the same version.
set(QT_HOST_PATH /usr CACHE PATH "Where the Qt tools of the building machine are")
file(GLOB host_cmake "/usr/lib/*/cmake/Qt6HostInfo")
if(host_cmake)
    list(GET host_cmake 0 host_cmake)
    get_filename_component(host_cmake "${host_cmake}" DIRECTORY)
    set(QT_HOST_PATH_CMAKE_DIR "${host_cmake}" CACHE PATH "Where Qt6HostInfo is")
endif()
