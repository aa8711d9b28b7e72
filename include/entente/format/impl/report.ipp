// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_FORMAT_IMPL_REPORT_IPP
#define ENTENTE_FORMAT_IMPL_REPORT_IPP

#include <entente/format/report.hpp>

#include <entente/core/printable.hpp>
#include <entente/format/detail/layout.hpp>
#include <entente/format/finding.hpp>
#include <entente/json/write.hpp>
#include <entente/version.hpp>

#include <algorithm>
#include <cstddef>
#include <utility>

namespace entente::inline v0_1::detail {

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

/// The findings of a file, each with its line and the related places.
inline void append_findings(std::string& out, std::string const& name, checked_file const& file, terminal_style const& style,
                            bool colour) {
    for (finding const& one : file.report->all()) {
        auto bare = one;
        bare.related.clear();
        out.append(name).append(1, ':');
        append_text(out, bare, colour);
        out += '\n';
        if (one.place) {
            append_excerpt(out, file.text, *one.place, style);
        }
        for (related_place const& other : one.related) {
            out.append(other.file ? printable(*other.file) : name).append(1, ':');
            if (other.place) {
                out += std::to_string(other.place->line) + ':' + std::to_string(other.place->column) + ':';
            } else {
                out.append(printable(other.pointer)).append(1, ':');
            }
            out.append(style.faint()).append(" note: ").append(style.plain()).append(printable(other.message)).append(1, '\n');
            if (other.place) {
                append_excerpt(out, file.text, *other.place, style);
            }
        }
    }
}

} // namespace entente::detail

namespace entente::inline v0_1 {

ENTENTE_DECL std::string report_text(std::span<checked_file const> files, bool colour) {
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
        detail::append_findings(out, name, file, style, colour);
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

ENTENTE_DECL std::string report_json(std::span<checked_file const> files) {
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

} // namespace entente

namespace entente::inline v0_1::sarif {

ENTENTE_DECL std::string uri_of(std::string_view path) {
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

ENTENTE_DECL location location_of(std::string_view file, std::string const& pointer, std::optional<text_place> const& place,
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

} // namespace entente::sarif

namespace entente::inline v0_1 {

ENTENTE_DECL std::string report_sarif(std::span<checked_file const> files) {
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
                made.relatedLocations.push_back(
                    sarif::location_of(other.file ? std::string_view(*other.file) : std::string_view(file.name), other.pointer,
                                       other.place, other.message));
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
