#!/bin/sh
# No public header costs more to include than its budget: check_budget.sh COMPILER SOURCE_DIR [--update]
# tests/hygiene/budget.txt has a line for each: its path, the lines that the preprocessor makes of it and the files that it reads, and the same with ENTENTE_COMPILED.
set -eu

compiler=$1
cd "$2"
measured=$(mktemp)
trap 'rm -f "$measured" "$measured.files"' EXIT

count() {
    echo "#include <$1>" | "$compiler" -std=c++20 $2 -Iinclude -x c++ -E -P -MD -MF "$measured.files" - | wc -l
    tr ' \\\\' '\n\n' <"$measured.files" | grep -c /
}
grep '^include/.*hpp$' cmake/headers.txt | grep -v -e /detail/ -e /impl/ -e /src/ -e /src.hpp | sed 's|^include/||' | while read -r header; do
    echo "$header" $(count "$header" "") $(count "$header" -DENTENTE_COMPILED)
done >"$measured"
if [ "${3:-}" = --update ]; then
    awk '{ printf "%s %d %d %d %d\n", $1, $2 * 1.05, $3 + 5, $4 * 1.05, $5 + 5 }' "$measured" >tests/hygiene/budget.txt
    exit
fi
awk '
    NR == FNR { for (i = 2; i <= 5; ++i) allowed[$1, i] = $i; next }
    !(($1, 5) in allowed) { print $1 " has no budget in tests/hygiene/budget.txt"; failed = 1; next }
    { for (i = 2; i <= 5; ++i) if ($i > allowed[$1, i]) {
        print $1 ": " $i (i % 2 ? " files" : " preprocessed lines") (i > 3 ? " with ENTENTE_COMPILED" : "") ", its budget is " allowed[$1, i]; failed = 1 } }
    END { if (FNR < 5) { print "only " FNR " headers were measured"; failed = 1 }; exit failed }
' tests/hygiene/budget.txt "$measured"
