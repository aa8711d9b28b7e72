// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_PARTICIPANTS_HPP
#define ENTENTE_QUERY_PARTICIPANTS_HPP

/// Who takes part in an agreement on a day: parties and signatories, who suspended, gave notice or left, mediators and depositaries.

#include <entente/core/certainty.hpp>
#include <entente/core/date.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/core/id.hpp>
#include <entente/index/dossier_index.hpp>
#include <entente/query/instrument_state.hpp>
#include <entente/query/named.hpp>

#include <boost/describe/class.hpp>

#include <optional>
#include <string>
#include <vector>

namespace entente::inline v0_1 {

/// One participant on a day.
struct participant_state {
    instrument_state state{}; ///< of its participation, as recorded
    certainty in_force{};     ///< the agreement is in force for it
    certainty provisional{};  ///< the agreement is applied provisionally by it
    certainty suspended{};    ///< the agreement's operation, as a whole or for it
    certainty bound{};        ///< it is bound that day, and exists

    friend bool operator==(participant_state const&, participant_state const&) = default;
};

BOOST_DESCRIBE_STRUCT(participant_state, (), (state, in_force, provisional, suspended, bound))

/// The answer of `participants`.
struct participant_list {
    named<entente::agreement> agreement{};
    date on{};
    instrument_state whole{};
    std::vector<participant_state> all{};   ///< in the order of the dossier
    std::vector<std::string> not_covered{}; ///< kinds that the dossier does not state to cover wholly that day: there may be more

    friend bool operator==(participant_list const&, participant_list const&) = default;
};

BOOST_DESCRIBE_STRUCT(participant_list, (), (agreement, on, whole, all, not_covered))

/// Returns the participants of an agreement and the status of each on a day; nothing if the agreement does not exist. Linear in the steps of the agreement and its participations.
///
///     auto const parties = participants(index, {"gsomia"}, date{2019, 10, 1});
[[nodiscard]] ENTENTE_DECL std::optional<participant_list> participants(dossier_index const& index, id<agreement> const& which,
                                                                        date const& when);

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/query/impl/participants.ipp>
#endif

#endif
