// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_LIFECYCLE_STATUS_AT_HPP
#define ENTENTE_LIFECYCLE_STATUS_AT_HPP

/// Where an instrument stands on a day, as its history declares it. Where dates are partial or accounts differ, several standings are possible,
/// and each says in which reading. Nothing that the clock makes is in it: dormancy, expiry and overdue are inferred in
/// `query/state_of_play.hpp`.

#include <entente/core/certainty.hpp>
#include <entente/core/compact_list.hpp>
#include <entente/core/date.hpp>
#include <entente/core/day.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/lifecycle/history_view.hpp>
#include <entente/lifecycle/standing.hpp>
#include <entente/lifecycle/transition.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace entente::inline v0_1 {

/// One standing that is possible on a day. Readings are bits. Bit 0 is the main reading, in which each step has its own day. Each account that asserts
/// another day or another length makes one more reading, in which that day, and the end after that length, replace those of the step. They follow the order of the steps and their accounts.
struct possible_state {
    raw_standing standing{};
    std::array<std::int32_t, region_count> since{-1, -1, -1, -1}; ///< the step that last changed each region; -1: it began so
    std::int32_t last = -1;                                       ///< the last step that was taken; -1: none
    std::uint64_t possible_in = 0;                                ///< the readings in which it is possible
    std::uint64_t certain_in = 0;                                 ///< those in which no other standing is

    friend bool operator==(possible_state const&, possible_state const&) = default;
};

/// A step, and an account that asserts another day or length for it.
struct reading {
    std::uint32_t step = 0;
    std::uint32_t account = 0;

    friend bool operator==(reading const&, reading const&) = default;
};

/// The readings of a history beside the main one: at most 63.
[[nodiscard]] ENTENTE_DECL compact_list<reading, 3> readings_of(history_view const& history);

/// The account that makes a reading.
[[nodiscard]] inline account const& account_of(history_view const& history, reading const& of) noexcept {
    return history.accounts_of(of.step)[of.account];
}

/// The day of a reading's step in that reading: the account's, or the step's own if the account differs on the length alone.
[[nodiscard]] inline date day_in(history_view const& history, reading const& of) noexcept {
    auto const& said = account_of(history, of);
    return said.on ? *said.on : history.day_of(of.step);
}

/// The standings that are possible on a day, in the order of the history.
struct state_set {
    compact_list<possible_state, 3> states{};
    std::uint64_t unknown_in = 0;         ///< the readings in which the history may not have begun yet
    std::uint64_t readings = 1;           ///< all readings, as bits
    bool has_accounts = false;            ///< some step has accounts
    std::vector<std::uint32_t> refused{}; ///< steps that the lifecycle refuses; they change nothing

    /// Whether what `holds` says of one possible standing is so.
    template <class Predicate>
    [[nodiscard]] certainty where(Predicate holds) const {
        bool some = false;
        bool all = unknown_in == 0;
        for (possible_state const& one : states) {
            bool const so = holds(one.standing);
            some = some || so;
            all = all && so;
        }
        return all ? certainty::yes : some || unknown_in != 0 ? certainty::maybe : certainty::no;
    }

    /// Whether it is in a state of a region.
    [[nodiscard]] certainty is(standing_region region, std::uint8_t state) const {
        return where([&](raw_standing const& one) { return one.of(region) == state; });
    }

    friend bool operator==(state_set const&, state_set const&) = default;
};

namespace detail {

/// Whether a step certainly came after an end, and not on the day that follows it: a measure until 10 July that goes on from 11 July was never over.
[[nodiscard]] inline bool is_after_end(date const& on, date const& end) noexcept {
    return on.is_set() && on.earliest() > end.latest() + 1;
}

/// A row of a lifecycle that makes an action possible, and the standing that it is taken from.
struct possible_row {
    transition const* row = nullptr;
    raw_standing from{};
    bool prolongs = false; ///< it repeats a stage that has an end of its own, and changes only that end

    [[nodiscard]] explicit operator bool() const noexcept { return row != nullptr; }
};

/// The standing after each step, one after the other.
class history_walk {
public:
    explicit history_walk(history_view const& history) noexcept : history_walk(history, history.begins()) {}
    history_walk(history_view const& history, raw_standing const& begins) noexcept : history_(history), seen_standing_(begins) {
        now_.standing = begins;
    }

    [[nodiscard]] possible_state const& now() const noexcept { return now_; }

    /// How an action is possible on a day, after the steps taken so far. If the standing refuses the action, an end that the record itself names counts as passed, unless the day certainly lies
    /// before it: a suspension that had an `until` may be followed by another one. The same action may also prolong a stage that has an end. Constant, and linear in the history over all calls.
    [[nodiscard]] possible_row row_of(std::uint8_t action, date const& on) noexcept;

    /// Takes the next step; false where the lifecycle refuses it, and then nothing changes but that it was seen.
    bool take(std::size_t i) noexcept { return take(i, history_.action_of_step(i)); }

    /// The same, by its action.
    bool take(std::size_t i, std::uint8_t action) noexcept;

private:
    void change_to(raw_standing const& after, std::size_t i) noexcept;

    [[nodiscard]] possible_row row_after_ends(std::uint8_t action, date const& on) noexcept;

    bool take_after_ends(std::size_t i, std::uint8_t action) noexcept;

    // What follows is asked only where a step was refused: it follows the ends that the taken steps name.

    [[nodiscard]] date end_of(standing_region region) const noexcept;

    [[nodiscard]] possible_row row_by_ends(std::uint8_t action, date const& on) const noexcept;

    /// Sees one more step that may have been taken.
    void see(std::size_t i) noexcept;

    history_view history_;
    possible_state now_{};
    raw_standing seen_standing_{};
    std::int32_t seen_ = 0;                                       ///< the first step that was not seen
    std::uint8_t end_set_in_ = 0;                                 ///< the stage in which the end of the stage was set
    std::array<std::int32_t, region_count> ends_{-1, -1, -1, -1}; ///< of each region, the step that names its end
};

/// What the standings of a history are made of, looked up: its steps, and the readings beside the main one.
struct known_steps {
    known_steps() = default;
    explicit known_steps(history_view const& history) { look_up(history); }

    void look_up(history_view const& history);

    compact_list<known_step, 16> steps;
    compact_list<reading, 3> readings;
};

/// The last step that changed any region of a standing; -1: none did.
[[nodiscard]] inline std::int32_t last_change(possible_state const& one) noexcept {
    return *std::max_element(one.since.begin(), one.since.end());
}

/// The same as `entente::possible_states`, for a history that was looked up before.
[[nodiscard]] ENTENTE_DECL state_set possible_states(history_view const& history, known_steps& known, day first, day last,
                                                     bool with_refused = false);

} // namespace detail

/// The standings that are possible on some day from `first` to `last`, without types; with the steps that are refused where that is asked for, too. Linear in the steps, times the
/// readings.
[[nodiscard]] inline state_set possible_states(history_view const& history, day first, day last, bool with_refused = false) {
    detail::known_steps known(history);
    return detail::possible_states(history, known, first, last, with_refused);
}

/// Whether it has begun and is not over on a day. Linear in the steps.
[[nodiscard]] ENTENTE_DECL certainty is_open(history_view const& history, date const& when);

/// The steps that the lifecycle refuses, each where the ones before it led. Linear in the steps.
[[nodiscard]] ENTENTE_DECL std::vector<std::uint32_t> refused_steps(history_view const& history);

/// Where an instrument may stand on a day.
template <class Stage>
class status {
public:
    /// Of a history whose lifecycle has these stages.
    status(history_view const& history, date const& when) : set_(possible_states(history, when.earliest(), when.latest(), true)) {}

    /// What is possible, in the order of the history.
    [[nodiscard]] std::size_t size() const noexcept { return set_.states.size(); }
    [[nodiscard]] entente::standing<Stage> standing(std::size_t i) const noexcept {
        return from_numbers<Stage>(set_.states[i].standing);
    }

    /// The step that last changed a region of that standing, as an index into the history; -1 where it began so.
    [[nodiscard]] std::int32_t since(std::size_t i, standing_region region = standing_region::stage) const noexcept {
        return set_.states[i].since[static_cast<std::size_t>(region)];
    }

    /// Whether that standing is certain: the only one in every reading.
    [[nodiscard]] certainty is_certain(std::size_t i) const noexcept {
        return set_.states[i].certain_in == set_.readings ? certainty::yes : certainty::maybe;
    }

    /// Whether it is at a stage.
    [[nodiscard]] certainty is(Stage stage) const { return set_.is(standing_region::stage, static_cast<std::uint8_t>(stage)); }

    /// Whether its operation is suspended by a hold. Where suspension is a stage, ask `is`.
    [[nodiscard]] certainty is(hold_state state) const { return set_.is(standing_region::hold, static_cast<std::uint8_t>(state)); }
    [[nodiscard]] certainty is(notice_state state) const {
        return set_.is(standing_region::notice, static_cast<std::uint8_t>(state));
    }
    [[nodiscard]] certainty is(provisional_state state) const {
        return set_.is(standing_region::provisional, static_cast<std::uint8_t>(state));
    }

    /// Whether the history may not have begun by that day, so that nothing is known.
    [[nodiscard]] certainty is_unknown() const noexcept {
        return set_.unknown_in == 0 ? certainty::no : set_.states.empty() ? certainty::yes : certainty::maybe;
    }

    /// All of it, with the readings.
    [[nodiscard]] state_set const& states() const noexcept { return set_; }

    friend bool operator==(status const&, status const&) = default;

private:
    state_set set_;
};

/// Where an instrument stands on a day; on some day of it where the date is partial.
///
///     auto const gsomia_then = status_at(gsomia, date{2019, 10, 1});
///     gsomia_then.is(agreement_stage::in_force);   // certainty::yes
template <instrument T>
[[nodiscard]] status<stage_of<T>> status_at(T const& one, date const& when) {
    return status<stage_of<T>>(history_view(one), when);
}

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/lifecycle/impl/status_at.ipp>
#endif

#endif
