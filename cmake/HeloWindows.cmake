# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
# helo_windows_program(TARGET DESCRIPTION): icon, version, manifest and delayed DLLs of a Windows program; nothing elsewhere.
# HELODOCTOR_SYSTEM is the ending of the sources that are different for each system: console_windows.cpp.
if(WIN32)
    enable_language(RC)
    set(HELODOCTOR_SYSTEM windows)
else()
    set(HELODOCTOR_SYSTEM unix)
endif()

# helo_delay_dlls(TARGET): what only encryption and proxies need is loaded at its first call, not before the first page is
# seen. Qt's libraries name these DLLs to the linker (-lbcrypt), which finds the ones made here before its own. A function
# that is missing in delayed/*.def is an undefined reference.
set(helo_delayed_dlls bcrypt crypt32 secur32 winhttp)
set(helo_delayed_folder "${CMAKE_BINARY_DIR}/delayed")
if(WIN32)
    foreach(name IN LISTS helo_delayed_dlls)
        set(definitions "${CMAKE_CURRENT_LIST_DIR}/delayed/${name}.def")
        set(library "${helo_delayed_folder}/lib${name}.a")
        add_custom_command(OUTPUT "${library}" DEPENDS "${definitions}" VERBATIM
            COMMAND "${CMAKE_COMMAND}" -E make_directory "${helo_delayed_folder}"
            COMMAND "${CMAKE_DLLTOOL}" -m i386:x86-64 --input-def "${definitions}" --dllname "${name}.dll"
                --output-delaylib "${library}")
        list(APPEND helo_delayed_libraries "${library}")
    endforeach()
    add_custom_target(helodoctor_delayed DEPENDS ${helo_delayed_libraries})
endif()

function(helo_delay_dlls program)
    add_dependencies(${program} helodoctor_delayed)
    set_property(TARGET ${program} APPEND PROPERTY LINK_DEPENDS "${helo_delayed_libraries}")
    target_link_directories(${program} BEFORE PRIVATE "${helo_delayed_folder}")
    target_link_options(${program} PRIVATE -Wl,--undefined=__delayLoadHelper2)
    target_link_libraries(${program} PRIVATE delayimp)
endfunction()

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
    helo_delay_dlls(${HELODOCTOR_PROGRAM})
endfunction()
