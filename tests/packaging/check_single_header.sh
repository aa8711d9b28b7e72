#!/bin/sh
# One header made of all of them is the library: check_single_header.sh PYTHON COMPILER SOURCE SCRATCH
set -eu

rm -rf "$4"
mkdir -p "$4/entente"
"$1" "$3/packaging/make_single_header.py" >"$4/single.hpp"
# The other headers that the program includes are empty.
sed -n 's|^# *include <\(entente/[^>]*\)>|\1|p' "$3/tests/consumer/find_package/consumer.cpp" | while read -r header; do
    mkdir -p "$4/$(dirname "$header")"
    : >"$4/$header"
done
if grep -n '# *include <entente/' "$4/single.hpp"; then
    echo "the one header includes others of the library" >&2
    exit 1
fi
"$2" -std=c++20 -Wall -Wextra -Werror -DWITH_FORMAT -include "$4/single.hpp" "-I$4" "$3/tests/consumer/find_package/consumer.cpp" -o "$4/consumer" -lfmt
"$4/consumer"
