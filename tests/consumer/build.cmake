# Configures, builds and runs PROJECT (or only configures it, where CONFIGURE_ONLY is set) in BUILD, with the COMPONENTS that it asks for, perhaps as if there were no fmt; or, where EXPECTED is given, sees configuring fail with that message.

if(NOT DEFINED WITHOUT_FMT)
    set(WITHOUT_FMT OFF)
endif()
set(boost "")
if(DEFINED BOOST_FOLDER)
    # That one and no other, by CMake's module and by Boost's own config.
    set(boost "-DBoost_DIR=${BOOST_FOLDER}" "-DBOOST_INCLUDEDIR=${BOOST_FOLDER}" -DBoost_NO_SYSTEM_PATHS=ON -DBoost_NO_BOOST_CMAKE=ON
        -DCMAKE_FIND_USE_CMAKE_SYSTEM_PATH=OFF
    )
endif()
file(REMOVE_RECURSE "${BUILD}")
execute_process(
    COMMAND ${CMAKE_COMMAND} -S "${PROJECT}" -B "${BUILD}" -G "${GENERATOR}" "-DCMAKE_CXX_COMPILER=${COMPILER}"
            "-DCMAKE_PREFIX_PATH=${PREFIX}" "-DENTENTE_SOURCE=${SOURCE}" "-DFOUND=${FOUND}" "-DCOMPONENTS=${COMPONENTS}"
            "-DCMAKE_DISABLE_FIND_PACKAGE_fmt=${WITHOUT_FMT}" ${boost}
    RESULT_VARIABLE status
    OUTPUT_VARIABLE said
    ERROR_VARIABLE complaints
)
if(DEFINED EXPECTED)
    string(REGEX REPLACE "[ \n]+" " " complaints "${complaints}")
    if(status EQUAL 0 OR NOT complaints MATCHES "${EXPECTED}")
        message(FATAL_ERROR "configuring should fail with '${EXPECTED}', but said:\n${complaints}")
    endif()
    return()
endif()
if(NOT status EQUAL 0)
    message(FATAL_ERROR "${said}\n${complaints}")
endif()
if(CONFIGURE_ONLY)
    return()
endif()
foreach(command IN ITEMS "${CMAKE_COMMAND};--build;${BUILD}" "${BUILD}/consumer")
    execute_process(COMMAND ${command} RESULT_VARIABLE status OUTPUT_VARIABLE said ERROR_VARIABLE said)
    if(NOT status EQUAL 0)
        message(FATAL_ERROR "${said}")
    endif()
endforeach()
