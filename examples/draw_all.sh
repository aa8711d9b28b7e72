#!/bin/sh
# Draws the page and the pictures of each dossier in examples/data: draw_all.sh DRAW_DOSSIER FOLDER
set -eu

draw_dossier=$1
folder=$2
mkdir -p "$folder"
draw() { # DOSSIER FILE PICTURE [arguments]
    from=$(dirname "$0")/data/$1.json
    to=$folder/$2
    shift 2
    "$draw_dossier" "$from" "$@" -o "$to"
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
egypt_israel 1979-03-25 1979-03-27 trilateral_forum/autonomy-talks
japan_korea 2023-03-15 2023-03-18 channel/leaders-visits
libya_sanctions 1999-04-04 1999-04-06 measure/un-sanctions
preah_vihear 1962-06-14 1962-06-16 proceeding/preah-vihear
uk_argentina 1982-04-01 1982-04-03 diplomatic_relation/uk-argentina
END
draw japan_korea japan_korea-triangle.svg triangle cjk-summit 2023-03-15
draw egypt_israel egypt_israel-triangle.svg triangle autonomy-talks 1980-01-01
