// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// Published datasets to a dossier, and a dossier to the formats of other programs.
//
//     convert_dossier --from cow-states states.csv --from cow-mid midb.csv --to csv --panel dyad-years -o dyads.csv
//     convert_dossier dossier.json --to jsonld
//
// Exit status: 0; 1 if the input has errors; 2 if it can't be read, or the command line is not understood.

#include <entente/cbor/write.hpp>
#include <entente/core/detail/nearest.hpp>
#include <entente/datasets.hpp>
#include <entente/entente.hpp>
#include <entente/exchange.hpp>
#include <entente/format.hpp>

#include <CLI/CLI.hpp>
#include <boost/describe/members.hpp>
#include <boost/mp11/algorithm.hpp>
#include <fmt/format.h>

#include "support/arguments.hpp"
#include "support/program.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace en = entente;

namespace {

constexpr std::string_view program_name = "convert_dossier";

/// What was asked, as it was written.
struct request {
    std::vector<std::string> paths{}; ///< of a dossier, or of files of lines
    bool lines = false;               ///< they have one object per line
    std::vector<std::string> from{};  ///< a dataset and its file, in turns
    std::string to = "json";
    std::string output{};
    std::string panel = "dyad-years";
    std::string on{};
    std::string kind = "agreement";
    std::string treaty = "un-treaty";
    std::string treaty_name = "UN treaty";
    std::string days = "any_day";
    std::optional<std::int32_t> first_year{};
    std::optional<std::int32_t> last_year{};
    std::string system = "cow";
    std::vector<std::string> complete{};
    std::vector<std::string> ties{};
    std::vector<std::string> columns{};
    bool undirected = false;
    bool escape_formulas = false;
    bool quiet = false;
};

/// The weight of a component by its name, such as `disputes`; null where there is none.
std::uint32_t* weight_named(en::tie_weights& of, std::string_view name) {
    std::uint32_t* result = nullptr;
    boost::mp11::mp_for_each<boost::describe::describe_members<en::tie_weights, boost::describe::mod_public>>(
        [&](auto member) { result = name == member.name ? &(of.*member.pointer) : result; });
    return result;
}

/// Sets the weight that a text such as `disputes=2` gives; else says why it gives none.
std::string set_weight(en::tie_weights& of, std::string_view text) {
    auto const equals = text.find('=');
    auto const name = text.substr(0, equals);
    auto* const weight = weight_named(of, name);
    if (weight == nullptr) {
        return fmt::format("\"{}\" is not a component of ties; use channels, disputes, measures, agreements or leaders_met", name);
    }
    auto const number = equals == std::string_view::npos ? std::string_view() : text.substr(equals + 1);
    unsigned value = 0;
    auto const read = std::from_chars(number.data(), number.data() + number.size(), value);
    if (number.empty() || read.ec != std::errc() || read.ptr != number.data() + number.size() || value > 1000) {
        return fmt::format("{} needs a weight from 0 to 1000, such as {}=2", name, name);
    }
    *weight = value;
    return {};
}

std::string why_no_weight(std::string& text) {
    en::tie_weights unused;
    return set_weight(unused, text);
}

/// The weights that texts give; a component that none of them names does not count.
en::tie_weights weights_of(std::vector<std::string> const& texts) {
    en::tie_weights result{0, 0, 0, 0, 0};
    for (std::string const& one : texts) {
        set_weight(result, one);
    }
    return result;
}

/// Where the output goes: standard output, or a file that takes its name once it is whole. What exists and is no regular file, such as a pipe or a device, is written as it is.
class sink {
public:
    explicit sink(std::string const& path) : path_(path) {
        if (path_.empty()) {
            file_ = stdout;
            return;
        }
        std::error_code failed;
        auto const target = std::filesystem::weakly_canonical(path_, failed); // what a link names is replaced, not the link
        path_ = failed ? path_ : target.string();
        auto const status = std::filesystem::status(path_, failed);
        bool const is_plain = !std::filesystem::exists(status) || std::filesystem::is_regular_file(status);
        for (int number = 0; is_plain && file_ == nullptr && number != 100; ++number) {
            part_ = fmt::format("{}.part{}", path_, number);
            file_ = std::fopen(part_.c_str(), "wbx"); // never a file that exists
        }
        if (!is_plain) {
            file_ = std::fopen(path_.c_str(), "wb");
        }
    }
    sink(sink const&) = delete;
    sink& operator=(sink const&) = delete;
    ~sink() {
        if (file_ != nullptr && file_ != stdout) {
            std::fclose(file_);
            remove_part();
        }
    }

    void write(std::string_view text) {
        good_ = good_ && file_ != nullptr && std::fwrite(text.data(), 1, text.size(), file_) == text.size();
    }

    /// Whether everything was written, and the file has its name.
    [[nodiscard]] bool commit() {
        if (file_ == stdout) {
            return good_; // `finish` says whether standard output took it
        }
        bool const closed = file_ != nullptr && std::fclose(std::exchange(file_, nullptr)) == 0;
        std::error_code failed;
        if (good_ && closed && !part_.empty()) {
            std::filesystem::rename(part_, path_, failed);
        }
        bool const done = good_ && closed && !failed;
        if (!done) {
            remove_part();
            program::complain(fmt::format("{}: {} can't be written", program_name, path_));
        }
        return done;
    }

private:
    void remove_part() const {
        std::error_code ignored;
        if (!part_.empty()) {
            std::filesystem::remove(part_, ignored);
        }
    }

    std::string path_;
    std::string part_{};
    std::FILE* file_ = nullptr;
    bool good_ = true;
};

/// How far a long output has come, on a terminal: "1200000 rows, 900000 a second".
class progress {
public:
    explicit progress(bool is_on) : is_on_(is_on && program::is_terminal(stderr)) {}
    progress(progress const&) = delete;
    progress& operator=(progress const&) = delete;
    ~progress() {
        if (shown_) {
            std::fputs("\r\033[K", stderr);
        }
    }

    /// `share` tells how much of the work is done, from 0 to 1.
    template <class Share>
    void add_row(Share share) {
        ++rows_;
        if (is_on_ && rows_ % 50'000 == 0) {
            show(fmt::format("{} rows, {:.0f} a second", rows_, static_cast<double>(rows_) / seconds()), share());
        }
    }

    void add_bytes(std::uint64_t read, std::uint64_t size) {
        bytes_ += read;
        if (is_on_ && bytes_ - told_ >= 4'000'000) {
            told_ = bytes_;
            auto const million = static_cast<double>(bytes_) / 1e6;
            show(fmt::format("{:.0f} MB read, {:.0f} a second", million, million / seconds()),
                 size == 0 ? 0 : static_cast<double>(bytes_) / static_cast<double>(size));
        }
    }

private:
    [[nodiscard]] double seconds() const {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - began_).count() + 0.001;
    }

    void show(std::string const& done, double share) {
        auto const left = share > 0 && share <= 1 ? fmt::format(", {:.0f} s left", seconds() * (1 - share) / share) : std::string();
        std::fputs(fmt::format("\r{}{}\033[K", done, left).c_str(), stderr);
        shown_ = true;
    }

    bool is_on_;
    bool shown_ = false;
    std::uint64_t rows_ = 0;
    std::uint64_t bytes_ = 0;
    std::uint64_t told_ = 0; ///< of the bytes
    std::chrono::steady_clock::time_point began_ = std::chrono::steady_clock::now();
};

/// The bytes of a file or of standard input, for readers of streams.
class input_file {
public:
    explicit input_file(std::string const& path, bool shows = false)
        : file_(path == "-" ? stdin : std::fopen(path.c_str(), "rb")), progress_(shows) {
        std::error_code failed;
        is_directory_ = path != "-" && std::filesystem::is_directory(path, failed);
        bool const has_size = path != "-" && std::filesystem::is_regular_file(path, failed);
        size_ = has_size ? std::filesystem::file_size(path, failed) : 0;
    }
    input_file(input_file const&) = delete;
    input_file& operator=(input_file const&) = delete;
    ~input_file() {
        if (file_ != nullptr && file_ != stdin) {
            std::fclose(file_);
        }
    }

    [[nodiscard]] bool good() const { return file_ != nullptr && !is_directory_; }
    [[nodiscard]] bool failed() const { return std::ferror(file_) != 0; }

    void read(char* to, std::ptrdiff_t size) {
        count_ = std::fread(to, 1, static_cast<std::size_t>(size), file_);
        progress_.add_bytes(count_, size_);
    }
    [[nodiscard]] std::size_t gcount() const { return count_; }
    explicit operator bool() const { return count_ != 0; }

private:
    std::FILE* file_;
    bool is_directory_ = false;
    std::size_t count_ = 0;
    std::uint64_t size_ = 0; ///< 0: not known, as of a pipe
    progress progress_;
};

struct known_dataset {
    en::datasets::description const& what;
    en::layout const& row;
    std::vector<std::string> required;
    std::uint64_t (*add)(en::datasets::record& to, input_file& in, request const& asked);
};

template <en::datasets::dataset Dataset>
known_dataset dataset_of() {
    std::vector<std::string> required;
    if constexpr (requires { Dataset::options().required; }) {
        required = Dataset::options().required;
    }
    return {Dataset::what, en::layout_of<typename Dataset::row_type>, std::move(required),
            [](en::datasets::record& to, input_file& in, request const& asked) {
                if constexpr (std::is_same_v<Dataset, en::datasets::un_treaty>) {
                    return en::datasets::add<Dataset>(to, in, asked.treaty, asked.treaty_name);
                } else {
                    (void)asked;
                    return en::datasets::add<Dataset>(to, in);
                }
            }};
}

std::vector<known_dataset> const& known_datasets() {
    static std::vector<known_dataset> const all{dataset_of<en::datasets::archigos>(),
                                                dataset_of<en::datasets::atop>(),
                                                dataset_of<en::datasets::copyright_treaties>(),
                                                dataset_of<en::datasets::cow_alliances>(),
                                                dataset_of<en::datasets::cow_diplomatic>(),
                                                dataset_of<en::datasets::cow_mid>(),
                                                dataset_of<en::datasets::cow_states>(),
                                                dataset_of<en::datasets::desta>(),
                                                dataset_of<en::datasets::follow_the_money>(),
                                                dataset_of<en::datasets::huggo>(),
                                                dataset_of<en::datasets::plover>(),
                                                dataset_of<en::datasets::popolo>(),
                                                dataset_of<en::datasets::president_visits>(),
                                                dataset_of<en::datasets::secretary_visits>(),
                                                dataset_of<en::datasets::un_treaty>()};
    return all;
}

template <class Names>
std::string did_you_mean(std::string_view word, Names const& names) {
    en::detail::nearest near_one(word);
    std::string list;
    for (std::string_view const name : names) {
        near_one.offer(name);
        list.append(list.empty() ? "" : ", ").append(name);
    }
    auto const found = near_one.found();
    return found.empty() ? "there are " + list : fmt::format("did you mean {}?", found);
}

/// The findings on a file, a line each.
void tell(std::string const& path, en::report const& found) {
    for (en::finding const& one : found.all()) {
        program::print_error(fmt::format("{}:{}\n", en::printable(path), one));
    }
}

/// Reads all datasets into one dossier. Nothing, with the reason on standard error, if one of them can't be read.
std::optional<en::dossier> read_datasets(request const& asked, int& status) {
    en::datasets::record made;
    for (std::size_t i = 0; i + 1 < asked.from.size(); i += 2) {
        auto const& name = asked.from[i];
        auto const& path = asked.from[i + 1];
        auto const& all = known_datasets();
        auto const found = std::find_if(all.begin(), all.end(), [&](known_dataset const& one) { return one.what.name == name; });
        if (found == all.end()) {
            std::vector<std::string_view> names;
            for (known_dataset const& one : all) {
                names.push_back(one.what.name);
            }
            program::complain(fmt::format("{}: there is no dataset {}; {}", program_name, name, did_you_mean(name, names)));
            status = program::unreadable;
            return std::nullopt;
        }
        input_file in(path, !asked.quiet);
        if (!in.good()) {
            program::complain(fmt::format("{}: {}: the file can't be read", program_name, path));
            status = program::unreadable;
            return std::nullopt;
        }
        auto const before = made.findings().total();
        en::report own(en::report::default_limit);
        auto const rows = found->add(made, in, asked);
        if (in.failed()) {
            program::complain(fmt::format("{}: {}: the file can't be read", program_name, path));
            status = program::unreadable;
            return std::nullopt;
        }
        for (std::size_t k = before; k < made.findings().all().size(); ++k) {
            own.add(made.findings().all()[k]);
        }
        own.sort();
        tell(path, own);
        if (auto const more = made.findings().total() - before - own.total(); more != 0) {
            program::print_error(fmt::format("{}: {} more findings\n", en::printable(path), more));
        }
        status = own.ok() ? status : program::with_errors;
        if (!asked.quiet) {
            program::print_error(
                fmt::format("{}: {} rows, {} findings\n", en::printable(path), rows, made.findings().total() - before));
        }
    }
    return std::move(made.made());
}

/// Reads files of one object per line into one dossier. A line that is no object is told and left out.
std::optional<en::dossier> read_objects(request const& asked, int& status) {
    en::dossier made;
    for (std::string const& path : asked.paths) {
        input_file in(path, !asked.quiet);
        en::report found;
        if (in.good()) {
            found = en::json::read_lines<en::dossier_line>(
                in, [&](en::dossier_line&& one, std::uint64_t /*line*/) { en::add_line(made, std::move(one)); });
        }
        if (!in.good() || in.failed()) {
            program::complain(fmt::format("{}: {}: the file can't be read", program_name, path));
            status = program::unreadable;
            return std::nullopt;
        }
        tell(path, found);
        status = found.ok() ? status : program::with_errors;
    }
    return made;
}

/// Prints how many errors the rules find. False if an id is a duplicate: a table or a picture would count that object twice.
bool check(en::dossier const& of, request const& asked) {
    bool const is_copied = asked.to == "json" || asked.to == "ndjson" || asked.to == "cbor";
    std::string twice;
    en::for_each_list(of, [&](auto const& list, std::string_view) {
        std::vector<std::string_view> ids;
        for (auto const& one : list) {
            ids.push_back(one.id.view());
        }
        std::sort(ids.begin(), ids.end());
        auto const at = std::adjacent_find(ids.begin(), ids.end());
        if (at != ids.end() && twice.empty()) {
            twice = fmt::format("{}/{}", en::kind_name<typename std::remove_cvref_t<decltype(list)>::value_type>, *at);
        }
    });
    if (!twice.empty() && !is_copied) {
        program::complain(fmt::format("{}: {} is a duplicate, and would count twice: nothing is written", program_name, twice));
        return false;
    }
    auto const found = en::validate(of);
    if (auto const errors = found.count(en::severity::error); errors != 0 && !asked.quiet) {
        program::print_error(fmt::format("the rules find {} error{}: check_dossier lists them\n", errors, errors == 1 ? "" : "s"));
    }
    return true;
}

/// A converter to one format, by its name.
class converter {
public:
    converter(en::dossier const& of, request const& asked, sink& to) : of_(of), asked_(asked), to_(to) {}

    [[nodiscard]] int run() {
        if (asked_.to == "json") {
            to_.write(en::json::write(of_, {.style = en::json::write_style::pretty}) + '\n');
        } else if (asked_.to == "ndjson") {
            en::for_each_line(of_, [&](en::dossier_line const& one) { to_.write(en::json::write(one) + '\n'); });
        } else if (asked_.to == "cbor") {
            to_.write(en::cbor::write(of_));
        } else {
            en::dossier_index const index{of_};
            ask(index);
        }
        return status_;
    }

private:
    void refuse(std::string const& why) {
        program::complain(fmt::format("{}: {}", program_name, why));
        status_ = program::unreadable;
    }

    /// The day that was asked for; else that of compilation.
    [[nodiscard]] std::optional<en::date> day() {
        if (asked_.on.empty()) {
            if (of_.compiled) {
                return *of_.compiled;
            }
            refuse("--to " + asked_.to + " needs --on DAY: the dossier does not say when it was compiled");
            return std::nullopt;
        }
        auto const made = en::date::from(std::string_view(asked_.on));
        if (!made) {
            refuse(fmt::format("{} is not a valid date: {}", asked_.on, en::explain_parse_error<en::date>(asked_.on)));
        }
        return made;
    }

    void ask(en::dossier_index const& index) {
        if (asked_.to == "csv") {
            write_table(index);
        } else if (asked_.to == "jsonld") {
            to_.write(en::to_json_ld(index));
        } else if (asked_.to == "ics") {
            to_.write(en::to_icalendar(index));
        } else if (asked_.to == "mermaid-timeline") {
            to_.write(en::to_mermaid(en::courses(index)));
        } else if (asked_.to == "mermaid") {
            auto const chart = en::chart_of(index, std::string_view(asked_.kind));
            chart ? to_.write(en::to_mermaid(*chart)) : refuse(asked_.kind + " is not a kind that has a lifecycle");
        } else if (auto const on = day()) {
            asked_.to == "markdown"  ? to_.write(en::to_markdown(index, *on))
            : asked_.to == "graphml" ? to_.write(en::to_graphml(en::network(index, *on)))
                                     : to_.write(en::to_dot(en::network(index, *on)));
        }
    }

    /// How a table is written; nothing, with the reason on standard error, if a column that was asked for is not there.
    template <class Row>
    [[nodiscard]] std::optional<en::csv::write_options> table_of() {
        auto const names = en::csv::column_names<Row>();
        for (std::string const& one : asked_.columns) {
            if (std::find(names.begin(), names.end(), one) == names.end()) {
                refuse(fmt::format("the panel {} has no column {}; {}", asked_.panel, one, did_you_mean(one, names)));
                return std::nullopt;
            }
        }
        en::csv::write_options made;
        made.absent = "NA";
        made.columns = asked_.columns;
        made.escape_formulas = asked_.escape_formulas;
        return made;
    }

    template <class Row>
    void write_rows(std::vector<Row> const& rows) {
        if (auto const table = table_of<Row>()) {
            to_.write(en::csv::write(rows, *table));
        }
    }

    [[nodiscard]] static en::id<en::actor> const& state_of(en::state_year_row const& row) { return row.state; }
    [[nodiscard]] static en::id<en::actor> const& state_of(en::dyad_year_row const& row) { return row.state1; }

    /// A row of a panel, as it is made: they come state by state.
    template <class Row>
    void add_row(Row const& row, std::vector<en::id<en::actor>> const& states, en::csv::write_options const& table,
                 std::string& buffer, progress& shown) {
        en::csv::write_row(buffer, row, table);
        shown.add_row([&] {
            auto const& state = state_of(row);
            auto const at = std::find(states.begin(), states.end(), state) - states.begin();
            return (static_cast<double>(at) + 0.5) / static_cast<double>(states.size());
        });
        if (buffer.size() > (std::size_t{1} << 16U)) {
            to_.write(buffer);
            buffer.clear();
        }
    }

    void write_table(en::dossier_index const& index) {
        if (asked_.panel == "dyad-years" || asked_.panel == "state-years") {
            write_panel(index);
        } else if (asked_.panel == "events") {
            write_rows(en::event_rows(index));
        } else if (asked_.panel == "spells") {
            write_rows(en::spell_rows(index));
        } else if (asked_.panel == "tenures") {
            write_rows(en::tenure_rows(index));
        } else if (asked_.panel == "memberships") {
            write_rows(en::membership_rows(index));
        } else if (asked_.first_year && asked_.last_year) {
            write_rows(en::edge_year_rows(index, *asked_.first_year, *asked_.last_year));
        } else {
            refuse("--panel edges needs --first-year and --last-year");
        }
    }

    void write_panel(en::dossier_index const& index) {
        en::panel_options options;
        auto const system = en::key::from(asked_.system);
        if (!system || !en::enum_from_name(asked_.days, options.days)) {
            refuse(asked_.system + " is not the name of a system of states");
            return;
        }
        options.system = *system;
        options.first_year = asked_.first_year;
        options.last_year = asked_.last_year;
        options.directed = !asked_.undirected;
        options.complete = asked_.complete;
        if (!asked_.ties.empty()) {
            options.ties = weights_of(asked_.ties);
        }
        auto const table = asked_.panel == "state-years" ? table_of<en::state_year_row>() : table_of<en::dyad_year_row>();
        if (!table) {
            return;
        }
        std::string buffer;
        progress shown(!asked_.quiet);
        auto const states = en::panel_states(index, options);
        auto const add = [&](auto const& row) { add_row(row, states, *table, buffer, shown); };
        auto const made = [&] {
            if (asked_.panel == "state-years") {
                en::csv::write_header<en::state_year_row>(buffer, *table);
                return en::state_years(index, options, add);
            }
            en::csv::write_header<en::dyad_year_row>(buffer, *table);
            return en::dyad_years(index, options, add);
        }();
        if (!made) {
            refuse(fmt::format("{}", made.error().all()[0]));
            return;
        }
        to_.write(buffer);
        if (made->rows == 0) {
            program::print_error(
                fmt::format("no rows: nobody is a member of the system {} in these years; add a list of states, such as --from "
                            "cow-states FILE\n",
                            asked_.system));
        }
        if (made->only_possible != 0 && !asked_.quiet) {
            program::print_error(fmt::format("{} rows are only possible, and left out\n", made->only_possible));
        }
        for (en::ref<> const& one : made->left_out) {
            program::print_error(fmt::format("{} has too many participants, and is left out\n", one.view()));
        }
    }

    en::dossier const& of_;
    request const& asked_;
    sink& to_;
    int status_ = 0;
};

int convert(request const& asked) {
    int status = 0;
    std::optional<en::dossier> of;
    if (!asked.from.empty() && !asked.paths.empty()) {
        program::complain(fmt::format("{}: name a dossier or datasets, not both", program_name));
        return program::unreadable;
    }
    auto standard = std::count(asked.paths.begin(), asked.paths.end(), "-");
    for (std::size_t i = 1; i < asked.from.size(); i += 2) {
        standard += asked.from[i] == "-" ? 1 : 0;
    }
    if (standard > 1) {
        program::complain(fmt::format("{}: - is standard input, which can be read once", program_name));
        return program::unreadable;
    }
    if (asked.from.size() % 2 != 0) {
        program::complain(fmt::format("{}: --from takes a dataset and its file; {} is left over", program_name, asked.from.back()));
        return program::unreadable;
    }
    if (asked.first_year && asked.last_year && *asked.first_year > *asked.last_year) {
        program::complain(fmt::format("{}: --last-year lies before --first-year", program_name));
        return program::unreadable;
    }
    if (asked.lines && asked.paths.empty()) {
        program::complain(fmt::format("{}: --lines needs a file of objects", program_name));
        return program::unreadable;
    }
    if (asked.lines) {
        of = read_objects(asked, status);
        if (!of) {
            return status;
        }
    } else if (asked.from.empty()) {
        if (asked.paths.size() > 1) {
            program::complain(
                fmt::format("{}: name one dossier; several files are read with --lines, one object per line", program_name));
            return program::unreadable;
        }
        if (asked.paths.empty()) {
            program::complain(fmt::format("{}: name a dossier, or a dataset and its file: --from NAME FILE", program_name));
            return program::unreadable;
        }
        auto read = program::read_dossier(program_name, asked.paths.front());
        if (!read) {
            return program::unreadable;
        }
        if (!*read) {
            return program::with_errors;
        }
        of = **std::move(read);
    } else {
        of = read_datasets(asked, status);
        if (!of) {
            return status;
        }
    }
    if (!asked.complete.empty() && status == program::with_errors) {
        program::print_error("some of the input could not be read, so a 0 in a panel may be wrong where --complete makes it\n");
    }
    if (!check(*of, asked)) {
        return program::with_errors;
    }
    sink to(asked.output);
    auto const converted = converter(*of, asked, to).run();
    if (converted != 0) {
        return converted;
    }
    return to.commit() ? status : program::unreadable;
}

/// The columns or members that a dataset reads, in lines that stand below each other. One that may be missing has a question mark.
std::string columns_of(en::layout const& row, std::vector<std::string> const& required) {
    std::string result = "reads";
    std::size_t width = result.size();
    for (en::layout_member const& one : *row.record) {
        if (one.layout->form == en::layout_form::extensions) {
            continue; // whatever else there is
        }
        bool const is_asked_for = std::find(required.begin(), required.end(), one.name) != required.end();
        bool const may_be_missing =
            !is_asked_for && (!one.required || (one.layout->form == en::layout_form::value &&
                                                one.layout->value->representation->form == en::layout_form::optional));
        auto const word = fmt::format(" {}{}", one.name, may_be_missing ? "?" : "");
        bool const is_full = width + word.size() > 100;
        result += is_full ? fmt::format("\n{:<20}      ", "") : std::string();
        width = is_full ? 5 : width;
        result += word;
        width += word.size();
    }
    return result;
}

void list_datasets() {
    for (known_dataset const& one : known_datasets()) {
        program::print(fmt::format("{:<20} {}, {}\n{:<20} {}\n{:<20} becomes {}\n{:<20} {}; {}\n{:<20} {}\n", one.what.name,
                                   one.what.title, one.what.version, "", columns_of(one.row, one.required), "", one.what.becomes,
                                   "", one.what.publisher.empty() ? "made by others" : one.what.publisher, one.what.licence, "",
                                   one.what.codebook));
    }
}

constexpr std::array<std::string_view, 11> formats{
    "json", "ndjson", "cbor", "csv", "graphml", "dot", "ics", "jsonld", "mermaid", "mermaid-timeline", "markdown"};
constexpr std::array<std::string_view, 7> panels{"dyad-years", "state-years", "events", "spells",
                                                 "tenures",    "memberships", "edges"};
constexpr std::array<std::string_view, 4> day_words{"any_day", "first_day", "last_day", "every_day"};

/// What a panel may be told to have completely: kinds, and the memberships of actors.
constexpr std::array<std::string_view, 10> countable{"agreement", "channel",    "dispute", "forum",  "measure",
                                                     "meeting",   "membership", "mission", "office", "trilateral_forum"};

/// The options that only some conversions take, and what to write beside them. The others refuse them: an option that changes nothing would deceive.
struct partial_option {
    char const* name;
    char const* beside;
    bool (*is_for)(request const& asked);
};

bool is_panel(request const& asked, std::string_view name) {
    return asked.to == "csv" && asked.panel == name;
}
bool is_year_panel(request const& asked) {
    return is_panel(asked, "state-years") || is_panel(asked, "dyad-years");
}
bool reads_treaty(request const& asked) {
    return std::find(asked.from.begin(), asked.from.end(), "un-treaty") != asked.from.end();
}

constexpr char const* year_panels = "--to csv --panel dyad-years or state-years";
constexpr partial_option partial_options[]{
    {"--panel", "--to csv", [](request const& asked) { return asked.to == "csv"; }},
    {"--columns", "--to csv", [](request const& asked) { return asked.to == "csv"; }},
    {"--escape-formulas", "--to csv", [](request const& asked) { return asked.to == "csv"; }},
    {"--on", "--to graphml, dot or markdown",
     [](request const& asked) { return asked.to == "graphml" || asked.to == "dot" || asked.to == "markdown"; }},
    {"--kind", "--to mermaid", [](request const& asked) { return asked.to == "mermaid"; }},
    {"--system", year_panels, &is_year_panel},
    {"--days", year_panels, &is_year_panel},
    {"--complete", year_panels, &is_year_panel},
    {"--first-year", "--to csv --panel dyad-years, state-years or edges",
     [](request const& asked) { return is_year_panel(asked) || is_panel(asked, "edges"); }},
    {"--last-year", "--to csv --panel dyad-years, state-years or edges",
     [](request const& asked) { return is_year_panel(asked) || is_panel(asked, "edges"); }},
    {"--ties", "--to csv --panel dyad-years", [](request const& asked) { return is_panel(asked, "dyad-years"); }},
    {"--undirected", "--to csv --panel dyad-years", [](request const& asked) { return is_panel(asked, "dyad-years"); }},
    {"--treaty", "--from un-treaty FILE", &reads_treaty},
    {"--treaty-name", "--from un-treaty FILE", &reads_treaty},
};

/// A check that a value is one of some words.
template <std::size_t Size>
CLI::Validator one_of(std::array<std::string_view, Size> const& all) {
    return CLI::Validator(
        [&all](std::string& word) {
            return std::find(all.begin(), all.end(), word) != all.end() ? std::string()
                                                                        : "there is no " + word + "; " + did_you_mean(word, all);
        },
        "");
}

} // namespace

int main(int argc, char** argv) {
    CLI::App app{"Converts published datasets to a dossier, and a dossier to other formats.", std::string(program_name)};
    request asked;
    bool lists = false;
    app.add_option("FILE", asked.paths, "a dossier, in JSON; - is standard input");
    app.add_flag("--lines", asked.lines, "each FILE has one object per line, as --to ndjson writes them");
    app.add_option("--from", asked.from, "a dataset and its file, such as cow-states states.csv; may be repeated")
        ->type_size(2)
        ->expected(1)
        ->take_all()
        ->type_name("NAME FILE");
    app.add_flag("--list", lists, "list the datasets");
    app.add_option("--to", asked.to, "json, ndjson, cbor, csv, graphml, dot, ics, jsonld, mermaid, mermaid-timeline or markdown")
        ->check(one_of(formats));
    app.add_option("-o,--output", asked.output, "the file to write; without it, standard output");
    app.add_option("--panel", asked.panel,
                   "the table of --to csv: dyad-years, state-years, events, spells, tenures, memberships or edges")
        ->check(one_of(panels));
    app.add_option("--columns", asked.columns, "the columns of --to csv, in this order: code1,code2,year,defence; without it, all")
        ->delimiter(',')
        ->allow_extra_args(false);
    app.add_flag("--escape-formulas", asked.escape_formulas,
                 "an apostrophe before each text that a spreadsheet would take for a formula");
    app.add_option("--on", asked.on, "the day of --to graphml, dot and markdown; without it, the day of compilation");
    app.add_option("--kind", asked.kind, "the kind of --to mermaid");
    app.add_option("--system", asked.system, "the system of states whose members have rows: cow, gw, un");
    app.add_option("--first-year", asked.first_year, "the first year of a panel");
    app.add_option("--last-year", asked.last_year, "the last year of a panel");
    app.add_option("--days", asked.days, "on which days of a year something must hold: any_day, first_day, last_day or every_day")
        ->check(one_of(day_words));
    app.add_option("--complete", asked.complete,
                   "kinds that the input has completely, so that a cell may be 0: agreement,dispute,membership")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->check(one_of(countable));
    app.add_option(
           "--ties", asked.ties,
           "fill the column ties, each component with its weight: channels=3,disputes=2,measures=2,agreements=1,leaders_met=2")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->check(CLI::Validator(&why_no_weight, ""));
    app.add_flag("--undirected", asked.undirected, "one row for each pair of states, not two");
    app.add_option("--treaty", asked.treaty, "the id of the treaty of --from un-treaty");
    app.add_option("--treaty-name", asked.treaty_name, "its name");
    app.add_flag("-q,--quiet", asked.quiet, "print findings only");
    try {
        app.parse(argc, argv);
    } catch (CLI::ParseError const& wrong) {
        if (wrong.get_exit_code() == 0) {
            return program::finish(program_name, app.exit(wrong));
        }
        program::complain_of_arguments(wrong.what());
        return program::unreadable;
    }
    if (lists) {
        list_datasets();
        return program::finish(program_name, 0);
    }
    for (partial_option const& one : partial_options) {
        if (app.count(one.name) != 0 && !one.is_for(asked)) {
            program::complain_of_arguments(fmt::format("{}: only with {}", one.name, one.beside));
            return program::unreadable;
        }
    }
    return program::finish(program_name, convert(asked));
}
