// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_IMPL_EDGES_IPP
#define ENTENTE_QUERY_IMPL_EDGES_IPP

#include <entente/query/edges.hpp>

#include <entente/lifecycle/parties.hpp>
#include <entente/query/obligations.hpp>
#include <entente/state/coverage.hpp>
#include <entente/state/in_effect.hpp>
#include <entente/state/treaty_relations.hpp>

#include <span>
#include <string_view>

namespace entente::inline v0_1::detail {

ENTENTE_DECL std::vector<found_edge> edge_search::find() {
    if (wants(edge_kind::alliance)) {
        add_alliances();
    }
    for (edge_kind const kind : {edge_kind::agreement, edge_kind::dialogue, edge_kind::dispute, edge_kind::measure}) {
        if (wants(kind)) {
            for (indexed_instrument const& of : index_.instruments()) {
                look_at(kind, of);
            }
        }
    }
    add_signed(edge_kind::cooperation, link_sign::cooperation);
    add_signed(edge_kind::conflict, link_sign::conflict);
    deduplicate();
    if (options_.system) {
        erase_if(edges_,
                 [&](found_edge const& one) { return !is_in_system(one.between.first()) || !is_in_system(one.between.second()); });
    }
    return std::move(edges_);
}

ENTENTE_DECL std::vector<directed_edge> edge_search::find_of(indexed_instrument const& of) {
    std::vector<directed_edge> result;
    directed_ = &result;
    for (edge_kind const kind : {edge_kind::agreement, edge_kind::dialogue, edge_kind::dispute, edge_kind::measure}) {
        if (wants(kind)) {
            look_at(kind, of);
        }
    }
    directed_ = nullptr;
    return result;
}

ENTENTE_DECL void edge_search::look_at(edge_kind kind, indexed_instrument const& of) {
    if (auto const* const treaty = kind == edge_kind::agreement ? of.as<agreement>() : nullptr) {
        std::vector<end> ends;
        auto const whole = effect_of(index_, *treaty, when_);
        for (participation const& part : treaty->participations) {
            auto const bound = part.capacity == participation_capacity::party ? binds(index_, whole, part, when_) : certainty::no;
            if (bound != certainty::no) {
                ends.push_back({index_.state_of(part.actor), bound});
            }
        }
        add_parties(*treaty, of, ends);
    } else if (kind == edge_kind::dialogue) {
        if (auto const* const talks = of.as<channel>()) {
            add_members(talks->members, of);
        } else if (auto const* const body = of.as<forum>()) {
            add_members(body->members, of);
        } else if (auto const* const three = of.as<trilateral_forum>()) {
            add_members(three->members, of);
        }
    } else if (auto const* const quarrel = kind == edge_kind::dispute ? of.as<dispute>() : nullptr) {
        add_sides(*quarrel, of);
    } else if (auto const* const one = kind == edge_kind::measure ? of.as<measure>() : nullptr) {
        auto const imposed = stage_is(of, {measure_stage::imposed, measure_stage::lifting});
        bool const has_basis = imposed == certainty::no || basis_of(index_, *one, when_).is_gone == certainty::no;
        auto const in_force = has_basis ? imposed : imposed & certainty::maybe; // nobody lifted it
        add_between(edge_kind::measure, of, ends_of(one->by, in_force), ends_of(one->against, in_force));
    }
}

ENTENTE_DECL bool edge_search::is_in_system(id<actor> const& who) const {
    auto const* const found = index_.find(who);
    return found != nullptr && is_member(*found, *options_.system, when_) != certainty::no;
}

ENTENTE_DECL std::vector<edge_search::end> edge_search::ends_of(std::span<id<actor> const> all, certainty certain) const {
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

ENTENTE_DECL void edge_search::add_alliances() {
    std::vector<term<obligation>> const what{obligation::defence, obligation::offence, obligation::neutrality,
                                             obligation::non_aggression, obligation::consultation};
    std::uint32_t number = 0;
    // Conditions of an alliance are what it is an alliance for: they do not make it less of one.
    auto const add_alliance = [&](found_obligation const& one) {
        add(edge_kind::alliance, number, index_.state_of(one.bearer), index_.state_of(one.beneficiary), one.owed);
    };
    auto const leave_out = [&](agreement const& one) { left_out_.push_back(ref<>(one.id)); };
    obligation_search search(index_, when_, what, options_.max_participants * options_.max_participants, std::nullopt, add_alliance,
                             leave_out);
    for (indexed_instrument const& of : index_.instruments()) {
        if (auto const* const treaty = of.as<agreement>()) {
            number = index_.number_of(of);
            search.look_at(*treaty);
        }
    }
}

ENTENTE_DECL void edge_search::add_signed(edge_kind kind, link_sign sign) {
    for (indexed_instrument const& of : index_.instruments()) {
        auto const signs = of.signs();
        if (signs.has(sign) && wants(kind)) {
            auto const& table = of.history().lifecycle();
            auto const links_by = [&](raw_standing const& now) {
                auto const phase = table.phase_of(now);
                return (phase == standing_phase::open && signs.open == sign) ||
                       (phase == standing_phase::suspended && signs.suspended == sign);
            };
            auto const states = states_in_effect(index_, of, when_);
            // What the record does not reach makes no link by itself.
            bool const is_recorded = std::any_of(states.states.begin(), states.states.end(),
                                                 [&](possible_state const& each) { return links_by(each.standing); });
            auto const links = is_recorded ? states.where(links_by) & is_open_in_effect(of, when_) : certainty::no;
            add_among(kind, of, ends_of(of.actors(), links));
        }
    }
}

ENTENTE_DECL void edge_search::add_sides(dispute const& one, indexed_instrument const& of) {
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

ENTENTE_DECL bool edge_search::too_large(indexed_instrument const& of, std::size_t pairs) {
    auto const limit = options_.max_participants * options_.max_participants;
    if (pairs <= limit) {
        return false;
    }
    left_out_.push_back(of.reference());
    return true;
}

ENTENTE_DECL void edge_search::add_among(edge_kind kind, indexed_instrument const& of, std::vector<end> const& ends) {
    if (ends.size() > 1 && too_large(of, ends.size() * ends.size())) {
        return;
    }
    for (std::size_t i = 0; i != ends.size(); ++i) {
        for (std::size_t k = i + 1; k != ends.size(); ++k) {
            add(kind, index_.number_of(of), ends[i].who, ends[k].who, ends[i].certain & ends[k].certain);
        }
    }
}

ENTENTE_DECL void edge_search::add_parties(agreement const& one, indexed_instrument const& of, std::vector<end> const& ends) {
    if (!has_inter_se_exceptions(one)) {
        add_among(edge_kind::agreement, of, ends);
        return;
    }
    if (ends.size() > 1 && too_large(of, ends.size() * ends.size())) {
        return;
    }
    for (std::size_t i = 0; i != ends.size(); ++i) {
        for (std::size_t k = i + 1; k != ends.size(); ++k) {
            add(edge_kind::agreement, index_.number_of(of), ends[i].who, ends[k].who,
                ends[i].certain & ends[k].certain & binds_inter_se(index_, one, ends[i].who, ends[k].who, when_));
        }
    }
}

ENTENTE_DECL void edge_search::add_between(edge_kind kind, indexed_instrument const& of, std::vector<end> const& some,
                                           std::vector<end> const& others) {
    if (others.empty() || too_large(of, some.size() * others.size())) {
        return;
    }
    for (end const& a : some) {
        for (end const& b : others) {
            add(kind, index_.number_of(of), a.who, b.who, a.certain & b.certain);
        }
    }
}

ENTENTE_DECL void edge_search::add(edge_kind kind, std::uint32_t number, id<actor> const& a, id<actor> const& b,
                                   certainty certain) {
    if (directed_ != nullptr) {
        if (certain != certainty::no) {
            directed_->push_back({kind, a, b, certain});
        }
        return;
    }
    auto between =
        certain == certainty::no || (options_.only_certain && certain != certainty::yes) ? std::nullopt : dyad::from(a, b);
    if (between) {
        edges_.push_back({kind, number, *std::move(between), certain});
    }
}

ENTENTE_DECL void edge_search::deduplicate() {
    std::size_t kept = 0;
    for (std::size_t i = 0; i != edges_.size();) {
        auto last = i;
        while (last != edges_.size() && edges_[last].kind == edges_[i].kind && edges_[last].instrument == edges_[i].instrument) {
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

ENTENTE_DECL std::vector<id<actor>> nodes_of(dossier_index const& index, date const& when, network_options const& options,
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

ENTENTE_DECL std::vector<std::string> edges_not_covered(dossier_index const& index, std::vector<edge_kind> const& kinds,
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
    auto const signs = index.link_signs();
    for (std::size_t i = 0; i != signs.size(); ++i) {
        bool const is_wanted = (signs[i].has(link_sign::cooperation) && wants(edge_kind::cooperation)) ||
                               (signs[i].has(link_sign::conflict) && wants(edge_kind::conflict));
        add(is_wanted, {index.kinds()[i].one});
    }
    return result;
}

} // namespace entente::detail

#endif
