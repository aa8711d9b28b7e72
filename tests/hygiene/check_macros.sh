#!/bin/sh
# Every macro that the library's headers leave behind begins with ENTENTE_: check_macros.sh COMPILER SOURCE_DIR INCLUDE_DIR
set -eu

compiler=$1
source=$2
generated=$3
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

grep -rhE --exclude-dir=interop '^#\s*include <' "$source/include" | sed 's/^# *include/#include/' | grep -v -e "<entente/" -e "<format>" | sort -u >"$scratch/others.hpp"

"$compiler" -std=c++20 -I"$source/include" -I"$generated" -x c++ -dM -E "$scratch/others.hpp" | cut -d' ' -f2 | cut -d'(' -f1 | sort -u >"$scratch/before"
"$compiler" -std=c++20 -I"$source/include" -I"$generated" -x c++ -dM -E "$generated/all_headers.hpp" | cut -d' ' -f2 | cut -d'(' -f1 | sort -u >"$scratch/after"

grep -q '^ENTENTE_VERSION$' "$scratch/after" || { echo "the headers were not seen" >&2; exit 1; }
leaked=$(comm -13 "$scratch/before" "$scratch/after" | grep -v '^ENTENTE_' || true)
if [ -n "$leaked" ]; then
    echo "macros that leak from the headers:" >&2
    echo "$leaked" >&2
    exit 1
fi
