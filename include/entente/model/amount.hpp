// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_MODEL_AMOUNT_HPP
#define ENTENTE_MODEL_AMOUNT_HPP

/// Amounts of money, persons or goods that are promised, paid or covered. Units are never converted: a sum stays within one unit.

#include <entente/core/citation.hpp>
#include <entente/core/compact_list.hpp>
#include <entente/core/compact_optional.hpp>
#include <entente/core/compact_string.hpp>
#include <entente/core/date.hpp>
#include <entente/core/decimal.hpp>
#include <entente/core/duration.hpp>
#include <entente/core/period.hpp>
#include <entente/core/slug.hpp>
#include <entente/core/text.hpp>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <cstdint>
#include <optional>

namespace entente::inline v0_1 {

/// Whether an amount is a ceiling or a floor.
enum class amount_bound : std::uint8_t { at_most, at_least };

BOOST_DESCRIBE_ENUM(amount_bound, at_most, at_least)

/// A value in a unit.
struct amount {
    decimal value{};
    compact_string unit{};               ///< an ISO 4217 code ("USD"), or a word in lower case: "per_cent", "persons", "tonnes"
    std::optional<amount_bound> bound{}; ///< none: exactly so much
    compact_optional<entente::period> period{}; ///< for what time it applies
    compact_optional<duration> per{};           ///< of a recurring amount: the length of time that it is for

    friend bool operator==(amount const&, amount const&) = default;
};

BOOST_DESCRIBE_STRUCT(amount, (), (value, unit, bound, period, per))

/// What was performed of an obligation that has an amount: an instalment, a part.
struct performance {
    entente::amount amount{};
    compact_optional<date> on{};
    compact_optional<key> step{}; ///< of the history that it goes with
    text note{};
    compact_list<citation> sources{};

    friend bool operator==(performance const&, performance const&) = default;
};

BOOST_DESCRIBE_STRUCT(performance, (), (amount, on, step, note, sources))

} // namespace entente

#endif
