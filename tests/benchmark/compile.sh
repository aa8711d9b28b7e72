#!/bin/sh
# Measures what compiling the codec costs, at -O2: a unit that reads and writes a dossier, beside one that only copies, changes and destroys a dossier, and
# beside one that reads and writes it with nlohmann-json. Medians of rounds in turn.
#
#     tests/benchmark/compile.sh [ROUNDS]
set -eu

cd "$(dirname "$0")/../.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

lists='actors agreements causal_links channels commitments disputes forums measures meetings offices proceedings sources statements topics trilateral_forums'
{
    echo '#include <entente/model/dossier.hpp>'
    echo 'std::size_t use(entente::dossier const& given) { entente::dossier made = given;'
    for one in $lists; do echo "    made.$one.emplace_back();"; done
    echo '    return made.actors.size(); }'
} > "$folder/copy.cpp"
cat > "$folder/ours.cpp" <<'END'
#include <entente/json/read.hpp>
#include <entente/json/write.hpp>
#include <entente/model/dossier.hpp>
std::string use(std::string const& text) {
    auto const read = entente::json::read<entente::dossier>(text);
    return read ? entente::json::write(*read) : std::string();
}
END
cat > "$folder/nlohmann.cpp" <<'END'
#define ONLY_NLOHMANN
#include "peers.hpp"
std::size_t use(std::string const& text) { return peers::nlohmann_json::write(peers::nlohmann_json::read(text)); }
END

python3 - "$folder" "${1:-5}" "${CXX:-g++}" <<'END'
import os, resource, statistics, subprocess, sys
folder, rounds, compiler = sys.argv[1], int(sys.argv[2]), sys.argv[3]
seconds, megabytes = {}, {}
for _ in range(rounds):
    for unit in ("copy", "ours", "nlohmann"):
        command = [compiler, "-std=c++20", "-O2", "-Iinclude", "-Itests", "-Itests/benchmark", "-c", f"{folder}/{unit}.cpp", "-o", f"{folder}/{unit}.o"]
        pid = os.posix_spawnp(compiler, command, os.environ)
        _, status, used = os.wait4(pid, 0)
        if status:
            sys.exit(f"{unit} does not compile")
        seconds.setdefault(unit, []).append(used.ru_utime + used.ru_stime)
        megabytes.setdefault(unit, []).append(used.ru_maxrss / 1024)
def of(table, unit):
    return statistics.median(table[unit])
print(f"{'unit':<10} {'seconds':>8} {'to copy':>8} {'MB':>6} {'to copy':>8} {'KB of code':>11}")
for unit in seconds:
    size = subprocess.run(["size", f"{folder}/{unit}.o"], capture_output=True, text=True, check=True).stdout.split("\n")[1].split()[0]
    print(f"{unit:<10} {of(seconds, unit):8.1f} {of(seconds, unit) / of(seconds, 'copy'):8.2f} {of(megabytes, unit):6.0f} {of(megabytes, unit) / of(megabytes, 'copy'):8.2f} {int(size) / 1024:11.0f}")
END
