// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_IMPL_WAITS_IPP
#define ENTENTE_QUERY_IMPL_WAITS_IPP

#include <entente/query/waits.hpp>

#include <entente/core/detail/add_once.hpp>
#include <entente/state/in_effect.hpp>
#include <entente/state/waiting.hpp>

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace entente::inline v0_1::detail {

/// Finds what the open commitments wait for.
class waiting_search {
public:
    waiting_search(dossier_index const& index, date const& when) : index_(index), when_(when), edges_(waiting_edges(index, when)) {
        std::sort(edges_.begin(), edges_.end(), [](waiting_edge const& a, waiting_edge const& b) {
            return std::pair(a.from, std::pair(a.condition, a.to)) < std::pair(b.from, std::pair(b.condition, b.to));
        });
        for (auto const& cycle : waiting_cycles(index, when)) {
            auto certain = certainty::yes;
            for (waiting_edge const& one : cycle) {
                certain = certain & one.certain;
            }
            for (waiting_edge const& one : cycle) {
                auto& known = blocked_[{one.from, one.to}];
                known = known | certain;
            }
        }
    }

    void add_links(pending_commitment const& of, std::vector<waiting_link>& to) const {
        auto const* const one = index_.find(of.commitment);
        if (one == nullptr) {
            return;
        }
        auto const is_open = is_open_in_effect(index_, *one, when_);
        for (std::size_t i = 0; i != one->conditions.size(); ++i) {
            commitment_condition const& condition = one->conditions[i];
            auto const unmet = is_open & applies(condition, when_) & negation(is_met(index_, condition.target, when_));
            if (unmet != certainty::no) {
                add_link(of, *one, i, unmet, to);
            }
        }
    }

private:
    /// One for each promise whose fulfilment the condition waits for; else one.
    void add_link(pending_commitment const& of, commitment const& one, std::size_t number, certainty unmet,
                  std::vector<waiting_link>& to) const {
        commitment_condition const& condition = one.conditions[number];
        auto const* const awaited = index_.find_instrument(condition.target.parts());
        waiting_link made{{of.commitment, of.name},
                          condition.target,
                          index_.name_of(condition.target.parts()),
                          stages_of(awaited),
                          condition.order,
                          std::nullopt,
                          certainty::no,
                          unmet};
        auto const& commitments = index_.dossier().commitments;
        auto const from = static_cast<std::size_t>(&one - commitments.data());
        auto const by_waiting = [](waiting_edge const& a, waiting_edge const& b) {
            return std::pair(a.from, a.condition) < std::pair(b.from, b.condition);
        };
        auto const [first, last] =
            std::equal_range(edges_.begin(), edges_.end(), waiting_edge{from, 0, number, {}, {}}, by_waiting);
        for (auto at = first; at != last; ++at) {
            made.other = named_in(index_, commitments[at->to].id);
            auto const blocked = blocked_.find({from, at->to});
            made.in_deadlock =
                blocked != blocked_.end() && at->order == condition_order::before ? blocked->second & at->certain : certainty::no;
            to.push_back(made);
        }
        if (first == last) {
            // Another open promise may be what is waited for, though its fulfilment is not.
            auto const* const other = awaited != nullptr ? awaited->as<commitment>() : nullptr;
            bool const is_awaited = other != nullptr && other != &one && is_open_in_effect(index_, *other, when_) != certainty::no;
            made.other = is_awaited ? std::optional(named_in(index_, other->id)) : std::nullopt;
            to.push_back(std::move(made));
        }
    }

    /// Where an instrument may stand, each stage once.
    [[nodiscard]] std::vector<std::string> stages_of(indexed_instrument const* of) const {
        std::vector<std::string> result;
        if (of != nullptr) {
            auto const& stages = of->history().lifecycle().stages;
            for (possible_state const& state : states_in_effect(index_, *of, when_).states) {
                add_once(result, std::string(stages.name_of(state.standing.stage())));
            }
        }
        return result;
    }

    dossier_index const& index_;
    date const& when_;
    std::vector<waiting_edge> edges_;                                    ///< by who waits, and by condition
    std::map<std::pair<std::size_t, std::size_t>, certainty> blocked_{}; ///< the edges of deadlocks, and how certain those are
};

} // namespace entente::detail

namespace entente::inline v0_1 {

ENTENTE_DECL waiting_graph waits(dossier_index const& index, date const& when, selection const& what) {
    auto open = open_commitments(index, when, what);
    waiting_graph result{when, std::move(open.all), {}, std::move(open.not_covered)};
    detail::waiting_search const search(index, when);
    for (pending_commitment const& each : result.all) {
        search.add_links(each, result.links);
    }
    return result;
}

} // namespace entente

#endif
