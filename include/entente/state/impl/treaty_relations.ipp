// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_STATE_IMPL_TREATY_RELATIONS_IPP
#define ENTENTE_STATE_IMPL_TREATY_RELATIONS_IPP

#include <entente/state/treaty_relations.hpp>

#include <entente/core/period.hpp>

#include <algorithm>
#include <cstddef>

namespace entente::inline v0_1::detail {

ENTENTE_DECL certainty holds_between(compact_optional<date> const& from, compact_optional<date> const& to, date const& when) {
    auto const begun = from ? contains(period(period_end(*from), period_end::open()), when) : certainty::yes;
    auto const over = to ? contains(period(period_end(*to), period_end::open()), when) : certainty::no;
    return begun & negation(over);
}

ENTENTE_DECL certainty is_maintained(participation const& by, std::string_view key, date const& when) {
    auto result = certainty::no;
    std::size_t made = 0;
    for (auto const& step : by.history) {
        bool const is_wanted = key.empty() || (step.key && step.key->view() == key);
        if (step.action == participation_action::reserve) {
            ++made;
            result = is_wanted ? result | holds_between(step.on, {}, when) : result;
        } else if (step.action == participation_action::withdraw_reservation) {
            auto const gone = holds_between(step.on, {}, when);
            result = result & negation(made > 1 ? gone & certainty::maybe : gone);
        }
    }
    return result;
}

} // namespace entente::detail

namespace entente::inline v0_1 {

ENTENTE_DECL bool has_inter_se_exceptions(agreement const& of) noexcept {
    return !of.inter_se.empty() || std::any_of(of.participations.begin(), of.participations.end(), [](participation const& part) {
        return std::any_of(part.objections.begin(), part.objections.end(), [](objection const& one) { return one.precludes; });
    });
}

ENTENTE_DECL certainty binds_inter_se(dossier_index const& index, agreement const& of, id<actor> const& one, id<actor> const& other,
                                      date const& when) {
    auto const first = index.state_of(one);
    auto const second = index.state_of(other);
    auto freed = certainty::no;
    for (inter_se_exception const& each : of.inter_se) {
        if (index.is_among(each.between, first) && index.is_among(each.between, second)) {
            freed = freed | (each.period ? contains(*each.period, when) : certainty::yes);
        }
    }
    for (participation const& objector : of.participations) {
        for (objection const& each : objector.objections) {
            auto const to = each.to.parts();
            auto const* const reserving =
                each.precludes && to.slug == of.id.view() && !to.participant.empty() ? [&]() -> participation const* {
                auto const found = std::find_if(of.participations.begin(), of.participations.end(),
                                                [&](participation const& part) { return part.actor.view() == to.participant; });
                return found != of.participations.end() ? &*found : nullptr;
            }()
                : nullptr;
            if (reserving == nullptr) {
                continue;
            }
            auto const a = index.state_of(objector.actor);
            auto const b = index.state_of(reserving->actor);
            if ((a == first && b == second) || (a == second && b == first)) {
                freed = freed |
                        (detail::holds_between(each.on, each.withdrawn, when) & detail::is_maintained(*reserving, to.key, when));
            }
        }
    }
    return negation(freed);
}

} // namespace entente

#endif
