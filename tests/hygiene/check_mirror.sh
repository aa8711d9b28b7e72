#!/bin/sh
# Each public header has the unit test of the same path: check_mirror.sh SOURCE_DIR
set -eu

cd "$1"
failed=0
seen=0
for header in $(find include/entente -name '*.hpp' | grep -v -e /detail/ -e /src/ -e /src.hpp | sed 's|^include/entente/||'); do
    seen=$((seen + 1))
    if [ ! -f "tests/unit/${header%.hpp}_test.cpp" ]; then
        echo "include/entente/$header has no test tests/unit/${header%.hpp}_test.cpp" >&2
        failed=1
    fi
done
[ "$seen" -gt 4 ] || { echo "only $seen headers were seen" >&2; exit 1; }
exit $failed
