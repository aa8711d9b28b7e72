# Runs PROGRAM with ARGUMENTS and compares what it prints with the file EXPECTED; writes that file instead where UPDATE is on.

execute_process(COMMAND "${PROGRAM}" ${ARGUMENTS} OUTPUT_VARIABLE printed ERROR_VARIABLE complaints RESULT_VARIABLE status)
if(NOT status EQUAL 0)
    message(FATAL_ERROR "${PROGRAM} ended with ${status}:\n${complaints}")
endif()
if(UPDATE)
    file(WRITE "${EXPECTED}" "${printed}")
    return()
endif()
file(READ "${EXPECTED}" expected)
if(NOT printed STREQUAL expected)
    message(FATAL_ERROR "${PROGRAM} prints something else than ${EXPECTED}:\n${printed}")
endif()
