// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_STATE_OFFICES_HPP
#define ENTENTE_STATE_OFFICES_HPP

/// Who held an office on a day, and which offices somebody held.

#include <entente/core/certainty.hpp>
#include <entente/core/date.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/core/id.hpp>
#include <entente/core/period.hpp>
#include <entente/index/dossier_index.hpp>
#include <entente/model/actor.hpp>
#include <entente/model/office.hpp>

#include <boost/describe/class.hpp>

#include <vector>

namespace entente::inline v0_1 {

/// Who held, or may have held, an office on a day. On the day of a handover both did.
struct office_holder {
    id<entente::office> office{};
    id<actor> person{};
    bool acting = false;
    certainty held{};

    friend bool operator==(office_holder const&, office_holder const&) = default;
};

BOOST_DESCRIBE_STRUCT(office_holder, (), (office, person, acting, held))

/// The days of a tenure: its period, or else those of the parliament or government that `during` names. If neither is known, a period without
/// ends, in which every day perhaps lies.
[[nodiscard]] ENTENTE_DECL period days_of(dossier_index const& index, tenure const& one);

/// The days of a membership, by the same rule.
[[nodiscard]] ENTENTE_DECL period days_of(dossier_index const& index, membership const& one);

/// Whether a tenure of an office was held on a day. Where it states no period, the life of the office and of the person bound it.
[[nodiscard]] ENTENTE_DECL certainty was_held(dossier_index const& index, office const& one, tenure const& by, date const& when);

/// Whether an actor was a member of an organisation on a day: in the period of the membership, and the life of both.
[[nodiscard]] ENTENTE_DECL certainty was_member(dossier_index const& index, id<actor> const& who, membership const& one,
                                                date const& when);

/// The holders of an office on a day, in the order of its tenures. Linear in them.
[[nodiscard]] ENTENTE_DECL std::vector<office_holder> holders_of(dossier_index const& index, office const& one, date const& when);

/// Whether a person held an office on a day.
[[nodiscard]] ENTENTE_DECL certainty held_office(dossier_index const& index, office const& one, id<actor> const& person,
                                                 date const& when);

/// The offices that a person held on a day, in the order of the dossier. Linear in all tenures.
[[nodiscard]] ENTENTE_DECL std::vector<office_holder> offices_held_by(dossier_index const& index, id<actor> const& person,
                                                                      date const& when);

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/state/impl/offices.ipp>
#endif

#endif
