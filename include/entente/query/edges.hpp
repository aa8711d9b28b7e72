// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_EDGES_HPP
#define ENTENTE_QUERY_EDGES_HPP

/// What links two states on a day. `network` and `structural_balance` stand on it.

#include <entente/core/certainty.hpp>
#include <entente/core/date.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/core/dyad.hpp>
#include <entente/core/id.hpp>
#include <entente/core/ref.hpp>
#include <entente/index/dossier_index.hpp>
#include <entente/query/states.hpp>
#include <entente/state/in_effect.hpp>

#include <boost/describe/enum.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

/// What links two states.
enum class edge_kind : std::uint8_t {
    alliance,    ///< one owes the other defence, neutrality, non-aggression or consultation (ATOP)
    agreement,   ///< an agreement that binds both
    dialogue,    ///< a channel or forum of both that is active
    dispute,     ///< an open one in which they stand on opposite sides
    measure,     ///< one in force and not suspended, by one against the other
    cooperation, ///< an instrument of another kind whose `kind_traits` has the sign `cooperation`, while it is open
    conflict, ///< the same, with the sign `conflict`; severed relations, and missions that are withdrawn or whose head is recalled
};

BOOST_DESCRIBE_ENUM(edge_kind, alliance, agreement, dialogue, dispute, measure, cooperation, conflict)

struct network_options {
    std::vector<edge_kind> kinds{}; ///< empty: every kind
    bool only_certain = false;      ///< leave out links that are only possible
    std::optional<key> system{};    ///< only states that may be members of this system that day
    std::size_t max_participants =
        100; ///< an agreement, forum or dispute of more states says little of two of them: it is left out, and named
};

namespace detail {

/// One link, without its words.
struct found_edge {
    edge_kind kind{};
    std::uint32_t instrument{};
    dyad between{};
    certainty certain{};
};

/// A link by one instrument, from whom it comes to whom: a measure, from who takes it to whom it is against.
struct directed_edge {
    edge_kind kind{};
    id<actor> from{};
    id<actor> to{};
    certainty certain{};
};

/// The edges of a day, kind by kind.
class edge_search {
public:
    edge_search(dossier_index const& index, date const& when, network_options const& options)
        : index_(index), when_(when), options_(options) {}

    [[nodiscard]] std::vector<found_edge> find();

    /// Those of one instrument, each as often as it makes it. Alliances are found from obligations.
    [[nodiscard]] std::vector<directed_edge> find_of(indexed_instrument const& of);

    [[nodiscard]] std::vector<ref<>> take_left_out() { return std::move(left_out_); }

private:
    struct end {
        id<actor> who;
        certainty certain;
    };

    [[nodiscard]] bool is_in_system(id<actor> const& who) const;

    [[nodiscard]] bool wants(edge_kind kind) const {
        return options_.kinds.empty() || std::find(options_.kinds.begin(), options_.kinds.end(), kind) != options_.kinds.end();
    }

    [[nodiscard]] state_set states_of(indexed_instrument const& of) const { return states_in_effect(of, when_); }

    template <class Stage>
    [[nodiscard]] certainty stage_is(indexed_instrument const& of, std::initializer_list<Stage> some) const {
        return states_of(of).where([&](raw_standing const& now) {
            return now.of(standing_region::hold) == static_cast<std::uint8_t>(hold_state::none) &&
                   std::any_of(some.begin(), some.end(), [&](Stage one) { return now.stage() == static_cast<std::uint8_t>(one); });
        });
    }

    [[nodiscard]] std::vector<end> ends_of(std::span<id<actor> const> all, certainty certain) const;

    void add_alliances();

    /// What an instrument makes of a kind that is neither an alliance nor given by a sign.
    void look_at(edge_kind kind, indexed_instrument const& of);

    /// Instruments of kinds that have signs, each between all who take part in it.
    void add_signed(edge_kind kind, link_sign sign);

    template <class Members>
    void add_members(Members const& members, indexed_instrument const& of) {
        auto const active = stage_is(of, {dialogue_stage::active});
        std::vector<end> ends;
        for (member const& each : members) {
            if (each.role == member_role::observer) {
                continue; // it listens
            }
            auto const there = active == certainty::no ? active
                                                       : active & (each.period ? contains(*each.period, when_) : certainty::yes) &
                                                             exists(index_, each.actor, when_);
            if (there != certainty::no) {
                ends.push_back({index_.state_of(each.actor), there});
            }
        }
        add_among(edge_kind::dialogue, of, ends);
    }

    void add_sides(dispute const& one, indexed_instrument const& of);

    [[nodiscard]] bool too_large(indexed_instrument const& of, std::size_t pairs);

    void add_among(edge_kind kind, indexed_instrument const& of, std::vector<end> const& ends);

    /// Among the parties of an agreement, but for those whom it does not bind to one another.
    void add_parties(agreement const& one, indexed_instrument const& of, std::vector<end> const& ends);

    void add_between(edge_kind kind, indexed_instrument const& of, std::vector<end> const& some, std::vector<end> const& others);

    void add(edge_kind kind, std::uint32_t number, id<actor> const& a, id<actor> const& b, certainty certain);

    /// One instrument links a pair once, with the certainty of its surest link.
    void deduplicate();

    dossier_index const& index_;
    date when_;
    network_options const& options_;
    std::vector<found_edge> edges_;
    std::vector<directed_edge>* directed_ = nullptr; ///< where edges go instead
    std::vector<ref<>> left_out_;
};

/// The states that may exist on a day, and the ends of edges, by id.
[[nodiscard]] ENTENTE_DECL std::vector<id<actor>> nodes_of(dossier_index const& index, date const& when,
                                                           network_options const& options, std::vector<found_edge> const& edges);

/// The kinds of instruments that make edges but are not covered by the dossier that day.
[[nodiscard]] ENTENTE_DECL std::vector<std::string> edges_not_covered(dossier_index const& index,
                                                                      std::vector<edge_kind> const& kinds, date const& when);

[[nodiscard]] inline std::uint32_t number_among(std::span<id<actor> const> all, id<actor> const& one) {
    return static_cast<std::uint32_t>(std::lower_bound(all.begin(), all.end(), one) - all.begin());
}

} // namespace detail

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/query/impl/edges.ipp>
#endif

#endif
