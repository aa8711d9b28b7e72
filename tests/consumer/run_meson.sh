#!/bin/sh
# Builds and runs a Meson project that finds the library: run_meson.sh COMPILER PREFIX WAY SCRATCH
set -eu

here=$(cd "$(dirname "$0")" && pwd)
command -v meson >/dev/null 2>&1 || { echo "skipped: no meson on PATH"; exit 0; }
rm -rf "$4"
mkdir -p "$4/source"
cp "$here/meson/meson.build" "$here/meson/meson_options.txt" "$here/find_package/consumer.cpp" "$4/source/"
export CXX="$1"
case $3 in
wrap | cmake_subproject)
    mkdir "$4/source/subprojects"
    ln -s "$(cd "$here/../.." && pwd)" "$4/source/subprojects/entente"
    ;;
*) export PKG_CONFIG_PATH="$2/share/pkgconfig" ;;
esac
meson setup "$4/build" "$4/source" "-Dway=$3" "-Dcmake_prefix_path=$2"
meson test -C "$4/build" --print-errorlogs
