#!/bin/sh
# Builds the examples, draws all dossiers and tells the summit of March 2023: examples/run.sh [FILE [DAY DAY]]
# Installs missing tools first. Programs are in build/examples, pages and pictures in build/pictures.
set -eu

cd "$(dirname "$0")/.."
. .ci/setup.sh

compiler=${CXX:-g++}
entente_setup "$compiler"
entente_use_ccache
if [ ! -f build/build.ninja ]; then # a configuration that failed leaves a cache, and no build.ninja
    # shellcheck disable=SC2086
    said=$(cmake -S . -B build -G Ninja -DCMAKE_CXX_COMPILER="$compiler" -DENTENTE_BUILD_TESTS=OFF $entente_launcher 2>&1) || {
        echo "$said" >&2
        exit 1
    }
fi
cmake --build build --target examples -j "$(entente_jobs)" -- --quiet
if [ -x build/examples/draw_dossier ]; then # it needs CLI11
    examples/draw_all.sh build/examples/draw_dossier build/pictures
fi
exec build/examples/tell_summit "$@"
