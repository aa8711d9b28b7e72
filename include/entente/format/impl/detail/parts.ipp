// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_FORMAT_IMPL_DETAIL_PARTS_IPP
#define ENTENTE_FORMAT_IMPL_DETAIL_PARTS_IPP

#include <entente/format/detail/parts.hpp>

#include <entente/core/age.hpp>
#include <entente/core/detail/add_once.hpp>
#include <entente/core/detail/quotation.hpp>
#include <entente/format/words_for.hpp>
#include <entente/lifecycle/refusal.hpp>

#include <algorithm>
#include <cstdint>

namespace entente::inline v0_1::detail {

ENTENTE_DECL std::string heading_of(std::string_view kind, std::vector<kind_heading> const& headings) {
    auto const at = std::find_if(headings.begin(), headings.end(), [&](kind_heading const& one) { return one.kind == kind; });
    auto result = spaced(at != headings.end() ? std::string_view(at->plural) : kind);
    if (!result.empty() && result.front() >= 'a' && result.front() <= 'z') {
        result.front() = static_cast<char>(result.front() - 'a' + 'A');
    }
    return result;
}

/// " (3 years 4 months)", where both days are known.
inline std::string length_since(std::optional<date> const& from, date const& to) {
    return from && from->is_set() && to.is_set() ? " (" + to_words(age_between(*from, to)) + ')' : std::string();
}

ENTENTE_DECL std::string standing_words(possible_standing const& one) {
    std::string result = one.phase == standing_phase::not_begun ? "not yet" : spaced(one.stage);
    result += one.hold == hold_state::suspended ? ", suspended" : "";
    if (one.notice != notice_state::none) {
        result.append(", notice ").append(enum_name(one.notice));
    }
    result += one.provisional == provisional_state::applied ? ", provisionally applied" : "";
    return result;
}

ENTENTE_DECL std::string standings_words(std::vector<possible_standing> const& all, certainty unknown) {
    std::vector<std::string> seen;
    for (possible_standing const& one : all) {
        auto words = standing_words(one);
        add_once(seen, std::move(words));
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

ENTENTE_DECL void append_not_covered(std::string& out, std::vector<std::string> const& kinds, terminal_style const& style) {
    if (!kinds.empty()) {
        out.append("  ").append(style.inferred()).append(not_covered_words(kinds)).append(style.plain()).append(1, '\n');
    }
}

ENTENTE_DECL std::string not_covered_words(std::vector<std::string> const& kinds) {
    std::string result;
    for (std::string const& each : kinds) {
        result.append(result.empty() ? "not wholly covered by the dossier on that day: " : ", ").append(spaced(each));
    }
    return result;
}

ENTENTE_DECL std::string action_words(step_answer const& one) {
    std::string result = spaced(one.action);
    if (!one.by.empty()) {
        result += " by " + list_of(one.by);
    }
    if (one.at) {
        result += ", at " + one.at->name;
    }
    return result;
}

ENTENTE_DECL void append_sources(std::string& out, std::vector<cited_source> const& sources, std::string_view indent,
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

/// "300000000 USD", "10 per cent a P1Y".
[[nodiscard]] inline std::string amount_words(amount const& one) {
    auto const bound = one.bound ? spaced(enum_name(*one.bound)) + ' ' : std::string();
    return bound + to_text(one.value) + ' ' + spaced(one.unit) + (one.per ? " each " + to_text(*one.per) : std::string());
}

ENTENTE_DECL void append_account(std::string& out, account_answer const& one, std::string_view indent,
                                 terminal_style const& style) {
    out.append(indent).append(one.by.empty() ? std::string("the source") : list_of(one.by)).append(1, ' ');
    bool const many = one.by.size() > 1;
    out += one.stance == stance::asserts ? (many ? "assert" : "asserts") : (many ? "deny" : "denies");
    if (one.on) {
        out += one.stance == stance::asserts ? " " + to_text(*one.on) : " it, on " + to_text(*one.on);
    } else if (one.value.empty() && one.amounts.empty() && !one.length) {
        out += " it";
    }
    char const* before = ": ";
    auto const add = [&](std::string const& words) {
        out.append(before).append(words);
        before = ", ";
    };
    if (!one.value.empty()) {
        add('"' + one.value + '"');
    }
    for (amount const& each : one.amounts) {
        add(amount_words(each));
    }
    if (one.length) {
        add(to_text(*one.length));
    }
    out += '\n';
    append_sources(out, one.sources, std::string(indent) + "  ", style);
}

ENTENTE_DECL std::string inference_words(inference const& one) {
    std::string result = one.certain == certainty::maybe ? "perhaps " : "";
    auto const day = one.since ? to_text(*one.since) : std::string();
    auto const since = day.empty() ? day : " since " + day;
    auto const after = day.empty() ? day : " after " + day; // the last day that it held
    switch (one.state) {
    case inferred_state::over: return result + "over" + after + ", by its terms";
    case inferred_state::kept: return result + "kept, by its terms" + (day.empty() ? day : " (" + day + ')');
    case inferred_state::lapsed: return result + "lapsed, by its terms" + (day.empty() ? day : " (" + day + ')');
    case inferred_state::suspension_over: return result + "suspension over" + after + ", by its terms";
    case inferred_state::stage_over: return result + "negotiations over" + after + ", by their terms";
    case inferred_state::provisional_over: return result + "provisional application over" + after + ", by its terms";
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
    case inferred_state::agreement_suspended:
        return result + "need not be performed while its agreement, or a participation in it, is suspended";
    case inferred_state::overdue: return result + "overdue: it was due " + day;
    case inferred_state::basis_ended: return result + "what it rests on has ended, is suspended, or ended and was revived";
    case inferred_state::without_parties: return result + "in force for no party, after a withdrawal";
    case inferred_state::met: return result + "met: all that it seeks is so";
    case inferred_state::ended_with_actor: return result + "ended with one of its actors" + (day.empty() ? day : ", on " + day);
    case inferred_state::succession_open: return result + "succession open" + since + ": of a successor nothing is on record";
    default: break;
    }
    result += spaced(enum_name(one.state)) + since;
    if (one.waits_for) {
        result.append(" for ").append(one.waits_for->view());
    }
    return result;
}

/// ", until 2015-06-30", where the end that a step set has not passed.
inline std::string until_words(step_answer const& step, date const& on) {
    return step.until && step.until->latest() >= on.earliest() ? ", until " + to_text(*step.until) : std::string();
}

/// Since when what a step made is in effect: its day of effect, once that has come, or its own day. A notice is given on its own day.
inline std::optional<date> effect_since(step_answer const& step, standing_region region, date const& on) {
    bool const has_come = step.effective && step.effective->latest() <= on.earliest();
    return has_come && region != standing_region::notice ? step.effective : step.on;
}

/// The last step, where it is not the one that made the standing: a renewal, provisional measures.
inline step_answer const* last_beside(instrument_state const& state) {
    if (state.possible.size() != 1 || !state.possible[0].last || state.possible[0].since.empty()) {
        return nullptr;
    }
    auto const& one = state.possible[0];
    auto const makes = [&](region_origin const& origin) { return origin.made_by.step >= one.last->step; };
    return std::any_of(one.since.begin(), one.since.end(), makes) ? nullptr : &*one.last;
}

/// "since 2011-12~ (11 years)", by the step that made the stage, or the region that was changed last.
inline std::string since_words(instrument_state const& state) {
    std::string result;
    for (inference const& each : state.inferred) {
        bool const is_put_off = each.state == inferred_state::not_yet_in_effect && each.certain == certainty::yes && each.since;
        if (is_put_off && state.possible.size() == 1 && state.possible[0].last) {
            return "from " + day_words(each.since) + ", by a step of " + day_words(state.possible[0].last->on);
        }
    }
    std::vector<std::int32_t> seen;
    std::size_t more = 0;
    for (possible_standing const& one : state.possible) {
        step_answer const* latest = nullptr;
        auto region = standing_region::stage;
        for (region_origin const& origin : one.since) {
            // That notice was revoked, or provisional application ended, does not begin a stage.
            bool const is_reset = (origin.region == standing_region::notice && one.notice == notice_state::none) ||
                                  (origin.region == standing_region::provisional && one.provisional == provisional_state::none);
            if (is_reset) {
                continue;
            }
            if (latest == nullptr || origin.made_by.step > latest->step) {
                latest = &origin.made_by;
                region = origin.region;
            }
        }
        if (latest == nullptr && state.recorded_from && result.empty()) {
            result = "since " + day_words(state.recorded_from) + " or earlier";
        }
        if (latest == nullptr || (!seen.empty() && seen.back() == latest->step)) {
            continue;
        }
        seen.push_back(latest->step);
        if (seen.size() > most_shown) {
            ++more;
            continue;
        }
        auto const from = effect_since(*latest, region, state.on);
        result.append(result.empty() ? "since " : "; or since ").append(day_words(from));
        result += state.possible.size() == 1 ? length_since(from, state.on) + until_words(*latest, state.on) : std::string();
        for (other_reading const& other : state.readings) {
            if (other.of.step == latest->step) {
                if (other.account.on) {
                    result += ", by another account " + day_words(other.account.on);
                    result += state.possible.size() == 1 ? length_since(other.account.on, state.on) : std::string();
                }
                result += other.account.length ? ", by another account for " + to_text(*other.account.length) : std::string();
            }
        }
    }
    return result + (more == 0 ? std::string() : "; or " + std::to_string(more) + " more");
}

ENTENTE_DECL bool has_not_begun(instrument_state const& one) {
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

ENTENTE_DECL std::string participation_words(instrument_state const& one) {
    auto const& how = *one.taking_part;
    std::string result = how.capacity == participation_capacity::party ? std::string() : spaced(enum_name(how.capacity));
    auto const add = [&](std::string const& words) { result.append(result.empty() ? "" : ", ").append(words); };
    // Who has no history of its own goes with the agreement, whatever else is known of that.
    bool const follows = how.follows && is_bound_as(how.capacity) && one.possible.size() == 1 &&
                         one.possible.front().phase == standing_phase::not_begun;
    if (!follows && (one.possible.size() != 1 || one.unknown != certainty::no)) {
        add(standings_words(one.possible, one.unknown));
    } else {
        auto const& now = one.possible.front();
        if (now.phase != standing_phase::not_begun) {
            auto const& stage_since = !now.since.empty() && now.since.front().region == standing_region::stage
                                          ? effect_since(now.since.front().made_by, standing_region::stage, one.on)
                                          : std::nullopt;
            add(spaced(now.stage) + (stage_since ? " since " + day_words(stage_since) : std::string()));
        } else if (!now.since.empty() && now.since.front().region == standing_region::stage) { // it was taken back
            auto const& last = now.since.front().made_by;
            bool const was_signature = last.action == enum_name(participation_action::declare_no_intent);
            add((was_signature ? "signature withdrawn " : "consent withdrawn ") +
                day_words(effect_since(last, standing_region::stage, one.on)));
        } else if (how.follows && is_bound_as(how.capacity)) {
            add(how.capacity == participation_capacity::party ? "party, as the agreement stands" : "as the agreement stands");
        } else if (how.capacity == participation_capacity::party) {
            add("not yet a party");
        }
        if (!how.consent.empty() && now.phase != standing_phase::not_begun && now.phase != standing_phase::over &&
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
            auto const from = effect_since(origin.made_by, origin.region, one.on);
            auto const day = day_words(from);
            if (origin.region == standing_region::hold) {
                bool const is_resumed = origin.made_by.action == enum_name(participation_action::resume);
                if (now.hold == hold_state::suspended || is_resumed) { // else it ended with the participation
                    add((is_resumed ? "in force again since " : "suspended since ") + day + length_since(from, one.on));
                }
            } else if (origin.region == standing_region::notice) {
                bool const is_revoked = origin.made_by.action == enum_name(participation_action::revoke_notice);
                if (now.notice != notice_state::none || is_revoked) { // else it has taken effect
                    add("notice " + std::string(is_revoked ? "revoked" : enum_name(now.notice)) + ' ' + day);
                }
            } else if (origin.region == standing_region::provisional) {
                add((now.provisional == provisional_state::applied ? "applied provisionally since "
                                                                   : "provisional application ended ") +
                    day);
            }
        }
    }
    return result;
}

ENTENTE_DECL void append_participation(std::string& out, instrument_state const& one, std::string_view indent,
                                       terminal_style const& style) {
    auto const& who = *one.taking_part;
    out.append(indent).append(who.actor.name).append(who.on_behalf_of ? " (on behalf of " + who.on_behalf_of->name + ')' : "");
    out.append(": ").append(participation_words(one)).append(1, '\n');
    for (inference const& each : one.inferred) {
        out.append(indent)
            .append("  ")
            .append(style.inferred())
            .append(inference_words(each))
            .append(style.plain())
            .append(1, '\n');
    }
}

ENTENTE_DECL void append_state(std::string& out, instrument_state const& one, std::size_t name_width, std::size_t standing_width,
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
    if (auto const* const last = one.sessions.empty() ? last_beside(one) : nullptr) { // sessions are told below
        out.append("      last step: ").append(spaced(last->action)).append(last->on ? ", " + day_words(last->on) : "");
        out.append(until_words(*last, one.on)).append(1, '\n');
    }
    if (!one.protected_by.empty()) {
        out.append("      protected by ").append(list_of(one.protected_by)).append(1, '\n');
    }
    for (inference const& each : one.inferred) {
        out.append("      ").append(style.inferred()).append(inference_words(each)).append(style.plain()).append(1, '\n');
    }
    for (party_notice const& each : one.notices) {
        auto const extended = each.extended ? ", extended " + day_words(each.extended) + ',' : std::string();
        if (!each.effective && each.extended) {
            out.append("      ").append(each.actor.name).append(": the notice of ").append(day_words(each.on)).append(extended);
            out.append(" is to take effect on a day that is not known\n");
        }
        if (each.effective) {
            out.append("      ")
                .append(each.actor.name)
                .append(": the notice of ")
                .append(day_words(each.on))
                .append(extended)
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

} // namespace entente::detail

#endif
