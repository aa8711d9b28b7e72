#!/bin/sh
# The debugger shows the library's words as they are written: run.sh COMPILER SOURCE SCRATCH
set -eu

lldb=$(command -v lldb || command -v lldb-19 || command -v lldb-14 || true)
[ -n "$lldb" ] || { echo "skipped: no lldb on PATH"; exit 0; }
# Debian's lldb looks for its Python module where it is not.
for folder in /usr/lib/llvm-"$("$lldb" --version | sed -n "1s/[^0-9]*\([0-9]*\).*/\1/p")"/lib/python3*/*-packages; do
    [ -f "$folder/lldb/embedded_interpreter.py" ] && export PYTHONPATH="$folder"
done
mkdir -p "$3"
"$1" -std=c++20 -g -O0 "-I$2/include" "$2/tests/gdb/shown.cpp" -o "$3/shown"
"$lldb" --batch --no-lldbinit -o "command script import $2/packaging/lldb/entente_formatters.py" -o 'breakpoint set --name stop' -o run -o 'frame variable channel.id channel.names' \
    -o 'frame variable channel.history[0].on channel.history[0].by[0] channel.history[0].at channel.history[0].sources[0].locator' \
    -o 'frame variable standing vague unset step' "$3/shown" >"$3/said" 2>&1 || true
if ! grep -q 'stop reason = breakpoint' "$3/said"; then
    echo "skipped: lldb may not run programs here"
    exit 0
fi
for expected in 'channel.id = leaders-visits$' 'channel.names = {en: "Visits", ja: "訪問"}$' 'history\[0\].on = .*2011-12~' 'history\[0\].by\[0\] = japan' 'a-summit-with-a-long-name' 'locator = "p. 3"' ' standing = .*suspended, suspended' 'vague = .*201X' 'unset = .*unset' 'step = .*channel/leaders-visits#restart'; do
    grep -q "$expected" "$3/said" || {
        cat "$3/said" >&2
        echo "not shown: $expected" >&2
        exit 1
    }
done
