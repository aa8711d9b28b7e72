#!/bin/sh
# How many headers name each kind of a dossier: no more than kinds.txt allows, so that a new kind keeps having few places.
# check_kinds.sh SOURCE_DIR [--update]
#
# A kind without questions of its own needs four: fwd.hpp, its model, the dossier and its lifecycle. Rules and
# the headers that include all of a folder do not count, nor do comments and texts.
set -eu

cd "$1"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

mkdir "$scratch/code"
find include/entente -name '*.hpp' -o -name '*.ipp' | grep -v -e /rules -e entente/entente.hpp -e src.hpp -e /src/ -e lifecycle/lifecycles.hpp | while read -r header; do
    # A header and its definitions are one.
    sed -E 's|//.*||; s|"[^"]*"||g' "$header" >>"$scratch/code/$(echo "$header" | sed 's|/impl/|/|; s|ipp$|hpp|' | tr / +)"
done

kinds=$(sed -n 's/^    std::vector<\(entente::\)\{0,1\}\([a-z_]*\)> [a-z_]*{};$/\2/p' include/entente/model/dossier.hpp | grep -v '^coverage$')
echo "# How many headers name each kind: see check_kinds.sh, whose --update writes this anew." >"$scratch/kinds.txt"
for kind in $kinds; do
    count=$(grep -lE "(id<(entente::)?$kind>|[</]$kind[.>]|struct $kind |[^_a-z:]$kind( const)?&|::$kind>|[ <(,]$kind[>,)])" "$scratch"/code/* | wc -l)
    echo "$kind $count" >>"$scratch/kinds.txt"
done
[ "$(wc -l <"$scratch/kinds.txt")" -gt 10 ] || { echo "only a few kinds were seen" >&2; exit 1; }

if [ "${2:-}" = --update ]; then
    cp "$scratch/kinds.txt" tests/hygiene/kinds.txt
    exit 0
fi
failed=0
while read -r kind count; do
    allowed=$(sed -n "s/^$kind //p" tests/hygiene/kinds.txt)
    if [ "$kind" != "#" ] && [ "$count" -gt "${allowed:-4}" ]; then
        echo "$count headers name $kind, where ${allowed:-4} are allowed; ask the descriptor of the kind (model/kind.hpp) instead" >&2
        failed=1
    fi
done <"$scratch/kinds.txt"
exit $failed
