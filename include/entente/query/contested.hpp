// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_CONTESTED_HPP
#define ENTENTE_QUERY_CONTESTED_HPP

/// What is contested, and by whom: steps whose accounts differ or deny them, conditions of commitments, and causal links.

#include <entente/core/detail/config.hpp>
#include <entente/core/ref.hpp>
#include <entente/index/dossier_index.hpp>
#include <entente/model/causal_link.hpp>
#include <entente/query/step_answer.hpp>

#include <boost/describe/class.hpp>

#include <optional>
#include <string>
#include <vector>

namespace entente::inline v0_1 {

/// One fact on which accounts differ.
struct contested_fact {
    ref<> about{}; ///< the instrument, or the causal link
    std::string name{};
    std::optional<step_answer> step{};
    std::optional<entente::causal_relation> relation{}; ///< of a link: how the cause is said to bear on the effect
    std::optional<target> condition{};                  ///< of a commitment: what it is said to wait for
    std::vector<account_answer> accounts{};

    friend bool operator==(contested_fact const&, contested_fact const&) = default;
};

BOOST_DESCRIBE_STRUCT(contested_fact, (), (about, name, step, relation, condition, accounts))

/// The answer of `contested`.
struct contested_facts {
    std::vector<contested_fact> all{};

    friend bool operator==(contested_facts const&, contested_facts const&) = default;
};

BOOST_DESCRIBE_STRUCT(contested_facts, (), (all))

/// Every step with an account beside its own, every condition of which others say something, and every causal link that somebody denies, in the order of the dossier.
[[nodiscard]] ENTENTE_DECL contested_facts contested(dossier_index const& index, selection const& what = {});

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/query/impl/contested.ipp>
#endif

#endif
