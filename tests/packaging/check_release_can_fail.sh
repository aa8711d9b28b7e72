#!/bin/sh
# The release check finds each place that states another version: check_release_can_fail.sh SOURCE
set -eu

source=$1
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

for file in include/entente/version.hpp vcpkg.json meson.build MODULE.bazel packaging/vcpkg/ports/entente/vcpkg.json packaging/vcpkg/working_tree/entente/vcpkg.json docs/install.md CHANGELOG.md; do
    rm -rf "$scratch/tree"
    mkdir -p "$scratch/tree/include/entente" "$scratch/tree/docs"
    cp "$source/include/entente/version.hpp" "$scratch/tree/include/entente/"
    cp "$source/vcpkg.json" "$source/meson.build" "$source/MODULE.bazel" "$source/CHANGELOG.md" "$scratch/tree/"
    cp "$source/docs/install.md" "$scratch/tree/docs/"
    cp -r "$source/packaging" "$scratch/tree/"
    "$scratch/tree/packaging/check_release.sh" >/dev/null
    sed 's/0\.1\.0/9.8.7/g; s/entente 0\.1 /entente 9.8 /; s/STRING "[0-9.]*"/STRING "9.8.7"/' "$scratch/tree/$file" >"$scratch/changed"
    cp "$scratch/changed" "$scratch/tree/$file"
    if "$scratch/tree/packaging/check_release.sh" >"$scratch/said" 2>&1; then
        echo "another version in $file was not noticed" >&2
        exit 1
    fi
    grep -q "$file" "$scratch/said" || { cat "$scratch/said" >&2; exit 1; }
done
if "$source/packaging/check_release.sh" --fnal >/dev/null 2>&1; then
    echo "an unknown option was taken" >&2
    exit 1
fi
