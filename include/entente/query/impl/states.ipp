// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_IMPL_STATES_IPP
#define ENTENTE_QUERY_IMPL_STATES_IPP

#include <entente/query/states.hpp>

#include <entente/core/period.hpp>

namespace entente::inline v0_1 {

ENTENTE_DECL certainty is_member(actor const& one, key const& system, date const& when) {
    auto result = certainty::no;
    for (system_membership const& spell : one.system_membership) {
        if (spell.system == system) {
            result = result | contains(spell.period, when);
        }
    }
    return result;
}

ENTENTE_DECL state_list states_of(dossier_index const& index, key const& system, date const& when) {
    state_list result{system, when, {}};
    for (actor const& one : index.dossier().actors) {
        if (auto const member = is_member(one, system, when); member != certainty::no) {
            result.all.push_back({named_in(index, one.id), member});
        }
    }
    return result;
}

} // namespace entente

#endif
