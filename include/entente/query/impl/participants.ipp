// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_IMPL_PARTICIPANTS_IPP
#define ENTENTE_QUERY_IMPL_PARTICIPANTS_IPP

#include <entente/query/participants.hpp>

#include <entente/lifecycle/parties.hpp>
#include <entente/state/coverage.hpp>
#include <entente/state/in_effect.hpp>

#include <cstddef>

namespace entente::inline v0_1 {

ENTENTE_DECL std::optional<participant_list> participants(dossier_index const& index, id<agreement> const& which,
                                                          date const& when) {
    auto const* const one = index.find(which);
    auto const* const of = index.find_instrument({kind_name<agreement>, which.view(), {}, {}});
    if (one == nullptr || of == nullptr) {
        return std::nullopt;
    }
    participant_list result;
    result.agreement = named_in(index, which);
    result.on = when;
    result.whole = state_of_play(index, when, *of);
    result.not_covered = is_outside_coverage(index, *of, when) ? std::vector{std::string(of->kind())} : std::vector<std::string>{};
    auto const whole = effect_of(index, *one, when);
    for (auto number = std::size_t{index.number_of(*of)} + 1;
         number != index.instruments().size() && index.instruments()[number].is_participation(); ++number) {
        auto const& part = index.instruments()[number];
        auto const& value = *static_cast<participation const*>(part.value());
        auto const standing = whole.of(value);
        auto const there = exists(index, value.actor, when);
        result.all.push_back({state_of_play(index, when, part), standing.in_force & there, standing.provisional & there,
                              standing.suspended & there, binds(index, whole, value, when)});
    }
    return result;
}

} // namespace entente

#endif
