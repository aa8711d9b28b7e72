# The port as it is, from the tree that it lies in rather than from a release.

function(vcpkg_from_github)
    get_filename_component(tree "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../../../.." ABSOLUTE)
    set(SOURCE_PATH "${tree}" PARENT_SCOPE)
endfunction()

include("${CMAKE_CURRENT_LIST_DIR}/../../ports/entente/portfile.cmake")
