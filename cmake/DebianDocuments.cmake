# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
# Run by cpack on the installed tree: the documents that Debian's policy asks of a package (chapter 12), and one date on
# every file, so that the same programs give the same package.
set(root "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/share")
get_filename_component(source_dir "${CMAKE_CURRENT_LIST_DIR}" DIRECTORY)
if(NOT DEFINED ENV{SOURCE_DATE_EPOCH})
    execute_process(COMMAND "${source_dir}/installer/source-date" OUTPUT_VARIABLE date COMMAND_ERROR_IS_FATAL ANY)
    string(STRIP "${date}" date)
    set(ENV{SOURCE_DATE_EPOCH} "${date}")
endif()
execute_process(COMMAND date -u -R -d "@$ENV{SOURCE_DATE_EPOCH}" OUTPUT_VARIABLE date OUTPUT_STRIP_TRAILING_WHITESPACE
    COMMAND_ERROR_IS_FATAL ANY)
file(COPY "${source_dir}/installer/linux/copyright" DESTINATION "${root}/doc/helodoctor" FILE_PERMISSIONS
    OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
file(WRITE "${root}/doc/helodoctor/changelog" "helodoctor (${CPACK_PACKAGE_VERSION}) stable; urgency=medium

  * Release ${CPACK_PACKAGE_VERSION}; all changes are listed in CHANGELOG.md of the sources.

 -- ${CPACK_PACKAGE_CONTACT}  ${date}
")
file(GLOB pages "${root}/man/man1/*.1")
execute_process(COMMAND gzip -9nf "${root}/doc/helodoctor/changelog" ${pages} COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND find "${CPACK_TEMPORARY_INSTALL_DIRECTORY}" -exec touch -h -d "@$ENV{SOURCE_DATE_EPOCH}" {} +
    COMMAND_ERROR_IS_FATAL ANY)
