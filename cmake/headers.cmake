# Every header, by the target that it belongs to: the one list of what is installed, put on the include path and tested on its own. At top
# level it is checked against the files that are there.

file(STRINGS "${CMAKE_CURRENT_LIST_DIR}/headers.txt" headers REGEX "^include/")
set(ENTENTE_FORMAT_HEADERS ${headers}) # what needs fmt
list(FILTER ENTENTE_FORMAT_HEADERS INCLUDE REGEX "^include/entente/format\\.hpp$")
set(ENTENTE_CORE_HEADERS ${headers})
list(FILTER ENTENTE_CORE_HEADERS EXCLUDE REGEX "^include/entente/format\\.hpp$")
