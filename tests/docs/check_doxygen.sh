#!/bin/sh
# Doxygen makes the reference of the headers without a warning: check_doxygen.sh SOURCE SCRATCH
set -eu

command -v doxygen >/dev/null 2>&1 || { echo "skipped: no doxygen on PATH"; exit 0; }
rm -rf "$2"
mkdir -p "$2"
cd "$1"
said=$( (cat Doxyfile; echo "OUTPUT_DIRECTORY = $2") | doxygen - 2>&1) || { echo "$said" >&2; exit 1; }
if echo "$said" | grep -i warning >&2; then
    exit 1
fi
for page in classentente_1_1date structentente_1_1channel classentente_1_1dossier__index; do
    [ -f "$2/html/$page.html" ] || { echo "there is no page $page" >&2; exit 1; }
done
