// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_FORMAT_WORDS_HPP
#define ENTENTE_FORMAT_WORDS_HPP

/// Answers in words, for a terminal: aligned columns, names rather than slugs, the steps and sources that an answer rests on. Plain functions that
/// append to a string; `entente/format.hpp` makes fmt formatters of them.

#include <entente/core/detail/quotation.hpp>
#include <entente/core/finding.hpp>
#include <entente/core/text_form.hpp>
#include <entente/format/detail/layout.hpp>
#include <entente/lifecycle/advance.hpp>
#include <entente/lifecycle/meeting.hpp>
#include <entente/query/commitments.hpp>
#include <entente/query/contested.hpp>
#include <entente/query/diff.hpp>
#include <entente/query/state_of_play.hpp>
#include <entente/query/timeline.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

namespace detail {

/// "Trilateral forums".
inline std::string heading_of(std::string_view kind) {
    auto result = spaced(kind);
    if (!result.empty() && result.front() >= 'a' && result.front() <= 'z') {
        result.front() = static_cast<char>(result.front() - 'a' + 'A');
    }
    return result + 's';
}

template <class T>
std::string list_of(std::vector<named<T>> const& all) {
    std::string result;
    for (std::size_t i = 0; i != all.size(); ++i) {
        result.append(i == 0 ? "" : i + 1 == all.size() ? " and " : ", ").append(all[i].name);
    }
    return result;
}

/// "3 years 4 months", "14 months", "12 days".
inline std::string length_of(std::int64_t days) {
    auto const say = [](std::int64_t n, std::string_view unit) {
        return std::to_string(n) + ' ' + std::string(unit) + (n == 1 ? "" : "s");
    };
    if (days < 61) {
        return say(days, "day");
    }
    auto const months = days * 10000 / 304369;
    return months < 24 ? say(months, "month") : say(months / 12, "year") + (months % 12 == 0 ? "" : ' ' + say(months % 12, "month"));
}

inline std::string standing_words(possible_standing const& one) {
    std::string result = one.stage == "initial" ? "not yet" : spaced(one.stage);
    result += one.hold == hold_state::suspended ? ", suspended" : "";
    if (one.notice != notice_state::none) {
        result.append(", notice ").append(enum_name(one.notice));
    }
    result += one.provisional == provisional_state::applied ? ", provisionally applied" : "";
    return result;
}

/// "suspended", "suspended or active", "unknown".
inline std::string standings_words(std::vector<possible_standing> const& all, certainty unknown = certainty::no) {
    std::vector<std::string> seen;
    for (possible_standing const& one : all) {
        auto words = standing_words(one);
        if (std::find(seen.begin(), seen.end(), words) == seen.end()) {
            seen.push_back(std::move(words));
        }
    }
    if (unknown != certainty::no) {
        seen.emplace_back("unknown");
    }
    std::string result;
    for (auto const& words : seen) {
        result.append(result.empty() ? "" : " or ").append(words);
    }
    return result;
}

inline std::string day_words(std::optional<date> const& on) { return on && on->is_set() ? to_text(*on) : std::string("day unknown"); }

/// "  not wholly covered by the dossier on that day: commitment": what is not there is unknown.
inline void append_not_covered(std::string& out, std::vector<std::string> const& kinds, terminal_style const& style) {
    for (std::size_t i = 0; i != kinds.size(); ++i) {
        out.append(i == 0 ? "  " : ", ").append(i == 0 ? style.inferred() : std::string_view{}).append(i == 0 ? "not wholly covered by the dossier on that day: " : "").append(spaced(kinds[i]));
    }
    out.append(kinds.empty() ? std::string_view{} : style.plain()).append(kinds.empty() ? "" : "\n");
}

/// "agree_restart by Japan and the Republic of Korea, at the Tokyo summit".
inline std::string action_words(step_answer const& one) {
    std::string result = spaced(one.action);
    if (!one.by.empty()) {
        result += " by " + list_of(one.by);
    }
    if (one.at) {
        result += ", at " + one.at->name;
    }
    return result;
}

inline void append_sources(std::string& out, std::vector<cited_source> const& sources, std::string_view indent, terminal_style const& style) {
    if (sources.empty()) {
        return;
    }
    out.append(indent).append(style.faint()).append(1, '[');
    for (std::size_t i = 0; i != sources.size(); ++i) {
        cited_source const& one = sources[i];
        out.append(i == 0 ? "" : "; ").append(one.publisher);
        out.append(one.publisher.empty() || one.title.empty() ? "" : ": ").append(one.title);
        if (!one.locator.empty()) {
            out.append(", ").append(one.locator);
        }
        if (one.kind) {
            out.append(" (").append(enum_name(*one.kind)).append(1, ')');
        }
    }
    out.append(1, ']').append(style.plain()).append(1, '\n');
}

inline void append_account(std::string& out, account_answer const& one, std::string_view indent, terminal_style const& style) {
    out.append(indent).append(one.by.empty() ? std::string("the source") : list_of(one.by)).append(1, ' ');
    bool const many = one.by.size() > 1;
    out += one.stance == stance::asserts ? (many ? "assert" : "asserts") : (many ? "deny" : "denies");
    if (one.on) {
        out += one.stance == stance::asserts ? " " + to_text(*one.on) : " it, on " + to_text(*one.on);
    } else if (one.value.empty()) {
        out += " it";
    }
    if (!one.value.empty()) {
        out.append(": \"").append(one.value).append(1, '"');
    }
    out += '\n';
    append_sources(out, one.sources, std::string(indent) + "  ", style);
}

inline std::string inference_words(inference const& one) {
    std::string result = one.certain == certainty::maybe ? "perhaps " : "";
    result += spaced(enum_name(one.state));
    if (one.since) {
        result += one.state == inferred_state::overdue ? ": it was due " : " since ";
        result += to_text(*one.since);
    }
    if (one.waits_for) {
        result.append(" for ").append(one.waits_for->view());
    }
    return result;
}

/// "since 2011-12~ (3 years)", by the step that made the stage, or the region that was changed last.
inline std::string since_words(instrument_state const& state) {
    std::string result;
    std::vector<std::int32_t> seen;
    for (possible_standing const& one : state.possible) {
        step_answer const* latest = nullptr;
        for (region_origin const& origin : one.since) {
            latest = latest == nullptr || origin.made_by.step > latest->step ? &origin.made_by : latest;
        }
        if (latest == nullptr || std::find(seen.begin(), seen.end(), latest->step) != seen.end()) {
            continue;
        }
        seen.push_back(latest->step);
        result.append(result.empty() ? "since " : " or since ").append(day_words(latest->on));
        bool const is_stage = !one.since.empty() && one.since.front().region == standing_region::stage && latest->step == one.since.front().made_by.step;
        if (one.days && is_stage && state.possible.size() == 1) {
            result += " (" + length_of(*one.days) + ')';
        }
        for (other_reading const& other : state.readings) {
            if (other.of.step == latest->step) {
                result += ", or " + day_words(other.account.on);
            }
        }
    }
    return result;
}

inline std::int64_t stage_number(std::string_view meeting_stage_name) {
    auto const* const found = enumeration_of<meeting_stage>.find(meeting_stage_name);
    return found != nullptr ? found->value : 0;
}

/// Whether there is nothing to say of an instrument on that day: it has not begun, or was a meeting.
inline bool has_not_begun(instrument_state const& one) {
    // A meeting that is over has no state of play any more.
    bool const over = one.instrument.parts().kind == kind_name<meeting> && one.possible.size() == 1 &&
                      lifecycle_table_of<meeting_action>.is_ended(static_cast<std::uint8_t>(stage_number(one.possible[0].stage)));
    // What a participant did is told with its agreement.
    if (over || !one.instrument.parts().participant.empty()) {
        return true;
    }
    return one.unknown == certainty::no && std::all_of(one.possible.begin(), one.possible.end(),
                                                       [](possible_standing const& each) { return each.stage == "initial"; });
}

inline void append_state(std::string& out, instrument_state const& one, std::size_t name_width, std::size_t standing_width,
                         terminal_style const& style) {
    auto const standing = standings_words(one.possible, one.unknown);
    auto const since = since_words(one);
    out += "  ";
    append_padded(out, one.name, name_width);
    out += "  ";
    if (since.empty()) {
        out += standing;
    } else {
        append_padded(out, standing, standing_width);
        out.append("  ").append(since);
    }
    out += '\n';
    for (inference const& each : one.inferred) {
        out.append("      ").append(style.inferred()).append(inference_words(each)).append(style.plain()).append(1, '\n');
    }
    for (party_notice const& each : one.notices) {
        out.append("      ").append(each.actor.name).append(": notice ").append(enum_name(each.notice)).append(" ").append(day_words(each.on));
        out.append(each.effective ? ", to take effect " + to_text(*each.effective) : std::string()).append(1, '\n');
    }
    if (!one.not_on_record.empty()) {
        out.append("      not on record: ").append(list_of(one.not_on_record)).append(1, '\n');
    }
    for (last_session const& each : one.sessions) {
        out.append("      last at the level of ").append(spaced(enum_name(each.level))).append(": ").append(day_words(each.on)).append(", ");
        out.append(each.meeting.name).append(1, '\n');
    }
}

} // namespace detail

/// Where an instrument may stand, in few words: "suspended", "pending or in progress", "unknown".
[[nodiscard]] inline std::string standing_words(instrument_state const& one) { return detail::standings_words(one.possible, one.unknown); }

/// Appends a finding as compilers write them: `LINE:COLUMN: error[CODE]: message; suggestion`, or the JSON Pointer where no text was read.
inline void append_text(std::string& out, finding const& one, bool colour = false) {
    detail::terminal_style const style(colour);
    if (one.place) {
        out += std::to_string(one.place->line) + ':' + std::to_string(one.place->column) + ": ";
    } else if (!one.pointer.empty()) {
        out += one.pointer + ": ";
    }
    out.append(one.severity == severity::error ? style.error() : style.warning()).append(enum_name(one.severity));
    out.append(1, '[').append(one.code).append("]:").append(style.plain()).append(1, ' ').append(one.message);
    if (!one.suggestion.empty()) {
        out.append("; ").append(one.suggestion);
    }
    for (related_place const& other : one.related) {
        out.append("\n    ");
        if (other.place) {
            out += std::to_string(other.place->line) + ':' + std::to_string(other.place->column) + ": ";
        } else {
            out += other.pointer + ": ";
        }
        out.append("note: ").append(other.message);
    }
}

/// Appends the state of play, kind by kind; what has not begun by that day is left out.
inline void append_text(std::string& out, situation const& one, bool colour = false) {
    detail::terminal_style const style(colour);
    out.append(style.heading()).append("State of play on ").append(to_text(one.on)).append(style.plain()).append(1, '\n');
    std::size_t name_width = 0;
    std::size_t standing_width = 0;
    for (instrument_state const& each : one.instruments) {
        if (!detail::has_not_begun(each)) {
            name_width = (std::max)(name_width, detail::display_width(each.name));
            standing_width = (std::max)(standing_width, detail::display_width(detail::standings_words(each.possible, each.unknown)));
        }
    }
    name_width = (std::min)(name_width, std::size_t{48});
    standing_width = (std::min)(standing_width, std::size_t{28});
    std::string_view kind;
    for (instrument_state const& each : one.instruments) {
        if (detail::has_not_begun(each)) {
            continue;
        }
        if (each.instrument.parts().kind != kind) {
            kind = each.instrument.parts().kind;
            out.append(style.heading()).append(detail::heading_of(kind)).append(style.plain()).append(1, '\n');
        }
        detail::append_state(out, each, name_width, standing_width, style);
    }
    if (kind.empty()) {
        out += "  nothing is on record\n";
    }
}

/// Appends where one instrument stands.
inline void append_text(std::string& out, instrument_state const& one, bool colour = false) {
    detail::append_state(out, one, 0, 0, detail::terminal_style(colour));
}

/// Appends what changed, with the steps and sources that changed it.
inline void append_text(std::string& out, changes const& one, bool colour = false) {
    detail::terminal_style const style(colour);
    out.append(style.heading()).append("What changed from ").append(to_text(one.from)).append(" to ").append(to_text(one.to));
    out.append(style.plain()).append(1, '\n');
    std::size_t shown = 0;
    for (change const& each : one.all) {
        auto const before = detail::standings_words(each.before);
        auto const after = detail::standings_words(each.after);
        if (each.changed == certainty::maybe && before == after && each.steps.empty() && each.newly.empty() && each.no_longer.empty()) {
            continue; // as unsure on one day as on the other
        }
        ++shown;
        out.append("  ").append(each.name).append(": ");
        if (each.before.empty() != each.after.empty()) {
            out.append(each.before.empty() ? "added: " : "removed: ").append(each.before.empty() ? after : before);
        } else if (each.changed != certainty::no) {
            out.append(before).append(" -> ").append(after);
            out.append(each.changed == certainty::maybe ? " (perhaps)" : "");
        } else {
            out += after;
        }
        out += '\n';
        for (step_answer const& step : each.steps) {
            out.append("      ").append(detail::day_words(step.on)).append("  ").append(detail::action_words(step)).append(1, '\n');
            detail::append_sources(out, step.sources, "      ", style);
        }
        for (inference const& now : each.newly) {
            out.append("      ").append(style.inferred()).append("now ").append(detail::inference_words(now)).append(style.plain()).append(1, '\n');
        }
        for (inference const& then : each.no_longer) {
            out.append("      ").append(style.inferred()).append("no longer ").append(detail::inference_words(then)).append(style.plain());
            out += '\n';
        }
    }
    if (shown == 0) {
        out += "  nothing\n";
    }
}

/// Appends what happened, a line a step.
inline void append_text(std::string& out, chronology const& one, bool colour = false) {
    detail::terminal_style const style(colour);
    std::size_t width = 0;
    for (chronology_entry const& each : one.entries) {
        width = (std::max)(width, detail::day_words(each.what.on).size());
    }
    for (chronology_entry const& each : one.entries) {
        out += "  ";
        detail::append_padded(out, detail::day_words(each.what.on), width);
        out.append("  ").append(each.name).append(": ").append(detail::action_words(each.what)).append(1, '\n');
    }
    if (one.entries.empty()) {
        out += "  nothing is on record\n";
    }
}

/// Appends the commitments that are open, with their age and what they wait for.
inline void append_text(std::string& out, pending_commitments const& one, bool colour = false) {
    detail::terminal_style const style(colour);
    out.append(style.heading()).append("Open commitments on ").append(to_text(one.on)).append(style.plain()).append(1, '\n');
    for (pending_commitment const& each : one.all) {
        out.append("  ").append(each.name).append(": ").append(detail::list_of(each.by));
        out.append(each.to.empty() ? "" : " to ").append(detail::list_of(each.to));
        if (each.made_by) {
            out.append(", made ").append(detail::day_words(each.made_by->on));
        }
        out.append(each.age ? " (" + detail::length_of(*each.age) + " ago)" : std::string());
        out.append(each.due ? ", due " + to_text(*each.due) : std::string()).append(each.open == certainty::maybe ? ", perhaps closed" : "");
        out += '\n';
        for (inference const& now : each.inferred) {
            out.append("      ").append(style.inferred()).append(detail::inference_words(now)).append(style.plain()).append(1, '\n');
        }
    }
    if (one.all.empty()) {
        out += "  none\n";
    }
    detail::append_not_covered(out, one.not_covered, style);
}

/// Appends the deadlocks, each as its cycle.
inline void append_text(std::string& out, deadlock_list const& one, bool colour = false) {
    detail::terminal_style const style(colour);
    out.append(style.heading()).append("Deadlocks on ").append(to_text(one.on)).append(style.plain()).append(1, '\n');
    for (deadlock const& each : one.all) {
        for (blocking_edge const& edge : each.cycle) {
            out.append("  ").append(edge.name).append(" waits for ").append(edge.for_.view()).append(", which ").append(edge.other_name);
            out.append(" would bring about\n");
        }
    }
    if (one.all.empty()) {
        out += "  none\n";
    }
    detail::append_not_covered(out, one.not_covered, style);
}

/// Appends what is contested, and by whom.
inline void append_text(std::string& out, contested_facts const& one, bool colour = false) {
    detail::terminal_style const style(colour);
    for (contested_fact const& each : one.all) {
        out.append("  ").append(each.name);
        if (each.relation) {
            out.append(" (").append(detail::spaced(enum_name(*each.relation))).append(1, ')');
        }
        if (each.step) {
            out.append(": ").append(detail::spaced(each.step->action)).append(1, ' ').append(detail::day_words(each.step->on));
        }
        out += '\n';
        for (account_answer const& said : each.accounts) {
            detail::append_account(out, said, "      ", style);
        }
    }
    if (one.all.empty()) {
        out += "  nothing\n";
    }
}

} // namespace entente

#endif
