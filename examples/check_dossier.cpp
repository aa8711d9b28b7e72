// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// Checks dossiers: their text, their types, their law and logic. Several files are checked as one record, so that one may have the actors of all.

#include <entente/core/detail/nearest.hpp>
#include <entente/entente.hpp>
#include <entente/format.hpp>
#include <entente/format/report.hpp>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "support/program.hpp"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace en = entente;

namespace {

using program::is_terminal;
using program::unreadable;
using program::with_errors;

/// Where an element of a list of a dossier stands in a file of lines.
struct origin {
    std::uint64_t line{};
    std::optional<std::size_t> in_head{}; ///< its place in the list, if the line is the head of a stream
};

/// Where the elements of a list stand in a file of lines.
struct lines_of_list {
    std::string kind{};
    std::vector<origin> elements{};
};

struct input {
    std::string name{};
    std::string text{};
    std::string fault{}; ///< why it can't be read
    std::optional<en::dossier> dossier{};
    en::report report{};
    std::map<std::string, lines_of_list, std::less<>> lines{}; ///< in a file of lines, by the list of the dossier
    std::optional<std::uint64_t> head{};                       ///< the first line that is one
};

/// Reads a file of one object a line, and notes on which line each object of the dossier stands.
void read_lines(input& file, en::json::read_options const& reading) {
    en::dossier made;
    en::json::lines_options options;
    options.read = reading;
    file.report.add(en::json::read_lines<en::dossier_line>(
        file.text,
        [&](en::dossier_line&& one, std::uint64_t line) {
            en::for_each_list(made, [&]<class T>(std::vector<T> const& /*list*/, std::string_view plural) {
                if (one.get<T>()) {
                    auto& here = file.lines[std::string(plural)];
                    here.kind = en::kind_name<T>;
                    here.elements.push_back({line, std::nullopt});
                }
            });
            auto const add_from_head = [&](std::string_view list, std::size_t count) {
                for (std::size_t i = 0; i != count; ++i) {
                    file.lines[std::string(list)].elements.push_back({line, i});
                }
            };
            if (auto const& head = one.get<en::dossier>()) {
                file.head = file.head ? file.head : line;
                en::for_each_list(*head, [&](auto const& list, std::string_view plural) { add_from_head(plural, list.size()); });
            }
            auto const before = made.coverage.size();
            en::add_line(made, std::move(one));
            add_from_head("coverage", made.coverage.size() - before);
        },
        options));
    file.dossier = std::move(made);
}

/// Gives findings about the objects of a file of lines their places in it: those of one line in one walk.
void locate_in_lines(input const& file, en::report& findings) {
    struct place_to_find {
        std::string pointer; ///< within the line
        std::optional<en::text_place>* to;
    };
    std::map<std::uint64_t, std::vector<place_to_find>> wanted; // by the line
    auto const note = [&](std::string_view pointer, std::optional<en::text_place>& to) {
        to.reset();
        auto const list_end = (std::min)(pointer.find('/', 1), pointer.size()); // "/measures/3/history/0"
        auto const list = pointer.substr((std::min)(pointer.size(), std::size_t{1}), list_end == 0 ? 0 : list_end - 1);
        auto const found = file.lines.find(list);
        if (found == file.lines.end()) { // of the dossier as a whole
            if (file.head && !pointer.empty()) {
                wanted[*file.head].push_back({"/dossier" + std::string(pointer), &to});
            }
            return;
        }
        std::size_t number = 0;
        auto const* const from = pointer.data() + (std::min)(list_end + 1, pointer.size());
        if (std::from_chars(from, pointer.data() + pointer.size(), number).ec != std::errc{} ||
            number >= found->second.elements.size()) {
            return;
        }
        auto const& at = found->second.elements[number];
        auto const rest = pointer.find('/', list_end + 1);
        auto within = at.in_head ? fmt::format("/dossier/{}/{}", list, *at.in_head) : '/' + found->second.kind;
        within += rest == std::string_view::npos ? std::string_view() : pointer.substr(rest);
        wanted[at.line].push_back({std::move(within), &to});
    };
    findings.change_each([&](en::finding& one) {
        note(one.pointer, one.place);
        for (en::related_place& other : one.related) {
            if (!other.file) {
                note(other.pointer, other.place);
            }
        }
    });
    std::uint64_t line = 1;
    std::size_t start = 0;
    for (auto const& [number, places] : wanted) {
        for (; line != number; ++line) {
            start = file.text.find('\n', start) + 1;
        }
        auto const text = std::string_view(file.text).substr(start, file.text.find('\n', start) - start);
        en::report own(places.size());
        for (place_to_find const& each : places) {
            en::finding one;
            one.pointer = each.pointer;
            own.add(std::move(one));
        }
        en::json::locate(text, own);
        for (en::finding const& each : own.all()) {
            for (place_to_find const& one : places) {
                if (one.pointer == each.pointer && each.place) {
                    *one.to = en::text_place{each.place->offset + start, number, each.place->column};
                }
            }
        }
    }
    findings.sort();
}

/// `CODE=off|note|warning|error`, or `CODE@kind=...` for the objects of one kind; nothing where it is neither.
std::optional<en::rule_setting> parse_setting(std::string const& text) {
    auto const equals = text.find('=');
    auto const at = text.find('@');
    auto const code = text.substr(0, std::min(at, equals));
    auto const word = equals == std::string::npos ? std::string() : text.substr(equals + 1);
    en::severity severity{};
    if (en::find_rule(code) == nullptr || (word != "off" && !en::enum_from_name(word, severity))) {
        return std::nullopt;
    }
    en::rule_setting made{code, word == "off" ? std::nullopt : std::optional(severity), {}};
    if (at != std::string::npos && at < equals) {
        made.kind = text.substr(at + 1, equals - at - 1);
    }
    return made;
}

/// The words of the kinds of a dossier, "source, topic, ...", where a word is none of them; else nothing.
std::string other_kinds(std::string_view word) {
    std::string all;
    bool is_one = word.empty();
    en::dossier const none;
    en::for_each_list(none, [&]<class T>(std::vector<T> const&, std::string_view) {
        all.append(all.empty() ? "" : ", ").append(en::kind_name<T>);
        is_one = is_one || word == en::kind_name<T>;
    });
    return is_one ? std::string() : all;
}

void list_rules() {
    for (auto const group : en::all_rules) {
        for (en::rule const& one : group) {
            program::print(fmt::format("{}  {:<8} {}\n", one.code, one.severity, one.title));
        }
    }
}

int explain(std::string const& code) {
    auto const* const found = en::find_rule(code);
    if (found == nullptr) {
        en::detail::nearest near_code(code);
        for (auto const group : en::all_rules) {
            for (en::rule const& one : group) {
                near_code.offer(one.code);
            }
        }
        program::complain(fmt::format("check_dossier: there is no rule {}{}", code,
                                      near_code.found().empty() ? std::string("; see --list-rules")
                                                                : fmt::format("; did you mean {}?", near_code.found())));
        return unreadable;
    }
    program::print(fmt::format("{} ({})\n{}.\nFrom: {}\n", found->code, found->severity, found->title, found->standard));
    return 0;
}

void check(std::vector<input>& files, bool lines, en::json::read_options const& reading, en::validate_options const& options) {
    std::vector<en::named_dossier> read;
    std::vector<std::size_t> numbers;
    for (std::size_t i = 0; i != files.size(); ++i) {
        if (!files[i].fault.empty()) {
            continue;
        }
        files[i].report = en::report(options.max_findings);
        if (is_terminal(stderr) && files[i].text.size() > 10'000'000) {
            program::complain(fmt::format("reading {} ({} of {})", files[i].name, i + 1, files.size()));
        }
        if (lines) {
            read_lines(files[i], reading);
            continue;
        }
        auto result = en::json::read<en::dossier>(files[i].text, reading);
        files[i].report.add(result.report());
        if (result) {
            files[i].dossier = *std::move(result);
        }
    }
    for (std::size_t i = 0; i != files.size(); ++i) {
        if (files[i].dossier) {
            read.push_back({files[i].name, &*files[i].dossier});
            numbers.push_back(i);
        }
    }
    auto reports = en::validate_together(read, options);
    for (std::size_t k = 0; k != reports.size(); ++k) {
        auto& file = files[numbers[k]];
        lines ? locate_in_lines(file, reports[k]) : en::json::locate(file.text, reports[k]);
        file.report.add(std::move(reports[k]));
        file.report.sort();
    }
}

} // namespace

int main(int argc, char** argv) {
    CLI::App app{
        "Checks dossiers: exit status 0 if none has an error, 1 if one has, 2 if one can't be read or the report can't be written.",
        "check_dossier"};
    std::vector<std::string> paths;
    std::string format = "text";
    std::vector<std::string> settings;
    std::string explained;
    en::json::read_options reading;
    en::validate_options options;
    bool lists_rules = false;
    bool lines = false;
    app.set_version_flag("--version", "check_dossier (entente) " ENTENTE_VERSION_STRING);
    app.add_option("FILE", paths, "Dossiers in JSON, checked as one record; - is standard input");
    app.add_option("--format", format, "How to report")->check(CLI::IsMember({"text", "json", "sarif"}))->capture_default_str();
    app.add_option("--rule", settings, "CODE=off, note, warning or error; CODE@kind=... for the objects of one kind")
        ->allow_extra_args(false);
    app.add_option("--explain", explained, "Explain a rule and its source");
    app.add_option("--limit", options.max_findings, "At most so many findings a file, the most severe; the rest are counted")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    app.add_flag("--lenient", reading.lenient, "Keep unknown members, each with a note, and read null as absent");
    app.add_flag("--lines", lines, "Each FILE has one object a line, as convert_dossier --to ndjson writes them");
    app.add_flag("--list-rules", lists_rules, "List every rule");
    try {
        app.parse(argc, argv);
    } catch (CLI::ParseError const& error) {
        if (error.get_exit_code() != 0) {
            program::complain_of_arguments(error.what());
            return unreadable;
        }
        return program::finish("check_dossier", app.exit(error));
    }
    if (lists_rules) {
        list_rules();
        return program::finish("check_dossier", 0);
    }
    if (!explained.empty()) {
        return program::finish("check_dossier", explain(explained));
    }
    // As in `--rule A=off B=off FILE`: a setting that follows another, and no file.
    std::erase_if(paths, [&](std::string const& one) {
        bool const is_setting = !settings.empty() && parse_setting(one) && !std::filesystem::exists(one);
        if (is_setting) {
            settings.push_back(one);
        }
        return is_setting;
    });
    if (paths.empty()) {
        program::complain("check_dossier: name a dossier, or - for standard input; see --help");
        return unreadable;
    }
    reading.max_findings = options.max_findings;
    for (std::string const& one : settings) {
        auto made = parse_setting(one);
        if (!made) {
            program::complain(
                fmt::format("check_dossier: --rule={}: write CODE=off, note, warning or error, with a code of --list-rules", one));
            return unreadable;
        }
        if (auto const kinds = other_kinds(made->kind); !kinds.empty()) {
            program::complain(
                fmt::format("check_dossier: --rule={}: \"{}\" is not a kind; the kinds are {}", one, made->kind, kinds));
            return unreadable;
        }
        options.settings.push_back(*std::move(made));
    }
    std::vector<input> files;
    for (std::string const& path : paths) {
        auto loaded = program::try_load(path);
        files.push_back({.name = path == "-" ? "<stdin>" : path,
                         .text = std::move(loaded.text).value_or(std::string()),
                         .fault = std::move(loaded.why)});
    }
    check(files, lines, reading, options);
    std::vector<en::checked_file> all;
    bool ok = true;
    bool read = true;
    for (input const& file : files) {
        if (!file.fault.empty()) {
            read = false;
            program::complain(fmt::format("check_dossier: {}: {}", file.name, file.fault));
        }
        all.push_back({file.name, file.text, file.fault.empty() ? &file.report : nullptr, file.fault});
        ok = ok && file.report.ok();
    }
    bool const shows = read || files.size() > 1 || format != "text";
    program::print(!shows              ? std::string()
                   : format == "json"  ? en::report_json(all)
                   : format == "sarif" ? en::report_sarif(all)
                                       : en::report_text(all, is_terminal(stdout)));
    return program::finish("check_dossier", !read ? unreadable : ok ? 0 : with_errors);
}
