// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_IMPL_OBLIGATIONS_IPP
#define ENTENTE_QUERY_IMPL_OBLIGATIONS_IPP

#include <entente/query/obligations.hpp>

#include <entente/state/coverage.hpp>
#include <entente/state/waiting.hpp>

namespace entente::inline v0_1::detail {

/// A pair and an obligation, as a text that can be sorted.
[[nodiscard]] inline std::string obligation_key(owed_obligation const& one, bool reversed = false) {
    std::string result(reversed ? one.beneficiary.id.view() : one.bearer.id.view());
    result.append(1, ' ').append(reversed ? one.bearer.id.view() : one.beneficiary.id.view()).append(1, ' ');
    text_form<term<obligation>>::append(result, one.what);
    return result;
}

} // namespace entente::detail

namespace entente::inline v0_1 {

ENTENTE_DECL owed_obligations obligations(dossier_index const& index, date const& when, obligation_options const& options) {
    owed_obligations result;
    result.on = when;
    result.not_covered = kinds_not_covered(index, {kind_name<agreement>}, when, actors_of({.who = options.who}));
    auto const state = options.who ? std::optional(index.state_of(*options.who)) : std::nullopt;
    auto const add = [&](detail::found_obligation const& one) {
        auto const key = one.under.key ? '#' + std::string(one.under.key->view()) : std::string();
        auto condition = std::string(one.under.condition.in(index.language()));
        auto const owed = one.owed & (condition.empty() ? certainty::yes : certainty::maybe);
        result.all.push_back({named_in(index, one.bearer), named_in(index, one.beneficiary), one.what,
                              ref<>::from("agreement/" + std::string(one.of.id.view()) + key).value_or(ref<>{}),
                              index.name_of(one.of.id), std::move(condition), owed, cited_in(index, one.under.sources)});
    };
    detail::obligation_search search(index, when, options.what, options.largest_clause, state, add,
                                     [&](agreement const& one) { result.left_out.push_back(named_in(index, one.id)); });
    for (std::uint32_t const i : index.select({.kinds = {std::string(kind_name<agreement>)}, .who = options.who, .between = {}})) {
        if (auto const* const one = index.instruments()[i].as<agreement>()) {
            search.look_at(*one);
        }
    }
    return result;
}

ENTENTE_DECL call_to_act who_must_act(dossier_index const& index, id<actor> const& for_whom, call_kind call, date const& when) {
    obligation_options options;
    options.what = {term<obligation>(obligation::consultation)};
    if (call == call_kind::attack) {
        options.what.insert(options.what.begin(), term<obligation>(obligation::defence));
    }
    auto const found = obligations(index, when, options);
    auto const& owed = found.all;
    std::vector<std::pair<id<actor>, std::size_t>> by_beneficiary;
    std::vector<id<actor>> bearers;
    for (std::size_t i = 0; i != owed.size(); ++i) {
        by_beneficiary.emplace_back(index.state_of(owed[i].beneficiary.id), i);
        bearers.push_back(index.state_of(owed[i].bearer.id));
    }
    std::sort(by_beneficiary.begin(), by_beneficiary.end());
    auto all_bearers = bearers;
    std::sort(all_bearers.begin(), all_bearers.end());
    all_bearers.erase(std::unique(all_bearers.begin(), all_bearers.end()), all_bearers.end());
    struct drawn_in {
        std::uint32_t distance = 0; // none yet
        certainty certain{};
        std::size_t place = 0; // among those who are called
    };
    std::vector<drawn_in> drawn(all_bearers.size());
    call_to_act result{named_in(index, for_whom), call, when, {}, found.left_out, found.not_covered};
    struct called {
        id<actor> who;
        std::uint32_t distance;
        certainty certain;
    };
    std::vector<called> open{{index.state_of(for_whom), 0, certainty::yes}}; // breadth first: who is called is put at the end
    for (std::size_t next = 0; next != open.size(); ++next) {
        auto const here = open[next];
        for (auto one = std::lower_bound(by_beneficiary.begin(), by_beneficiary.end(), std::pair(here.who, std::size_t{0}));
             one != by_beneficiary.end() && one->first == here.who; ++one) {
            auto const& by = owed[one->second];
            auto const certain = here.certain & by.owed;
            auto const& bearer = bearers[one->second];
            bool const acts = by.what == obligation::defence;
            auto const number =
                static_cast<std::size_t>(std::lower_bound(all_bearers.begin(), all_bearers.end(), bearer) - all_bearers.begin());
            auto& earlier = drawn[number];
            bool const acts_already = earlier.distance != 0 && earlier.distance <= here.distance && earlier.certain >= certain;
            if ((here.distance != 0 && !acts) || bearer == open.front().who || acts_already) {
                continue;
            }
            result.allies.push_back({here.distance + 1, by, certain});
            if (!acts || (earlier.distance != 0 && earlier.certain >= certain)) {
                continue;
            }
            if (earlier.distance == here.distance + 1) {
                open[earlier.place].certain = certain; // by a surer clause, before it called anybody
            } else {
                open.push_back({bearer, here.distance + 1, certain});
                earlier.place = open.size() - 1;
                earlier.distance = here.distance + 1;
            }
            earlier.certain = certain;
        }
    }
    return result;
}

ENTENTE_DECL owed_obligations one_sided(dossier_index const& index, date const& when, obligation_options const& options) {
    auto result = obligations(index, when, options);
    std::vector<std::string> keys;
    for (owed_obligation const& one : result.all) {
        keys.push_back(detail::obligation_key(one));
    }
    std::sort(keys.begin(), keys.end());
    erase_if(result.all, [&](owed_obligation const& one) {
        return std::binary_search(keys.begin(), keys.end(), detail::obligation_key(one, true));
    });
    return result;
}

ENTENTE_DECL std::optional<cancellation> if_cancelled(dossier_index const& index, id<agreement> const& which, date const& when) {
    auto const* const one = index.find(which);
    if (one == nullptr) {
        return std::nullopt;
    }
    cancellation result;
    result.agreement = named_in(index, which);
    result.on = when;
    std::vector<id<actor>> parties;
    for_each_actor(*one, [&](id<actor> const& who) { parties.push_back(who); });
    result.not_covered = kinds_not_covered(index, {kind_name<agreement>, kind_name<commitment>}, when, parties);
    if (!one->history.empty() && is_open_in_effect(*one, when) == certainty::no) {
        result.over = true;
        return result;
    }
    std::vector<std::string> others;
    auto owed = obligations(index, when);
    result.left_out = std::move(owed.left_out);
    for (owed_obligation& each : owed.all) {
        if (detail::split_ref(each.under.view()).slug == which.view()) {
            result.ended.push_back(std::move(each));
        } else {
            others.push_back(detail::obligation_key(each));
        }
    }
    std::sort(others.begin(), others.end());
    for (owed_obligation const& each : result.ended) {
        if (!std::binary_search(others.begin(), others.end(), detail::obligation_key(each))) {
            result.without_other.push_back(each);
        }
    }
    for (commitment const& each : index.dossier().commitments) {
        bool const carries_out = each.under && each.under->parts().slug == which.view();
        bool const waits = std::any_of(each.conditions.begin(), each.conditions.end(), [&](commitment_condition const& condition) {
            return condition.target.parts().kind == kind_name<agreement> && condition.target.parts().slug == which.view();
        });
        if ((carries_out || waits) && is_open_in_effect(index, each, when) != certainty::no) {
            if (carries_out) {
                result.commitments.push_back(named_in(index, each.id));
            }
            if (waits) {
                result.waiting.push_back(named_in(index, each.id));
            }
        }
    }
    for (measure const& each : index.dossier().measures) {
        bool const rests =
            each.under && each.under->parts().kind == kind_name<agreement> && each.under->parts().slug == which.view();
        if (rests && is_open_in_effect(each, when) != certainty::no) {
            result.measures.push_back(named_in(index, each.id));
        }
    }
    auto const add_bodies = [&](auto const& bodies) {
        for (auto const& each : bodies) {
            if (each.established_by == which) {
                result.bodies.push_back(ref<>(each.id));
            }
        }
    };
    add_bodies(index.dossier().channels);
    add_bodies(index.dossier().forums);
    add_bodies(index.dossier().trilateral_forums);
    for (agreement const& each : index.dossier().agreements) {
        for (agreement_relation const& relation : each.relations) {
            bool const depends =
                relation.kind != agreement_relation_kind::supersedes && relation.kind != agreement_relation_kind::part_of_package;
            if (relation.to == which && depends) {
                result.dependents.push_back(named_in(index, each.id));
            }
        }
    }
    if (one->withdrawal) {
        result.prohibited = one->withdrawal->prohibited;
        if (auto const notice = notice_of(*one->withdrawal); !result.prohibited && notice && when.exact()) {
            result.earliest = date::from(*when.exact() + *notice);
        }
    }
    return result;
}

} // namespace entente

#endif
