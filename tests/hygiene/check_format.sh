#!/bin/sh
# Every C++ file is formatted by the repository's .clang-format: check_format.sh SOURCE_DIR
# clang-format 14 decides, since other versions format differently. Without it the check is skipped.
set -eu

cd "$1"
for tool in clang-format-14 clang-format; do
    if "$tool" --version 2>/dev/null | grep -q 'version 14\.'; then
        find include examples tests -name '*.hpp' -o -name '*.ipp' -o -name '*.cpp' | sort | xargs "$tool" --dry-run -Werror && exit 0
        echo "format them: $tool -i FILE" >&2
        exit 1
    fi
done
echo "skipped: clang-format 14 is missing"
