#!/bin/sh
# The library is imported as a module: check_module.sh COMPILER SOURCE_DIR SCRATCH [FLAGS]
set -eu

compiler=$1
source=$2
scratch=$3
shift 3
command -v "$compiler" >/dev/null 2>&1 || { echo "skipped: no $compiler"; exit 0; }
echo '#include <string>' | "$compiler" -std=c++20 "$@" -x c++ -fsyntax-only - 2>/dev/null || { echo "skipped: $compiler $* finds no standard library"; exit 0; }

# What the headers include of others stands before the module.
lacks=$(grep -rhE --exclude-dir=interop --exclude-dir=src '^#\s*include <' "$source/include/entente" | sed 's/^# *include/#include/' | sort -u |
    grep -v -e '<entente/' -e '<boost/' -e '<fmt/' -e '<format>' -e '<emmintrin.h>' | while read -r line; do
    grep -qF "$line" "$source/include/entente/entente.cppm" || echo "$line"
done)
[ -z "$lacks" ] || { echo "include/entente/entente.cppm lacks $lacks" >&2; exit 1; }

rm -rf "$scratch"
mkdir -p "$scratch"
"$compiler" -std=c++20 "$@" "-I$source/include" -Wno-include-angled-in-module-purview --precompile "$source/include/entente/entente.cppm" -o "$scratch/entente.pcm"
"$compiler" -std=c++20 "$@" "-fmodule-file=entente=$scratch/entente.pcm" "$source/tests/hygiene/import.cpp" "$scratch/entente.pcm" -o "$scratch/imports"
"$scratch/imports"
