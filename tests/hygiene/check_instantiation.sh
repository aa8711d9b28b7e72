#!/bin/sh
# Including the library makes no layout of a kind, and none at all with ENTENTE_COMPILED: check_instantiation.sh CLANG SOURCE_DIR
set -eu

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# layouts FLAGS... -- INCLUDE...: the types whose layouts are made
layouts() {
    "$@" -std=c++20 -c "$scratch/unit.cpp" -o "$scratch/unit.o" -ftime-trace -ftime-trace-granularity=0
    grep -o '"detail":"entente::[a-z0-9_:]*make_layout<[^"]*' "$scratch/unit.json" | sed 's/.*make_layout<//' | sort -u
}
printf '#include <entente/entente.hpp>\n#include <entente/format.hpp>\n' >"$scratch/unit.cpp"
echo 'bool use() { return entente::layout_of<entente::channel>.form == entente::layout_form::record; }' >"$scratch/use.cpp"
kinds=$(sed -n 's/^struct \([a-z_]*\);$/\1/p' "$2/include/entente/fwd.hpp" | tr '\n' '|' | sed 's/|$//')
[ -n "$kinds" ] || { echo "no kinds were seen" >&2; exit 1; }

failed=0
layouts "$1" "-I$2/include" >"$scratch/made"
if grep -E "^(std::vector<)?entente::($kinds)>" "$scratch/made" >&2; then
    echo "including entente.hpp and format.hpp makes the layouts of these kinds" >&2
    failed=1
fi
layouts "$1" "-I$2/include" -DENTENTE_COMPILED >"$scratch/made" || true
if grep 'entente::' "$scratch/made" >&2; then
    echo "including entente.hpp and format.hpp with ENTENTE_COMPILED makes these layouts" >&2
    failed=1
fi
# The check sees what there is.
cat "$scratch/use.cpp" >>"$scratch/unit.cpp"
layouts "$1" "-I$2/include" -DENTENTE_COMPILED | grep -q '^entente::channel>' || { echo "a layout that is made was not seen" >&2; exit 1; }
exit $failed
