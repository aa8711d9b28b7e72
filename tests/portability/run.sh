#!/bin/sh
# Builds the main story for other machines, runs it there or in an emulator, and compares what it prints with what it prints here. Installs what lacks on Debian.
#
#     tests/run.sh --portability
#
# Says what it could not run. Fails only where a machine answers otherwise.
set -eu

cd "$(dirname "$0")/../.."
. .ci/setup.sh

entente_setup g++
entente_wish_for g++-i686-linux-gnu g++-aarch64-linux-gnu g++-s390x-linux-gnu qemu-user g++-mingw-w64-x86-64-posix wine64 clang-19 lld-19 wasi-libc libc++-19-dev-wasm32 libclang-rt-19-dev-wasm32

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
# Boost alone: the folder of the system's headers has those of another C library beside it.
mkdir "$scratch/boost_alone"
boost=/usr/include
for folder in /usr/local/include /opt/homebrew/include; do
    [ -d "$folder/boost/describe" ] && boost=$folder
done
ln -s "$boost/boost" "$scratch/boost_alone/boost"

build() {
    "$@" -std=c++20 -O1 -Iinclude -isystem "$scratch/boost_alone" tests/portability/story.cpp -o "$scratch/story"
}

build g++
"$scratch/story" <examples/data/japan_korea.json >"$scratch/expected"
[ "$(wc -l <"$scratch/expected")" -gt 40 ] || { echo "the story says little here" >&2; exit 1; }

failed=0
# try NAME RUNNER COMPILER FLAGS...: a RUNNER of several words is split.
try() {
    name=$1
    runner=$2
    shift 2
    if ! command -v "$1" >/dev/null 2>&1; then
        echo "$name: not run, there is no $1"
    elif [ -n "$runner" ] && ! command -v "${runner%% *}" >/dev/null 2>&1; then
        echo "$name: not run, there is no ${runner%% *}"
    elif ! printf '#include <string>\nint main() { return std::string("x").size() == 1 ? 0 : 1; }\n' >"$scratch/probe.cpp" ||
        ! "$@" "$scratch/probe.cpp" -o "$scratch/probe" >/dev/null 2>&1; then
        echo "$name: not run, $1 builds nothing"
    elif ! build "$@" >"$scratch/said" 2>&1; then
        sed -n '1,20p' "$scratch/said"
        echo "$name: does not build"
        failed=1
    elif $runner "$scratch/story" <examples/data/japan_korea.json >"$scratch/answered" 2>"$scratch/said" && cmp "$scratch/expected" "$scratch/answered"; then
        echo "$name: the same"
    else
        sed -n '1,20p' "$scratch/said"
        echo "$name: answers otherwise"
        failed=1
    fi
}
try "i686, 32 bits" "" i686-linux-gnu-g++ -static
try "aarch64" qemu-aarch64 aarch64-linux-gnu-g++ -static
try "s390x, big-endian" qemu-s390x s390x-linux-gnu-g++ -static
wine=$(command -v wine64 || command -v wine || ls /usr/lib/wine/wine64 2>/dev/null || echo wine)
export WINEDEBUG=-all WINEPREFIX="$scratch/wine"
try "Windows, x86_64" "$wine" x86_64-w64-mingw32-g++-posix -static
try "wasm32" "node --no-warnings tests/portability/wasi.mjs" clang++-19 --target=wasm32-wasi -fno-exceptions
exit $failed
