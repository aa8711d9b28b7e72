# The list of headers and the headers on disk must be the same.

file(GLOB_RECURSE headers_on_disk CONFIGURE_DEPENDS RELATIVE "${PROJECT_SOURCE_DIR}" "${PROJECT_SOURCE_DIR}/include/*.hpp"
     "${PROJECT_SOURCE_DIR}/include/*.ipp" "${PROJECT_SOURCE_DIR}/include/*.cppm"
)
set(headers_listed ${ENTENTE_CORE_HEADERS} ${ENTENTE_FORMAT_HEADERS})
foreach(header IN LISTS headers_on_disk)
    if(NOT header IN_LIST headers_listed)
        message(FATAL_ERROR "${header} is not listed in cmake/headers.txt")
    endif()
endforeach()
foreach(header IN LISTS headers_listed)
    if(NOT header IN_LIST headers_on_disk)
        message(FATAL_ERROR "cmake/headers.txt lists ${header}, which does not exist")
    endif()
endforeach()
