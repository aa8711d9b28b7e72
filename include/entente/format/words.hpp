// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_FORMAT_WORDS_HPP
#define ENTENTE_FORMAT_WORDS_HPP

/// Answers in words, for a terminal: aligned columns, names rather than slugs, the steps and sources that an answer rests on. Plain functions that
/// append to a string; `entente/format.hpp` makes fmt formatters of them.

#include <entente/core/age.hpp>
#include <entente/core/detail/quotation.hpp>
#include <entente/core/finding.hpp>
#include <entente/core/text_form.hpp>
#include <entente/format/detail/layout.hpp>
#include <entente/format/words_for.hpp>
#include <entente/lifecycle/advance.hpp>
#include <entente/lifecycle/meeting.hpp>
#include <entente/query/commitments.hpp>
#include <entente/query/contested.hpp>
#include <entente/query/diff.hpp>
#include <entente/query/participants.hpp>
#include <entente/query/state_of_play.hpp>
#include <entente/query/timeline.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente::inline v0_1 {

namespace detail {

/// "Trilateral forums", "Embassies".
inline std::string heading_of(std::string_view kind, std::vector<irregular_plural> const& plurals) {
    auto const at = std::find_if(plurals.begin(), plurals.end(), [&](irregular_plural const& one) { return one.one == kind; });
    auto result = spaced(at != plurals.end() ? std::string(at->many) : std::string(kind) + 's');
    if (!result.empty() && result.front() >= 'a' && result.front() <= 'z') {
        result.front() = static_cast<char>(result.front() - 'a' + 'A');
    }
    return result;
}

template <class T>
std::string list_of(std::vector<named<T>> const& all) {
    std::string result;
    for (std::size_t i = 0; i != all.size(); ++i) {
        result.append(i == 0 ? "" : i + 1 == all.size() ? " and " : ", ").append(all[i].name);
    }
    return result;
}

/// " (3 years 4 months)", where both days are known.
inline std::string length_since(std::optional<date> const& from, date const& to) {
    return from && from->is_set() && to.is_set() ? " (" + to_words(age_between(*from, to)) + ')' : std::string();
}

inline std::string standing_words(possible_standing const& one) {
    std::string result = one.phase == standing_phase::not_begun ? "not yet" : spaced(one.stage);
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

inline std::string day_words(std::optional<date> const& on) {
    return on && on->is_set() ? to_text(*on) : std::string("day unknown");
}

/// "  not wholly covered by the dossier on that day: commitment": what is not there is unknown.
inline void append_not_covered(std::string& out, std::vector<std::string> const& kinds, terminal_style const& style) {
    for (std::size_t i = 0; i != kinds.size(); ++i) {
        out.append(i == 0 ? "  " : ", ")
            .append(i == 0 ? style.inferred() : std::string_view{})
            .append(i == 0 ? "not wholly covered by the dossier on that day: " : "")
            .append(spaced(kinds[i]));
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

inline void append_sources(std::string& out, std::vector<cited_source> const& sources, std::string_view indent,
                           terminal_style const& style) {
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
    auto const day = one.since ? to_text(*one.since) : std::string();
    auto const since = day.empty() ? day : " since " + day;
    switch (one.state) {
    case inferred_state::over: return result + "over" + since + ", by its terms";
    case inferred_state::kept: return result + "kept, by its terms" + (day.empty() ? day : " (" + day + ')');
    case inferred_state::lapsed: return result + "lapsed, by its terms" + (day.empty() ? day : " (" + day + ')');
    case inferred_state::suspension_over: return result + "suspension over" + since + ", by its terms";
    case inferred_state::stage_over: return result + "negotiations over" + since + ", by their terms";
    case inferred_state::provisional_over: return result + "provisional application over" + since + ", by its terms";
    case inferred_state::announced_day_come:
        return result + "the announced day has come" + (day.empty() ? day : ": " + day) + ", and no further step is on record";
    case inferred_state::not_yet_in_effect: return result + "not yet in effect" + (day.empty() ? day : ": from " + day);
    case inferred_state::breach_contested: return result + "contested: who promised denies the breach, and no third party decided";
    case inferred_state::step_denied: return result + "contested: an account denies the step" + (day.empty() ? day : " of " + day);
    case inferred_state::kept_with_agreement:
        return result + "kept: its agreement ended" + (day.empty() ? day : " for it on " + day) + " without a breach";
    case inferred_state::lapsed_with_agreement:
        return result + "lapsed: its agreement ended" + (day.empty() ? day : " for it on " + day);
    case inferred_state::over_with_agreement:
        return result + "over: its agreement ended" + (day.empty() ? day : " for it on " + day);
    case inferred_state::agreement_suspended: return result + "need not be performed while its agreement is suspended";
    case inferred_state::overdue: return result + "overdue: it was due " + day;
    default: break;
    }
    result += spaced(enum_name(one.state)) + since;
    if (one.waits_for) {
        result.append(" for ").append(one.waits_for->view());
    }
    return result;
}

inline constexpr std::size_t most_shown = 8;    ///< possibilities in one line
inline constexpr std::size_t most_parties = 12; ///< of an agreement, where all instruments are shown

/// "since 2011-12~ (11 years)", by the step that made the stage, or the region that was changed last.
inline std::string since_words(instrument_state const& state) {
    std::string result;
    std::vector<std::int32_t> seen;
    std::size_t more = 0;
    for (possible_standing const& one : state.possible) {
        step_answer const* latest = nullptr;
        for (region_origin const& origin : one.since) {
            latest = latest == nullptr || origin.made_by.step > latest->step ? &origin.made_by : latest;
        }
        if (latest == nullptr || (!seen.empty() && seen.back() == latest->step)) {
            continue;
        }
        seen.push_back(latest->step);
        if (seen.size() > most_shown) {
            ++more;
            continue;
        }
        result.append(result.empty() ? "since " : " or since ").append(day_words(latest->on));
        result += state.possible.size() == 1 ? length_since(latest->on, state.on) : std::string();
        for (other_reading const& other : state.readings) {
            if (other.of.step == latest->step) {
                result += ", or " + day_words(other.account.on) +
                          (state.possible.size() == 1 ? length_since(other.account.on, state.on) : std::string());
            }
        }
    }
    return result + (more == 0 ? std::string() : " or " + std::to_string(more) + " more");
}

/// Whether there is nothing to say of an instrument on that day: it has not begun, or was a meeting.
inline bool has_not_begun(instrument_state const& one) {
    // A meeting that is over has no state of play any more.
    bool const over = one.instrument.parts().kind == kind_name<meeting> && one.possible.size() == 1 &&
                      one.possible[0].phase == standing_phase::over;
    if (over) {
        return true;
    }
    // A participation without a history follows its agreement.
    return !one.taking_part && one.unknown == certainty::no &&
           std::all_of(one.possible.begin(), one.possible.end(),
                       [](possible_standing const& each) { return each.phase == standing_phase::not_begun; });
}

/// "party since 2020-01-01, in force for it; suspended since 2020-05-01 (1 month)".
inline std::string participation_words(instrument_state const& one) {
    auto const& how = *one.taking_part;
    std::string result = how.capacity == participation_capacity::party ? std::string() : spaced(enum_name(how.capacity));
    auto const add = [&](std::string const& words) { result.append(result.empty() ? "" : ", ").append(words); };
    if (one.possible.size() != 1 || one.unknown != certainty::no) {
        add(standings_words(one.possible, one.unknown));
    } else {
        auto const& now = one.possible.front();
        if (now.phase != standing_phase::not_begun) {
            auto const& stage_since = !now.since.empty() && now.since.front().region == standing_region::stage
                                          ? now.since.front().made_by.on
                                          : std::nullopt;
            add(spaced(now.stage) + (stage_since ? " since " + day_words(stage_since) : std::string()));
        } else if (how.capacity == participation_capacity::party) {
            add(how.follows ? "party, as the agreement stands" : "not yet a party");
        }
        if (!how.consent.empty() && now.phase != standing_phase::not_begun &&
            now.stage != enum_name(participation_stage::signatory)) {
            result += " (" + spaced(how.consent) + ' ' + day_words(how.consented_on) + ')';
        }
        bool const suspended_by_step = std::any_of(now.since.begin(), now.since.end(),
                                                   [](region_origin const& each) { return each.region == standing_region::hold; });
        if (now.hold == hold_state::suspended && !suspended_by_step) {
            add("suspended since the record begins");
        }
        for (region_origin const& origin : now.since) {
            if (now.phase == standing_phase::over) {
                break;
            }
            auto const day = day_words(origin.made_by.on);
            if (origin.region == standing_region::hold) {
                add((now.hold == hold_state::suspended ? "suspended since " : "in force again since ") + day +
                    length_since(origin.made_by.on, one.on));
            } else if (origin.region == standing_region::notice) {
                add(now.notice == notice_state::none ? "notice revoked " + day
                                                     : "notice " + std::string(enum_name(now.notice)) + ' ' + day);
            } else if (origin.region == standing_region::provisional) {
                add((now.provisional == provisional_state::applied ? "applied provisionally since "
                                                                   : "provisional application ended ") +
                    day);
            }
        }
    }
    return result;
}

inline void append_participation(std::string& out, instrument_state const& one, std::string_view indent,
                                 terminal_style const& style) {
    out.append(indent).append(one.taking_part->actor.name).append(": ").append(participation_words(one)).append(1, '\n');
    for (inference const& each : one.inferred) {
        out.append(indent)
            .append("  ")
            .append(style.inferred())
            .append(inference_words(each))
            .append(style.plain())
            .append(1, '\n');
    }
}

inline void append_state(std::string& out, instrument_state const& one, std::size_t name_width, std::size_t standing_width,
                         terminal_style const& style) {
    if (one.taking_part) {
        append_participation(out, one, "      ", style);
        return;
    }
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
        if (each.effective) {
            out.append("      ")
                .append(each.actor.name)
                .append(": the notice of ")
                .append(day_words(each.on))
                .append(each.effective->earliest() > one.on.latest() ? " is to take effect " : " was to take effect ")
                .append(to_text(*each.effective))
                .append(1, '\n');
        }
    }
    if (!one.not_on_record.empty()) {
        out.append("      not on record: ").append(list_of(one.not_on_record)).append(1, '\n');
    }
    for (last_session const& each : one.sessions) {
        out.append("      last at the level of ")
            .append(spaced(enum_name(each.level)))
            .append(": ")
            .append(day_words(each.on))
            .append(", ");
        out.append(each.meeting.name).append(1, '\n');
    }
}

} // namespace detail

/// Where an instrument may stand, in few words: "suspended", "pending or in progress", "unknown".
[[nodiscard]] inline std::string standing_words(instrument_state const& one) {
    return detail::standings_words(one.possible, one.unknown);
}

/// Appends a finding as compilers write them: `LINE:COLUMN: error[CODE]: message; suggestion`, or the JSON Pointer where no text was read.
template <>
struct words_for<finding> {
    static void append(std::string& out, finding const& one, bool colour) {
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
};

/// Appends the state of play, kind by kind; what has not begun by that day is left out.
template <>
struct words_for<snapshot> {
    static void append(std::string& out, snapshot const& one, bool colour) {
        detail::terminal_style const style(colour);
        out.append(style.heading()).append("State of play on ").append(to_text(one.on)).append(style.plain()).append(1, '\n');
        std::size_t name_width = 0;
        std::size_t standing_width = 0;
        for (instrument_state const& each : one.instruments) {
            if (!detail::has_not_begun(each) && !each.taking_part) {
                name_width = (std::max)(name_width, detail::display_width(each.name));
                standing_width =
                    (std::max)(standing_width, detail::display_width(detail::standings_words(each.possible, each.unknown)));
            }
        }
        name_width = (std::min)(name_width, std::size_t{48});
        standing_width = (std::min)(standing_width, std::size_t{28});
        std::string_view kind;
        std::string_view agreement; // whose participations are told
        std::size_t told = 0;
        std::string following; // parties without a history of their own
        std::size_t followers = 0;
        auto const close = [&] {
            if (followers != 0) {
                out.append("      as the agreement stands: ").append(following);
                out.append(followers > detail::most_parties ? " and " + std::to_string(followers - detail::most_parties) + " more"
                                                            : std::string())
                    .append(1, '\n');
            }
            following.clear();
            followers = 0;
            out += told > detail::most_parties ? "      and " + std::to_string(told - detail::most_parties) + " more\n"
                                               : std::string();
            told = 0;
        };
        for (instrument_state const& each : one.instruments) {
            auto const parts = each.instrument.parts();
            if (each.taking_part) {
                if (each.taking_part->follows && each.taking_part->capacity == participation_capacity::party &&
                    one.instruments.size() > 1) {
                    if (agreement == parts.slug && ++followers <= detail::most_parties) {
                        following.append(following.empty() ? "" : ", ").append(each.taking_part->actor.name);
                    }
                    continue;
                }
                told += agreement == parts.slug ? 1U : 0U;
                if (agreement == parts.slug && told <= detail::most_parties) {
                    detail::append_participation(out, each, "      ", style);
                } else if (agreement != parts.slug && one.instruments.size() == 1) {
                    kind = parts.kind;
                    out.append("  ").append(each.name).append(": ").append(detail::participation_words(each)).append(1, '\n');
                }
                continue;
            }
            close();
            agreement = {};
            if (detail::has_not_begun(each)) {
                continue;
            }
            if (parts.kind != kind) {
                kind = parts.kind;
                out.append(style.heading()).append(detail::heading_of(kind, one.plurals)).append(style.plain()).append(1, '\n');
            }
            bool const is_over = std::all_of(each.possible.begin(), each.possible.end(), [](possible_standing const& standing) {
                return standing.phase == standing_phase::over || standing.phase == standing_phase::fulfilled;
            });
            agreement = parts.kind == kind_name<entente::agreement> && !is_over
                            ? parts.slug
                            : std::string_view{}; // nobody takes part in what has ended
            detail::append_state(out, each, name_width, standing_width, style);
        }
        close();
        if (kind.empty()) {
            out += "  nothing is on record\n";
        }
    }
};

template <>
struct words_for<snapshot_view> {
    static void append(std::string& out, snapshot_view const& one, bool colour) { append_text(out, snapshot(one), colour); }
};

/// Appends where one instrument stands.
template <>
struct words_for<instrument_state> {
    static void append(std::string& out, instrument_state const& one, bool colour) {
        detail::append_state(out, one, 0, 0, detail::terminal_style(colour));
    }
};

/// Appends who takes part in an agreement, and what it is for each.
template <>
struct words_for<participant_list> {
    static void append(std::string& out, participant_list const& one, bool colour) {
        detail::terminal_style const style(colour);
        out.append(style.heading())
            .append("Who takes part in ")
            .append(one.agreement.name)
            .append(" on ")
            .append(to_text(one.on))
            .append(style.plain())
            .append(1, '\n');
        detail::append_state(out, one.whole, 0, 0, style);
        for (participant_state const& each : one.all) {
            detail::append_participation(out, each.state, "      ", style);
            std::string words;
            auto const add = [&](certainty how, std::string_view what) {
                if (how != certainty::no) {
                    words.append(words.empty() ? "" : ", ").append(how == certainty::maybe ? "perhaps " : "").append(what);
                }
            };
            add(each.in_force, "in force for it");
            add(each.provisional, "applied provisionally");
            add(each.suspended & (each.in_force | each.provisional), "suspended");
            if (each.state.taking_part->capacity == participation_capacity::party) {
                add(each.bound == certainty::no ? certainty::yes : each.bound, each.bound == certainty::no ? "not bound" : "bound");
            }
            out += words.empty() ? words : "        " + words + '\n';
        }
        if (one.all.empty()) {
            out += "      nobody is on record\n";
        }
        detail::append_not_covered(out, one.not_covered, style);
    }
};

/// Appends what changed, with the steps and sources that changed it.
template <>
struct words_for<changes> {
    static void append(std::string& out, changes const& one, bool colour) {
        detail::terminal_style const style(colour);
        out.append(style.heading()).append("What changed from ").append(to_text(one.from)).append(" to ").append(to_text(one.to));
        out.append(style.plain()).append(1, '\n');
        std::size_t shown = 0;
        for (change const& each : one.all) {
            auto const before = detail::standings_words(each.before);
            auto const after = detail::standings_words(each.after);
            if (each.changed == certainty::maybe && before == after && each.steps.empty() && each.inferences_added.empty() &&
                each.inferences_ended.empty()) {
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
                out.append("      ")
                    .append(detail::day_words(step.on))
                    .append("  ")
                    .append(detail::action_words(step))
                    .append(1, '\n');
                detail::append_sources(out, step.sources, "      ", style);
            }
            for (inference const& now : each.inferences_added) {
                out.append("      ")
                    .append(style.inferred())
                    .append("now ")
                    .append(detail::inference_words(now))
                    .append(style.plain())
                    .append(1, '\n');
            }
            for (inference const& then : each.inferences_ended) {
                out.append("      ")
                    .append(style.inferred())
                    .append("no longer ")
                    .append(detail::inference_words(then))
                    .append(style.plain());
                out += '\n';
            }
        }
        if (shown == 0) {
            out += "  nothing\n";
        }
    }
};

/// What a timeline shows besides its steps.
struct timeline_words {
    bool sources = false; ///< below each step
    bool colour = false;
};

namespace detail {

inline void append_timeline(std::string& out, chronology const& one, timeline_words const& how) {
    terminal_style const style(how.colour);
    std::size_t width = 0;
    for (chronology_entry const& each : one.entries) {
        width = (std::max)(width, day_words(each.what.on).size());
    }
    for (chronology_entry const& each : one.entries) {
        out += "  ";
        append_padded(out, day_words(each.what.on), width);
        out.append("  ").append(each.name).append(": ").append(action_words(each.what)).append(1, '\n');
        if (how.sources) {
            append_sources(out, each.what.sources, std::string(width + 4, ' '), style);
        }
    }
    if (one.entries.empty()) {
        out += "  nothing is on record\n";
    }
}

} // namespace detail

/// Appends what happened, a line a step, safe to print.
inline void append_timeline(std::string& out, chronology one, timeline_words const& how) {
    detail::make_safe(layout_of<chronology>, &one);
    detail::append_timeline(out, one, how);
}

/// Appends what happened, a line a step.
template <>
struct words_for<chronology> {
    static void append(std::string& out, chronology const& one, bool colour) {
        detail::append_timeline(out, one, {.colour = colour});
    }
};

/// Appends the commitments that are open, with their age and what they wait for.
template <>
struct words_for<pending_commitments> {
    static void append(std::string& out, pending_commitments const& one, bool colour) {
        detail::terminal_style const style(colour);
        out.append(style.heading())
            .append("Commitments that are not closed on ")
            .append(to_text(one.on))
            .append(style.plain())
            .append(1, '\n');
        for (pending_commitment const& each : one.all) {
            out.append("  ").append(each.name).append(": ");
            for (std::string const& stage : each.stages) {
                out.append(&stage == &each.stages.front() ? "" : " or ").append(detail::spaced(stage));
            }
            out.append(each.stages.empty() ? "" : ", ").append(detail::list_of(each.by));
            out.append(each.to.empty() ? "" : " to ").append(detail::list_of(each.to));
            if (each.made_by) {
                out.append(", made ").append(detail::day_words(each.made_by->on));
            }
            out.append(each.made_by && each.made_by->on && each.made_by->on->is_set()
                           ? " (" + to_words(age_between(*each.made_by->on, one.on)) + " ago)"
                           : std::string());
            out.append(each.due ? ", due " + to_text(*each.due) : std::string())
                .append(each.open == certainty::maybe ? ", perhaps closed" : "");
            out += '\n';
            for (std::size_t i = 0; i != (std::min)(each.inferred.size(), detail::most_shown); ++i) {
                out.append("      ")
                    .append(style.inferred())
                    .append(detail::inference_words(each.inferred[i]))
                    .append(style.plain())
                    .append(1, '\n');
            }
            out += each.inferred.size() > detail::most_shown
                       ? "      and " + std::to_string(each.inferred.size() - detail::most_shown) + " more\n"
                       : std::string();
        }
        if (one.all.empty()) {
            out += "  none\n";
        }
        detail::append_not_covered(out, one.not_covered, style);
    }
};

/// Appends the deadlocks, each as its cycle.
template <>
struct words_for<deadlock_list> {
    static void append(std::string& out, deadlock_list const& one, bool colour) {
        detail::terminal_style const style(colour);
        out.append(style.heading()).append("Deadlocks on ").append(to_text(one.on)).append(style.plain()).append(1, '\n');
        for (deadlock const& each : one.all) {
            for (blocking_edge const& edge : each.cycle) {
                if (&edge - each.cycle.data() == 20) {
                    out.append("  and ").append(std::to_string(each.cycle.size() - 20)).append(" more of this cycle\n");
                    break;
                }
                out.append("  ")
                    .append(edge.name)
                    .append(" waits for ")
                    .append(edge.for_.view())
                    .append(", which ")
                    .append(edge.other_name);
                out.append(" would bring about\n");
            }
        }
        if (one.all.empty()) {
            out += "  none\n";
        }
        detail::append_not_covered(out, one.not_covered, style);
    }
};

/// Appends what is contested, and by whom.
template <>
struct words_for<contested_facts> {
    static void append(std::string& out, contested_facts const& one, bool colour) {
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
};

} // namespace entente

#endif
