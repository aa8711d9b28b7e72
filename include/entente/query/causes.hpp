// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_CAUSES_HPP
#define ENTENTE_QUERY_CAUSES_HPP

/// What led to what: the chain of causal links back to the roots and forward to the last effects, and who says so and who denies it.

#include <entente/core/date.hpp>
#include <entente/core/id.hpp>
#include <entente/core/ref.hpp>
#include <entente/index/dossier_index.hpp>
#include <entente/model/causal_link.hpp>
#include <entente/query/named.hpp>
#include <entente/query/step_answer.hpp>

#include <boost/describe/class.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

/// One end of a link: an object, or a step of it.
struct linked_fact {
    ref<> at{};
    std::string name{}; ///< of the object
    std::optional<step_answer> step{};

    friend bool operator==(linked_fact const&, linked_fact const&) = default;
};

BOOST_DESCRIBE_STRUCT(linked_fact, (), (at, name, step))

/// One causal link of a chain.
struct chain_link {
    id<causal_link> link{};
    std::uint32_t distance{}; ///< the number of links from the object of the question: 1 for the nearest
    linked_fact cause{};
    causal_relation relation{};
    linked_fact effect{};
    bool contested = false;                 ///< somebody denies it
    std::vector<account_answer> accounts{}; ///< who
    std::vector<cited_source> sources{};

    friend bool operator==(chain_link const&, chain_link const&) = default;
};

BOOST_DESCRIBE_STRUCT(chain_link, (), (link, distance, cause, relation, effect, contested, accounts, sources))

/// The answer of `causes` and `effects`.
struct causal_chain {
    linked_fact of{};
    std::vector<chain_link> links{}; ///< the nearest first, then as they stand in the dossier
    std::vector<linked_fact> ends{}; ///< the roots, or the last effects: facts without further links

    friend bool operator==(causal_chain const&, causal_chain const&) = default;
};

BOOST_DESCRIBE_STRUCT(causal_chain, (), (of, links, ends))

namespace detail {

/// One direction through the causal links of a dossier.
class chain_search {
public:
    /// From effects to causes, or from causes to effects.
    chain_search(dossier_index const& index, bool backward);

    /// Leaves out what certainly had not happened by a day, where one is given. A step has also the causes of its instrument, unless only its own are asked for.
    [[nodiscard]] causal_chain from(ref<> const& start, std::optional<date> const& by = std::nullopt, bool only_own = false);

private:
    using place = std::pair<std::string_view, std::size_t>;

    [[nodiscard]] ref<> const& near_end(causal_link const& one) const noexcept { return backward_ ? one.effect : one.cause; }
    [[nodiscard]] ref<> const& far_end(causal_link const& one) const noexcept { return backward_ ? one.cause : one.effect; }

    /// The links of a step, and those of the whole that it is a step of.
    void add_links_at(std::string_view at, std::vector<std::size_t>& to) const;

    void add_equal(std::string_view at, std::vector<std::size_t>& to) const;

    /// The links of the steps of a whole, and of its participations.
    void add_links_within(std::string_view whole, std::vector<std::size_t>& to) const;

    /// Whether a place is reached for the first time.
    [[nodiscard]] bool visit(std::string_view at);

    dossier_index const& index_;
    std::vector<causal_link> const& links_;
    bool backward_;
    std::vector<place> by_near_end_;
    std::vector<std::string_view> places_;
    std::vector<bool> visited_;
};

} // namespace detail

/// The causes of a step or an object, back to the roots. With a day, links with an end that certainly came later are left out. Of a step, the links of its whole count too; asked of a whole, those of
/// its steps do. Cycles terminate. n log n in the links of the dossier.
///
///     auto const why = causes(index, {"agreement/gsomia@korea#given"});
[[nodiscard]] inline causal_chain causes(dossier_index const& index, ref<> const& of,
                                         std::optional<date> const& by = std::nullopt) {
    return detail::chain_search(index, true).from(of, by);
}

/// The effects of a step or an object, forward to the last ones; with a day, only those that may have come by then.
[[nodiscard]] inline causal_chain effects(dossier_index const& index, ref<> const& of,
                                          std::optional<date> const& by = std::nullopt) {
    return detail::chain_search(index, false).from(of, by);
}

/// Every causal link of a dossier, in its order, each at the distance of 1. Linear in the links.
[[nodiscard]] ENTENTE_DECL std::vector<chain_link> causal_links(dossier_index const& index);

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/query/impl/causes.ipp>
#endif

#endif
