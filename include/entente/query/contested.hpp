// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_CONTESTED_HPP
#define ENTENTE_QUERY_CONTESTED_HPP

/// What is contested: steps and links that some assert and others deny, and steps of which there is more than one account.

#include <entente/core/any_id.hpp>
#include <entente/core/part_ref.hpp>
#include <entente/model/causal_link.hpp>
#include <entente/model/step.hpp>
#include <entente/query/dossier_index.hpp>

#include <cstddef>
#include <vector>

namespace entente {

/// One fact on which the record does not speak with one voice. It refers to the dossier and its index.
struct contested_fact {
    any_id object{};
    causal_link const* link = nullptr;              ///< a link that is asserted and denied
    indexed_instrument const* instrument = nullptr; ///< or the instrument whose step it is
    std::size_t step = 0;
    bool denied = false;                            ///< someone denies it
    bool accounts_differ = false;                   ///< there is another account of it
};

/// Every contested fact: the links, then the steps, in the order of the dossier. Linear in the dossier.
[[nodiscard]] inline std::vector<contested_fact> contested(dossier_index const& index) {
    std::vector<contested_fact> result;
    for (causal_link const& one : index.whole().links) {
        if (!one.denied.empty()) {
            result.push_back({one.id, &one, nullptr, 0, true, false});
        }
    }
    for (indexed_instrument const& one : index.instruments()) {
        for (std::size_t i = 0; i != one.history.size(); ++i) {
            auto const step = one.history[i];
            if (!step.denied->empty() || !step.accounts->empty()) {
                result.push_back({one.object, nullptr, &one, i, !step.denied->empty(), !step.accounts->empty()});
            }
        }
    }
    return result;
}

} // namespace entente

#endif
