// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_STATE_IMPL_OFFICES_IPP
#define ENTENTE_STATE_IMPL_OFFICES_IPP

#include <entente/state/offices.hpp>

#include <entente/core/compact_optional.hpp>
#include <entente/state/in_effect.hpp>

namespace entente::inline v0_1 {

namespace detail {

inline period days_or_term(dossier_index const& index, compact_optional<period> const& days,
                           compact_optional<id<actor>> const& during) {
    auto const* const term = !days && during ? index.find(*during) : nullptr;
    return term != nullptr ? term->existence.value_or(period{}) : days.value_or(period{});
}

} // namespace detail

ENTENTE_DECL period days_of(dossier_index const& index, tenure const& one) {
    return detail::days_or_term(index, one.period, one.during);
}

ENTENTE_DECL period days_of(dossier_index const& index, membership const& one) {
    return detail::days_or_term(index, one.period, one.during);
}

ENTENTE_DECL certainty was_held(dossier_index const& index, office const& one, tenure const& by, date const& when) {
    auto const held = contains(days_of(index, by), when);
    if (by.period || held == certainty::no) {
        return held;
    }
    auto const there = one.existence ? contains(*one.existence, when) : certainty::yes;
    return held & there & exists(index, by.person, when);
}

ENTENTE_DECL certainty was_member(dossier_index const& index, id<actor> const& who, membership const& one, date const& when) {
    auto const days = contains(days_of(index, one), when);
    return days == certainty::no ? days : days & exists(index, one.organisation, when) & exists(index, who, when);
}

ENTENTE_DECL std::vector<office_holder> holders_of(dossier_index const& index, office const& one, date const& when) {
    std::vector<office_holder> result;
    for (tenure const& each : one.tenures) {
        auto const held = was_held(index, one, each, when);
        if (held != certainty::no) {
            result.push_back({one.id, each.person, each.acting, held});
        }
    }
    return result;
}

ENTENTE_DECL certainty held_office(dossier_index const& index, office const& one, id<actor> const& person, date const& when) {
    auto result = certainty::no;
    for (office_holder const& each : holders_of(index, one, when)) {
        result = each.person == person ? result | each.held : result;
    }
    return result;
}

ENTENTE_DECL std::vector<office_holder> offices_held_by(dossier_index const& index, id<actor> const& person, date const& when) {
    std::vector<office_holder> result;
    for (office const& one : index.dossier().offices) {
        for (office_holder const& each : holders_of(index, one, when)) {
            if (each.person == person) {
                result.push_back(each);
            }
        }
    }
    return result;
}

} // namespace entente

#endif
