# kezek_layer(<target> [FOLDER <folder>] [PUBLIC <libs>...] [PRIVATE <libs>...] [PRECOMPILE <headers>...])
#
# One static library a layer. Its sources are found, so adding a file means adding a file. What only one kind of system has lies in files
# whose names end with it: name_unix.cpp, name_windows.cpp.
# Includes are written from app/ and from the top of the tree: "domain/iin.h", "ui/common/theme.h".
function(kezek_layer target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "FOLDER" "PUBLIC;PRIVATE;PRECOMPILE")
    set(folder "${CMAKE_CURRENT_SOURCE_DIR}")
    if(arg_FOLDER)
        set(folder "${CMAKE_CURRENT_SOURCE_DIR}/${arg_FOLDER}")
    endif()

    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${folder}/*.cpp" "${folder}/*.h")
    set(elsewhere windows)
    if(WIN32)
        set(elsewhere unix)
    endif()
    list(FILTER sources EXCLUDE REGEX "_${elsewhere}\\.cpp$")
    set(compiled ${sources})
    list(FILTER compiled INCLUDE REGEX "\\.cpp$")
    if(NOT compiled)
        list(APPEND sources "${PROJECT_SOURCE_DIR}/cmake/emptylayer.cpp")
    endif()

    add_library(${target} STATIC ${sources})
    target_include_directories(${target} PUBLIC "${PROJECT_SOURCE_DIR}/app" "${PROJECT_SOURCE_DIR}")
    target_link_libraries(${target} PUBLIC ${arg_PUBLIC} PRIVATE ${arg_PRIVATE})
    if(arg_PRECOMPILE)
        target_precompile_headers(${target} PRIVATE ${arg_PRECOMPILE})
    endif()
endfunction()
