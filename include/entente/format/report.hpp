// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_FORMAT_REPORT_HPP
#define ENTENTE_FORMAT_REPORT_HPP

/// Reports for people and programs: text as a good compiler writes it, JSON, and SARIF 2.1.0 for services that show the results of code scanning.

#include <entente/core/finding.hpp>
#include <entente/core/report.hpp>
#include <entente/format/detail/layout.hpp>
#include <entente/format/finding.hpp>
#include <entente/json/write.hpp>
#include <entente/validate/rules.hpp>
#include <entente/version.hpp>

#include <boost/describe/class.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

/// What was found in one file, and its text.
struct checked_file {
    std::string_view name{};
    std::string_view text{};                 ///< empty where it is not at hand: then no line of it is shown
    entente::report const* report = nullptr; ///< null where the file could not be read
    std::string_view fault{};                ///< why it could not be read
};

namespace detail {

/// The line of a place, cut to what a terminal shows around the column; and the width of what stands before it.
struct shown_line {
    std::string words{};
    std::size_t before = 0;
};

inline shown_line line_at(std::string_view text, text_place const& place) {
    auto const offset = (std::min)(static_cast<std::size_t>(place.offset), text.size());
    constexpr std::size_t side = 100; // bytes on either side: lines of whole documents are common
    auto const nearest = offset > side ? offset - side - 1 : 0;
    auto const newline = text.substr(nearest, offset - nearest).rfind('\n');
    std::size_t begin = newline == std::string_view::npos ? nearest : nearest + newline + 1;
    std::size_t end = (std::min)(text.substr(0, (std::min)(text.size(), offset + side + 1)).find_first_of("\r\n", offset),
                                 (std::min)(text.size(), offset + side + 1));
    shown_line result;
    if (offset - begin > side) {
        begin = offset - side;
        while (begin != offset && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U) {
            ++begin;
        }
        result.words = "...";
    }
    bool const cut = end - offset > side;
    if (cut) {
        end = offset + side;
        while (end != offset && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
            --end;
        }
    }
    for (std::size_t i = begin; i != end; ++i) {
        if (i == offset) {
            result.before = display_width(result.words);
        }
        auto const one = scan_character(text.substr(i, end - i));
        if (text[i] == '\t') {
            result.words += ' ';
        } else {
            append_printable(result.words, text.substr(i, one.size));
        }
        i += one.size - 1;
    }
    if (offset >= end) {
        result.before = display_width(result.words);
    }
    result.words += cut ? "..." : "";
    return result;
}

inline void append_excerpt(std::string& out, std::string_view text, text_place const& place, terminal_style const& style) {
    if (text.empty()) {
        return;
    }
    auto const shown = line_at(text, place);
    auto const number = std::to_string(place.line);
    out.append(style.faint())
        .append(5 - (std::min)(number.size(), std::size_t{5}), ' ')
        .append(number)
        .append(" | ")
        .append(style.plain());
    out.append(shown.words)
        .append(1, '\n')
        .append(style.faint())
        .append("      | ")
        .append(style.plain())
        .append(shown.before, ' ');
    out.append(style.error()).append(1, '^').append(style.plain()).append(1, '\n');
}

} // namespace detail

/// Findings with the lines that they are about, and how many there are of each severity.
[[nodiscard]] inline std::string report_text(std::span<checked_file const> files, bool colour = false) {
    detail::terminal_style const style(colour);
    std::string out;
    std::size_t counts[3]{};
    std::size_t left_out = 0;
    std::size_t unread = 0;
    for (checked_file const& file : files) {
        auto const name = printable(file.name);
        if (file.report == nullptr) {
            ++unread;
            out.append(name)
                .append(": ")
                .append(style.error())
                .append("error:")
                .append(style.plain())
                .append(1, ' ')
                .append(printable(file.fault))
                .append(1, '\n');
            continue;
        }
        for (finding const& one : file.report->all()) {
            auto bare = one;
            bare.related.clear();
            out.append(name).append(1, ':');
            append_text(out, bare, colour);
            out += '\n';
            if (one.place) {
                detail::append_excerpt(out, file.text, *one.place, style);
            }
            for (related_place const& other : one.related) {
                out.append(name).append(1, ':');
                if (other.place) {
                    out += std::to_string(other.place->line) + ':' + std::to_string(other.place->column) + ':';
                } else {
                    out.append(printable(other.pointer)).append(1, ':');
                }
                out.append(style.faint()).append(" note: ").append(style.plain()).append(printable(other.message)).append(1, '\n');
                if (other.place) {
                    detail::append_excerpt(out, file.text, *other.place, style);
                }
            }
        }
        for (severity const each : {severity::note, severity::warning, severity::error}) {
            counts[static_cast<std::size_t>(each)] += file.report->count(each);
        }
        left_out += file.report->left_out();
    }
    auto const say = [&](std::size_t n, std::string_view what) {
        out.append(std::to_string(n)).append(1, ' ').append(what).append(n == 1 ? "" : "s");
    };
    say(counts[2], "error");
    out += ", ";
    say(counts[1], "warning");
    out += ", ";
    say(counts[0], "note");
    if (left_out != 0) {
        out.append("; ").append(std::to_string(left_out)).append(" of them not shown: the limit on findings keeps the most severe");
    }
    if (unread != 0) {
        out.append("; ").append(std::to_string(unread)).append(unread == 1 ? " file" : " files").append(" not read");
    }
    return out.append(1, '\n');
}

/// What `report_json` writes of one file.
struct file_report {
    std::string file{};
    std::uint64_t errors = 0;
    std::uint64_t warnings = 0;
    std::uint64_t notes = 0;
    std::uint64_t left_out = 0; ///< findings beyond the limit; those that are kept are the most severe
    std::string not_read{};     ///< why the file could not be read; then nothing of it was checked
    std::vector<finding> findings{};

    friend bool operator==(file_report const&, file_report const&) = default;
};

BOOST_DESCRIBE_STRUCT(file_report, (), (file, errors, warnings, notes, left_out, not_read, findings))

/// A JSON list of `file_report`.
[[nodiscard]] inline std::string report_json(std::span<checked_file const> files) {
    std::vector<file_report> all;
    for (checked_file const& file : files) {
        if (file.report == nullptr) {
            all.push_back({.file = std::string(file.name), .not_read = std::string(file.fault), .findings = {}});
            continue;
        }
        all.push_back({std::string(file.name),
                       file.report->count(severity::error),
                       file.report->count(severity::warning),
                       file.report->count(severity::note),
                       file.report->left_out(),
                       {},
                       file.report->all()});
    }
    return json::write(all, {.style = json::write_style::pretty});
}

/// The parts of SARIF 2.1.0 (OASIS) that a report has.
namespace sarif {

struct message {
    std::string text{};
};
BOOST_DESCRIBE_STRUCT(message, (), (text))

struct region {
    std::uint64_t startLine = 1;
    std::uint64_t startColumn = 1;
};
BOOST_DESCRIBE_STRUCT(region, (), (startLine, startColumn))

struct artifact_location {
    std::string uri{};
};
BOOST_DESCRIBE_STRUCT(artifact_location, (), (uri))

struct physical_location {
    artifact_location artifactLocation{};
    std::optional<sarif::region> region{};
};
BOOST_DESCRIBE_STRUCT(physical_location, (), (artifactLocation, region))

struct logical_location {
    std::string fullyQualifiedName{};
};
BOOST_DESCRIBE_STRUCT(logical_location, (), (fullyQualifiedName))

struct location {
    physical_location physicalLocation{};
    std::vector<logical_location> logicalLocations{};
    std::optional<sarif::message> message{};
};
BOOST_DESCRIBE_STRUCT(location, (), (physicalLocation, logicalLocations, message))

struct result {
    std::string ruleId{};
    std::string level{};
    sarif::message message{};
    std::vector<location> locations{};
    std::vector<location> relatedLocations{};
};
BOOST_DESCRIBE_STRUCT(result, (), (ruleId, level, message, locations, relatedLocations))

struct configuration {
    std::string level{};
};
BOOST_DESCRIBE_STRUCT(configuration, (), (level))

struct reporting_descriptor {
    std::string id{};
    message shortDescription{};
    message fullDescription{};
    configuration defaultConfiguration{};
};
BOOST_DESCRIBE_STRUCT(reporting_descriptor, (), (id, shortDescription, fullDescription, defaultConfiguration))

struct tool_component {
    std::string name{};
    std::string semanticVersion{};
    std::vector<reporting_descriptor> rules{};
};
BOOST_DESCRIBE_STRUCT(tool_component, (), (name, semanticVersion, rules))

struct tool {
    tool_component driver{};
};
BOOST_DESCRIBE_STRUCT(tool, (), (driver))

struct notification {
    std::string level{};
    sarif::message message{};
    std::vector<location> locations{};
};
BOOST_DESCRIBE_STRUCT(notification, (), (level, message, locations))

struct invocation {
    std::vector<notification> toolExecutionNotifications{};
    entente::extensions extensions{}; ///< holds `executionSuccessful`, which would be left out where it is false
};
BOOST_DESCRIBE_STRUCT(invocation, (), (toolExecutionNotifications, extensions))

struct run {
    sarif::tool tool{};
    std::vector<invocation> invocations{};
    std::string columnKind = "unicodeCodePoints";
    std::vector<result> results{};
    entente::extensions extensions{}; ///< holds an empty list of results, which would be left out
};
BOOST_DESCRIBE_STRUCT(run, (), (tool, invocations, columnKind, results, extensions))

struct log {
    std::string version = "2.1.0";
    std::vector<run> runs{};
    entente::extensions extensions{}; ///< holds `$schema`, which no member can be named
};
BOOST_DESCRIBE_STRUCT(log, (), (version, runs, extensions))

/// A path as a relative URI: what a URI can't have is written as %XX.
inline std::string uri_of(std::string_view path) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";
    std::string result;
    for (char const c : path) {
        if (plain.find(c) != std::string_view::npos) {
            result += c;
        } else {
            auto const byte = static_cast<unsigned char>(c);
            result.append(1, '%').append(1, digits[byte >> 4U]).append(1, digits[byte & 15U]);
        }
    }
    return result;
}

inline location location_of(std::string_view file, std::string const& pointer, std::optional<text_place> const& place,
                            std::string const& words) {
    location made;
    made.physicalLocation.artifactLocation.uri = uri_of(file);
    if (place) {
        made.physicalLocation.region = region{place->line, place->column};
    }
    if (!pointer.empty()) {
        made.logicalLocations.push_back({pointer});
    }
    if (!words.empty()) {
        made.message = message{words};
    }
    return made;
}

} // namespace sarif

/// A log in the format SARIF 2.1.0, with the rules that it may name. Files that could not be read and reports that were cut are notifications of its invocation.
[[nodiscard]] inline std::string report_sarif(std::span<checked_file const> files) {
    sarif::run run;
    run.tool.driver = {"entente", ENTENTE_VERSION_STRING, {}};
    for (auto const group : all_rules) {
        for (rule const& one : group) {
            run.tool.driver.rules.push_back({std::string(one.code),
                                             {std::string(one.title)},
                                             {std::string(one.title) + " (" + std::string(one.standard) + ")"},
                                             {std::string(enum_name(one.severity))}});
        }
    }
    sarif::invocation invocation;
    bool all_read = true;
    auto const notify = [&](std::string_view file, std::string level, std::string words) {
        invocation.toolExecutionNotifications.push_back(
            {std::move(level), {std::move(words)}, {sarif::location_of(file, {}, {}, {})}});
    };
    for (checked_file const& file : files) {
        if (file.report == nullptr) {
            all_read = false;
            notify(file.name, "error", "this file was not read: " + std::string(file.fault));
            continue;
        }
        if (file.report->left_out() != 0) {
            notify(file.name, "warning",
                   std::to_string(file.report->left_out()) + " findings are left out: the limit on findings keeps the most severe");
        }
        for (finding const& one : file.report->all()) {
            sarif::result made;
            made.ruleId = one.code;
            made.level = enum_name(one.severity);
            made.message.text = one.suggestion.empty() ? one.message : one.message + "; " + one.suggestion;
            made.locations.push_back(sarif::location_of(file.name, one.pointer, one.place, {}));
            for (related_place const& other : one.related) {
                made.relatedLocations.push_back(sarif::location_of(file.name, other.pointer, other.place, other.message));
            }
            run.results.push_back(std::move(made));
        }
    }
    invocation.extensions.append("executionSuccessful", all_read ? "true" : "false");
    run.invocations.push_back(std::move(invocation));
    if (run.results.empty()) {
        run.extensions.append("results", "[]");
    }
    sarif::log log;
    log.runs.push_back(std::move(run));
    log.extensions.append("$schema", "\"https://json.schemastore.org/sarif-2.1.0.json\"");
    return json::write(log, {.style = json::write_style::pretty});
}

} // namespace entente

#endif
