#!/bin/sh
# Measures what including and compiling the library costs, beside its peers: medians of rounds in turn, user and system seconds.
#
#     tests/benchmark/compile.sh [ROUNDS]      # needs nlohmann-json3-dev; CXX names the compiler
set -eu

cd "$(dirname "$0")/../.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

echo '#include <boost/json.hpp>' >"$folder/boost_json.cpp"
printf '#include <nlohmann/json.hpp>\n#include <fmt/format.h>\n' >"$folder/nlohmann_fmt.cpp"
echo '#include <entente/entente.hpp>' >"$folder/entente.cpp"
printf '#include <entente/entente.hpp>\n#include <entente/format.hpp>\n' >"$folder/entente_format.cpp"
lists='actors agreements causal_links channels commitments disputes forums measures meetings offices proceedings sources statements topics trilateral_forums'
{
    echo '#include <entente/model/dossier.hpp>'
    echo 'std::size_t use(entente::dossier const& given) { entente::dossier made = given;'
    for one in $lists; do echo "    made.$one.emplace_back();"; done
    echo '    return made.actors.size(); }'
} >"$folder/copies.cpp"
cat >"$folder/reads_writes.cpp" <<'END'
#include <entente/json/read.hpp>
#include <entente/json/write.hpp>
#include <entente/model/dossier.hpp>
std::string use(std::string const& text) {
    auto const read = entente::json::read<entente::dossier>(text);
    return read ? entente::json::write(*read) : std::string();
}
END
cat >"$folder/nlohmann_reads_writes.cpp" <<'END'
#define ONLY_NLOHMANN
#include "peers.hpp"
std::size_t use(std::string const& text) { return peers::nlohmann_json::write(peers::nlohmann_json::read(text)); }
END
cat >"$folder/whole.cpp" <<'END'
#include <entente/entente.hpp>
#include <entente/format.hpp>
namespace en = entente;
int use(std::string const& text) {
    auto const read = en::json::read<en::dossier>(text);
    for (en::finding const& one : read.report().all()) { fmt::print("{}\n", one); }
    if (!read) { return 1; }
    for (en::finding const& one : en::validate(*read).all()) { fmt::print("{}\n", one); }
    en::dossier_index const index(*read);
    auto const now = en::state_of_play(index, en::date{2023, 3, 17});
    fmt::print("{}{}{}{}", now, en::diff(en::state_of_play(index, en::date{2023, 3, 15}), now), en::timeline(index), en::open_commitments(index, en::date{2023, 3, 17}));
    return 0;
}
END

python3 - "$folder" "${1:-3}" "${CXX:-g++}" <<'END'
import os, statistics, subprocess, sys
folder, rounds, compiler = sys.argv[1], int(sys.argv[2]), sys.argv[3]
compiled = "-DENTENTE_COMPILED"
# name, file, flags, the name of what it stands beside, the ratio that is aimed at
rows = [
    ("boost/json.hpp", f"{folder}/boost_json.cpp", "-O0", None, None),
    ("entente.hpp", f"{folder}/entente.cpp", "-O0", "boost/json.hpp", 2),
    ("entente.hpp, compiled mode", f"{folder}/entente.cpp", f"-O0 {compiled}", "boost/json.hpp", None),
    ("nlohmann/json.hpp and fmt/format.h", f"{folder}/nlohmann_fmt.cpp", "-O0", None, None),
    ("entente.hpp and format.hpp", f"{folder}/entente_format.cpp", "-O0", "nlohmann/json.hpp and fmt/format.h", 1.8),
    ("entente.hpp and format.hpp, compiled mode", f"{folder}/entente_format.cpp", f"-O0 {compiled}", "nlohmann/json.hpp and fmt/format.h", None),
    ("copies a dossier", f"{folder}/copies.cpp", "-O2", None, None),
    ("reads and writes it", f"{folder}/reads_writes.cpp", "-O2", "copies a dossier", 1.6),
    ("reads and writes it, compiled mode", f"{folder}/reads_writes.cpp", f"-O2 {compiled}", "copies a dossier", None),
    ("reads and writes it by nlohmann's macros", f"{folder}/nlohmann_reads_writes.cpp", "-O2", None, None),
    ("reads, validates, asks, prints", f"{folder}/whole.cpp", "-O2", "reads and writes it by nlohmann's macros", 1),
    ("reads, validates, asks, prints, compiled mode", f"{folder}/whole.cpp", f"-O2 {compiled}", "reads and writes it by nlohmann's macros", 0.22),
    ("reads, validates, asks, prints, compiled mode, -O0", f"{folder}/whole.cpp", f"-O0 {compiled}", "reads and writes it by nlohmann's macros", 0.18),
] + [(f"src/{part}", f"cmake/src/{part}.cpp", "-O2", "reads and writes it by nlohmann's macros", None) for part in ("codec", "record", "questions", "format")]
seconds, megabytes, kilobytes = {}, {}, {}
for _ in range(rounds):
    for name, file, flags, _, _ in rows:
        command = [compiler, "-std=c++20", *flags.split(), "-Iinclude", "-Itests", "-Itests/benchmark", "-c", file, "-o", f"{folder}/out.o"]
        pid = os.posix_spawnp(compiler, command, os.environ)
        _, status, used = os.wait4(pid, 0)
        if status:
            sys.exit(f"{name} does not compile")
        seconds.setdefault(name, []).append(used.ru_utime + used.ru_stime)
        megabytes.setdefault(name, []).append(used.ru_maxrss / 1024)
        size = subprocess.run(["size", f"{folder}/out.o"], capture_output=True, text=True, check=True).stdout.split("\n")[1].split()[0]
        kilobytes[name] = int(size) / 1024
print("| unit | seconds | MB | KB of code | beside | ratio | aim |")
print("|---|---|---|---|---|---|---|")
for name, _, _, beside, aim in rows:
    median = statistics.median(seconds[name])
    ratio = f"{median / statistics.median(seconds[beside]):.2f}" if beside else ""
    print(f"| {name} | {median:.1f} | {statistics.median(megabytes[name]):.0f} | {kilobytes[name]:.0f} | {beside or ''} | {ratio} | {aim or ''} |")
END
