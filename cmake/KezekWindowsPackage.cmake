# What Windows asks of a program beside its code, and the installer: `cpack` in the build folder.

set(parts "${PROJECT_SOURCE_DIR}/installer/windows")

# The program's picture in the sizes that Windows asks for, in one file.
find_program(KEZEK_ICOTOOL icotool REQUIRED)
set(drawing "${PROJECT_SOURCE_DIR}/resources/icons/app/kezek.svg")
set(icon "${CMAKE_BINARY_DIR}/windows/kezek.ico")
set(draw)
set(pictures)
foreach(size IN ITEMS 16 20 24 32 40 48 64)
    list(APPEND draw COMMAND "${KEZEK_RSVG_CONVERT}" -w ${size} -h ${size} -o "${CMAKE_BINARY_DIR}/windows/${size}.png" "${drawing}")
    list(APPEND pictures "${CMAKE_BINARY_DIR}/windows/${size}.png")
endforeach()
set(large "${CMAKE_BINARY_DIR}/windows/256.png")
file(MAKE_DIRECTORY "${CMAKE_BINARY_DIR}/windows")
add_custom_command(
    OUTPUT "${icon}"
    ${draw}
    COMMAND "${KEZEK_RSVG_CONVERT}" -w 256 -h 256 -o "${large}" "${drawing}"
    COMMAND "${KEZEK_ICOTOOL}" --create --output "${icon}" ${pictures} "--raw=${large}"
    DEPENDS "${drawing}"
    VERBATIM)

# kezek_windows_program(<target> <description>): manifest, icon and version. Not by CMake's own way: windres takes no compiler's warnings.
function(kezek_windows_program target description)
    set(about "${CMAKE_BINARY_DIR}/windows/${target}.rc")
    set(object "${CMAKE_BINARY_DIR}/windows/${target}.rc.obj")
    configure_file("${parts}/program.rc.in" "${about}" @ONLY)
    add_custom_command(
        OUTPUT "${object}"
        COMMAND "${CMAKE_RC_COMPILER}" -O coff -I "${parts}" -o "${object}" "${about}"
        DEPENDS "${about}" "${icon}" "${parts}/program.manifest"
        VERBATIM)
    add_custom_target(${target}_resource DEPENDS "${object}")
    add_dependencies(${target} ${target}_resource)
    set_source_files_properties("${object}" TARGET_DIRECTORY ${target} PROPERTIES EXTERNAL_OBJECT TRUE GENERATED TRUE)
    target_sources(${target} PRIVATE "${object}")
endfunction()
kezek_windows_program(kezek "Kezek: the kindergarten queue")
kezek_windows_program(kezek-admin "Kezek's console")
set_target_properties(kezek PROPERTIES WIN32_EXECUTABLE TRUE)

# Qt's plugins and own words where qt.conf says they are; then every DLL that any of it asks for.
install(FILES "${parts}/qt.conf" DESTINATION .)
foreach(plugin IN ITEMS platforms/qwindows styles/qwindowsvistastyle sqldrivers/qsqlite sqldrivers/qsqlpsql
        tls/qschannelbackend tls/qcertonlybackend imageformats/qico imageformats/qjpeg imageformats/qgif)
    get_filename_component(kind "${plugin}" DIRECTORY)
    install(FILES "${WINDOWS_PREFIX}/plugins/${plugin}.dll" DESTINATION "plugins/${kind}")
endforeach()
foreach(language IN ITEMS ru en)
    install(FILES "${WINDOWS_PREFIX}/translations/qtbase_${language}.qm" DESTINATION translations)
endforeach()
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION . RENAME LICENSE.txt)
install(DIRECTORY "${WINDOWS_PREFIX}/share/licenses/" DESTINATION licences)
install(FILES "${parts}/licences.txt" DESTINATION licences)
install(FILES /usr/share/doc/gcc-mingw-w64-base/copyright DESTINATION licences RENAME gcc-runtime)
install(FILES /usr/share/doc/mingw-w64-common/copyright DESTINATION licences RENAME mingw-w64-runtime)
install(CODE "
    set(prefix \"${WINDOWS_PREFIX}\")
    set(objdump \"${CMAKE_OBJDUMP}\")
    set(part_of_windows \"${parts}/windows10.txt\")
    include(\"${PROJECT_SOURCE_DIR}/cmake/KezekWindowsLibraries.cmake\")")

set(CPACK_GENERATOR NSIS)
set(CPACK_PACKAGE_NAME Kezek)
set(CPACK_PACKAGE_VENDOR "Kezek")
set(CPACK_PACKAGE_FILE_NAME "Kezek-${PROJECT_VERSION}-setup")
set(CPACK_PACKAGE_INSTALL_DIRECTORY Kezek)
set(CPACK_PACKAGE_VERSION_MAJOR "${PROJECT_VERSION_MAJOR}") # CPack reads them apart
set(CPACK_PACKAGE_VERSION_MINOR "${PROJECT_VERSION_MINOR}")
set(CPACK_PACKAGE_VERSION_PATCH "${PROJECT_VERSION_PATCH}")
set(CPACK_PACKAGE_ICON "")
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_NSIS_COMPRESSOR "/SOLID lzma")
# The stub of 64 bits, in which alone a 64-bit Windows without a 32-bit half can start the installer.
set(CPACK_NSIS_EXECUTABLE_PRE_ARGUMENTS "-V3 \"-XTarget amd64-unicode\"")
set(CPACK_NSIS_DEFINES "!define MUI_ICON \"${icon}\"\n!define MUI_UNICON \"${icon}\"")
# CPack finds the installer's script there: NSIS.template.in.
list(PREPEND CMAKE_MODULE_PATH "${parts}")
set(CPACK_MODULE_PATH "${CMAKE_MODULE_PATH}")
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)
include(CPack)
