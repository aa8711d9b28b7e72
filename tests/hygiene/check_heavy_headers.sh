#!/bin/sh
# Nobody who includes the core pays for streams, regular expressions or fmt: check_heavy_headers.sh COMPILER SOURCE_DIR INCLUDE_DIR
set -eu

reached=$("$1" -std=c++20 -I"$2/include" -I"$3" -x c++ -M "$3/core_headers.hpp")
echo "$reached" | grep -q entente/query/diff.hpp || { echo "the headers were not seen" >&2; exit 1; }
failed=0
for heavy in iostream istream ostream sstream fstream regex filesystem thread future random locale format functional chrono memory_resource fmt/format.h fmt/core.h; do
    if echo "$reached" | tr ' \\' '\n\n' | grep -E "/(c\+\+/[0-9]+|v1|include)/$heavy\$" >&2; then
        echo "<$heavy> is reached from the core" >&2
        failed=1
    fi
done
exit $failed
