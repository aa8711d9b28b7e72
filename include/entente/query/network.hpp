// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_NETWORK_HPP
#define ENTENTE_QUERY_NETWORK_HPP

/// The network of states on a day: who is linked to whom and by what, degrees, density, components and bridges.

#include <entente/core/certainty.hpp>
#include <entente/core/date.hpp>
#include <entente/core/dyad.hpp>
#include <entente/core/id.hpp>
#include <entente/core/ref.hpp>
#include <entente/index/coverage.hpp>
#include <entente/index/dossier_index.hpp>
#include <entente/index/in_effect.hpp>
#include <entente/lifecycle/parties.hpp>
#include <entente/query/named.hpp>
#include <entente/query/obligations.hpp>
#include <entente/query/states.hpp>
#include <entente/query/step_answer.hpp>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

/// What links two states.
enum class edge_kind : std::uint8_t {
    alliance,  ///< one owes the other defence, neutrality, non-aggression or consultation (ATOP)
    agreement, ///< an agreement that binds both
    dialogue,  ///< a channel or forum of both that is active
    dispute,   ///< an open one in which they stand on opposite sides
    measure,   ///< one in force and not suspended, by one against the other
};

BOOST_DESCRIBE_ENUM(edge_kind, alliance, agreement, dialogue, dispute, measure)

/// One link, by one instrument.
struct network_edge {
    edge_kind kind{};
    dyad between{};
    ref<> of{};
    std::string name{};
    certainty certain{};

    friend bool operator==(network_edge const&, network_edge const&) = default;
};

BOOST_DESCRIBE_STRUCT(network_edge, (), (kind, between, of, name, certain))

/// What at least one link is by, and the steps that it rests on: those that made where it stands that day, of each standing that is possible.
struct linking_instrument {
    ref<> of{};
    std::string name{};
    std::vector<step_answer> rests_on{};

    friend bool operator==(linking_instrument const&, linking_instrument const&) = default;
};

BOOST_DESCRIBE_STRUCT(linking_instrument, (), (of, name, rests_on))

struct network_node {
    named<entente::actor> actor{};
    std::uint32_t degree{};    ///< with how many others it is linked
    std::uint32_t component{}; ///< which of the components it belongs to, from 0

    friend bool operator==(network_node const&, network_node const&) = default;
};

BOOST_DESCRIBE_STRUCT(network_node, (), (actor, degree, component))

struct network_options {
    std::vector<edge_kind> kinds{}; ///< empty: every kind
    bool only_certain = false;      ///< leave out links that are only possible
    std::optional<key> system{};    ///< only states that may be members of this system that day
    std::size_t largest_agreement =
        100; ///< an agreement, forum or dispute of more states says little of two of them: it is left out, and named
};

/// The answer of `network`.
struct network_answer {
    date on{};
    std::vector<network_node> nodes{}; ///< the states of the dossier that may exist that day, and others that are linked, by id
    std::vector<network_edge> edges{}; ///< by kind, then in the order of the dossier, then by pair
    std::vector<linking_instrument> instruments{}; ///< of the edges, in the order of the dossier
    std::uint64_t linked_pairs{};
    std::optional<std::int64_t>
        density{};                 ///< linked pairs among all pairs, in thousandths; nothing where there are fewer than two nodes
    std::uint32_t components{};    ///< how many parts hang together, states without links included
    std::vector<dyad> bridges{};   ///< pairs whose link alone holds two parts together
    std::vector<ref<>> left_out{}; ///< larger than the options allow
    std::vector<std::string> not_covered{}; ///< kinds that the dossier does not state to cover wholly that day: there may be more

    friend bool operator==(network_answer const&, network_answer const&) = default;
};

BOOST_DESCRIBE_STRUCT(network_answer, (),
                      (on, nodes, edges, instruments, linked_pairs, density, components, bridges, left_out, not_covered))

namespace detail {

/// One link, without its words.
struct found_edge {
    edge_kind kind{};
    std::uint32_t instrument{};
    dyad between{};
    certainty certain{};
};

/// The edges of a day, kind by kind.
class edge_search {
public:
    edge_search(dossier_index const& index, date const& when, network_options const& options)
        : index_(index), when_(when), options_(options) {}

    [[nodiscard]] std::vector<found_edge> find() {
        if (wants(edge_kind::alliance)) {
            add_alliances();
        }
        if (wants(edge_kind::agreement)) {
            each<agreement>([&](agreement const& one, indexed_instrument const& of) {
                std::vector<end> ends;
                agreement_in_effect const whole(one, when_);
                for (participation const& part : one.participations) {
                    auto const bound =
                        part.capacity == participation_capacity::party ? binds(index_, whole, part, when_) : certainty::no;
                    if (bound != certainty::no) {
                        ends.push_back({index_.state_of(part.actor), bound});
                    }
                }
                add_among(edge_kind::agreement, of, ends);
            });
        }
        if (wants(edge_kind::dialogue)) {
            each<channel>([&](channel const& one, indexed_instrument const& of) { add_members(one.members, of); });
            each<forum>([&](forum const& one, indexed_instrument const& of) { add_members(one.members, of); });
            each<trilateral_forum>(
                [&](trilateral_forum const& one, indexed_instrument const& of) { add_members(one.members, of); });
        }
        if (wants(edge_kind::dispute)) {
            each<dispute>([&](dispute const& one, indexed_instrument const& of) { add_sides(one, of); });
        }
        if (wants(edge_kind::measure)) {
            each<measure>([&](measure const& one, indexed_instrument const& of) {
                auto const in_force = stage_is(of, {measure_stage::imposed, measure_stage::lifting});
                add_between(edge_kind::measure, of, ends_of(one.by, in_force), ends_of(one.against, in_force));
            });
        }
        unite();
        if (options_.system) {
            std::erase_if(edges_, [&](found_edge const& one) {
                return !is_in_system(one.between.first()) || !is_in_system(one.between.second());
            });
        }
        return std::move(edges_);
    }

    [[nodiscard]] std::vector<ref<>> take_left_out() { return std::move(left_out_); }

private:
    struct end {
        id<actor> who;
        certainty certain;
    };

    [[nodiscard]] bool is_in_system(id<actor> const& who) const {
        auto const* const found = index_.find(who);
        return found != nullptr && is_member(*found, *options_.system, when_) != certainty::no;
    }

    [[nodiscard]] bool wants(edge_kind kind) const {
        return options_.kinds.empty() || std::find(options_.kinds.begin(), options_.kinds.end(), kind) != options_.kinds.end();
    }

    template <class T, class Visit>
    void each(Visit visit) {
        for (indexed_instrument const& of : index_.instruments()) {
            if (auto const* const one = of.as<T>()) {
                visit(*one, of);
            }
        }
    }

    [[nodiscard]] state_set states_of(indexed_instrument const& of) const { return states_in_effect(of, when_); }

    template <class Stage>
    [[nodiscard]] certainty stage_is(indexed_instrument const& of, std::initializer_list<Stage> some) const {
        return states_of(of).where([&](standing_numbers const& now) {
            return now.of(standing_region::hold) == static_cast<std::uint8_t>(hold_state::none) &&
                   std::any_of(some.begin(), some.end(), [&](Stage one) { return now.stage() == static_cast<std::uint8_t>(one); });
        });
    }

    [[nodiscard]] std::vector<end> ends_of(std::vector<id<actor>> const& all, certainty certain) const {
        std::vector<end> result;
        if (certain != certainty::no) {
            for (id<actor> const& who : all) {
                if (auto const there = certain & exists(index_, who, when_); there != certainty::no) {
                    result.push_back({index_.state_of(who), there});
                }
            }
        }
        return result;
    }

    void add_alliances() {
        std::vector<term<obligation>> const what{obligation::defence, obligation::offence, obligation::neutrality,
                                                 obligation::non_aggression, obligation::consultation};
        std::uint32_t number = 0;
        // Conditions of an alliance are what it is an alliance for: they do not make it less of one.
        auto const add_alliance = [&](found_obligation const& one) {
            add(edge_kind::alliance, number, index_.state_of(one.bearer), index_.state_of(one.beneficiary), one.owed);
        };
        auto const leave_out = [&](agreement const& one) { left_out_.push_back(ref<>(one.id)); };
        obligation_search search(index_, when_, what, options_.largest_agreement * options_.largest_agreement, add_alliance,
                                 leave_out);
        each<agreement>([&](agreement const& one, indexed_instrument const& of) {
            number = index_.number_of(of);
            search.look_at(one);
        });
    }

    template <class Members>
    void add_members(Members const& members, indexed_instrument const& of) {
        auto const active = stage_is(of, {dialogue_stage::active});
        std::vector<end> ends;
        for (member const& each : members) {
            auto const there = active == certainty::no ? active
                                                       : active & (each.period ? contains(*each.period, when_) : certainty::yes) &
                                                             exists(index_, each.actor, when_);
            if (there != certainty::no) {
                ends.push_back({index_.state_of(each.actor), there});
            }
        }
        add_among(edge_kind::dialogue, of, ends);
    }

    void add_sides(dispute const& one, indexed_instrument const& of) {
        auto const open = is_open_in_effect(of, when_);
        std::vector<end> sides[2]; // who joined stands beside nobody in particular
        for (dispute_side const& side : one.sides) {
            auto const there = open & (side.period ? contains(*side.period, when_) : certainty::yes);
            if (there != certainty::no && (side.role == dispute_role::challenger || side.role == dispute_role::target)) {
                auto& to = sides[side.role == dispute_role::target ? 1 : 0];
                for (end& each : ends_of(side.actors, there)) {
                    to.push_back(std::move(each));
                }
            }
        }
        add_between(edge_kind::dispute, of, sides[0], sides[1]);
    }

    [[nodiscard]] bool too_large(indexed_instrument const& of, std::size_t pairs) {
        auto const limit = options_.largest_agreement * options_.largest_agreement;
        if (pairs <= limit) {
            return false;
        }
        left_out_.push_back(of.reference());
        return true;
    }

    void add_among(edge_kind kind, indexed_instrument const& of, std::vector<end> const& ends) {
        if (ends.size() > 1 && too_large(of, ends.size() * ends.size())) {
            return;
        }
        for (std::size_t i = 0; i != ends.size(); ++i) {
            for (std::size_t k = i + 1; k != ends.size(); ++k) {
                add(kind, index_.number_of(of), ends[i].who, ends[k].who, ends[i].certain & ends[k].certain);
            }
        }
    }

    void add_between(edge_kind kind, indexed_instrument const& of, std::vector<end> const& some, std::vector<end> const& others) {
        if (others.empty() || too_large(of, some.size() * others.size())) {
            return;
        }
        for (end const& a : some) {
            for (end const& b : others) {
                add(kind, index_.number_of(of), a.who, b.who, a.certain & b.certain);
            }
        }
    }

    void add(edge_kind kind, std::uint32_t number, id<actor> const& a, id<actor> const& b, certainty certain) {
        auto between =
            certain == certainty::no || (options_.only_certain && certain != certainty::yes) ? std::nullopt : dyad::from(a, b);
        if (between) {
            edges_.push_back({kind, number, *std::move(between), certain});
        }
    }

    /// One instrument links a pair once, as surely as the surest of what it says of them.
    void unite() {
        std::size_t kept = 0;
        for (std::size_t i = 0; i != edges_.size();) {
            auto last = i;
            while (last != edges_.size() && edges_[last].kind == edges_[i].kind &&
                   edges_[last].instrument == edges_[i].instrument) {
                ++last;
            }
            auto const at = [this](std::size_t k) { return edges_.begin() + static_cast<std::ptrdiff_t>(k); };
            std::sort(at(i), at(last), [](found_edge const& a, found_edge const& b) {
                return a.between != b.between ? a.between < b.between : a.certain > b.certain;
            });
            for (auto const first = kept; i != last; ++i) {
                if (kept == first || edges_[kept - 1].between != edges_[i].between) {
                    if (kept != i) {
                        edges_[kept] = std::move(edges_[i]);
                    }
                    ++kept;
                }
            }
        }
        edges_.resize(kept);
    }

    dossier_index const& index_;
    date when_;
    network_options const& options_;
    std::vector<found_edge> edges_;
    std::vector<ref<>> left_out_;
};

/// Pairs of numbered nodes, with what is asked of them. None of it recurses.
class numbered_graph {
public:
    numbered_graph(std::size_t nodes, std::vector<std::pair<std::uint32_t, std::uint32_t>> const& pairs)
        : from_(nodes + 1, 0), to_(pairs.size() * 2) {
        for (auto const& [a, b] : pairs) {
            ++from_[a + 1];
            ++from_[b + 1];
        }
        for (std::size_t i = 1; i != from_.size(); ++i) {
            from_[i] += from_[i - 1];
        }
        auto next = from_;
        for (auto const& [a, b] : pairs) {
            to_[next[a]++] = b;
            to_[next[b]++] = a;
        }
    }

    [[nodiscard]] std::size_t size() const noexcept { return from_.size() - 1; }
    [[nodiscard]] std::uint32_t degree(std::size_t node) const noexcept {
        return static_cast<std::uint32_t>(from_[node + 1] - from_[node]);
    }

    /// Fills the number of each node's component, in the order of the nodes, and the bridges; answers how many components there are.
    /// Tarjan, "A note on finding the bridges of a graph" (1974).
    [[nodiscard]] std::uint32_t components(std::vector<std::uint32_t>& component,
                                           std::vector<std::pair<std::uint32_t, std::uint32_t>>& bridges) const {
        struct place {
            std::uint32_t node;
            std::uint32_t above;
            std::size_t next;
        };
        std::uint32_t count = 0;
        std::uint32_t clock = 0;
        std::vector<std::uint32_t> found(size(), 0); // when each was found, from 1
        std::vector<std::uint32_t> low(size(), 0);   // the earliest that it reaches otherwise than by where it came from
        component.assign(size(), 0);
        std::vector<place> path;
        for (std::uint32_t root = 0; root != size(); ++root) {
            if (found[root] != 0) {
                continue;
            }
            found[root] = low[root] = ++clock;
            component[root] = count;
            path.push_back({root, root, from_[root]});
            while (!path.empty()) {
                auto& here = path.back();
                if (here.next != from_[here.node + 1]) {
                    auto const to = to_[here.next++];
                    if (found[to] == 0) {
                        found[to] = low[to] = ++clock;
                        component[to] = count;
                        path.push_back({to, here.node, from_[to]});
                    } else if (to != here.above) {
                        low[here.node] = (std::min)(low[here.node], found[to]);
                    }
                    continue;
                }
                auto const done = here;
                path.pop_back();
                if (!path.empty()) {
                    low[done.above] = (std::min)(low[done.above], low[done.node]);
                    if (low[done.node] > found[done.above]) {
                        bridges.emplace_back((std::min)(done.node, done.above), (std::max)(done.node, done.above));
                    }
                }
            }
            ++count;
        }
        std::sort(bridges.begin(), bridges.end());
        return count;
    }

private:
    std::vector<std::size_t> from_;
    std::vector<std::uint32_t> to_;
};

/// The states that may exist on a day, and the ends of edges, by id.
[[nodiscard]] inline std::vector<id<actor>> nodes_of(dossier_index const& index, date const& when, network_options const& options,
                                                     std::vector<found_edge> const& edges) {
    std::vector<id<actor>> result;
    for (actor const& one : index.dossier().actors) {
        bool const there =
            options.system ? is_member(one, *options.system, when) != certainty::no
                           : one.kind == actor_kind::state && (!one.existence || contains(*one.existence, when) != certainty::no);
        if (there) {
            result.push_back(one.id);
        }
    }
    for (found_edge const& one : edges) {
        result.push_back(one.between.first());
        result.push_back(one.between.second());
    }
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

/// Of the kinds of instruments that make edges, those that the dossier does not cover that day.
[[nodiscard]] inline std::vector<std::string> edges_not_covered(dossier_index const& index, std::vector<edge_kind> const& kinds,
                                                                date const& when) {
    auto const wants = [&](edge_kind kind) { return kinds.empty() || std::find(kinds.begin(), kinds.end(), kind) != kinds.end(); };
    std::vector<std::string> result;
    auto const add = [&](bool wanted, std::initializer_list<std::string_view> some) {
        for (auto& kind : wanted ? kinds_not_covered(index, some, when) : std::vector<std::string>{}) {
            result.push_back(std::move(kind));
        }
    };
    add(wants(edge_kind::alliance) || wants(edge_kind::agreement), {kind_name<agreement>});
    add(wants(edge_kind::dialogue), {kind_name<channel>, kind_name<forum>, kind_name<trilateral_forum>});
    add(wants(edge_kind::dispute), {kind_name<dispute>});
    add(wants(edge_kind::measure), {kind_name<measure>});
    return result;
}

[[nodiscard]] inline std::uint32_t number_among(std::vector<id<actor>> const& all, id<actor> const& one) {
    return static_cast<std::uint32_t>(std::lower_bound(all.begin(), all.end(), one) - all.begin());
}

/// The last step after the beginning of a stage that sets its end: a renewal, or a step with an `until`; -1 if there is none.
[[nodiscard]] inline std::int32_t last_prolonged(indexed_instrument const& of, possible_state const& one) {
    for (auto i = one.last; i > one.since[0]; --i) {
        auto const step = of.history()[static_cast<std::size_t>(i)];
        bool const renews = of.as<agreement>() != nullptr && step.action == static_cast<std::uint8_t>(agreement_action::renew);
        if (renews || (*step.until && of.history().lifecycle().region_of(step.action) == standing_region::stage)) {
            return i;
        }
    }
    return -1;
}

/// What edges are by, each once.
[[nodiscard]] inline std::vector<linking_instrument> instruments_of(dossier_index const& index, date const& when,
                                                                    std::vector<found_edge> const& edges) {
    std::vector<std::uint32_t> numbers;
    for (found_edge const& one : edges) {
        numbers.push_back(one.instrument);
    }
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    std::vector<linking_instrument> result;
    for (std::uint32_t const i : numbers) {
        auto const& of = index.instruments()[i];
        linking_instrument made{of.reference(), index.name_of(of), {}};
        std::vector<std::int32_t> steps;
        for (possible_state const& one : possible_states(of.history(), when.earliest(), when.latest()).states) {
            if (one.since[0] >= 0) {
                steps.push_back(one.since[0]);
            }
            auto const provisional = one.since[static_cast<std::size_t>(standing_region::provisional)];
            if (provisional >= 0 && one.standing.of(standing_region::provisional) != 0) {
                steps.push_back(provisional);
            }
            if (auto const governs = last_prolonged(of, one); governs >= 0) {
                steps.push_back(governs);
            }
        }
        std::sort(steps.begin(), steps.end());
        steps.erase(std::unique(steps.begin(), steps.end()), steps.end());
        for (std::int32_t const step : steps) {
            made.rests_on.push_back(answer_for(index, of, static_cast<std::size_t>(step)));
        }
        result.push_back(std::move(made));
    }
    return result;
}

} // namespace detail

/// The links between states on a day, each actor folded to its state, and what they make together. Linear in the dossier, n log n in the links.
///
///     auto const talks = network(index, date{2023, 3, 15}, {.kinds = {edge_kind::dialogue}});
[[nodiscard]] inline network_answer network(dossier_index const& index, date const& when, network_options const& options = {}) {
    detail::edge_search search(index, when, options);
    network_answer result;
    result.on = when;
    auto const edges = search.find();
    result.left_out = search.take_left_out();
    result.not_covered = detail::edges_not_covered(index, options.kinds, when);
    auto const nodes = detail::nodes_of(index, when, options, edges);
    std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
    for (detail::found_edge const& one : edges) {
        auto const& of = index.instruments()[one.instrument];
        result.edges.push_back({one.kind, one.between, of.reference(), index.name_of(of), one.certain});
        pairs.emplace_back(detail::number_among(nodes, one.between.first()), detail::number_among(nodes, one.between.second()));
    }
    result.instruments = detail::instruments_of(index, when, edges);
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    detail::numbered_graph const graph(nodes.size(), pairs);
    std::vector<std::uint32_t> component;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> bridges;
    result.components = graph.components(component, bridges);
    for (std::size_t i = 0; i != nodes.size(); ++i) {
        result.nodes.push_back({name(index, nodes[i]), graph.degree(i), component[i]});
    }
    for (auto const& [a, b] : bridges) {
        result.bridges.push_back(*dyad::from(nodes[a], nodes[b]));
    }
    result.linked_pairs = pairs.size();
    if (nodes.size() > 1) {
        result.density = static_cast<std::int64_t>(pairs.size() * 2000 / (nodes.size() * (nodes.size() - 1)));
    }
    return result;
}

} // namespace entente

#endif
