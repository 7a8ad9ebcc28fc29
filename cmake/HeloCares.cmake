# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
# The target helodoctor_cares: c-ares 1.18 or later, however it is installed. Debian's package has pkg-config's file only,
# our own static one for Windows CMake's.
add_library(helodoctor_cares INTERFACE)
find_package(c-ares 1.18 CONFIG QUIET)
if(TARGET c-ares::cares)
    target_link_libraries(helodoctor_cares INTERFACE c-ares::cares)
else()
    find_package(PkgConfig REQUIRED)
    pkg_check_modules(CARES REQUIRED IMPORTED_TARGET libcares>=1.18)
    target_link_libraries(helodoctor_cares INTERFACE PkgConfig::CARES)
endif()
