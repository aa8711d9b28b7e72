#!/bin/sh
# Builds and runs the consumer of the formatters with another fmt's headers: try_other_fmt.sh COMPILER SOURCE OUT INCLUDE_DIR
set -eu

[ -n "$4" ] || { echo "skipped: ENTENTE_OTHER_FMT names no folder"; exit 0; }
"$1" -std=c++20 -Wall -Wextra -Wconversion -Wshadow -Werror -DFMT_HEADER_ONLY "-I$2/include" -isystem "$4" "$2/tests/consumer/conan/read_dossier.cpp" -o "$3"
"$3"
