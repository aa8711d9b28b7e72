// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_INFERENCE_HPP
#define ENTENTE_QUERY_INFERENCE_HPP

/// What the clock makes of declared standings: dormant, interrupted, expired, overdue, waiting, a notice that took effect, a waiver that is over.
/// It is shown beside what was declared, and never merged into it.

#include <entente/core/certainty.hpp>
#include <entente/core/date.hpp>
#include <entente/core/duration.hpp>
#include <entente/core/target.hpp>
#include <entente/index/dossier_index.hpp>
#include <entente/index/waiting.hpp>
#include <entente/lifecycle/status_at.hpp>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace entente {

enum class inferred_state : std::uint8_t {
    dormant,             ///< a channel that is active and did not convene for longer than its cadence allows
    interrupted,         ///< a forum so
    expired,             ///< the term of an agreement is over, and no renewal is on record
    overdue,             ///< a commitment that is open after its day
    waiting,             ///< a commitment whose condition is not met
    notice_taken_effect, ///< a notice was given, and the day on which it was to take effect has come
    waiver_over,         ///< a suspension's own end has come, and no resumption is on record
};

BOOST_DESCRIBE_ENUM(inferred_state, dormant, interrupted, expired, overdue, waiting, notice_taken_effect, waiver_over)

struct inference {
    inferred_state state{};
    certainty certain{};
    std::optional<date> since{}; ///< the day from which on it is so, where that is known
    std::optional<target> waits_for{}; ///< what a commitment waits for

    friend bool operator==(inference const&, inference const&) = default;
};

BOOST_DESCRIBE_STRUCT(inference, (), (state, certain, since, waits_for))

struct inference_options {
    /// A dialogue is dormant when it did not convene for longer than its cadence times this many tenths.
    std::int64_t grace_tenths = 15;
};

namespace detail {

/// Whether a day has passed: certainly, where every day that may be meant has.
[[nodiscard]] inline certainty has_passed(date const& limit, date const& now) noexcept {
    return limit.latest() < now.earliest() ? certainty::yes : limit.earliest() < now.latest() ? certainty::maybe : certainty::no;
}

/// Combines what is inferred from each possible standing: `infer(state)` answers how sure it is there.
template <class Infer>
[[nodiscard]] certainty over_all(state_set const& states, Infer infer) {
    bool some = false;
    bool all = states.unknown_in == 0 && !states.states.empty();
    for (possible_state const& one : states.states) {
        auto const here = infer(one);
        some = some || here != certainty::no;
        all = all && here == certainty::yes;
    }
    return all ? certainty::yes : some ? certainty::maybe : certainty::no;
}

/// The last step with an action up to another, or -1.
[[nodiscard]] inline std::int32_t last_with(history_view const& history, std::int32_t up_to, std::uint8_t action) noexcept {
    while (up_to >= 0 && history[static_cast<std::size_t>(up_to)].action != action) {
        --up_to;
    }
    return up_to;
}

inline void infer_dormant(indexed_instrument const& of, std::optional<duration> const& cadence, bool is_channel, state_set const& states,
                          date const& now, inference_options const& options, std::vector<inference>& out) {
    if (!cadence) {
        return;
    }
    auto const allowed = static_cast<std::int32_t>(cadence->mean_days() * options.grace_tenths / 10);
    std::optional<date> last;
    auto const certain = over_all(states, [&](possible_state const& one) {
        if (one.standing.stage() != static_cast<std::uint8_t>(dialogue_stage::active)) {
            return certainty::no;
        }
        auto const convened = last_with(of.history(), one.last, static_cast<std::uint8_t>(dialogue_action::convene));
        date const on = convened >= 0 ? of.history()[static_cast<std::size_t>(convened)].day() : of.history().from();
        if (!on.is_set()) {
            return certainty::no; // nothing says when it last convened
        }
        last = on;
        if (now.earliest() > on.latest() + allowed) {
            return certainty::yes;
        }
        return now.latest() > on.earliest() + allowed ? certainty::maybe : certainty::no;
    });
    if (certain != certainty::no) {
        auto const since = last->exact() ? date::from(*last->exact() + allowed) : std::nullopt;
        out.push_back({is_channel ? inferred_state::dormant : inferred_state::interrupted, certain, since, std::nullopt});
    }
}

inline void infer_expired(agreement const& one, indexed_instrument const& of, state_set const& states, date const& now,
                          std::vector<inference>& out) {
    if (!one.term || one.term->kind != term_kind::fixed || !one.term->length) {
        return;
    }
    std::optional<date> end;
    auto const certain = over_all(states, [&](possible_state const& here) {
        if (here.standing.stage() != static_cast<std::uint8_t>(agreement_stage::in_force)) {
            return certainty::no;
        }
        auto const renewed = last_with(of.history(), here.last, static_cast<std::uint8_t>(agreement_action::renew));
        auto const from = renewed >= 0 ? renewed : here.since[0];
        auto const on = from >= 0 ? of.history()[static_cast<std::size_t>(from)].day() : of.history().from();
        if (!on.is_set()) {
            return certainty::no;
        }
        auto const& length = renewed >= 0 && one.term->renewal ? *one.term->renewal : *one.term->length;
        end = date::from(on.latest() + length);
        return on.latest() + length < now.earliest() ? certainty::yes : on.earliest() + length < now.latest() ? certainty::maybe : certainty::no;
    });
    if (certain != certainty::no) {
        out.push_back({inferred_state::expired, certain, end, std::nullopt});
    }
}

inline void infer_from_commitment(dossier_index const& index, commitment const& one, date const& now, std::vector<inference>& out) {
    auto const open = is_open(one, now);
    if (open == certainty::no) {
        return;
    }
    if (one.due) {
        auto const late = open & has_passed(*one.due, now);
        if (late != certainty::no) {
            out.push_back({inferred_state::overdue, late, one.due, std::nullopt});
        }
    }
    for (commitment_condition const& condition : one.conditions) {
        auto const waits = open & negation(is_met(index, condition.target, now));
        if (waits != certainty::no) {
            out.push_back({inferred_state::waiting, waits, std::nullopt, condition.target});
        }
    }
}

/// A suspension, or a notice, whose own day has come: by the day that the step which made it names.
inline void infer_from_region(indexed_instrument const& of, state_set const& states, date const& now, standing_region region,
                              std::uint8_t state, inferred_state inferred, std::optional<date> const* step_view::*limit,
                              std::vector<inference>& out) {
    std::optional<date> since;
    auto const certain = over_all(states, [&](possible_state const& one) {
        auto const made_by = one.since[static_cast<std::size_t>(region)];
        if (one.standing.of(region) != state || made_by < 0) {
            return certainty::no;
        }
        auto const& day_of_it = *(of.history()[static_cast<std::size_t>(made_by)].*limit);
        if (!day_of_it) {
            return certainty::no;
        }
        since = day_of_it;
        // A notice takes effect on its day; a waiver lasts through its last one.
        if (region == standing_region::notice) {
            return day_of_it->latest() <= now.earliest() ? certainty::yes : day_of_it->earliest() <= now.latest() ? certainty::maybe : certainty::no;
        }
        return has_passed(*day_of_it, now);
    });
    if (certain != certainty::no) {
        out.push_back({inferred, certain, since, std::nullopt});
    }
}

} // namespace detail

/// What the clock makes of an instrument on a day, given where it may stand.
[[nodiscard]] inline std::vector<inference> inferences(dossier_index const& index, indexed_instrument const& of, state_set const& states,
                                                       date const& now, inference_options const& options = {}) {
    std::vector<inference> out;
    if (auto const* one = of.as<channel>()) {
        detail::infer_dormant(of, one->cadence, true, states, now, options, out);
    } else if (auto const* group = of.as<forum>()) {
        detail::infer_dormant(of, group->cadence, false, states, now, options, out);
    } else if (auto const* three = of.as<trilateral_forum>()) {
        detail::infer_dormant(of, three->cadence, false, states, now, options, out);
    } else if (auto const* treaty = of.as<agreement>()) {
        detail::infer_expired(*treaty, of, states, now, out);
    } else if (auto const* promise = of.as<commitment>()) {
        detail::infer_from_commitment(index, *promise, now, out);
    }
    detail::infer_from_region(of, states, now, standing_region::hold, static_cast<std::uint8_t>(hold_state::suspended),
                              inferred_state::waiver_over, &step_view::until, out);
    detail::infer_from_region(of, states, now, standing_region::notice, static_cast<std::uint8_t>(notice_state::given),
                              inferred_state::notice_taken_effect, &step_view::effective, out);
    return out;
}

} // namespace entente

#endif
