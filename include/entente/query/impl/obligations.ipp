// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_IMPL_OBLIGATIONS_IPP
#define ENTENTE_QUERY_IMPL_OBLIGATIONS_IPP

#include <entente/query/obligations.hpp>

#include <entente/state/coverage.hpp>
#include <entente/state/waiting.hpp>

#include <algorithm>
#include <span>

namespace entente::inline v0_1::detail {

/// A pair and an obligation, as a text that can be sorted.
[[nodiscard]] inline std::string obligation_key(owed_obligation const& one, bool reversed = false) {
    std::string result(reversed ? one.beneficiary.id.view() : one.bearer.id.view());
    result.append(1, ' ').append(reversed ? one.bearer.id.view() : one.beneficiary.id.view()).append(1, ' ');
    text_form<term<obligation>>::append(result, one.what);
    return result;
}

/// Who is called upon, ring by ring: those who owe it to the state itself, then those who must defend them.
class call_search {
public:
    call_search(dossier_index const& index, std::vector<owed_obligation> const& owed, id<actor> for_whom)
        : owed_(owed), open_{{std::move(for_whom), 0, certainty::yes}} {
        for (std::size_t i = 0; i != owed.size(); ++i) {
            by_beneficiary_.emplace_back(index.state_of(owed[i].beneficiary.id), i);
            bearers_.push_back(index.state_of(owed[i].bearer.id));
        }
        std::sort(by_beneficiary_.begin(), by_beneficiary_.end());
        all_bearers_ = bearers_;
        std::sort(all_bearers_.begin(), all_bearers_.end());
        all_bearers_.erase(std::unique(all_bearers_.begin(), all_bearers_.end()), all_bearers_.end());
        drawn_.resize(all_bearers_.size());
    }

    /// Breadth first: who is called is put at the end.
    [[nodiscard]] std::vector<called_ally> find() {
        for (std::size_t next = 0; next != open_.size(); ++next) {
            auto const here = open_[next];
            for (auto one = std::lower_bound(by_beneficiary_.begin(), by_beneficiary_.end(), std::pair(here.who, std::size_t{0}));
                 one != by_beneficiary_.end() && one->first == here.who; ++one) {
                look_at(here, one->second);
            }
        }
        return std::move(allies_);
    }

private:
    struct called {
        id<actor> who;
        std::uint32_t distance;
        certainty certain;
    };
    struct drawn_in {
        std::uint32_t distance = 0; // none yet
        certainty certain{};
        std::size_t place = 0; // among those who are called
    };

    void look_at(called const& here, std::size_t i) {
        auto const& by = owed_[i];
        auto const certain = here.certain & by.owed;
        auto const& bearer = bearers_[i];
        bool const acts = by.what == obligation::defence;
        auto const number = std::lower_bound(all_bearers_.begin(), all_bearers_.end(), bearer) - all_bearers_.begin();
        auto& earlier = drawn_[static_cast<std::size_t>(number)];
        bool const acts_already = earlier.distance != 0 && earlier.distance <= here.distance && earlier.certain >= certain;
        if ((here.distance != 0 && !acts) || bearer == open_.front().who || acts_already) {
            return;
        }
        allies_.push_back({here.distance + 1, by, certain});
        if (!acts || (earlier.distance != 0 && earlier.certain >= certain)) {
            return;
        }
        if (earlier.distance == here.distance + 1) {
            open_[earlier.place].certain = certain; // by a surer clause, before it called anybody
        } else {
            open_.push_back({bearer, here.distance + 1, certain});
            earlier.place = open_.size() - 1;
            earlier.distance = here.distance + 1;
        }
        earlier.certain = certain;
    }

    std::vector<owed_obligation> const& owed_;
    std::vector<std::pair<id<actor>, std::size_t>> by_beneficiary_; ///< the state, and the place in `owed_`
    std::vector<id<actor>> bearers_;                                ///< their states, by the place in `owed_`
    std::vector<id<actor>> all_bearers_;                            ///< each once, in order
    std::vector<drawn_in> drawn_;                                   ///< by the place in `all_bearers_`
    std::vector<called> open_;
    std::vector<called_ally> allies_;
};

/// What the end of one agreement would change.
class cancellation_search {
public:
    cancellation_search(dossier_index const& index, agreement const& one, date const& when, cancellation& to)
        : index_(index), one_(one), when_(when), to_(to) {}

    void find() {
        add_obligations();
        add_commitments();
        for (measure const& each : index_.dossier().measures) {
            if (each.under && names_it(each.under->parts()) && is_open_in_effect(each, when_) != certainty::no) {
                to_.measures.push_back(named_in(index_, each.id));
            }
        }
        add_bodies(index_.dossier().channels);
        add_bodies(index_.dossier().forums);
        add_bodies(index_.dossier().trilateral_forums);
        add_dependents();
        if (one_.withdrawal) {
            to_.prohibited = one_.withdrawal->prohibited;
            if (auto const notice = notice_of(*one_.withdrawal); !to_.prohibited && notice && when_.exact()) {
                to_.earliest = date::from(first_notice() + *notice);
            }
        }
    }

private:
    [[nodiscard]] bool names_it(ref_parts const& one) const {
        return one.kind == kind_name<agreement> && one.slug == one_.id.view();
    }

    void add_obligations() {
        std::vector<std::string> others;
        auto owed = obligations(index_, when_);
        to_.left_out = std::move(owed.left_out);
        for (owed_obligation& each : owed.all) {
            if (split_ref(each.under.view()).slug == one_.id.view()) {
                to_.ended.push_back(std::move(each));
            } else {
                others.push_back(obligation_key(each));
            }
        }
        std::sort(others.begin(), others.end());
        for (owed_obligation const& each : to_.ended) {
            if (!std::binary_search(others.begin(), others.end(), obligation_key(each))) {
                to_.without_other.push_back(each);
            }
        }
    }

    void add_commitments() {
        for (commitment const& each : index_.dossier().commitments) {
            bool const carries_out = each.under && names_it(each.under->parts());
            bool const waits = std::any_of(each.conditions.begin(), each.conditions.end(),
                                           [&](commitment_condition const& one) { return names_it(one.target.parts()); });
            if ((carries_out || waits) && is_open_in_effect(index_, each, when_) != certainty::no) {
                if (carries_out) {
                    to_.commitments.push_back(named_in(index_, each.id));
                }
                if (waits) {
                    to_.waiting.push_back(named_in(index_, each.id));
                }
            }
        }
    }

    /// The first day, from the one that is asked about, on which a party may give notice.
    [[nodiscard]] day first_notice() const {
        auto const from = *when_.exact();
        auto const& lock_in = one_.withdrawal->lock_in;
        std::optional<day> result;
        for (participation const& part : one_.participations) {
            auto const entry = lock_in && part.capacity == participation_capacity::party
                                   ? entry_for(one_, part, part.history.size())
                                   : std::nullopt;
            if (entry) {
                auto const own = (std::max)(from, entry->latest() + *lock_in);
                result = result ? (std::min)(*result, own) : own;
            }
        }
        return result.value_or(from);
    }

    template <class Bodies>
    void add_bodies(Bodies const& bodies) {
        for (auto const& each : bodies) {
            if (each.established_by == one_.id) {
                to_.bodies.push_back(ref<>(each.id));
            }
        }
    }

    void add_dependents() {
        for (agreement const& each : index_.dossier().agreements) {
            for (agreement_relation const& relation : each.relations) {
                bool const depends = relation.kind != agreement_relation_kind::supersedes &&
                                     relation.kind != agreement_relation_kind::part_of_package &&
                                     relation.kind != agreement_relation_kind::revives;
                if (relation.to == one_.id && depends) {
                    to_.dependents.push_back(named_in(index_, each.id));
                }
            }
        }
    }

    dossier_index const& index_;
    agreement const& one_;
    date const& when_;
    cancellation& to_;
};

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
    // A resolution binds whom it addresses, who takes no part in it (UN Charter 25).
    for (agreement const& one : state ? std::span(index.dossier().agreements) : std::span<agreement const>()) {
        bool const takes_part = std::any_of(one.participations.begin(), one.participations.end(),
                                            [&](participation const& part) { return index.state_of(part.actor) == *state; });
        if (one.form == agreement_form::resolution && !takes_part) {
            search.look_at(one);
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
    auto found = obligations(index, when, options);
    auto allies = detail::call_search(index, found.all, index.state_of(for_whom)).find();
    return {named_in(index, for_whom), call, when, std::move(allies), std::move(found.left_out), std::move(found.not_covered)};
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
    detail::cancellation_search(index, *one, when, result).find();
    return result;
}

} // namespace entente

#endif
