#!/bin/sh
# Holds what a unit that reads and writes a dossier is compiled to, at -O2, under the ceilings in codec_size.txt: its functions, and the bytes of its code. They
# depend on the compiler, of which a patch may change them a little: a ceiling is one in a hundred above what was counted.
#
#     check_codec_size.sh COMPILER PROJECT [--update]
set -eu

compiler=$1
project=$2
ceilings=$project/tests/hygiene/codec_size.txt
object=$(mktemp)
trap 'rm -f "$object"' EXIT
printf '%s\n' '#include <entente/json/read.hpp>' '#include <entente/json/write.hpp>' '#include <entente/model/dossier.hpp>' \
    'std::string use(std::string const& text) {' \
    '    auto const read = entente::json::read<entente::dossier>(text);' \
    '    return read ? entente::json::write(*read) : std::string();' \
    '}' | "$compiler" -std=c++20 -O2 "-I$project/include" -x c++ -c - -o "$object"
functions=$(nm "$object" | grep -c ' [TtWw] ')
bytes=$(size "$object" | awk 'NR == 2 { print $1 }')
if [ "${3:-}" = --update ]; then
    printf '%s\n' "# Functions and bytes of code of a unit that reads and writes a dossier: g++ 12, -O2. check_codec_size.sh --update writes it anew." "functions $((functions + functions / 100))" "bytes $((bytes + bytes / 100))" >"$ceilings"
fi
fail=0
hold() {
    ceiling=$(awk -v what="$1" '$1 == what { print $2 }' "$ceilings")
    if [ "$2" -gt "$ceiling" ]; then
        echo "$2 $1 are made where a dossier is read and written, the ceiling is $ceiling"
        fail=1
    fi
}
hold functions "$functions"
hold bytes "$bytes"
exit $fail
