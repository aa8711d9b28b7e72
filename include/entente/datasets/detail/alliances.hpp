// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_DATASETS_DETAIL_ALLIANCES_HPP
#define ENTENTE_DATASETS_DETAIL_ALLIANCES_HPP

/// Alliances by member, of any dataset.

#include <entente/core/detail/config.hpp>
#include <entente/csv/missing.hpp>
#include <entente/datasets/record.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente::inline v0_1::detail {

/// A member of an alliance: when it was one, and what it owes the others.
struct alliance_member {
    std::string alliance{}; ///< the id
    std::string name{};
    std::string scheme{}; ///< of its identifier, if it has one
    std::string number{};
    id<actor> who{};
    std::optional<date> first{};
    std::optional<date> last{};    ///< none: it goes on
    bool has_unknown_last = false; ///< it does not go on, and the day on which it left is missing
    std::optional<date> alliance_first{};
    std::optional<date> alliance_last{};
    bool begins_before = false; ///< before the first day on record
    std::vector<obligation> owes{};
    std::uint64_t line{};

    /// What a cell says of one obligation: 0, more than 0, or missing, which is told.
    void owe(datasets::record& to, csv::missing<std::int32_t, -9> const& so, obligation owed);
};

/// Adds a member to its alliance, and the alliance to the record if it is not there yet. A member may leave and come back: each spell is a row.
ENTENTE_DECL void add_alliance_member(datasets::record& to, alliance_member&& one);

/// Ends each agreement whose id begins so, and whose members have all left, on the day on which the last one left, if that is known.
ENTENTE_DECL void end_alliances_without_members(datasets::record& to, std::string_view prefix);

} // namespace entente::detail

#ifndef ENTENTE_COMPILED
#    include <entente/datasets/impl/detail/alliances.ipp>
#endif

#endif
