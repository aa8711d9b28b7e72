# Runs PROGRAM with ARGUMENTS and compares what it prints with the file EXPECTED; writes that file instead where UPDATE is on. Its exit status must
# be STATUS (0 where none is given); what it says on standard error is compared too, after what it prints.

if(NOT DEFINED STATUS)
    set(STATUS 0)
endif()
execute_process(COMMAND "${PROGRAM}" ${ARGUMENTS} OUTPUT_VARIABLE printed ERROR_VARIABLE complaints RESULT_VARIABLE status)
if(NOT status EQUAL STATUS)
    message(FATAL_ERROR "${PROGRAM} ended with ${status}, not ${STATUS}:\n${printed}${complaints}")
endif()
string(APPEND printed "${complaints}")
if(UPDATE)
    file(WRITE "${EXPECTED}" "${printed}")
    return()
endif()
file(READ "${EXPECTED}" expected)
if(NOT printed STREQUAL expected)
    message(FATAL_ERROR "${PROGRAM} prints something else than ${EXPECTED}:\n${printed}")
endif()
