#!/bin/sh
# What one compiler's unit makes, another's takes apart, types included: check_two_compilers.sh SOURCE_DIR SCRATCH [FLAG]...
set -eu

source=$1
scratch=$2
shift 2
for compiler in g++ clang++; do
    command -v $compiler >/dev/null 2>&1 || { echo "skipped: no $compiler on PATH"; exit 0; }
done
mkdir -p "$scratch"
cd "$source"
export CCACHE_BASEDIR="$PWD" CCACHE_NOHASHDIR=1
ccache=$(command -v ccache || true)
$ccache g++ -std=c++20 -Iinclude "$@" -c tests/hygiene/two_compilers_1.cpp -o "$scratch/one.o"
$ccache clang++ -std=c++20 -Iinclude "$@" -c tests/hygiene/two_compilers_2.cpp -o "$scratch/two.o"
g++ "$scratch/one.o" "$scratch/two.o" -o "$scratch/one_first"
g++ "$scratch/two.o" "$scratch/one.o" -o "$scratch/two_first"
"$scratch/one_first" && "$scratch/two_first"
