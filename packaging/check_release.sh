#!/bin/sh
# What must agree before a release: check_release.sh [SOURCE] [--final]
#
# Every place that states the version has that of version.hpp. With --final also what a tag needs: CHANGELOG.md has a dated section of that version,
# and the vcpkg port the hash of the release's archive.
set -eu

source=$(cd "$(dirname "$0")/.." && pwd)
final=
for argument in "$@"; do
    case $argument in
    --final) final=yes ;;
    -h | --help)
        sed -n '2,5s/^# \{0,1\}//p' "$0"
        exit 0
        ;;
    -*)
        echo "check_release.sh: unknown option $argument; see check_release.sh --help" >&2
        exit 2
        ;;
    *) source=$argument ;;
    esac
done
cd "$source"

wrong=0
complain() {
    echo "check_release.sh: $1" >&2
    wrong=1
}

number() { sed -n "s/^#define ENTENTE_VERSION_$1 \([0-9]*\)\$/\1/p" include/entente/version.hpp; }
version=$(number MAJOR).$(number MINOR).$(number PATCH)
short=$(number MAJOR).$(number MINOR)

grep -q "^#define ENTENTE_VERSION_STRING \"$version\"\$" include/entente/version.hpp || complain "ENTENTE_VERSION_STRING in include/entente/version.hpp is not \"$version\""
for manifest in vcpkg.json packaging/vcpkg/ports/entente/vcpkg.json packaging/vcpkg/working_tree/entente/vcpkg.json; do
    grep -q "^  \"version\": \"$version\",\$" "$manifest" || complain "$manifest is not of version $version"
done
[ "$(grep -o 'entente::v[0-9_]*' packaging/natvis/entente.natvis | sort -u)" = "entente::v$(number MAJOR)_$(number MINOR)" ] || complain "packaging/natvis/entente.natvis is not of version $version"
grep -q "^    version = \"$version\"," MODULE.bazel || complain "MODULE.bazel is not of version $version"
grep -q "^project('entente', 'cpp', version: '$version'," meson.build || complain "meson.build is not of version $version"
grep -q "find_package(entente $short " docs/install.md || complain "docs/install.md does not ask for entente $short"
grep -q "^## $version - [0-9]*-[0-9]*-[0-9]*\$" CHANGELOG.md || grep -q "^The .*version, $version\.\$" CHANGELOG.md ||
    complain "CHANGELOG.md names no version $version"

if [ -n "$final" ]; then
    grep -q "^## $version - [0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]\$" CHANGELOG.md || complain "CHANGELOG.md has no dated section \"## $version - YYYY-MM-DD\""
    grep -Eq '^    SHA512 [0-9a-f]{128}$' packaging/vcpkg/ports/entente/portfile.cmake ||
        complain "the vcpkg port has no hash of the release's archive: curl -L URL | sha512sum"
    [ -z "$(git status --porcelain 2>/dev/null)" ] || complain "there are changes that were not committed"
fi
[ "$wrong" -eq 0 ] && echo "version $version: all places agree"
exit "$wrong"
