// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// Checks a record that lies in many files, and makes a panel of it, on several processes:
//
//     mpirun -n 4 scale_dossier shard-*.ndjson --panel dyads.csv --complete dispute
//
// A shard is a file of lines, an object each. Every process reads its share of the shards. Ids alone are exchanged to resolve references; for the panel, each process has all actors, and the instruments
// in which its states take part. What travels is CBOR. The output is the same for any number of processes.

#include <entente/cbor/read.hpp>
#include <entente/cbor/write.hpp>
#include <entente/csv/write.hpp>
#include <entente/entente.hpp>
#include <entente/format.hpp>
#include <entente/json/lines_file.hpp>
#include <entente/model/dossier_line.hpp>
#include <entente/query/panel.hpp>
#include <entente/validate/id_set.hpp>

#include <support/arguments.hpp>
#include <support/program.hpp>

#include <CLI/CLI.hpp>

#define OMPI_SKIP_MPICXX 1
#define MPICH_SKIP_MPICXX 1
#include <mpi.h>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <filesystem>
#include <iterator>
#include <limits>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace en = entente;

namespace {

constexpr char const* program_name = "scale_dossier";

/// The processes, and how they talk. Every function is called by all of them.
class processes {
public:
    processes(int& argc, char**& argv) {
        MPI_Init(&argc, &argv);
        MPI_Comm_rank(MPI_COMM_WORLD, &rank_);
        MPI_Comm_size(MPI_COMM_WORLD, &size_);
    }
    processes(processes const&) = delete;
    processes& operator=(processes const&) = delete;
    ~processes() { MPI_Finalize(); }

    [[nodiscard]] std::size_t rank() const { return static_cast<std::size_t>(rank_); }
    [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(size_); }
    [[nodiscard]] bool is_first() const { return rank_ == 0; }

    /// The text of one process, in all of them.
    [[nodiscard]] std::string from(std::size_t who, std::string text) const {
        std::uint64_t length = text.size();
        MPI_Bcast(&length, 1, MPI_UINT64_T, static_cast<int>(who), MPI_COMM_WORLD);
        text.resize(length);
        MPI_Bcast(text.data(), count_of(length), MPI_CHAR, static_cast<int>(who), MPI_COMM_WORLD);
        return text;
    }

    /// A text for each process; returns what the others have for this one, in their order.
    [[nodiscard]] std::vector<std::string> exchange(std::vector<std::string> const& texts) const {
        std::vector<int> lengths(size());
        std::vector<int> starts(size());
        std::string out;
        for (std::size_t i = 0; i != size(); ++i) {
            starts[i] = count_of(out.size());
            lengths[i] = count_of(texts[i].size());
            out += texts[i];
        }
        std::vector<int> in_lengths(size());
        MPI_Alltoall(lengths.data(), 1, MPI_INT, in_lengths.data(), 1, MPI_INT, MPI_COMM_WORLD);
        std::vector<int> in_starts(size());
        std::uint64_t total = 0;
        for (std::size_t i = 0; i != size(); ++i) {
            in_starts[i] = count_of(total);
            total += static_cast<std::uint64_t>(in_lengths[i]);
        }
        std::string in(static_cast<std::size_t>(count_of(total)), '\0');
        MPI_Alltoallv(out.data(), lengths.data(), starts.data(), MPI_CHAR, in.data(), in_lengths.data(), in_starts.data(), MPI_CHAR,
                      MPI_COMM_WORLD);
        std::vector<std::string> result;
        for (std::size_t i = 0; i != size(); ++i) {
            result.push_back(in.substr(static_cast<std::size_t>(in_starts[i]), static_cast<std::size_t>(in_lengths[i])));
        }
        return result;
    }

    /// The same text for all of them; returns those of all, in order.
    [[nodiscard]] std::vector<std::string> share(std::string const& text) const {
        return exchange(std::vector<std::string>(size(), text));
    }

    /// Sends a text to the first process, in pieces; it calls `receive` for them.
    void send(std::string_view text) const {
        constexpr std::size_t most = std::size_t{1} << 24U;
        while (!text.empty()) {
            auto const piece = text.substr(0, most);
            text.remove_prefix(piece.size());
            MPI_Send(piece.data(), static_cast<int>(piece.size()), MPI_CHAR, 0, 0, MPI_COMM_WORLD);
        }
        MPI_Send(nullptr, 0, MPI_CHAR, 0, 0, MPI_COMM_WORLD);
    }

    /// The next piece from a process; empty after the last.
    [[nodiscard]] std::string receive(std::size_t who) const {
        MPI_Status status;
        MPI_Probe(static_cast<int>(who), 0, MPI_COMM_WORLD, &status);
        int size = 0;
        MPI_Get_count(&status, MPI_CHAR, &size);
        std::string result(static_cast<std::size_t>(size), '\0');
        MPI_Recv(result.data(), size, MPI_CHAR, static_cast<int>(who), 0, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
        return result;
    }

    /// The greatest of the numbers of all.
    [[nodiscard]] int worst(int own) const {
        int result = own;
        MPI_Allreduce(&own, &result, 1, MPI_INT, MPI_MAX, MPI_COMM_WORLD);
        return result;
    }

private:
    [[nodiscard]] static int count_of(std::uint64_t length) {
        if (length > static_cast<std::uint64_t>((std::numeric_limits<int>::max)())) {
            throw std::length_error("more than 2 GB for one process; use more processes");
        }
        return static_cast<int>(length);
    }

    int rank_ = 0;
    int size_ = 1;
};

/// A value that another process sent. It was written by this program, so it can be read.
template <class T>
T received(std::string const& bytes) {
    return *en::cbor::read<T>(bytes);
}

/// One file of lines, with the line of each object.
struct shard {
    std::size_t number = 0;
    std::string path{};
    en::dossier of{};
    std::map<std::string, std::vector<std::uint64_t>> lines{}; ///< by the list of the dossier
    en::report found{};

    void read() {
        found = en::json::read_lines_file<en::dossier_line>(path, [this](en::dossier_line&& one, std::uint64_t line) {
            auto const& head = one.get<en::dossier>();
            en::for_each_list(of, [&]<class T>(std::vector<T> const&, std::string_view list) {
                if (one.get<T>()) {
                    lines[std::string(list)].push_back(line);
                }
            });
            if (head) {
                en::for_each_list(*head, [&](auto const& list, std::string_view plural) {
                    auto& here = lines[std::string(plural)];
                    here.insert(here.end(), list.size(), line);
                });
            }
            en::add_line(of, std::move(one));
        });
    }

    /// The line of the object that a pointer such as "/agreements/3/names" leads into.
    [[nodiscard]] std::uint64_t line_of(std::string_view pointer) const {
        auto const slash = pointer.find('/', 1);
        auto const list = lines.find(std::string(pointer.substr((std::min)(pointer.size(), std::size_t{1}), slash - 1)));
        if (slash == std::string_view::npos || list == lines.end()) {
            return 1;
        }
        std::size_t place = 0;
        std::from_chars(pointer.data() + slash + 1, pointer.data() + pointer.size(), place);
        return place < list->second.size() ? list->second[place] : 1;
    }
};

/// What is said about a shard.
struct shard_report {
    std::uint64_t number{};
    std::uint64_t objects{};
    std::string text{};
    en::finding_counts counts{};
};
BOOST_DESCRIBE_STRUCT(shard_report, (), (number, objects, text, counts))

/// Some objects of a shard.
struct shard_piece {
    std::uint64_t number{};
    en::dossier of{};
};
BOOST_DESCRIBE_STRUCT(shard_piece, (), (number, of))

/// Ids that no shard has, and those that two have.
struct id_answer {
    std::vector<std::string> missing{};
    std::vector<std::string> twice{};
};
BOOST_DESCRIBE_STRUCT(id_answer, (), (missing, twice))

/// What a process says of its part of the panel.
struct panel_part {
    en::panel_report report{};
    std::string fault{};
};
BOOST_DESCRIBE_STRUCT(panel_part, (), (report, fault))

struct request {
    std::vector<std::string> shards{};
    std::string panel{};
    en::panel_options options{};
};

/// Which process keeps an id: the same everywhere (FNV-1a).
std::size_t keeper_of(std::string_view id, std::size_t count) {
    std::uint64_t hash = 14695981039346656037U;
    for (char const c : id) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
    }
    return static_cast<std::size_t>(hash % count);
}

/// The work of one process.
class worker {
public:
    worker(processes const& all, request const& asked) : all_(all), asked_(asked) {}

    int run() {
        for (std::size_t i = all_.rank(); i < asked_.shards.size(); i += all_.size()) {
            own_.push_back({i, asked_.shards[i], {}, {}, {}});
            own_.back().read();
        }
        auto const ids = exchange_ids();
        check(ids);
        int status = all_.worst(status_);
        bool const is_doubled = !ids.twice.empty() || all_.worst(has_twice_ ? 1 : 0) != 0;
        if (!asked_.panel.empty() && is_doubled) {
            all_.is_first() ? program::complain(fmt::format("{}: no panel: two objects have one id", program_name)) : void();
        } else if (status != program::unreadable && !asked_.panel.empty()) {
            make_panel();
            status = all_.worst(status_);
        }
        return status;
    }

private:
    /// Each id goes to the process that keeps it, which sees whether some shard has it, or two.
    [[nodiscard]] id_answer exchange_ids() {
        en::id_set whole;
        for (shard const& each : own_) {
            auto ids = en::ids_of(each.of);
            has_twice_ = has_twice_ || !ids.twice.empty();
            ids.twice.clear(); // within a shard, that is a finding of its own
            whole.merge(ids);
        }
        std::vector<en::id_set> slices(all_.size());
        auto const spread = [&](std::vector<std::string> const& from, std::vector<std::string> en::id_set::*to) {
            for (std::string const& id : from) {
                (slices[keeper_of(id, all_.size())].*to).push_back(id);
            }
        };
        spread(whole.has, &en::id_set::has);
        spread(whole.twice, &en::id_set::twice);
        spread(whole.names, &en::id_set::names);
        std::vector<std::string> out;
        for (en::id_set const& each : slices) {
            out.push_back(en::cbor::write(each));
        }
        en::id_set kept;
        for (std::string const& each : all_.exchange(out)) {
            kept.merge(received<en::id_set>(each));
        }
        id_answer result;
        for (std::string const& each : all_.share(en::cbor::write(id_answer{kept.missing(), kept.twice}))) {
            auto one = received<id_answer>(each);
            result.missing.insert(result.missing.end(), one.missing.begin(), one.missing.end());
            result.twice.insert(result.twice.end(), one.twice.begin(), one.twice.end());
        }
        std::sort(result.missing.begin(), result.missing.end());
        std::sort(result.twice.begin(), result.twice.end());
        return result;
    }

    /// Checks each shard for itself: references may lead into others.
    void check(id_answer const& ids) {
        std::vector<shard_report> reports;
        for (shard const& each : own_) {
            auto const names = en::ids_of(each.of).names;
            std::vector<std::string> elsewhere;
            std::set_difference(names.begin(), names.end(), ids.missing.begin(), ids.missing.end(), std::back_inserter(elsewhere));
            auto const found = en::validate(each.of, {.elsewhere = elsewhere});
            shard_report made{each.number, 0, {}, en::counts_of(each.found)};
            made.counts.merge(en::counts_of(found));
            for (auto const& [list, lines] : each.lines) {
                made.objects += lines.size();
            }
            for (en::finding const& one : each.found.all()) {
                made.text += fmt::format("{}:{}\n", en::printable(each.path), one);
                status_ = (std::max)(status_, one.code == "J040" ? program::unreadable : 0);
            }
            for (en::finding const& one : found.all()) {
                made.text += fmt::format("{}:{}: {}\n", en::printable(each.path), each.line_of(one.pointer), one);
            }
            status_ = (std::max)(status_, each.found.ok() && found.ok() ? 0 : program::with_errors);
            reports.push_back(std::move(made));
        }
        status_ = ids.twice.empty() ? status_ : (std::max)(status_, program::with_errors);
        tell(reports, ids);
    }

    /// The first process tells what all found, shard by shard.
    void tell(std::vector<shard_report> const& reports, id_answer const& ids) const {
        std::vector<std::string> out(all_.size());
        out[0] = en::cbor::write(reports);
        std::vector<shard_report> whole;
        for (std::string const& each : all_.exchange(out)) {
            if (!each.empty()) {
                auto some = received<std::vector<shard_report>>(each);
                whole.insert(whole.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
            }
        }
        if (!all_.is_first()) {
            return;
        }
        std::sort(whole.begin(), whole.end(), [](shard_report const& a, shard_report const& b) { return a.number < b.number; });
        en::finding_counts counts;
        std::uint64_t objects = 0;
        for (shard_report const& each : whole) {
            program::print(each.text);
            counts.merge(each.counts);
            objects += each.objects;
        }
        for (std::string const& id : ids.twice) {
            program::print(fmt::format("{} is in two shards\n", en::printable(id)));
        }
        program::print(fmt::format("{} objects in {} shards\n", objects, whole.size()));
        for (en::finding_count const& each : counts.all) {
            program::print(fmt::format("{} {}: {}\n", en::enum_name(each.severity), each.code, each.count));
        }
        if (counts.left_out != 0) {
            program::print(fmt::format("and {} more findings\n", counts.left_out));
        }
    }

    /// The actors and the heads of all shards, in their order. Each process has them.
    [[nodiscard]] en::dossier all_actors() const {
        en::dossier result;
        for (std::size_t i = 0; i != asked_.shards.size(); ++i) {
            std::string text;
            if (i % all_.size() == all_.rank()) {
                auto const& own = own_[i / all_.size()].of;
                auto some = en::head_of(own);
                some.actors = own.actors;
                text = en::cbor::write(some);
            }
            en::dossier_line line;
            line.get<en::dossier>() = received<en::dossier>(all_.from(i % all_.size(), std::move(text)));
            en::add_line(result, std::move(line));
        }
        return result;
    }

    /// The ids of agreements on which measures rest: whoever has the measure needs them.
    [[nodiscard]] std::vector<std::string> bases_of_measures() const {
        std::vector<std::string> own;
        for (shard const& each : own_) {
            for (en::measure const& one : each.of.measures) {
                if (one.under) {
                    own.emplace_back((*one.under).view());
                }
            }
        }
        std::vector<std::string> result;
        for (std::string const& each : all_.share(en::cbor::write(own))) {
            auto some = received<std::vector<std::string>>(each);
            result.insert(result.end(), some.begin(), some.end());
        }
        std::sort(result.begin(), result.end());
        result.erase(std::unique(result.begin(), result.end()), result.end());
        return result;
    }

    /// Each process makes the rows of its share of the states, in the order of their codes; the first writes them one after another.
    void make_panel() {
        auto whole = all_actors();
        auto const states = [&] {
            en::dossier_index const index{whole};
            return en::panel_states(index, asked_.options);
        }();
        auto const share_of = [&](std::size_t who) { return states.size() * who / all_.size(); };
        collect_instruments(whole, states, share_of);
        auto options = asked_.options;
        options.states.assign(states.begin() + static_cast<std::ptrdiff_t>(share_of(all_.rank())),
                              states.begin() + static_cast<std::ptrdiff_t>(share_of(all_.rank() + 1)));
        if (options.states.empty()) {
            options.states.push_back(en::id<en::actor>{"nobody"}); // no rows; the same faults
        }
        // The first process writes its rows as they come. The others keep theirs until it asks.
        std::FILE* const to = all_.is_first() ? std::fopen(part_of_panel().c_str(), "wb") : nullptr;
        bool good = !all_.is_first() || to != nullptr;
        std::string rows;
        auto const write = [&](std::string_view text) {
            good = good && std::fwrite(text.data(), 1, text.size(), to) == text.size();
        };
        if (all_.is_first()) {
            en::csv::write_header<en::dyad_year_row>(rows);
        }
        panel_part part;
        en::dossier_index const index{whole};
        auto made = en::dyad_years(index, options, [&](en::dyad_year_row const& row) {
            en::csv::write_row(rows, row, {.absent = "NA"});
            if (all_.is_first() && rows.size() > (std::size_t{1} << 20U)) {
                write(rows);
                rows.clear();
            }
        });
        made ? void(part.report = *std::move(made)) : void(part.fault = fmt::format("{}", made.error().all()[0]));
        if (!all_.is_first()) {
            all_.send(rows);
        } else {
            write(rows);
            for (std::size_t who = 1; who != all_.size(); ++who) {
                for (auto piece = all_.receive(who); !piece.empty(); piece = all_.receive(who)) {
                    write(piece);
                }
            }
            good = to != nullptr && std::fclose(to) == 0 && good;
        }
        tell_panel(part, good);
    }

    template <class Share>
    void collect_instruments(en::dossier& whole, std::vector<en::id<en::actor>> const& states, Share share_of) const {
        auto const bases = bases_of_measures();
        std::map<std::string_view, std::size_t> owner; // of a state, by its id
        for (std::size_t who = 0; who != all_.size(); ++who) {
            for (std::size_t i = share_of(who); i != share_of(who + 1); ++i) {
                owner.emplace(states[i].view(), who);
            }
        }
        std::vector<std::vector<shard_piece>> pieces(all_.size());
        {
            en::dossier_index const index{whole};
            for (shard const& each : own_) {
                for (auto& to : pieces) {
                    to.push_back({each.number, {}});
                }
                en::for_each_list(each.of, [&]<class T>(std::vector<T> const& list, auto) {
                    if constexpr (en::instrument<T>) {
                        for (T const& one : list) {
                            bool const is_base = std::binary_search(
                                bases.begin(), bases.end(), std::string(en::kind_name<T>) + '/' + std::string(one.id.view()));
                            std::vector<bool> wanted(all_.size(), is_base);
                            en::for_each_actor(one, [&](en::id<en::actor> const& who) {
                                auto const state = index.state_of(who);
                                auto const at = owner.find(state.view());
                                if (at != owner.end()) {
                                    wanted[at->second] = true;
                                }
                            });
                            for (std::size_t who = 0; who != all_.size(); ++who) {
                                if (wanted[who]) {
                                    en::dossier_line line;
                                    line.get<T>() = one;
                                    en::add_line(pieces[who].back().of, std::move(line));
                                }
                            }
                        }
                    }
                });
            }
        }
        std::vector<std::string> out;
        for (auto const& each : pieces) {
            out.push_back(en::cbor::write(each));
        }
        std::vector<shard_piece> in;
        for (std::string const& each : all_.exchange(out)) {
            auto some = received<std::vector<shard_piece>>(each);
            in.insert(in.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
        }
        std::sort(in.begin(), in.end(), [](shard_piece const& a, shard_piece const& b) { return a.number < b.number; });
        for (shard_piece& each : in) {
            en::for_each_line(each.of, [&](en::dossier_line const& one) { en::add_line(whole, en::dossier_line(one)); });
        }
    }

    void tell_panel(panel_part const& own, bool good) {
        en::panel_report report;
        std::string fault;
        for (std::string const& each : all_.share(en::cbor::write(own))) {
            auto const part = received<panel_part>(each);
            report.merge(part.report);
            fault = fault.empty() ? part.fault : fault;
        }
        if (!all_.is_first()) {
            return;
        }
        // The file takes its name when it is whole; what was there stays until then.
        std::error_code failed;
        if (good && fault.empty()) {
            std::filesystem::rename(part_of_panel(), asked_.panel, failed);
        }
        if (!good || failed || !fault.empty()) {
            std::error_code ignored;
            std::filesystem::remove(part_of_panel(), ignored);
            program::complain(fmt::format("{}: {}", program_name, fault.empty() ? asked_.panel + " can't be written" : fault));
            status_ = program::unreadable;
            return;
        }
        program::print(fmt::format("{} rows", report.rows));
        program::print(report.first_year ? fmt::format(", {} to {}\n", *report.first_year, *report.last_year) : "\n");
        for (en::ref<> const& one : report.left_out) {
            program::print(fmt::format("{} has too many participants, and is left out\n", one.view()));
        }
    }

    [[nodiscard]] std::string part_of_panel() const { return asked_.panel + ".part"; }

    processes const& all_;
    request const& asked_;
    std::vector<shard> own_{};
    bool has_twice_ = false; ///< an id, within a shard
    int status_ = 0;
};

} // namespace

int main(int argc, char** argv) {
    processes const all(argc, argv);
    CLI::App app{"Checks the shards of a record, and makes a panel of them, on several processes.", program_name};
    request asked;
    std::string system = "cow";
    bool undirected = false;
    app.add_option("SHARD", asked.shards, "files of lines, an object each, as convert_dossier --to ndjson writes them")->required();
    app.add_option("--panel", asked.panel, "the file for the table of pairs and years");
    app.add_option("--system", system, "the system of states whose members have rows: cow, gw, un");
    app.add_option("--first-year", asked.options.first_year, "the first year of the panel");
    app.add_option("--last-year", asked.options.last_year, "the last year of the panel");
    app.add_option("--complete", asked.options.complete, "kinds of which the shards have all there are, so that a cell may be 0")
        ->delimiter(',')
        ->allow_extra_args(false);
    app.add_flag("--undirected", undirected, "one row for each pair of states, not two");
    try {
        app.parse(argc, argv);
    } catch (CLI::ParseError const& wrong) {
        if (wrong.get_exit_code() == 0) {
            return all.is_first() ? program::finish(program_name, app.exit(wrong)) : 0;
        }
        if (all.is_first()) {
            program::complain_of_arguments(wrong.what());
        }
        return program::unreadable;
    }
    auto const key = en::key::from(system);
    if (!key) {
        if (all.is_first()) {
            program::complain(fmt::format("{}: {} is not the name of a system of states", program_name, system));
        }
        return program::unreadable;
    }
    if (std::find(asked.shards.begin(), asked.shards.end(), asked.panel) != asked.shards.end()) {
        if (all.is_first()) {
            program::complain(fmt::format("{}: {} is a shard; name another file for the panel", program_name, asked.panel));
        }
        return program::unreadable;
    }
    asked.options.system = *key;
    asked.options.directed = !undirected;
    try {
        auto const status = worker(all, asked).run();
        return all.is_first() ? program::finish(program_name, status) : status;
    } catch (std::exception const& fault) {
        program::complain(fmt::format("{}: process {}: {}", program_name, all.rank(), fault.what()));
        MPI_Abort(MPI_COMM_WORLD, program::unreadable);
        return program::unreadable;
    }
}
