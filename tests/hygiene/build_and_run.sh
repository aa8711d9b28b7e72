#!/bin/sh
# Builds one program with a compiler and flags, and runs it: build_and_run.sh PROGRAM SOURCE_DIR INCLUDE_DIR OUT COMPILER FLAGS...
#
# PROGRAM is one of this directory. Skipped where the compiler lacks, or can't build anything that runs by these flags.
set -eu

program=$1
source=$2
generated=$3
out=$4
compiler=$5
shift 5
command -v "$compiler" >/dev/null 2>&1 || { echo "skipped: no $compiler on PATH"; exit 0; }
printf '#include <string>\nint main() { return std::string("x").size() == 1 ? 0 : 1; }\n' >"$out.probe.cpp"
{ "$compiler" "$@" "$out.probe.cpp" -o "$out.probe" && "$out.probe"; } >/dev/null 2>&1 || { echo "skipped: $compiler builds nothing by $*"; exit 0; }
# ccache serves any clone of the project: the paths are relative to it.
cd "$source"
export CCACHE_BASEDIR="$PWD" CCACHE_NOHASHDIR=1
$(command -v ccache || true) "$compiler" "$@" -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast -Werror -Iinclude "-I$generated" \
    -c "tests/hygiene/$program" -o "$out.o"
"$compiler" "$@" "$out.o" -o "$out"
"$out"
