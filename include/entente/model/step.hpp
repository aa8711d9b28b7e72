// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_MODEL_STEP_HPP
#define ENTENTE_MODEL_STEP_HPP

/// A step of a history: an action, who took it, when, at which meeting, and how we know. The order of steps is the order of the list; dates
/// only bound it.

#include <entente/core/citation.hpp>
#include <entente/core/compact_list.hpp>
#include <entente/core/compact_optional.hpp>
#include <entente/core/date.hpp>
#include <entente/core/duration.hpp>
#include <entente/core/extensions.hpp>
#include <entente/core/id.hpp>
#include <entente/core/slug.hpp>
#include <entente/core/text.hpp>
#include <entente/fwd.hpp>
#include <entente/model/amount.hpp>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <cstdint>
#include <optional>

namespace entente::inline v0_1 {

/// The independent regions of a standing beside its stage. A kind has those that its lifecycle names.
enum class hold_state : std::uint8_t { none, suspended };
enum class notice_state : std::uint8_t { none, given, held };
enum class provisional_state : std::uint8_t { none, applied };

BOOST_DESCRIBE_ENUM(hold_state, none, suspended)
BOOST_DESCRIBE_ENUM(notice_state, none, given, held)
BOOST_DESCRIBE_ENUM(provisional_state, none, applied)

/// Where a history that starts in the middle begins: the standing, and since when at the latest it was so.
template <class Stage>
struct beginning {
    Stage stage{};
    std::optional<hold_state> hold{};
    std::optional<notice_state> notice{};
    std::optional<provisional_state> provisional{};
    date from{};

    friend bool operator==(beginning const&, beginning const&) = default;

    BOOST_DESCRIBE_CLASS(beginning, (), (stage, hold, notice, provisional, from), (), ())
};

/// Whether an account says that something is so, or that it is not.
enum class stance : std::uint8_t { asserts, denies };

BOOST_DESCRIBE_ENUM(stance, asserts, denies)

/// What somebody says of a step or a link where accounts differ.
struct account {
    entente::stance stance{};
    compact_list<id<actor>> by{};        ///< who says so; empty where the source speaks for itself
    compact_optional<date> on{};         ///< the day, according to it
    text value{};                        ///< the fact, as the source puts it: "over three years"
    compact_list<amount> amounts{};      ///< how much, according to it
    compact_optional<duration> length{}; ///< for how long, according to it
    compact_optional<date> recorded{};   ///< the day on which it became known
    compact_list<citation> sources{};

    friend bool operator==(account const&, account const&) = default;
};

BOOST_DESCRIBE_STRUCT(account, (), (stance, by, on, value, amounts, length, recorded, sources))

/// Whether an account denies a step, or gives it another day or length.
[[nodiscard]] inline bool contests(account const& one) noexcept {
    return one.stance == stance::denies || one.on || one.length;
}

/// Means of the pacific settlement of disputes: those of article 33.1 of the UN Charter, and good offices.
enum class settlement_means : std::uint8_t {
    negotiation,
    enquiry,
    good_offices,
    mediation,
    conciliation,
    arbitration,
    judicial_settlement,
    regional_arrangement,
    other_peaceful_means,
};

BOOST_DESCRIBE_ENUM(settlement_means, negotiation, enquiry, good_offices, mediation, conciliation, arbitration, judicial_settlement,
                    regional_arrangement, other_peaceful_means)

/// One step of a history. Steps of all kinds differ in their action alone. The members that decide a standing, from `on` to `accounts`, lie in one or two cache lines.
template <class Action>
struct step {
    using action_type = Action;

    compact_optional<entente::key> key{}; ///< by which references name the step; none where nothing does
    compact_optional<date> on{};          ///< the day on which the action was taken; none where it isn't known
    std::optional<std::int32_t> order{};  ///< ranks steps of one day across histories
    compact_optional<date> effective{};   ///< the day from which it has legal effect, where that is another
    compact_optional<date> until{};       ///< the day on which its legal effect ends by itself, where that was set
    Action action{};
    std::optional<settlement_means> means{}; ///< of an attempt at settlement
    compact_list<account> accounts{};        ///< what else is said of it
    compact_list<id<actor>, 1> by{};         ///< who took it
    compact_optional<id<meeting>> at{};      ///< the meeting at which it was taken
    text note{};
    compact_optional<date> recorded{}; ///< the day on which it became known
    compact_list<citation> sources{};
    entente::extensions extensions{};

    friend bool operator==(step const&, step const&) = default;

    BOOST_DESCRIBE_CLASS(step, (),
                         (key, on, order, effective, until, action, means, by, at, note, accounts, recorded, sources, extensions),
                         (), ())
};

/// The steps of an instrument, in the order in which they were taken.
template <class Action>
using history = compact_list<step<Action>>;

} // namespace entente

#endif
