#!/bin/sh
# Links between the pages, and from them to files of the project, lead somewhere: check_links.sh SOURCE_DIR
set -eu

cd "$1"
failed=0
seen=0
for page in *.md $(find docs -name '*.md'); do
    directory=$(dirname "$page")
    for link in $(awk '/^```/ { code = !code } !code' "$page" | sed -n 's/](\([^)]*\))/\n](\1)\n/gp' | sed -n 's/^](\([^)#]*\).*)$/\1/p'); do
        case $link in
        http:* | https:* | mailto:*) ;;
        *)
            seen=$((seen + 1))
            if [ ! -e "$directory/$link" ]; then
                echo "$page: $link does not exist" >&2
                failed=1
            fi
            ;;
        esac
    done
done
[ "$seen" -gt 1 ] || { echo "only $seen links were seen" >&2; exit 1; }
exit $failed
