#!/bin/sh
# Packs the library by the real Conan and runs the recipe's test package: run_conan.sh SOURCE SCRATCH
set -eu

command -v conan >/dev/null 2>&1 || { echo "skipped: no conan on PATH"; exit 0; }
rm -rf "$2"
mkdir -p "$2"
export CONAN_HOME="$2/home"
conan profile detect >/dev/null
conan create "$1" -s compiler.cppstd=20 --build=missing
