// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_IMPL_RESERVATIONS_IPP
#define ENTENTE_QUERY_IMPL_RESERVATIONS_IPP

#include <entente/query/reservations.hpp>

#include <entente/state/in_effect.hpp>

#include <cstddef>
#include <string>
#include <utility>

namespace entente::inline v0_1 {

ENTENTE_DECL std::optional<reservation_list> reservations(dossier_index const& index, id<agreement> const& which,
                                                          date const& when) {
    auto const* const of = index.find(which);
    if (of == nullptr) {
        return std::nullopt;
    }
    reservation_list result{named_in(index, which), when, {}};
    for (participation const& by : of->participations) {
        for (std::size_t step = 0; step != by.history.size(); ++step) {
            if (by.history[step].action != participation_action::reserve) {
                continue;
            }
            auto const& key = by.history[step].key;
            auto const name = "agreement/" + std::string(which.view()) + '@' + std::string(by.actor.view()) +
                              (key ? '#' + std::string(key->view()) : std::string());
            for (participation const& other : of->participations) {
                auto const found = detail::response_to(*of, by, step, other, when);
                auto const certain =
                    found ? found->certain & exists(index, by.actor, when) & exists(index, other.actor, when) : certainty::no;
                if (certain != certainty::no) {
                    result.all.push_back({ref<>::from(name).value_or(ref<>{}), named_in(index, by.actor),
                                          named_in(index, other.actor), found->response, certain, found->on});
                }
            }
        }
    }
    return result;
}

} // namespace entente

#endif
