#!/bin/sh
# The exit status of the programs tells the truth about their output and input: check_output.sh CHECK_DOSSIER ASK_DOSSIER TELL_SUMMIT, in the project's directory.
set -u

check=$1
ask=$2
tell=$3
story=examples/data/japan_korea.json
failed=0

expect() {
    wanted=$1
    status=$2
    what=$3
    if [ "$wanted" != "$status" ]; then
        echo "$what: exit status $status, not $wanted"
        failed=1
    fi
}

if [ -w /dev/full ]; then
    "$check" "$story" >/dev/full 2>/dev/null; expect 2 $? "check_dossier > /dev/full"
    "$check" --list-rules >/dev/full 2>/dev/null; expect 2 $? "check_dossier --list-rules > /dev/full"
    "$check" --explain G009 >/dev/full 2>/dev/null; expect 2 $? "check_dossier --explain > /dev/full"
    "$check" --help >/dev/full 2>/dev/null; expect 2 $? "check_dossier --help > /dev/full"
    "$ask" "$story" state 2023 >/dev/full 2>/dev/null; expect 2 $? "ask_dossier > /dev/full"
    "$ask" "$story" timeline --json >/dev/full 2>/dev/null; expect 2 $? "ask_dossier --json > /dev/full"
    "$tell" >/dev/full 2>/dev/null; expect 2 $? "tell_summit > /dev/full"
fi
"$check" "$story" >&- 2>/dev/null; expect 2 $? "check_dossier, standard output closed"
"$ask" "$story" state 2023 >&- 2>/dev/null; expect 2 $? "ask_dossier, standard output closed"
"$tell" >&- 2>/dev/null; expect 2 $? "tell_summit, standard output closed"
"$check" - <tests 2>/dev/null >/dev/null; expect 2 $? "check_dossier - < a directory"
"$ask" - state 2023 <tests 2>/dev/null >/dev/null; expect 2 $? "ask_dossier - < a directory"
"$ask" - state 2023 <"$story" >/dev/null 2>&1; expect 0 $? "ask_dossier - < a dossier"
"$check" - <"$story" >/dev/null 2>&1; expect 0 $? "check_dossier - < a dossier"
"$check" --rule K003=off K004=off "$story" >/dev/null 2>&1; expect 0 $? "check_dossier --rule A=off B=off FILE"
"$ask" --kind agreement "$story" state 2023 >/dev/null 2>&1; expect 0 $? "ask_dossier --kind agreement FILE"
"$check" no_such_file.json tests/data/bad/illegal_step.json 2>/dev/null | grep -q 'L001'; expect 0 $? "the findings beside a file that can't be read"
"$check" --rule G014@treaty=off "$story" 2>&1 | grep -q '"treaty" is not a kind; the kinds are source, topic, '; expect 0 $? "a setting for what is no kind"
"$check" --rule G014@agreement=off "$story" >/dev/null 2>&1; expect 0 $? "a setting for a kind"
"$check" --limit -1 "$story" >/dev/null 2>&1; expect 2 $? "a negative limit"
"$ask" --pair japan,korea "$story" network 2020 2>&1 | grep -q 'network does not take --pair'; expect 0 $? "an option that the question does not take"
"$ask" --kind participation "$story" state 2020 2>&1 | grep -q 'are selected with their agreement'; expect 0 $? "ask_dossier --kind participation"
"$check" --limit 1 tests/data/cases/strangers_act.json 2>/dev/null | grep -q '3 of them not shown'; expect 0 $? "a report that was cut says so"
"$check" --help | grep -q -- '--limit'; expect 0 $? "--limit is in the help"

# No control character of a name reaches a terminal.
for output in "$("$check" tests/data/cases/name_with_escape.json 2>&1)" "$("$ask" tests/data/cases/name_with_escape.json timeline 2>&1)" \
    "$("$ask" tests/data/cases/name_with_escape.json why measure/m 2021 2>&1)"; do
    if printf '%s' "$output" | LC_ALL=C tr -d '\n' | LC_ALL=C grep -q '[[:cntrl:]]'; then
        echo "a control character was printed: $output"
        failed=1
    fi
done
exit $failed
