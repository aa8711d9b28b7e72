// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_PERFORMANCE_HPP
#define ENTENTE_QUERY_PERFORMANCE_HPP

/// The performed part of promised amounts by a day. Units are never converted: each is counted by itself.

#include <entente/core/date.hpp>
#include <entente/core/decimal.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/core/duration.hpp>
#include <entente/index/dossier_index.hpp>
#include <entente/query/named.hpp>

#include <boost/describe/class.hpp>

#include <optional>
#include <string>
#include <vector>

namespace entente::inline v0_1 {

/// What was promised and performed in one unit.
struct performed_amount {
    std::string unit{};
    std::optional<decimal> promised{};   ///< amounts of one unit added up
    std::optional<amount_bound> bound{}; ///< of a ceiling or a floor
    std::optional<duration> per{};       ///< of a recurring amount: the length of time that it is for
    std::optional<decimal> performed{};  ///< certainly by that day; nothing where the sum has too many digits
    std::optional<decimal> perhaps{};    ///< more, on days that may be later or are unknown, or by another account
    std::optional<decimal> remaining{};  ///< of a single promise without a ceiling: the amount not yet certainly performed

    friend bool operator==(performed_amount const&, performed_amount const&) = default;
};

BOOST_DESCRIBE_STRUCT(performed_amount, (), (unit, promised, bound, per, performed, perhaps, remaining))

/// The answer of `performed_by`.
struct performance_answer {
    named<entente::commitment> commitment{};
    date on{};
    std::vector<performed_amount> all{}; ///< the units that were promised, then others, in the order of the record

    friend bool operator==(performance_answer const&, performance_answer const&) = default;
};

BOOST_DESCRIBE_STRUCT(performance_answer, (), (commitment, on, all))

/// The performed part of a commitment by a day, by unit. Returns nothing if the commitment does not exist. Units times amounts.
[[nodiscard]] ENTENTE_DECL std::optional<performance_answer> performed_by(dossier_index const& index, id<commitment> const& which,
                                                                          date const& when);

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/query/impl/performance.ipp>
#endif

#endif
