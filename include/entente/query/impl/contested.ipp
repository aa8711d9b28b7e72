// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_IMPL_CONTESTED_IPP
#define ENTENTE_QUERY_IMPL_CONTESTED_IPP

#include <entente/query/contested.hpp>

#include <cstddef>
#include <span>

namespace entente::inline v0_1 {

ENTENTE_DECL contested_facts contested(dossier_index const& index, selection const& what) {
    contested_facts result;
    auto const answers = [&](std::span<account const> all) {
        std::vector<account_answer> made;
        for (account const& one : all) {
            made.push_back(answer_for(index, one));
        }
        return made;
    };
    for (std::uint32_t const number : index.select(what)) {
        auto const& of = index.instruments()[number];
        for (std::size_t i = 0; i != of.history().size(); ++i) {
            auto const& accounts = *of.history()[i].accounts;
            if (!accounts.empty()) {
                result.all.push_back(
                    {of.reference(), index.name_of(of), answer_for(index, of, i), std::nullopt, std::nullopt, answers(accounts)});
            }
        }
        auto const* const promise = of.as<commitment>();
        for (commitment_condition const& each :
             promise != nullptr ? std::span(promise->conditions) : std::span<commitment_condition const>()) {
            if (!each.accounts.empty()) {
                result.all.push_back(
                    {of.reference(), index.name_of(of), std::nullopt, std::nullopt, each.target, answers(each.accounts)});
            }
        }
    }
    for (causal_link const& one : index.dossier().causal_links) {
        if (one.is_contested()) {
            auto const cause = one.cause.parts();
            auto const effect = one.effect.parts();
            result.all.push_back({ref<>(one.id), index.name_of(cause) + " -> " + index.name_of(effect), std::nullopt, one.relation,
                                  std::nullopt, answers(one.accounts)});
        }
    }
    return result;
}

} // namespace entente

#endif
