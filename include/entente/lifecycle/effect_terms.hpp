// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_LIFECYCLE_EFFECT_TERMS_HPP
#define ENTENTE_LIFECYCLE_EFFECT_TERMS_HPP

/// What an instrument says about time besides its history: terms, notices, and whether it is a promise to abstain.

#include <entente/core/compact_optional.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/core/duration.hpp>
#include <entente/lifecycle/history_view.hpp>
#include <entente/model/agreement.hpp>
#include <entente/model/commitment.hpp>

#include <optional>

namespace entente::inline v0_1 {

/// What an instrument says about time besides its history.
struct effect_terms {
    compact_optional<duration> length{};  ///< of the fixed term that begins with entry into force
    compact_optional<duration> renewal{}; ///< of the term that a renewal begins
    compact_optional<duration> notice{};  ///< after which a notice takes effect that names no day
    bool has_term = false;                ///< its term is fixed: a renewal without a length ends the end
    bool abstains = false;                ///< a promise of conduct: it is kept when its end comes

    [[nodiscard]] bool is_empty() const noexcept { return !has_term && !notice && !abstains; }
};

/// The terms of an instrument. A kind without terms has none.
template <instrument T>
[[nodiscard]] effect_terms terms_of(T const&) noexcept {
    return {};
}

[[nodiscard]] ENTENTE_DECL effect_terms terms_of(agreement const& one) noexcept;

/// Returns the notice that a withdrawal takes: the treaty's own, or twelve months where withdrawal is implied (VCLT 56.2); nothing if there is no right to leave, or no known notice.
[[nodiscard]] ENTENTE_DECL compact_optional<duration> notice_of(withdrawal_rule const& rule) noexcept;

/// The day from which an agreement is in force for a participant, by the first so many steps of that: the later of the agreement's entry into force and its own since it last left. Nothing if neither is on record, or it left.
[[nodiscard]] ENTENTE_DECL std::optional<date> entry_for(agreement const& whole, participation const& part, std::size_t count);

/// The terms of a participation: the notice that its agreement asks for.
[[nodiscard]] ENTENTE_DECL effect_terms terms_of(agreement const& whole, participation const&) noexcept;

[[nodiscard]] ENTENTE_DECL effect_terms terms_of(commitment const& one) noexcept;

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/lifecycle/impl/effect_terms.ipp>
#endif

#endif
