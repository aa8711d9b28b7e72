#!/bin/sh
# No public header costs more to include than its budget: check_budget.sh COMPILER SOURCE_DIR [--update]
# tests/hygiene/budget.txt has a line for each: its path, the lines that the preprocessor makes of it, the files that it reads.
set -eu

compiler=$1
cd "$2"
measured=$(mktemp)
trap 'rm -f "$measured"' EXIT
grep '^include/' cmake/headers.txt | grep -v /detail/ | sed 's|^include/||' | while read -r header; do
    lines=$(echo "#include <$header>" | "$compiler" -std=c++20 -Iinclude -x c++ -E -P - | wc -l)
    files=$(echo "#include <$header>" | "$compiler" -std=c++20 -Iinclude -x c++ -M - | tr ' \\\\' '\n\n' | grep -c /)
    echo "$header $lines $files"
done >"$measured"
if [ "${3:-}" = --update ]; then
    awk '{ printf "%s %d %d\n", $1, $2 * 1.05, $3 + 5 }' "$measured" >tests/hygiene/budget.txt
    exit
fi
awk '
    NR == FNR { lines[$1] = $2; files[$1] = $3; next }
    !($1 in lines) { print $1 " has no budget in tests/hygiene/budget.txt"; failed = 1; next }
    $2 > lines[$1] { print $1 ": " $2 " preprocessed lines, its budget is " lines[$1]; failed = 1 }
    $3 > files[$1] { print $1 ": " $3 " files, its budget is " files[$1]; failed = 1 }
    END { if (FNR < 5) { print "only " FNR " headers were measured"; failed = 1 }; exit failed }
' tests/hygiene/budget.txt "$measured"
