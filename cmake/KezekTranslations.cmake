# kezek_translations(<target> <prefix>)
#
# Compiles translations/kezek_*.ts into the target; each is found as :<prefix>/kezek_<language>.qm, uncompressed: read in
# place as the windows begin.
function(kezek_translations target prefix)
    file(GLOB ts_files CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/translations/kezek_*.ts")
    if(NOT ts_files)
        return()
    endif()
    set(base "${CMAKE_BINARY_DIR}/translations")
    file(MAKE_DIRECTORY "${base}")
    set(qm_files)
    foreach(ts_file IN LISTS ts_files)
        get_filename_component(name "${ts_file}" NAME_WE)
        add_custom_command(
            OUTPUT "${base}/${name}.qm"
            COMMAND Qt6::lrelease -silent "${ts_file}" -qm "${base}/${name}.qm"
            DEPENDS "${ts_file}"
            VERBATIM)
        list(APPEND qm_files "${base}/${name}.qm")
    endforeach()
    set(CMAKE_AUTOMOC OFF)
    qt_add_resources(${target} "${target}_i18n" PREFIX "${prefix}" BASE "${base}" FILES ${qm_files} OPTIONS -no-compress)
endfunction()

# Brings the .ts files up to date with the sources. English is the source language: only its plural forms need words.
set(kezek_lupdate Qt6::lupdate -no-obsolete -locations none -source-language en ui app/words app/documents app/main -I app -I .)
add_custom_target(update_translations
    COMMAND ${kezek_lupdate} -ts translations/kezek_ru.ts translations/kezek_kk.ts
    COMMAND ${kezek_lupdate} -pluralonly -ts translations/kezek_en.ts
    WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}"
    COMMENT "Updating the translations"
    VERBATIM)
