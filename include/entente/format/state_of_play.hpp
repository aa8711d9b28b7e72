// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_FORMAT_STATE_OF_PLAY_HPP
#define ENTENTE_FORMAT_STATE_OF_PLAY_HPP

/// fmt formatters of the state of play, of what changed, and of events: text to be read on a terminal, in columns, with names in the
/// dossier's preferred language.

#include <entente/core/civil_day.hpp>
#include <entente/core/date.hpp>
#include <entente/core/text_conversion.hpp>
#include <entente/format/core.hpp>
#include <entente/format/detail/layout.hpp>
#include <entente/query/contested.hpp>
#include <entente/query/diff.hpp>
#include <entente/query/obligations.hpp>
#include <entente/query/state_of_play.hpp>
#include <entente/query/timeline.hpp>

#include <fmt/format.h>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente::detail {

/// "Trilateral forums".
[[nodiscard]] inline std::string heading_of(std::string_view kind) {
    std::string result;
    append_words(result, kind);
    if (!result.empty() && result.front() >= 'a' && result.front() <= 'z') {
        result.front() = static_cast<char>(result.front() - 'a' + 'A');
    }
    return result + 's';
}

[[nodiscard]] inline std::string standing_of(instrument_state const& state) {
    std::string result;
    std::vector<std::string> seen;
    for (possible_numbers const& one : state.possible) {
        std::string words;
        append_standing(words, state.instrument->history.lifecycle(), one.standing);
        bool twice = false;
        for (std::string const& other : seen) {
            twice = twice || other == words;
        }
        if (!twice) {
            result += result.empty() ? words : " or " + words;
            seen.push_back(std::move(words));
        }
    }
    return result;
}

/// "3 years 4 months", "14 months", "12 days".
[[nodiscard]] inline std::string duration(civil_day from, civil_day to) {
    auto months = (to.year() - from.year()) * 12 + (to.month() - from.month()) - (to.day() < from.day() ? 1 : 0);
    auto const say = [](int n, std::string_view unit) {
        return std::to_string(n) + ' ' + std::string(unit) + (n == 1 ? "" : "s");
    };
    if (months < 2) {
        return say(to - from, "day");
    }
    return months < 24 ? say(months, "month") : say(months / 12, "year") + (months % 12 == 0 ? "" : ' ' + say(months % 12, "month"));
}

/// "since 2011-12~ or 2019-12~"; empty where no day is known.
[[nodiscard]] inline std::string since_of(instrument_state const& state) {
    std::string result;
    for (date const& one : state.since()) {
        result += result.empty() ? "since " : " or ";
        result += to_text(one);
    }
    return result;
}

/// With how long that is, where there is one day.
[[nodiscard]] inline std::string since_of(instrument_state const& state, civil_day day) {
    auto const days = state.since();
    std::string result = since_of(state);
    if (days.size() == 1 && days.front().day()) {
        result += " (" + duration(*days.front().day(), day) + ')';
    }
    return result;
}

[[nodiscard]] inline std::string words_of(inference const& one) {
    std::string result = one.answer == certainty::maybe ? "perhaps " : "";
    append_words(result, enum_name(one.state));
    if (one.since) {
        result += " since " + to_text(*one.since);
    }
    if (!one.why.empty()) {
        result += " (" + one.why + ')';
    }
    return result;
}

inline void append_names(std::string& out, dossier_index const& index, std::vector<id<actor>> const& actors) {
    for (std::size_t i = 0; i != actors.size(); ++i) {
        out += i == 0 ? "" : i + 1 == actors.size() ? " and " : ", ";
        out += index.name_of(actors[i]);
    }
}

/// "[Ministry of Foreign Affairs of Japan (official); ...]", on a line of its own.
inline void append_sources(std::string& out, dossier_index const& index, std::vector<citation> const& sources, terminal_style style) {
    if (sources.empty()) {
        return;
    }
    out += "\n                  ";
    out += style.faint();
    out += '[';
    for (std::size_t i = 0; i != sources.size(); ++i) {
        out += i == 0 ? "" : "; ";
        auto const* source = index.find(sources[i].source);
        out += source != nullptr && !source->publisher.empty() ? std::string_view(source->publisher) : index.name_of(sources[i].source);
        if (sources[i].kind) {
            out += " (";
            out += enum_name(*sources[i].kind);
            out += ')';
        }
    }
    out += ']';
    out += style.plain();
}

/// "2023-03-16  agree restart by Japan and Republic of Korea at Tokyo summit  [sources]".
inline void append_step(std::string& out, dossier_index const& index, indexed_instrument const& one, std::size_t i,
                        terminal_style style) {
    auto const step = one.history[i];
    append_padded(out, step.on->has_value() ? to_text(**step.on) : "undated", 10);
    out += "  ";
    append_words(out, one.history.lifecycle().actions->name(step.action));
    if (step.effective->has_value() && *step.effective != *step.on) {
        out += ", effective " + to_text(**step.effective);
    }
    if (!step.by->empty()) {
        out += ", by ";
        append_names(out, index, *step.by);
    }
    if (step.at->has_value()) {
        out += ", at ";
        out += index.name_of(**step.at);
    }
    for (account const& other : *step.accounts) {
        if (other.on) {
            out += "; " + to_text(*other.on) + " by another account";
        }
    }
    append_sources(out, index, *step.sources, style);
}

[[nodiscard]] inline std::string name_of(dossier_index const& index, indexed_instrument const& one) {
    std::string result(index.name_of(one.object));
    if (one.participation != nullptr) {
        result += ": ";
        result += index.name_of(one.participation->participant);
    }
    return result;
}

/// A participation is worth a line of its own where it is not simply in force.
[[nodiscard]] inline bool stands_out(instrument_state const& state) {
    auto const& now = state.latest().standing;
    auto const stage = static_cast<participation_stage>(now.stage);
    return !state.certain() || now.hold != 0 || now.notice != 0 ||
           (stage != participation_stage::party && stage != participation_stage::participating);
}

[[nodiscard]] inline bool is_shown(instrument_state const& state) {
    return !state.not_yet() && state.is_ended() != certainty::yes && (state.instrument->participation == nullptr || stands_out(state));
}

inline void append_state_of_play(std::string& out, state_of_play_on const& now, terminal_style style) {
    constexpr std::size_t widest = 48;
    std::size_t name_width = 0;
    std::size_t standing_width = 0;
    for (instrument_state const& one : now.states) {
        if (is_shown(one)) {
            auto const own = display_width(name_of(*now.index, *one.instrument));
            name_width = own > name_width && own <= widest ? own : name_width;
            auto const words = display_width(standing_of(one));
            standing_width = words > standing_width && words <= widest ? words : standing_width;
        }
    }
    out += style.heading();
    out += "State of play on " + to_text(now.day);
    out += style.plain();
    out += '\n';
    std::string_view kind;
    for (instrument_state const& one : now.states) {
        if (!is_shown(one)) {
            continue;
        }
        if (one.instrument->object.kind() != kind) {
            kind = one.instrument->object.kind();
            out += '\n';
            out += style.heading();
            out += heading_of(kind);
            out += style.plain();
            out += '\n';
        }
        out += "  ";
        auto const name = name_of(*now.index, *one.instrument);
        append_padded(out, name, name_width);
        if (display_width(name) > name_width) {
            out += "\n  ";
            out.append(name_width, ' ');
        }
        out += "  ";
        auto const since = since_of(one, now.day);
        append_padded(out, standing_of(one), since.empty() ? 0 : standing_width);
        out += since.empty() ? "" : "  " + since;
        out += '\n';
        for (inference const& inferred : one.inferred) {
            out += "      ";
            out += style.inferred();
            out += "inferred: " + words_of(inferred);
            out += style.plain();
            out += '\n';
        }
    }
}

inline void append_inferences(std::string& out, std::string_view label, std::vector<inference const*> const& inferred,
                              terminal_style style) {
    for (auto const* one : inferred) {
        out += "      ";
        out += style.inferred();
        out += label;
        out += words_of(*one);
        out += style.plain();
        out += '\n';
    }
}

/// "not yet -> in force", or nothing where it reads the same before and after.
inline void append_standings(std::string& out, instrument_change const& change, terminal_style style) {
    auto const before = change.before->not_yet() ? std::string("not yet") : standing_of(*change.before);
    auto const after = standing_of(*change.after);
    if (before != after) {
        out += before + " -> ";
        out += style.heading();
        out += after;
        out += style.plain();
    }
}

/// One change; those of the participations in an agreement, a line each, belong to the agreement's.
inline void append_change(std::string& out, state_diff const& diff, instrument_change const& change, terminal_style style) {
    auto const& index = *diff.after->index;
    auto const& one = *change.after->instrument;
    std::string lead = "      ";
    if (one.participation != nullptr) {
        lead += index.name_of(one.participation->participant);
        lead += ": ";
    }
    std::string standings;
    append_standings(standings, change, style);
    if (!standings.empty()) {
        out += lead + standings + '\n';
    }
    for (std::size_t const i : change.steps) {
        out += lead;
        append_step(out, index, one, i, style);
        out += '\n';
    }
    append_inferences(out, "no longer inferred: ", change.ended, style);
    append_inferences(out, "inferred: ", change.begun, style);
}

inline void append_diff(std::string& out, state_diff const& diff, terminal_style style) {
    out += style.heading();
    out += "From " + to_text(diff.before->day) + " to " + to_text(diff.after->day);
    out += style.plain();
    out += diff.changes.empty() ? ": nothing changed\n" : "\n";
    any_id object;
    for (instrument_change const& change : diff.changes) {
        auto const& now = change.after->instrument->object;
        if (now.kind() != object.kind()) {
            out += '\n';
            out += style.heading();
            out += heading_of(now.kind());
            out += style.plain();
            out += '\n';
        }
        if (now != object) {
            object = now;
            out += "  ";
            out += diff.after->index->name_of(object);
            out += '\n';
        }
        append_change(out, diff, change, style);
    }
}

} // namespace entente::detail

/// One line: "suspended since 2011-12~ or 2019-12~".
template <>
struct fmt::formatter<entente::instrument_state> : entente::detail::aligned_formatter {
    template <class Context>
    auto format(entente::instrument_state const& value, Context& context) const {
        std::string text = entente::detail::standing_of(value);
        auto const since = entente::detail::since_of(value);
        text += since.empty() ? "" : ' ' + since;
        return put(text, context);
    }
};

/// What is open on that day, by kind: name, standing, since when, and what is inferred.
template <>
struct fmt::formatter<entente::state_of_play_on> : entente::detail::laid_out_formatter {
    template <class Context>
    auto format(entente::state_of_play_on const& value, Context& context) const {
        std::string text;
        entente::detail::append_state_of_play(text, value, style());
        return put(text, context);
    }
};

/// What changed, by kind: from what to what, by which step and source.
template <>
struct fmt::formatter<entente::state_diff> : entente::detail::laid_out_formatter {
    template <class Context>
    auto format(entente::state_diff const& value, Context& context) const {
        std::string text;
        entente::detail::append_diff(text, value, style());
        return put(text, context);
    }
};

/// "perhaps overdue since 2023-07-01 (due 2023-06)".
template <>
struct fmt::formatter<entente::inference> : entente::detail::aligned_formatter {
    template <class Context>
    auto format(entente::inference const& value, Context& context) const {
        return put(entente::detail::words_of(value), context);
    }
};

#endif
