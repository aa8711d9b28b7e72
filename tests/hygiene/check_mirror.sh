#!/bin/sh
# Each public header has the unit test of the same path, the title of each test is "subject: behaviour", and each file of definitions is included by its header and by one part of src.hpp: check_mirror.sh SOURCE_DIR
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
for definitions in $(find include/entente -name '*.ipp' | sed 's|^include/||'); do
    header=include/$(echo "$definitions" | sed 's|/impl/|/|; s|ipp$|hpp|')
    if ! grep -q "<$definitions>" "$header"; then
        echo "$header does not include $definitions" >&2
        failed=1
    fi
    if [ "$(cat include/entente/src/*.hpp include/entente/format/src.hpp include/entente/picture/src.hpp include/entente/datasets/src.hpp include/entente/exchange/src.hpp | grep -c "<$definitions>")" != 1 ]; then
        echo "one part of entente/src.hpp must include $definitions" >&2
        failed=1
    fi
done
if grep -rnE '^ *TEST_CASE\("' tests/unit | grep -vE 'TEST_CASE\("[^"]*: ' >&2; then
    echo "the title of a test says subject and behaviour: \"who_must_act: picks the most certain chain\"" >&2
    failed=1
fi
[ "$seen" -gt 4 ] || { echo "only $seen headers were seen" >&2; exit 1; }
exit $failed
