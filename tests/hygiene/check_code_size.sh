#!/bin/sh
# Holds what three programs are compiled to under the ceilings in code_size.txt: their functions, and the bytes of their code, header-only and with ENTENTE_COMPILED. They depend on the compiler, of
# which a patch may change them a little: a ceiling is one in a hundred above what was counted.
#
#     check_code_size.sh COMPILER PROJECT [--update]
set -eu

compiler=$1
project=$2
ceilings=$project/tests/hygiene/code_size.txt
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# Reads and writes a dossier.
cat >"$scratch/codec.cpp" <<'END'
#include <entente/json/read.hpp>
#include <entente/json/write.hpp>
#include <entente/model/dossier.hpp>
std::string use(std::string const& text) {
    auto const read = entente::json::read<entente::dossier>(text);
    return read ? entente::json::write(*read) : std::string();
}
END
# Asks for the standing of one instrument, and what may follow.
cat >"$scratch/standing.cpp" <<'END'
#include <entente/lifecycle/advance.hpp>
#include <entente/lifecycle/dialogue.hpp>
#include <entente/lifecycle/status_at.hpp>
#include <entente/model/channel.hpp>
std::string use(entente::channel const& of, entente::date const& when) {
    auto const next = entente::advance(entente::status_at(of, when).standing(0), entente::dialogue_action::resume);
    return next ? std::string() : next.error().why();
}
END
# Reads, validates, asks and prints.
cat >"$scratch/whole.cpp" <<'END'
#include <entente/entente.hpp>
#include <entente/format/words.hpp>
namespace en = entente;
std::string use(std::string const& text) {
    auto const read = en::json::read<en::dossier>(text);
    std::string out;
    for (en::finding const& one : read.report().all()) { en::append_text(out, one); }
    if (read) {
        for (en::finding const& one : en::validate(*read).all()) { en::append_text(out, one); }
        en::dossier_index const index(*read);
        auto const now = en::state_of_play(index, en::date{2023, 3, 17});
        en::append_text(out, now);
        en::append_text(out, en::diff(en::state_of_play(index, en::date{2023, 3, 15}), now));
        en::append_text(out, en::open_commitments(index, en::date{2023, 3, 17}));
    }
    return out;
}
END

fail=0
update=${3:-}
measure() {
    "$compiler" -std=c++20 $3 "-I$project/include" -c "$scratch/$1.cpp" -o "$scratch/out.o"
    functions=$(nm "$scratch/out.o" | grep -c ' [TtWw] ')
    bytes=$(size "$scratch/out.o" | awk 'NR == 2 { print $1 }')
    echo "$1 $2 $((functions + functions / 100)) $((bytes + bytes / 100))" >>"$scratch/measured"
    [ -n "$update" ] || awk -v program="$1" -v mode="$2" -v functions="$functions" -v bytes="$bytes" '
        $1 == program && $2 == mode { seen = 1; if (functions > $3 || bytes > $4) { print program ", " mode ": " functions " functions and " bytes " bytes, the ceilings are " $3 " and " $4; failed = 1 } }
        END { if (!seen) { print program ", " mode ": has no ceilings"; failed = 1 } exit failed }' "$ceilings" || fail=1
}
echo "# Program, mode, functions, bytes of code: g++ 12. check_code_size.sh --update writes it anew." >"$scratch/measured"
measure codec header-only -O2
measure codec compiled "-O2 -DENTENTE_COMPILED"
measure standing header-only -O2
measure standing compiled "-O2 -DENTENTE_COMPILED"
measure whole header-only -O0 # for half of the time that -O2 takes
measure whole compiled "-O2 -DENTENTE_COMPILED"
if [ -n "$update" ]; then
    cp "$scratch/measured" "$ceilings"
    exit
fi
exit $fail
