// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_STATE_IMPL_OFFICES_IPP
#define ENTENTE_STATE_IMPL_OFFICES_IPP

#include <entente/state/offices.hpp>

#include <entente/core/period.hpp>

namespace entente::inline v0_1 {

ENTENTE_DECL std::vector<office_holder> holders_of(office const& one, date const& when) {
    std::vector<office_holder> result;
    for (tenure const& each : one.tenures) {
        // Where the days are not known, only those on which the office existed are possible.
        auto const there = !each.period && one.existence ? contains(*one.existence, when) : certainty::yes;
        auto const held = there & contains(days_of(each), when);
        if (held != certainty::no) {
            result.push_back({one.id, each.person, each.acting, held});
        }
    }
    return result;
}

ENTENTE_DECL certainty held_office(office const& one, id<actor> const& person, date const& when) {
    auto result = certainty::no;
    for (office_holder const& each : holders_of(one, when)) {
        result = each.person == person ? result | each.held : result;
    }
    return result;
}

ENTENTE_DECL std::vector<office_holder> offices_held_by(dossier_index const& index, id<actor> const& person, date const& when) {
    std::vector<office_holder> result;
    for (office const& one : index.dossier().offices) {
        for (office_holder const& each : holders_of(one, when)) {
            if (each.person == person) {
                result.push_back(each);
            }
        }
    }
    return result;
}

} // namespace entente

#endif
