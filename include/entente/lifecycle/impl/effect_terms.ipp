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
