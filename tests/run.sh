#!/bin/sh
# Builds everything with strict warnings and runs the tests. Installs what lacks first.
#
#     tests/run.sh [--compiler NAME] [--sanitize] [-- CTEST OPTIONS]
#     tests/run.sh --portability      other machines, in emulators: tests/portability/run.sh
#     tests/run.sh --browser          pages, pictures and the playground in Chromium; installs it
#
#   --compiler NAME   g++ (the default), clang++, clang++-19 ...
#   --sanitize        the unit tests and examples alone, with the address and undefined behaviour sanitizers
#
# ENTENTE_REAL_DATA may name a folder with the datasets of docs/design/real-data.md; else that test is skipped.
set -eu

cd "$(dirname "$0")/.."
. .ci/setup.sh

compiler=g++
sanitize=
browser=
while [ $# -gt 0 ]; do
    case $1 in
    --compiler)
        [ $# -gt 1 ] || { echo "tests/run.sh: --compiler needs a name" >&2; exit 2; }
        compiler=$2
        shift
        ;;
    --sanitize) sanitize=sanitize ;;
    --portability) exec tests/portability/run.sh ;;
    --browser) browser=yes ;;
    -h | --help)
        sed -n '2,11s/^# \{0,1\}//p' "$0"
        exit 0
        ;;
    --)
        shift
        break
        ;;
    *)
        echo "tests/run.sh: unknown option $1; see tests/run.sh --help" >&2
        exit 2
        ;;
    esac
    shift
done

# shellcheck disable=SC2086
entente_setup "$compiler" tests $sanitize
[ "$compiler" != g++ ] || [ -n "$sanitize" ] || entente_wish_for clang-19 libc++-19-dev libc++abi-19-dev meson doxygen gdb python3-jsonschema python3-cbor2 python3-networkx python3-rdflib python3-icalendar graphviz libopenmpi-dev openmpi-bin libbenchmark-dev clang-format-14 g++-i686-linux-gnu
[ -z "$browser" ] || {
    entente_wish_for chromium nodejs npm fonts-noto-cjk libxml2-utils librsvg2-bin clang-19 lld-19 wasi-libc libc++-19-dev-wasm32 libclang-rt-19-dev-wasm32
    set -- -R browser "$@"
}
entente_use_ccache

flags="-Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast -Werror"
directory=build
[ "$compiler" = g++ ] || directory=build/$(basename "$compiler")
hygiene=ON
# Header-only with clang; with the code compiled once otherwise.
compiled=ON
case $compiler in *clang*) [ -n "$sanitize" ] || compiled=OFF ;; esac
if [ -n "$sanitize" ]; then
    directory=build/sanitize-$(basename "$compiler")
    flags="$flags -O0 -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer -DENTENTE_ENABLE_ASSERTIONS"
    hygiene=OFF
fi
cmake -S . -B "$directory" -G Ninja -DCMAKE_CXX_COMPILER="$compiler" -DCMAKE_CXX_EXTENSIONS=OFF "-DCMAKE_CXX_FLAGS=$flags" \
    -DENTENTE_COMPILED_PROGRAMS=$compiled -DENTENTE_BUILD_TESTS=ON -DENTENTE_BUILD_EXAMPLES=ON "-DENTENTE_TEST_HYGIENE=$hygiene" \
    "-DENTENTE_REAL_DATA=${ENTENTE_REAL_DATA:-}" $entente_launcher
cmake --build "$directory" -j "$(entente_jobs)"
ctest --test-dir "$directory" --output-on-failure --timeout 900 -j "$(entente_jobs)" "$@"
