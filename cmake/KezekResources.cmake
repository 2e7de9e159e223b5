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

# kezek_icons(<target> <prefix> <folder> <size> [INKS <suffix>=<colour>...])
#
# A drawing without a colour of its own (stroke="currentColor") is drawn in each ink, as name<suffix>.
# Draws each resources/<folder>/*.svg at <size> pixels, twice and three times that (name.png, name@2x.png,
# name@3x.png), and compiles the drawings into the target. Qt picks the one that suits the screen.
function(kezek_icons target prefix folder size)
    cmake_parse_arguments(PARSE_ARGV 4 arg "" "" "INKS")
    file(GLOB drawings CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/resources/${folder}/*.svg")
    if(NOT drawings)
        return()
    endif()
    set(base "${CMAKE_BINARY_DIR}/${folder}")
    file(MAKE_DIRECTORY "${base}")
    math(EXPR twice "${size} * 2")
    math(EXPR thrice "${size} * 3")

    foreach(ink IN LISTS arg_INKS)
        string(REGEX MATCH "^(.*)=(#.*)$" matched "${ink}")
        set(suffix "${CMAKE_MATCH_1}")
        set(colour "${CMAKE_MATCH_2}")
        foreach(drawing IN LISTS drawings)
            get_filename_component(name "${drawing}" NAME_WE)
            set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${drawing}")
            file(READ "${drawing}" drawn)
            string(REPLACE "currentColor" "${colour}" drawn "${drawn}")
            file(CONFIGURE OUTPUT "${base}/inked/${name}${suffix}.svg" CONTENT "${drawn}" @ONLY)
            list(APPEND inked "${base}/inked/${name}${suffix}.svg")
        endforeach()
    endforeach()
    if(inked)
        set(drawings ${inked})
    endif()

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
