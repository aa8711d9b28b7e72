// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_EXCHANGE_IMPL_MERMAID_IPP
#define ENTENTE_EXCHANGE_IMPL_MERMAID_IPP

#include <entente/exchange/mermaid.hpp>

#include <entente/core/text_form.hpp>
#include <entente/exchange/detail/escape.hpp>

#include <algorithm>
#include <iterator>
#include <map>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1::detail {

/// `restart_agreed` as "restart agreed".
[[nodiscard]] inline std::string mermaid_words(std::string_view name) {
    std::string result;
    append_mermaid(result, name);
    for (char& c : result) {
        c = c == '_' ? ' ' : c;
    }
    return result;
}

/// The name of a task. A word of the syntax in its beginning would make the line something else.
[[nodiscard]] inline std::string mermaid_task(std::string_view name) {
    constexpr std::string_view words[]{"section",           "title",       "excludes", "includes", "dateformat", "axisformat",
                                       "tickinterval",      "todaymarker", "click",    "weekday",  "weekend",    "topaxis",
                                       "inclusiveenddates", "acctitle",    "accdescr", "gantt"};
    std::string result;
    append_mermaid(result, name);
    std::string small_letters;
    for (char const c : result) {
        small_letters += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    bool const is_word = std::any_of(std::begin(words), std::end(words),
                                     [&](std::string_view word) { return small_letters.substr(0, word.size()) == word; });
    return is_word ? "The " + result : result;
}

/// A day that Mermaid reads: a year of four digits.
[[nodiscard]] inline std::string mermaid_day(day one) {
    return one.year() >= 1 && one.year() <= 9999 ? to_text(date::from(one).value_or(date{})) : std::string();
}

/// Days on which an instrument stood at one stage.
struct mermaid_bar {
    course_standing const* standing;
    day first;
    day end; ///< the day after the last
};

/// The bars of a course: its stretches of one standing, united where the stage stays, up to the day of compilation. What is over has none.
[[nodiscard]] inline std::vector<mermaid_bar> mermaid_bars(course_list const& of, course const& one) {
    auto const limit = of.compiled.is_set() ? of.compiled.latest() + 1 : day::last();
    std::vector<mermaid_bar> result;
    for (course_stretch const& each : one.stretches) {
        if (!each.from || each.possible.size() != 1 || each.from->earliest() >= limit) {
            continue; // no day to begin on, or several standings, or after the record
        }
        auto const& standing = each.possible.front();
        auto const first = each.from->earliest();
        auto const end = each.to ? (std::min)(each.to->latest() + 1, limit) : limit != day::last() ? limit : first + 365;
        bool const goes_on = !result.empty() && result.back().end == first && result.back().standing->stage == standing.stage &&
                             result.back().standing->phase == standing.phase;
        if (goes_on) {
            result.back().end = end;
        } else if (standing.phase != standing_phase::over && standing.phase != standing_phase::fulfilled) {
            result.push_back({&standing, first, end});
        }
    }
    return result;
}

} // namespace entente::detail

namespace entente::inline v0_1 {

ENTENTE_DECL std::string to_mermaid(lifecycle_chart const& of) {
    std::string out = "stateDiagram-v2\n";
    for (std::size_t i = 0; i != of.stages.size(); ++i) {
        if (of.stages[i].phase != standing_phase::not_begun) {
            out.append("    s")
                .append(std::to_string(i))
                .append(" : ")
                .append(detail::mermaid_words(of.stages[i].stage))
                .append(1, '\n');
        }
    }
    // By the two stages, in the order of the table.
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::string> arrows;
    for (chart_move const& move : of.moves) {
        for (std::uint32_t const from : move.from) {
            if (move.to && *move.to != from) {
                auto& label = arrows[{from, *move.to}];
                label.append(label.empty() ? "" : " or ").append(detail::mermaid_words(move.action));
            }
        }
    }
    auto const name = [&](std::uint32_t stage) {
        return of.stages[stage].phase == standing_phase::not_begun ? std::string("[*]") : 's' + std::to_string(stage);
    };
    for (auto const& [ends, label] : arrows) {
        out.append("    ")
            .append(name(ends.first))
            .append(" --> ")
            .append(name(ends.second))
            .append(" : ")
            .append(label)
            .append(1, '\n');
    }
    return out;
}

ENTENTE_DECL std::string to_mermaid(course_list const& of, std::size_t most_rows) {
    std::string out = "gantt\n    dateFormat YYYY-MM-DD\n    axisFormat %Y\n";
    std::map<std::string, std::string> sections;
    std::vector<std::string> order;
    std::size_t shown = 0;
    std::size_t number = 0;
    for (course const& one : of.all) {
        if (shown++ == most_rows) {
            break;
        }
        auto const parts = one.instrument.parts();
        auto const kind = parts.participant.empty() ? std::string(parts.kind) : std::string("participation");
        auto const [section, is_new] = sections.emplace(kind, std::string());
        if (is_new) {
            order.push_back(kind);
        }
        for (detail::mermaid_bar const& each : detail::mermaid_bars(of, one)) {
            auto const from = detail::mermaid_day(each.first);
            auto const to = detail::mermaid_day(each.end);
            if (from.empty() || to.empty()) {
                continue;
            }
            auto const& standing = *each.standing;
            section->second += "    ";
            section->second += detail::mermaid_task(one.name);
            bool const on_hold = standing.hold == hold_state::suspended;
            section->second.append(" ").append(on_hold ? "suspended" : detail::mermaid_words(standing.stage)).append(" :");
            section->second.append(standing.phase == standing_phase::suspended || standing.phase == standing_phase::broken
                                       ? "crit, "
                                   : standing.phase == standing_phase::forthcoming ? ""
                                                                                   : "active, ");
            section->second.append("t")
                .append(std::to_string(number++))
                .append(", ")
                .append(from)
                .append(", ")
                .append(to)
                .append(1, '\n');
        }
    }
    for (std::string const& kind : order) {
        if (!sections[kind].empty()) {
            out.append("    section ").append(detail::mermaid_words(kind)).append(1, '\n').append(sections[kind]);
        }
    }
    return out;
}

} // namespace entente

#endif
