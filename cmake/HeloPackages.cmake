# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
# What is installed on Linux, and the Debian package of it (cpack -G DEB). The packages for Windows are made by
# installer/make-packages, which calls this one too.
include(GNUInstallDirs)
set(HELODOCTOR_MAINTAINER "The HELO Doctor authors <maintainers@helodoctor.example>" CACHE STRING
    "Maintainer of the Debian package, with the mail address of whoever releases it")

install(TARGETS helodoctor helodoctor-cli RUNTIME)
if(WIN32)
    return()
endif()

set(linux_files "${PROJECT_SOURCE_DIR}/installer/linux")
execute_process(COMMAND "${PROJECT_SOURCE_DIR}/installer/source-date" OUTPUT_VARIABLE date COMMAND_ERROR_IS_FATAL ANY)
string(STRIP "${date}" date)
execute_process(COMMAND date -u -d "@${date}" +%F OUTPUT_VARIABLE HELODOCTOR_DATE OUTPUT_STRIP_TRAILING_WHITESPACE
    COMMAND_ERROR_IS_FATAL ANY)
foreach(file helodoctor.metainfo.xml helodoctor.1 helodoctor-cli.1)
    configure_file("${linux_files}/${file}.in" "${PROJECT_BINARY_DIR}/installer/${file}" @ONLY)
endforeach()
install(FILES "${linux_files}/helodoctor.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${linux_files}/helodoctor-mime.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages" RENAME helodoctor.xml)
install(FILES "${PROJECT_BINARY_DIR}/installer/helodoctor.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo"
    RENAME org.helodoctor.helodoctor.metainfo.xml)
install(FILES "${PROJECT_BINARY_DIR}/installer/helodoctor.1" "${PROJECT_BINARY_DIR}/installer/helodoctor-cli.1"
    DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
foreach(size 16 32 48 256)
    install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/helodoctor-${size}.png"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps" RENAME helodoctor.png)
endforeach()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME helodoctor)
set(CPACK_PACKAGE_VENDOR "The HELO Doctor authors")
set(CPACK_PACKAGE_CONTACT "${HELODOCTOR_MAINTAINER}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "diagnosis of HELO and reverse DNS of mail servers")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "HELO Doctor finds out why mail is refused for \"bogus HELO\", \"need
fully-qualified hostname\" or \"cannot find your reverse hostname\". It follows
every sending address to its reverse name (PTR), to that name's addresses and
on, draws the chain as a graph, talks to the mail server and shows the
conversation, and says what is wrong and what to change.
.
The package has the wizard helodoctor and the command line helodoctor-cli.")
set(CPACK_PRE_BUILD_SCRIPTS "${PROJECT_SOURCE_DIR}/cmake/DebianDocuments.cmake")
include(CPack)
