#!/bin/sh
# Installs the working tree by the real vcpkg and builds a project with it: run_vcpkg.sh SOURCE SCRATCH
set -eu

command -v vcpkg >/dev/null 2>&1 || { echo "skipped: no vcpkg on PATH"; exit 0; }
root=${VCPKG_ROOT:-$(dirname "$(readlink -f "$(command -v vcpkg)")")}
rm -rf "$2"
mkdir -p "$2"
vcpkg install 'entente[format]' "--overlay-ports=$1/packaging/vcpkg/working_tree" "--x-install-root=$2/installed" --classic --binarysource=clear
cmake -S "$1/tests/consumer/find_package" -B "$2/build" -DCOMPONENTS= "-DCMAKE_TOOLCHAIN_FILE=$root/scripts/buildsystems/vcpkg.cmake" \
    "-DVCPKG_INSTALLED_DIR=$2/installed" -DVCPKG_MANIFEST_MODE=OFF
cmake --build "$2/build"
"$2/build/consumer"
