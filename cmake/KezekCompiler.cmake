# What every translation unit is compiled with.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

add_compile_options(-Wall -Wextra -Wpedantic -Wconversion -Wshadow)
if(WIN32)
    add_compile_options(-Wno-maybe-uninitialized) # optimising, GCC 12 suspects Qt's own headers
    # libsodium.dll gives away a copy of the function that finds thread-local variables. The one that libstdc++ uses has to be found
    # first: with two of them std::call_once calls what lies in another's memory.
    add_link_options(LINKER:-u,__emutls_get_address -lgcc_s)
    # Part of every program: see the file.
    add_library(kezek_regexp OBJECT "${PROJECT_SOURCE_DIR}/cmake/regexp_windows.cpp")
    set(KEZEK_PART_OF_PROGRAMS kezek_regexp)
endif()
if(KEZEK_WERROR)
    add_compile_options(-Werror)
endif()

add_compile_definitions(
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(KEZEK_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()

# ccache sees through precompiled headers only with these settings. The base directory lets build
# directories beside each other share what they compiled.
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        "${CMAKE_COMMAND}" -E env
        "CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime"
        "CCACHE_BASEDIR=${PROJECT_SOURCE_DIR}"
        "CCACHE_NOHASHDIR=1"
        "${CCACHE_PROGRAM}")
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND NOT CMAKE_DISABLE_PRECOMPILE_HEADERS)
        add_compile_options(-fpch-preprocess)
    endif()
endif()

# Some fifty test programs are linked: a parallel linker, where there is one, saves minutes.
include(CheckLinkerFlag)
foreach(linker IN ITEMS mold lld)
    find_program(KEZEK_LINKER_${linker} NAMES "ld.${linker}" "${linker}")
    if(KEZEK_LINKER_${linker})
        check_linker_flag(CXX "-fuse-ld=${linker}" KEZEK_LINKS_WITH_${linker})
        if(KEZEK_LINKS_WITH_${linker})
            add_link_options("-fuse-ld=${linker}")
            break()
        endif()
    endif()
endforeach()
