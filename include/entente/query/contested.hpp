// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_CONTESTED_HPP
#define ENTENTE_QUERY_CONTESTED_HPP

/// What is contested, and by whom: steps whose accounts differ or deny them, and causal links.

#include <entente/core/ref.hpp>
#include <entente/index/dossier_index.hpp>
#include <entente/model/causal_link.hpp>
#include <entente/query/step_answer.hpp>

#include <boost/describe/class.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace entente::inline v0_1 {

/// One fact of which accounts differ.
struct contested_fact {
    ref<> about{}; ///< the instrument, or the causal link
    std::string name{};
    std::optional<step_answer> step{};
    std::optional<entente::causal_relation> relation{}; ///< of a link: how the cause is said to bear on the effect
    std::vector<account_answer> accounts{};

    friend bool operator==(contested_fact const&, contested_fact const&) = default;
};

BOOST_DESCRIBE_STRUCT(contested_fact, (), (about, name, step, relation, accounts))

/// The answer of `contested`.
struct contested_facts {
    std::vector<contested_fact> all{};

    friend bool operator==(contested_facts const&, contested_facts const&) = default;
};

BOOST_DESCRIBE_STRUCT(contested_facts, (), (all))

/// Every step with an account beside its own, and every causal link that is both asserted and denied, in the order of the dossier.
[[nodiscard]] inline contested_facts contested(dossier_index const& index, selection const& what = {}) {
    contested_facts result;
    auto const answers = [&](std::vector<account> const& all) {
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
                    {of.reference(), index.name_of(of), answer_for(index, of, i), std::nullopt, answers(accounts)});
            }
        }
    }
    for (causal_link const& one : index.dossier().causal_links) {
        if (one.is_contested()) {
            auto const cause = one.cause.parts();
            auto const effect = one.effect.parts();
            result.all.push_back({ref<>(one.id), index.name_of(cause) + " -> " + index.name_of(effect), std::nullopt, one.relation,
                                  answers(one.accounts)});
        }
    }
    return result;
}

} // namespace entente

#endif
