#!/bin/sh
# No sentence of README, docs, CHANGELOG, CONTRIBUTING, no comment and no message of a header has a phrase of banned_phrases.txt; and codespell, where
# it is installed, finds no misspelling; and every code of a finding is documented: check_prose.sh SOURCE_DIR
set -eu

cd "$1"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

find docs -name '*.md' >"$scratch/pages"
printf '%s\n' README.md CHANGELOG.md CONTRIBUTING.md >>"$scratch/pages"
find include -name '*.hpp' -o -name '*.ipp' >"$scratch/headers"
# Of headers the comments and the strings. Of pages everything but code blocks.
while read -r file; do
    grep -noE '//.*|"[^"]*"' "$file" | sed "s|^|$file:|" || true
done <"$scratch/headers" >"$scratch/sentences"
while read -r file; do
    awk -v file="$file" '/^```/ { code = !code; next } !code { print file ":" FNR ":" $0 }' "$file"
done <"$scratch/pages" >>"$scratch/sentences"
[ "$(wc -l <"$scratch/sentences")" -gt 5000 ] || { echo "only a few sentences were seen" >&2; exit 1; }

failed=0
grep -v '^#' tests/docs/banned_phrases.txt >"$scratch/phrases"
while IFS= read -r line; do
    phrase=${line%% -> *}
    if grep -iE "$phrase" "$scratch/sentences" >"$scratch/found"; then
        echo "\"$phrase\": write \"${line##* -> }\"" >&2
        cut -c1-200 "$scratch/found" | head -n 5 >&2
        failed=1
    fi
done <"$scratch/phrases"

if command -v codespell >/dev/null; then
    xargs codespell --ignore-words-list=ba,fo,nd,te,crate,parms,ue,ist,wan,inout,som,nto,thre,dof,couldn,mor,vor,siz <"$scratch/pages" || failed=1
else
    echo "codespell is missing: spelling was not checked"
fi

# Every code of a finding is in a table of the pages.
grep -rhoE '"[A-Z][0-9]{3}"' include | tr -d '"' | sort -u >"$scratch/codes"
grep -rhoE '^\| [A-Z][0-9]{3} \|' docs | tr -d '| ' | sort -u >"$scratch/told"
[ "$(wc -l <"$scratch/codes")" -gt 100 ] || { echo "only a few codes were seen" >&2; exit 1; }
if comm -23 "$scratch/codes" "$scratch/told" | grep . >&2; then
    echo "these codes are in no table of docs/ (docs/reference/codes.md says where each belongs)" >&2
    failed=1
fi

# Reported, not refused: long sentences. A colon and a semicolon end one, too.
awk '{
    sub(/^[^:]*:[0-9]*:/, "")
    n = split($0, sentences, /[.:;!?][)*`]* | \| /)
    for (i = 1; i <= n; ++i) if (split(sentences[i], words, " ") > 35) long += 1
} END { print long + 0 " sentences of more than 35 words" }' "$scratch/sentences"
exit $failed
