// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_STATE_TREATY_RELATIONS_HPP
#define ENTENTE_STATE_TREATY_RELATIONS_HPP

/// Whether an agreement that binds two actors binds them to one another. A suspension between some parties alone (VCLT 58) and an objection that precludes treaty relations (VCLT 20.4(b)) free the two, and
/// nobody else.

#include <entente/core/certainty.hpp>
#include <entente/core/date.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/core/id.hpp>
#include <entente/index/dossier_index.hpp>

#include <boost/describe/enum.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>

namespace entente::inline v0_1 {

/// What a reservation is for another party.
enum class reservation_response : std::uint8_t {
    pending,             ///< the time to object is not over
    accepted_by_silence, ///< VCLT 20.5
    objected,            ///< its provisions do not apply between the two, to the extent of the reservation (VCLT 21.3)
    precluded,           ///< no treaty relations between the two (VCLT 20.4(b))
    objected_late,       ///< after it counted as accepted: without effect
    unconfirmed,         ///< made at signature, and not confirmed with the consent to be bound (VCLT 23.2)
};

BOOST_DESCRIBE_ENUM(reservation_response, pending, accepted_by_silence, objected, precluded, objected_late, unconfirmed)

namespace detail {

/// What a reservation is for one other participant on a day.
struct found_response {
    reservation_response response{};
    certainty certain{};
    std::optional<date> on{}; ///< the day of the objection, or the last day to object
};

/// The response of one participant to a reservation of another, by its step. Nothing if the reservation is not maintained that day, was confirmed by a later step, or the other has not consented to be bound. Linear in
/// the steps of both.
[[nodiscard]] ENTENTE_DECL std::optional<found_response> response_to(agreement const& of, participation const& by, std::size_t step,
                                                                     participation const& other, date const& when);

} // namespace detail

/// Whether an agreement names any two that it does not bind to one another. Linear in its participations.
[[nodiscard]] ENTENTE_DECL bool has_inter_se_exceptions(agreement const& of) noexcept;

/// Whether nothing frees two actors, each folded to its state, from one another on a day. Whether it binds each of them is another question: `binds`. Linear in the participations and in
/// what frees.
[[nodiscard]] ENTENTE_DECL certainty binds_inter_se(dossier_index const& index, agreement const& of, id<actor> const& one,
                                                    id<actor> const& other, date const& when);

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/state/impl/treaty_relations.ipp>
#endif

#endif
