// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_MODEL_STEP_HPP
#define ENTENTE_MODEL_STEP_HPP

/// A step of a history: an action, who took it, when, at which meeting, and how we know.

#include <entente/core/citation.hpp>
#include <entente/core/date.hpp>
#include <entente/core/id.hpp>
#include <entente/core/part_ref.hpp>
#include <entente/core/text.hpp>
#include <entente/fwd.hpp>

#include <boost/describe/class.hpp>

#include <optional>
#include <type_traits>
#include <vector>

namespace entente {

/// Another account of a step: another day, or other words, and whose account it is.
struct account {
    std::optional<date> on{};
    std::optional<date> effective{};
    text note{};
    std::vector<id<actor>> by{}; ///< whose account it is
    std::vector<citation> sources{};

    friend bool operator==(account const&, account const&) = default;
};

BOOST_DESCRIBE_STRUCT(account, (), (on, effective, note, by, sources))

/// Who takes a position on a fact, such as asserting or denying it.
struct position {
    std::vector<id<actor>> by{};
    std::optional<date> on{};
    text note{};
    std::vector<citation> sources{};

    friend bool operator==(position const&, position const&) = default;
};

BOOST_DESCRIBE_STRUCT(position, (), (by, on, note, sources))

// g++ 12 crashes on a default member initializer in a template whose constructor it has not looked at before.
static_assert(std::is_nothrow_default_constructible_v<std::vector<account>>);
static_assert(std::is_nothrow_default_constructible_v<std::vector<position>>);

/// One step of a history. The order of steps is the order of the list; dates only bound it.
template <class Action>
struct step {
    using action_type = Action;

    part_key key{};                     ///< by which references name the step; empty where none does
    std::optional<date> on{};           ///< the day on which the action was taken; none where it isn't known
    std::optional<date> effective{};    ///< the day from which it has effect, where that is not the day it was taken
    std::optional<date> until{};        ///< the day on which its effect ends by itself, where that was set
    Action action{};
    std::vector<id<actor>> by{};        ///< who took it
    std::optional<id<meeting>> at{};    ///< the meeting at which it was taken
    text note{};
    std::vector<account> accounts{};    ///< other accounts of the same step
    std::vector<position> asserted{};   ///< who says that it happened, where that is contested
    std::vector<position> denied{};     ///< who says that it did not
    std::optional<date> recorded{};     ///< the day on which it became known
    std::vector<citation> sources{};

    friend bool operator==(step const&, step const&) = default;

    BOOST_DESCRIBE_CLASS(step, (),
                         (key, on, effective, until, action, by, at, note, accounts, asserted, denied, recorded, sources), (), ())
};

/// The steps of an instrument, in the order in which they were taken.
template <class Action>
using history = std::vector<step<Action>>;

} // namespace entente

#endif
