# Everything the program is built from. Packages without a CMake configuration become imported targets here.

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Network PrintSupport Sql Test Widgets LinguistTools) # Test: the tour presses real keys
if(KEZEK_TESTS AND NOT WIN32)
    find_package(Qt6 6.4 REQUIRED COMPONENTS DBus) # a test reads what a screen reader reads
endif()
qt_standard_project_setup()
set(CMAKE_AUTOUIC OFF)

find_package(Qt6Keychain 0.13 REQUIRED)

find_package(PkgConfig REQUIRED)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(qrencode REQUIRED IMPORTED_TARGET libqrencode)
pkg_check_modules(minizip REQUIRED IMPORTED_TARGET minizip)
pkg_check_modules(xlsxwriter REQUIRED IMPORTED_TARGET xlsxwriter)

# kezek_found(<target> <header> <library>): a library by its header, where not every system describes it otherwise.
function(kezek_found target header library)
    string(MAKE_C_IDENTIFIER "KEZEK_${library}" found)
    find_path(${found}_INCLUDE_DIR "${header}" PATH_SUFFIXES postgresql REQUIRED)
    find_library(${found}_LIBRARY "${library}" REQUIRED)
    add_library(${target} INTERFACE)
    target_include_directories(${target} SYSTEM INTERFACE "${${found}_INCLUDE_DIR}")
    target_link_libraries(${target} INTERFACE "${${found}_LIBRARY}")
endfunction()
kezek_found(kezek_pq libpq-fe.h pq)
if(WIN32)
    kezek_found(kezek_plot qcustomplot.h qcustomplot)
    target_compile_definitions(kezek_plot INTERFACE QCUSTOMPLOT_USE_LIBRARY)
else()
    find_package(QCustomPlotQt6 REQUIRED)
    add_library(kezek_plot INTERFACE)
    target_link_libraries(kezek_plot INTERFACE QCustomPlotQt6::QCustomPlotQt6)
endif()

find_path(KEZEK_EXPECTED_INCLUDE_DIR tl/expected.hpp REQUIRED)

# Debian ships libphonenumber without a CMake configuration, the Windows build with one.
find_package(libphonenumber CONFIG QUIET)
add_library(kezek_phonenumber INTERFACE)
if(TARGET libphonenumber::phonenumber)
    target_link_libraries(kezek_phonenumber INTERFACE libphonenumber::phonenumber)
else()
    # Linked in: of the thousands of names in protobuf that the loader would look up at every start, few are used.
    find_path(KEZEK_PHONENUMBER_INCLUDE_DIR phonenumbers/phonenumberutil.h REQUIRED)
    find_package(ICU REQUIRED COMPONENTS uc i18n)
    target_include_directories(kezek_phonenumber SYSTEM INTERFACE "${KEZEK_PHONENUMBER_INCLUDE_DIR}")
    foreach(library IN ITEMS libphonenumber.a libprotobuf.a absl_raw_hash_set absl_hash absl_strings absl_throw_delegate)
        find_library(KEZEK_${library} "${library}" REQUIRED)
        target_link_libraries(kezek_phonenumber INTERFACE "${KEZEK_${library}}")
    endforeach()
    target_link_libraries(kezek_phonenumber INTERFACE ICU::i18n ICU::uc)
endif()

find_program(KEZEK_RSVG_CONVERT rsvg-convert REQUIRED)
