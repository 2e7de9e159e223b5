# kezek_resources(<target> <prefix> <folder> <pattern>...)
#
# Compiles the files below resources/<folder> into the target; each is found as :<prefix>/<path below folder>.
function(kezek_resources target prefix folder)
    set(base "${PROJECT_SOURCE_DIR}/resources/${folder}")
    list(TRANSFORM ARGN PREPEND "${base}/" OUTPUT_VARIABLE patterns)
    file(GLOB_RECURSE files CONFIGURE_DEPENDS ${patterns})
    if(files)
        set(CMAKE_AUTOMOC OFF)
        qt_add_resources(${target} "${target}_${folder}" PREFIX "${prefix}" BASE "${base}" FILES ${files})
    endif()
endfunction()

# kezek_icons(<target> <prefix> <folder> <size>)
#
# Draws each resources/<folder>/*.svg at <size> pixels, twice and three times that (name.png, name@2x.png,
# name@3x.png), and compiles the drawings into the target. Qt picks the one that suits the screen.
function(kezek_icons target prefix folder size)
    file(GLOB drawings CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/resources/${folder}/*.svg")
    if(NOT drawings)
        return()
    endif()
    set(base "${CMAKE_BINARY_DIR}/${folder}")
    file(MAKE_DIRECTORY "${base}")
    math(EXPR twice "${size} * 2")
    math(EXPR thrice "${size} * 3")

    set(pictures)
    foreach(drawing IN LISTS drawings)
        get_filename_component(name "${drawing}" NAME_WE)
        set(outputs "${base}/${name}.png" "${base}/${name}@2x.png" "${base}/${name}@3x.png")
        add_custom_command(
            OUTPUT ${outputs}
            COMMAND "${KEZEK_RSVG_CONVERT}" -w ${size} -h ${size} -o "${base}/${name}.png" "${drawing}"
            COMMAND "${KEZEK_RSVG_CONVERT}" -w ${twice} -h ${twice} -o "${base}/${name}@2x.png" "${drawing}"
            COMMAND "${KEZEK_RSVG_CONVERT}" -w ${thrice} -h ${thrice} -o "${base}/${name}@3x.png" "${drawing}"
            DEPENDS "${drawing}"
            VERBATIM)
        list(APPEND pictures ${outputs})
    endforeach()
    set(CMAKE_AUTOMOC OFF)
    string(MAKE_C_IDENTIFIER "${target}_${folder}" resource)
    qt_add_resources(${target} "${resource}" PREFIX "${prefix}" BASE "${base}" FILES ${pictures})
endfunction()
