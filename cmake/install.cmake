# Each target has an export of its own, so that a machine without fmt still gets the core.

include(CMakePackageConfigHelpers)
include(GNUInstallDirs)

set(ENTENTE_INSTALL_CMAKEDIR "${CMAKE_INSTALL_DATADIR}/cmake/entente")

# The include folder is named beside the file set, for what reads the exports without CMake.
install(TARGETS entente_core EXPORT entente-core FILE_SET HEADERS INCLUDES DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}")
install(EXPORT entente-core NAMESPACE entente:: DESTINATION "${ENTENTE_INSTALL_CMAKEDIR}")
if(TARGET entente_format)
    install(TARGETS entente_format EXPORT entente-format FILE_SET HEADERS)
    install(EXPORT entente-format NAMESPACE entente:: DESTINATION "${ENTENTE_INSTALL_CMAKEDIR}")
    install(TARGETS entente EXPORT entente-entente)
    install(EXPORT entente-entente NAMESPACE entente:: DESTINATION "${ENTENTE_INSTALL_CMAKEDIR}")
endif()

configure_package_config_file(
    cmake/entente-config.cmake.in entente-config.cmake INSTALL_DESTINATION "${ENTENTE_INSTALL_CMAKEDIR}"
    NO_SET_AND_CHECK_MACRO
)
configure_file(cmake/entente-config-version.cmake.in entente-config-version.cmake @ONLY)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/entente-config.cmake" "${CMAKE_CURRENT_BINARY_DIR}/entente-config-version.cmake"
              cmake/entente-compiled.cmake
        DESTINATION "${ENTENTE_INSTALL_CMAKEDIR}"
)
install(DIRECTORY cmake/src DESTINATION "${ENTENTE_INSTALL_CMAKEDIR}")
install(FILES LICENSE DESTINATION "${CMAKE_INSTALL_DATADIR}/licenses/entente")

# For pkg-config: relative to where the files lie, so that the tree can be moved.
set(ENTENTE_PC_INCLUDEDIR "\${prefix}/${CMAKE_INSTALL_INCLUDEDIR}")
if(IS_ABSOLUTE "${CMAKE_INSTALL_INCLUDEDIR}")
    set(ENTENTE_PC_INCLUDEDIR "${CMAKE_INSTALL_INCLUDEDIR}")
endif()
if(IS_ABSOLUTE "${CMAKE_INSTALL_DATADIR}")
    set(ENTENTE_PC_PREFIX "${CMAKE_INSTALL_PREFIX}")
else()
    file(RELATIVE_PATH up "/prefix/${CMAKE_INSTALL_DATADIR}/pkgconfig" "/prefix")
    set(ENTENTE_PC_PREFIX "\${pcfiledir}/${up}")
endif()
set(packages entente-core entente-compiled)
if(TARGET entente_format)
    list(APPEND packages entente)
endif()
foreach(package IN LISTS packages)
    configure_file("packaging/pkgconfig/${package}.pc.in" "${package}.pc" @ONLY)
    install(FILES "${CMAKE_CURRENT_BINARY_DIR}/${package}.pc" DESTINATION "${CMAKE_INSTALL_DATADIR}/pkgconfig")
endforeach()

install(FILES packaging/gdb/entente_printers.py DESTINATION "${CMAKE_INSTALL_DATADIR}/entente/gdb")
install(FILES packaging/lldb/entente_formatters.py DESTINATION "${CMAKE_INSTALL_DATADIR}/entente/lldb")
install(FILES packaging/natvis/entente.natvis DESTINATION "${CMAKE_INSTALL_DATADIR}/entente/natvis")
