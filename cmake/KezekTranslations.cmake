# kezek_translations(<target> <prefix>)
#
# Compiles translations/kezek_*.ts into the target; each is found as :<prefix>/kezek_<language>.qm.
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
    qt_add_resources(${target} "${target}_i18n" PREFIX "${prefix}" BASE "${base}" FILES ${qm_files})
endfunction()

# Brings the .ts files up to date with the sources, English included (its plural forms).
set(kezek_ts_files)
foreach(language IN ITEMS ru kk en)
    list(APPEND kezek_ts_files "translations/kezek_${language}.ts")
endforeach()
add_custom_target(update_translations
    COMMAND Qt6::lupdate -no-obsolete -locations none -source-language en
        ui app/words app/documents app/main -I app -I . -ts ${kezek_ts_files}
    WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}"
    COMMENT "Updating the translations"
    VERBATIM)
