// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// Checks dossiers: their text, their types, their law and logic. Several files are checked as one record, so that one may have the actors of all.

#include <entente/entente.hpp>
#include <entente/format.hpp>
#include <entente/format/report.hpp>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "support/program.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <iostream>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace en = entente;

namespace {

using program::is_terminal;
using program::unreadable;
using program::with_errors;

struct input {
    std::string name{};
    std::string text{};
    std::optional<en::dossier> dossier{};
    en::report report{};
};

/// The text of a file, or of standard input for "-".
std::optional<std::string> load(std::string const& path) {
    return path == "-" ? std::string(std::istreambuf_iterator<char>(std::cin), {}) : program::load("check_dossier", path);
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

void list_rules() {
    for (auto const group : en::all_rules) {
        for (en::rule const& one : group) {
            fmt::print("{}  {:<8} {}\n", one.code, one.severity, one.title);
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
        fmt::print(stderr, "check_dossier: there is no rule {}{}\n", code,
                   near_code.found().empty() ? std::string("; see --list-rules") : fmt::format("; did you mean {}?", near_code.found()));
        return unreadable;
    }
    fmt::print("{} ({})\n{}.\nFrom: {}\n", found->code, found->severity, found->title, found->standard);
    return 0;
}

void check(std::vector<input>& files, bool lenient, en::validate_options const& options) {
    std::vector<en::named_dossier> read;
    std::vector<std::size_t> numbers;
    for (std::size_t i = 0; i != files.size(); ++i) {
        if (is_terminal(stderr) && files[i].text.size() > 10'000'000) {
            fmt::print(stderr, "reading {} ({} of {})\n", files[i].name, i + 1, files.size());
        }
        auto result = en::json::read<en::dossier>(files[i].text, {.lenient = lenient});
        files[i].report = result.report();
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
        en::json::locate(file.text, reports[k]);
        file.report.add(std::move(reports[k]));
        file.report.sort();
    }
}

} // namespace

int main(int argc, char** argv) {
    CLI::App app{"Checks dossiers: exit status 0 if none has an error, 1 if one has, 2 if one can't be read.", "check_dossier"};
    std::vector<std::string> paths;
    std::string format = "text";
    std::vector<std::string> settings;
    std::string explained;
    bool lenient = false;
    bool lists_rules = false;
    app.set_version_flag("--version", "check_dossier (entente) " ENTENTE_VERSION_STRING);
    app.add_option("FILE", paths, "Dossiers in JSON, checked as one record; - is standard input");
    app.add_option("--format", format, "How to report")->check(CLI::IsMember({"text", "json", "sarif"}))->capture_default_str();
    app.add_option("--rule", settings, "CODE=off, note, warning or error; CODE@kind=... for the objects of one kind")->allow_extra_args(false);
    app.add_option("--explain", explained, "Say what a rule asks for, and where it comes from");
    app.add_flag("--lenient", lenient, "Keep unknown members, each with a note, and take null for what is not there");
    app.add_flag("--list-rules", lists_rules, "List every rule");
    try {
        app.parse(argc, argv);
    } catch (CLI::ParseError const& error) {
        return app.exit(error) == 0 ? 0 : unreadable;
    }
    if (lists_rules) {
        list_rules();
        return 0;
    }
    if (!explained.empty()) {
        return explain(explained);
    }
    if (paths.empty()) {
        fmt::print(stderr, "check_dossier: name a dossier, or - for standard input; see --help\n");
        return unreadable;
    }
    en::validate_options options;
    for (std::string const& one : settings) {
        auto made = parse_setting(one);
        if (!made) {
            fmt::print(stderr, "check_dossier: --rule={}: write CODE=off, note, warning or error, with a code of --list-rules\n", one);
            return unreadable;
        }
        options.settings.push_back(*std::move(made));
    }
    std::vector<input> files;
    for (std::string const& path : paths) {
        auto text = load(path);
        if (!text) {
            return unreadable;
        }
        files.push_back({.name = path == "-" ? "<stdin>" : path, .text = *std::move(text)});
    }
    check(files, lenient, options);
    std::vector<en::checked_file> all;
    bool ok = true;
    for (input const& file : files) {
        all.push_back({file.name, file.text, &file.report});
        ok = ok && file.report.ok();
    }
    fmt::print("{}", format == "json" ? en::report_json(all) : format == "sarif" ? en::report_sarif(all) : en::report_text(all, is_terminal(stdout)));
    return ok ? 0 : with_errors;
}
