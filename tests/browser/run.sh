#!/bin/sh
# Opens the pages, pictures and the playground in headless Chromium, and reads the pictures with other programs: run.sh SOURCE FOLDER DRAW_DOSSIER CONVERT_DOSSIER
set -eu

cd "$1"
folder=$2
draw_dossier=$3
convert_dossier=$4

rm -rf "$folder/shown"
mkdir -p "$folder/shown"
draw() { # DOSSIER NAME PICTURE [arguments]
    from=examples/data/$1.json
    name=$2
    shift 2
    for width in 360 1440; do
        "$draw_dossier" "$from" "$@" --width "$width" -o "$folder/shown/$name-$width.svg"
    done
}
for dossier in egypt_israel japan_korea libya_sanctions preah_vihear uk_argentina; do
    "$draw_dossier" "examples/data/$dossier.json" page -o "$folder/shown/$dossier.html"
    draw "$dossier" "$dossier" timeline
done
draw japan_korea changes changes 2023-03-15 2023-03-18
draw japan_korea triangle triangle cjk-summit 2023-03-15
draw japan_korea lifecycle lifecycle agreement/gsomia@korea
draw egypt_israel network network 1980-06-01
draw egypt_israel waits waits 1979-06-17

for dossier in egypt_israel japan_korea uk_argentina; do
    "$convert_dossier" "examples/data/$dossier.json" -q --to mermaid-timeline -o "$folder/shown/$dossier.mmd"
done
for kind in agreement channel commitment demand diplomatic_relation dispute measure meeting mission participation proceeding recognition; do
    "$convert_dossier" examples/data/japan_korea.json -q --to mermaid --kind $kind -o "$folder/shown/$kind.mmd"
done

for picture in "$folder"/shown/*.svg; do
    ! command -v xmllint >/dev/null || xmllint --noout "$picture"
    ! command -v rsvg-convert >/dev/null || rsvg-convert "$picture" -o "$folder/picture.png"
done

chromium=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
[ -n "$chromium" ] || { echo "skipped: there is no Chromium"; exit 0; }
for tool in node npm; do
    command -v "$tool" >/dev/null || { echo "skipped: there is no $tool"; exit 0; }
done
mkdir -p "$folder/modules"
cp tests/browser/package.json tests/browser/package-lock.json tests/browser/run.mjs "$folder/modules/"
(cd "$folder/modules" && npm ci --silent --no-audit --no-fund --ignore-scripts) || { echo "skipped: npm can't fetch what the test needs"; exit 0; }
if ! examples/playground/build.sh "$folder/shown/playground/index.html" >"$folder/built" 2>&1; then
    grep "the playground can't be built" "$folder/built" >/dev/null || { cat "$folder/built"; exit 1; }
    echo "skipped: $(tail -n 1 "$folder/built")"
    exit 0
fi
size=$(gzip -9c "$folder/shown/playground/parts/playground.wasm" | wc -c)
[ "$size" -le 2000000 ] || { echo "the library takes $size bytes, compressed"; exit 1; }
cd "$folder/modules"
node run.mjs "$chromium" "$folder/shown"
