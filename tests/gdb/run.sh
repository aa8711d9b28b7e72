#!/bin/sh
# The debugger shows the library's words as they are written: run.sh COMPILER SOURCE SCRATCH
set -eu

command -v gdb >/dev/null 2>&1 || { echo "skipped: no gdb on PATH"; exit 0; }
mkdir -p "$3"
"$1" -std=c++20 -g -O0 "-I$2/include" "$2/tests/gdb/shown.cpp" -o "$3/shown"
gdb -batch -nx -iex 'set auto-load safe-path /' -ex "source $2/packaging/gdb/entente_printers.py" -ex 'break stop' -ex run -ex 'print channel.id' -ex 'print channel.names' \
    -ex 'print channel.history' -ex 'print standing' -ex 'print vague' -ex 'print unset' -ex 'print step' "$3/shown" >"$3/said" 2>&1 || true
if grep -q 'ptrace\|Cannot create process\|warning: Error disabling address space' "$3/said" && ! grep -q '^\$1' "$3/said"; then
    echo "skipped: gdb may not run programs here"
    exit 0
fi
for expected in '^\$1 = leaders-visits$' '^\$2 = {en: "Visits", ja: "訪問"}$' '^\$3 = 1 elements = {{.*on = 2011-12~.*by = 1 elements = {japan}.*at = a-summit-with-a-long-name.*locator = "p. 3"' '^\$4 = .*: suspended, suspended$' '^\$5 = .*: 201X$' '^\$6 = .*: unset$' \
    '^\$7 = .*: channel/leaders-visits#restart$'; do
    grep -q "$expected" "$3/said" || {
        cat "$3/said" >&2
        echo "not shown: $expected" >&2
        exit 1
    }
done
