# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
# helo_windows_program(TARGET DESCRIPTION): icon, version and manifest of a Windows program; nothing elsewhere.
if(WIN32)
    enable_language(RC)
endif()

function(helo_windows_program HELODOCTOR_PROGRAM HELODOCTOR_DESCRIPTION)
    if(NOT WIN32)
        return()
    endif()
    set(HELODOCTOR_MANIFEST "${PROJECT_SOURCE_DIR}/app/windows/helodoctor.manifest")
    set(HELODOCTOR_ICON "${PROJECT_SOURCE_DIR}/resources/icons/helodoctor.ico")
    set(script "${CMAKE_CURRENT_BINARY_DIR}/${HELODOCTOR_PROGRAM}.rc")
    configure_file("${PROJECT_SOURCE_DIR}/app/windows/program.rc.in" "${script}" @ONLY)
    set_property(SOURCE "${script}" PROPERTY OBJECT_DEPENDS "${HELODOCTOR_MANIFEST};${HELODOCTOR_ICON}")
    target_sources(${HELODOCTOR_PROGRAM} PRIVATE "${script}")
endfunction()
