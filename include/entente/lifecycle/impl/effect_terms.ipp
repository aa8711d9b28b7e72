// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_LIFECYCLE_IMPL_EFFECT_TERMS_IPP
#define ENTENTE_LIFECYCLE_IMPL_EFFECT_TERMS_IPP

#include <entente/lifecycle/effect_terms.hpp>

namespace entente::inline v0_1 {

ENTENTE_DECL effect_terms terms_of(agreement const& one) noexcept {
    effect_terms result;
    if (one.term && one.term->kind == term_kind::fixed && one.term->length) {
        result.has_term = true;
        result.length = one.term->length;
        result.renewal = one.term->renewal;
    }
    return result;
}

ENTENTE_DECL compact_optional<duration> notice_of(withdrawal_rule const& rule) noexcept {
    return rule.notice || !rule.implied ? rule.notice : compact_optional(duration::of_months(12));
}

ENTENTE_DECL std::optional<date> entry_for(agreement const& whole, participation const& part, std::size_t count) {
    auto const day_of = [](auto const& step) { return step.effective ? step.effective : step.on; };
    std::optional<date> result = whole.begins && whole.begins->stage == agreement_stage::in_force && whole.begins->from.is_set()
                                     ? std::optional(whole.begins->from)
                                     : std::nullopt;
    for (auto const& step : whole.history) {
        if (step.action == agreement_action::enter_into_force && day_of(step)) {
            result = *day_of(step);
        }
    }
    std::optional<date> own;
    bool is_out = false;
    for (std::size_t i = 0; i != count; ++i) {
        auto const& step = part.history[i];
        if (step.action == participation_action::withdraw) {
            own.reset();
            is_out = true;
        } else if (step.action == participation_action::enter_into_force && day_of(step)) {
            own = *day_of(step);
            is_out = false;
        }
    }
    if (is_out) {
        return std::nullopt;
    }
    return own && (!result || result->latest() < own->latest()) ? own : result;
}

ENTENTE_DECL effect_terms terms_of(agreement const& whole, participation const&) noexcept {
    effect_terms result;
    if (whole.withdrawal) {
        result.notice = notice_of(*whole.withdrawal);
    }
    return result;
}

ENTENTE_DECL effect_terms terms_of(commitment const& one) noexcept {
    effect_terms result;
    result.abstains = one.kind == commitment_kind::conduct && !one.due && one.achieves.empty();
    return result;
}

} // namespace entente

#endif
