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
    mkdir -p build/pictures
    draw() { # FILE NAME PICTURE [arguments]
        from=examples/data/$1.json
        to=build/pictures/$2
        shift 2
        build/examples/draw_dossier "$from" "$@" -o "$to"
    }
    # Of each dossier: two days of a turn, and an instrument that took a long path.
    while read -r name before after instrument; do
        draw "$name" "$name.html" page
        draw "$name" "$name.svg" timeline
        draw "$name" "$name-changes.svg" changes "$before" "$after"
        draw "$name" "$name-network.svg" network "$before"
        draw "$name" "$name-waits.svg" waits "$after"
        draw "$name" "$name-lifecycle.svg" lifecycle "$instrument"
    done <<END
egypt_israel 1979-03-25 1979-03-27 channel/autonomy-talks
japan_korea 2023-03-15 2023-03-18 channel/leaders-visits
libya_sanctions 1999-04-04 1999-04-06 measure/un-sanctions
preah_vihear 1962-06-14 1962-06-16 proceeding/preah-vihear
uk_argentina 1982-04-01 1982-04-03 diplomatic_relation/uk-argentina
END
    draw japan_korea japan_korea-triangle.svg triangle cjk-summit 2023-03-15
fi
exec build/examples/tell_summit "$@"
