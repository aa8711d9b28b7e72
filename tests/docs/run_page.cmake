# Runs PROGRAM; what it prints is what the page says, in EXPECTED, if it says anything.

execute_process(COMMAND "${PROGRAM}" OUTPUT_VARIABLE printed ERROR_VARIABLE complaints RESULT_VARIABLE status)
if(NOT status EQUAL 0)
    message(FATAL_ERROR "it ended with ${status}:\n${printed}${complaints}")
endif()
if(EXISTS "${EXPECTED}")
    file(READ "${EXPECTED}" expected)
    if(NOT printed STREQUAL expected)
        message(FATAL_ERROR "it prints:\n${printed}\nand the page says:\n${expected}")
    endif()
elseif(NOT printed STREQUAL "")
    message(FATAL_ERROR "it prints what the page does not show:\n${printed}")
endif()
