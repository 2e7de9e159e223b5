# What lies beside the programs on Linux, and the Debian package: `cmake --install`, and `cpack` in the build folder.

include(GNUInstallDirs)

set(CPACK_PACKAGE_CONTACT "Kezek maintainers <maintainers@kezek.example>" CACHE STRING "Who answers for the package: name and address")

# Debian wants its papers small, and the same bytes from the same sources.
find_program(KEZEK_GZIP gzip REQUIRED)
function(kezek_install_packed source destination name)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${source}")
    set(packed "${CMAKE_BINARY_DIR}/packed/${name}.gz")
    file(MAKE_DIRECTORY "${CMAKE_BINARY_DIR}/packed")
    execute_process(COMMAND "${KEZEK_GZIP}" -9nc "${source}" OUTPUT_FILE "${packed}" COMMAND_ERROR_IS_FATAL ANY)
    install(FILES "${packed}" DESTINATION "${destination}")
endfunction()

# The program's picture in the sizes that desktops ask for, beside the drawing itself.
function(kezek_install_icon target drawing name)
    set(pictures)
    foreach(size IN ITEMS 16 24 32 48 64 128 256)
        set(picture "${CMAKE_BINARY_DIR}/hicolor/${size}/${name}.png")
        file(MAKE_DIRECTORY "${CMAKE_BINARY_DIR}/hicolor/${size}")
        add_custom_command(
            OUTPUT "${picture}"
            COMMAND "${KEZEK_RSVG_CONVERT}" -w ${size} -h ${size} -o "${picture}" "${drawing}"
            DEPENDS "${drawing}"
            VERBATIM)
        list(APPEND pictures "${picture}")
        install(FILES "${picture}" DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps")
    endforeach()
    install(FILES "${drawing}" DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps" RENAME "${name}.svg")
    add_custom_target(${target}_icon DEPENDS ${pictures})
    add_dependencies(${target} ${target}_icon)
endfunction()

set(parts "${PROJECT_SOURCE_DIR}/installer/linux")
kezek_install_icon(kezek "${PROJECT_SOURCE_DIR}/resources/icons/app/kezek.svg" kezek)
install(FILES "${parts}/kezek.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${parts}/kz.kezek.kezek.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
# The terminal in the hall as a session of its own, for the display manager's list.
install(PROGRAMS "${parts}/kezek-terminal" DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(FILES "${parts}/kezek-terminal.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/xsessions")
# The worker service of an office on a server, and the daily copy.
install(FILES "${parts}/kezek-worker.service" "${parts}/kezek-backup.service" "${parts}/kezek-backup.timer" DESTINATION "lib/systemd/system")
install(PROGRAMS "${parts}/kezek-backup" DESTINATION "${CMAKE_INSTALL_LIBEXECDIR}/kezek")
foreach(page IN ITEMS kezek.1 kezek-admin.1 kezek-terminal.1)
    kezek_install_packed("${parts}/man/${page}" "${CMAKE_INSTALL_MANDIR}/man1" ${page})
endforeach()

# The day of the newest change: the sources, not the moment of building, decide what is in the package.
find_package(Git QUIET)
if(GIT_FOUND)
    execute_process(COMMAND "${GIT_EXECUTABLE}" log -1 "--format=%cD" WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}"
        OUTPUT_VARIABLE kezek_changed OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
endif()
if(NOT kezek_changed)
    string(TIMESTAMP kezek_changed "%a, %d %b %Y %H:%M:%S +0000" UTC)
endif()
configure_file("${parts}/debian/changelog.in" "${CMAKE_BINARY_DIR}/packed/changelog" @ONLY)
kezek_install_packed("${CMAKE_BINARY_DIR}/packed/changelog" "${CMAKE_INSTALL_DATADIR}/doc/kezek" changelog)
install(FILES "${parts}/debian/copyright" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/kezek")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME kezek)
set(CPACK_PACKAGE_VENDOR "Kezek")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "kindergarten queue of a city education office")
set(CPACK_PACKAGE_DESCRIPTION "Office staff register and verify applications within a working day, publish\n\
freed seats in a bulletin, issue referrals confirmed by an SMS code, and can\n\
show any parent why their child stands where it stands.\n\
\n\
kezek is the program with windows, kezek-admin its console twin for set-up,\n\
jobs and scripts. One workstation runs both on a file with nothing to set up;\n\
an office of many works on one PostgreSQL server, whose worker service and\n\
daily copy are here as systemd units that are not enabled by themselves.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What no library names because it is loaded while the program runs: the drivers of both databases, Qt's own words, letters of
# Kazakh, the safe's library. adduser is for the service's user.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6sql6-psql, qt6-translations-l10n, fonts-noto-core, libsecret-1-0, adduser")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-qpa-plugins, qt6-wayland, ca-certificates, gnome-keyring | kwalletmanager, cups-client, x11-xserver-utils")
# pg_dump and pg_restore for copies of a server's office; the server itself on one PC only.
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "postgresql-client, postgresql")
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA "${parts}/debian/postinst;${parts}/debian/prerm;${parts}/debian/postrm")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# The programs alone are packed: tests that are not built yet stay so.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)
include(CPack)
