# The library's code, compiled once by the compiler and the flags of the project that links it: entente::compiled, and entente::compiled_format with what formats and draws. Nothing is built before something
# links them.

if(NOT TARGET entente::compiled)
    add_library(entente_compiled STATIC EXCLUDE_FROM_ALL "${CMAKE_CURRENT_LIST_DIR}/src/codec.cpp" "${CMAKE_CURRENT_LIST_DIR}/src/datasets.cpp"
                                                         "${CMAKE_CURRENT_LIST_DIR}/src/questions.cpp" "${CMAKE_CURRENT_LIST_DIR}/src/record.cpp"
    )
    target_compile_definitions(entente_compiled PUBLIC ENTENTE_COMPILED)
    target_link_libraries(entente_compiled PUBLIC entente::core)
    add_library(entente::compiled ALIAS entente_compiled)
endif()
if(TARGET entente::format AND NOT TARGET entente::compiled_format)
    add_library(entente_compiled_format STATIC EXCLUDE_FROM_ALL "${CMAKE_CURRENT_LIST_DIR}/src/exchange.cpp" "${CMAKE_CURRENT_LIST_DIR}/src/format.cpp"
                                                                "${CMAKE_CURRENT_LIST_DIR}/src/picture.cpp"
    )
    target_link_libraries(entente_compiled_format PUBLIC entente::compiled entente::format)
    add_library(entente::compiled_format ALIAS entente_compiled_format)
endif()
