// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_RESERVATIONS_HPP
#define ENTENTE_QUERY_RESERVATIONS_HPP

/// What each reservation to an agreement is for each other party: accepted by silence, objected to, or with no treaty relations at all (VCLT 20, 21).

#include <entente/core/certainty.hpp>
#include <entente/core/date.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/core/ref.hpp>
#include <entente/index/dossier_index.hpp>
#include <entente/query/named.hpp>
#include <entente/state/treaty_relations.hpp>

#include <boost/describe/class.hpp>

#include <optional>
#include <vector>

namespace entente::inline v0_1 {

/// A reservation, and its effect for one other party.
struct reservation_effect {
    ref<> reservation{}; ///< the step, where it has a key; else the participation
    named<actor> by{};
    named<actor> other{};
    reservation_response response{};
    certainty certain{};
    std::optional<date> on{}; ///< the day of the objection; or the last day on which the other may object, or might have

    friend bool operator==(reservation_effect const&, reservation_effect const&) = default;
};

BOOST_DESCRIBE_STRUCT(reservation_effect, (), (reservation, by, other, response, certain, on))

/// The answer of `reservations`.
struct reservation_list {
    named<entente::agreement> agreement{};
    date on{};
    std::vector<reservation_effect> all{}; ///< in the order of the participations, and of their steps

    friend bool operator==(reservation_list const&, reservation_list const&) = default;
};

BOOST_DESCRIBE_STRUCT(reservation_list, (), (agreement, on, all))

/// The reservations to an agreement that are, or may be, maintained on a day, and what each is for every other contracting state or party. A reservation counts as accepted by who did not object within twelve months
/// after it was notified (`effective` of its step; else after it was made, and the second year is uncertain), or by the day of its own consent to be bound if that is later (VCLT 20.5). Returns nothing if the agreement does not exist. Reservations times participations.
[[nodiscard]] ENTENTE_DECL std::optional<reservation_list> reservations(dossier_index const& index, id<agreement> const& which,
                                                                        date const& when);

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/query/impl/reservations.ipp>
#endif

#endif
