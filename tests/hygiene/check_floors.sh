#!/bin/sh
# Each floor of the house includes only itself and the floors below it: check_floors.sh SOURCE_DIR
set -eu

cd "$1/include/entente"

# The floors that a directory may include.
below() {
    case $1 in
    core) echo "core" ;;
    json) echo "core json" ;;
    cbor) echo "core json cbor" ;; # what it does not take at once goes through the text that JSON has
    csv) echo "core json csv" ;; # unknown columns are kept as JSON
    model) echo "core model" ;;
    lifecycle) echo "core model lifecycle" ;;
    index) echo "core model lifecycle index" ;;
    state) echo "core model lifecycle index state" ;;
    validate) echo "core model lifecycle index state validate" ;;
    query) echo "core model lifecycle index state validate query" ;;
    edit) echo "core json model lifecycle index state query edit" ;; # dossiers are compared and merged as they are written
    format) echo "core json cbor model lifecycle index state validate query edit format src" ;; # src: format/src.hpp
    picture) echo "core model lifecycle index state query format picture src" ;; # src: picture/src.hpp
    exchange) echo "core json model lifecycle index state query format exchange src" ;; # src: exchange/src.hpp
    datasets) echo "core json csv model datasets src" ;; # src: datasets/src.hpp
    interop) echo "core json cbor model lifecycle index state validate query edit interop" ;;
    src) echo "core json csv cbor model lifecycle index state validate query edit format src" ;;
    *) echo "tests/hygiene/check_floors.sh does not know the floor $1" >&2; exit 1 ;;
    esac
}

# The details of another floor that a directory may include, beside those of core.
details() {
    case $1 in
    cbor) echo "json/number json/output json/plain json/utf8 json/writer" ;; # numbers and texts are written alike in both
    csv) echo "json/character_block json/number json/utf8" ;; # numbers and texts are read alike in both
    edit) echo "json/rewrite index/number_slots index/text_store" ;; # a text is edited as it is; an editor numbers as an index does
    exchange) echo "format/parts" ;; # a brief has the words of a terminal
    picture) echo "format/layout format/parts" ;; # a picture has the words of a terminal
    format) echo "json/writer" ;;                                    # an outline quotes as the writer does
    esac
}

failed=0
seen=0
for directory in */; do
    floor=${directory%/}
    allowed=$(below "$floor")
    for header in $(find "$floor" -name '*.hpp' -o -name '*.ipp'); do
        seen=$((seen + 1))
        for other in $(sed -n 's|^# *include <entente/\([a-z_]*\)/.*|\1|p' "$header" | sort -u); do
            case " $allowed " in
            *" $other "*) ;;
            *)
                echo "include/entente/$header includes the floor $other, which lies above it" >&2
                failed=1
                ;;
            esac
        done
        for other in $(sed -n 's|^# *include <entente/\([a-z_]*\)[.]hpp>.*|\1|p' "$header" | sort -u); do
            case $other in
            fwd | version) ;;
            *)
                echo "include/entente/$header includes all of entente/$other.hpp" >&2
                failed=1
                ;;
            esac
        done
        for other in $(sed -n 's|^# *include <entente/\([a-z_]*\)/impl/.*|\1|p' "$header" | sort -u); do
            if [ "$other" != "$floor" ] && [ "$floor" != src ]; then
                echo "include/entente/$header includes the definitions of $other, which its own headers include" >&2
                failed=1
            fi
        done
        for other in $(sed -n 's|^# *include <entente/\([a-z_]*\)/detail/\([a-z_0-9]*\)[.]hpp>.*|\1/\2|p' "$header" | sort -u); do
            case "${other%%/*}" in core | "$floor") continue ;; esac
            case " $(details "$floor") " in
            *" $other "*) ;;
            *)
                echo "include/entente/$header includes the detail $other of another floor" >&2
                failed=1
                ;;
            esac
        done
        if grep -nE '^# *include "' "$header" >&2; then
            echo "include/entente/$header includes by a relative path" >&2
            failed=1
        fi
    done
done
[ "$seen" -gt 4 ] || { echo "only $seen headers were seen" >&2; exit 1; }
exit $failed
