// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_STATE_TREATY_RELATIONS_HPP
#define ENTENTE_STATE_TREATY_RELATIONS_HPP

/// Whether an agreement that binds two actors binds them to one another. A suspension between some parties alone (VCLT 58) and an objection that precludes treaty relations (VCLT 20.4(b)) free the two, and
/// nobody else.

#include <entente/core/certainty.hpp>
#include <entente/core/compact_optional.hpp>
#include <entente/core/date.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/core/id.hpp>
#include <entente/index/dossier_index.hpp>

#include <string_view>

namespace entente::inline v0_1 {

namespace detail {

/// Whether something that was done on a day, and perhaps undone on another, holds on a third.
[[nodiscard]] ENTENTE_DECL certainty holds_between(compact_optional<date> const& from, compact_optional<date> const& to,
                                                   date const& when);

/// Whether a reservation is maintained on a day. Which of several was withdrawn is not known.
[[nodiscard]] ENTENTE_DECL certainty is_maintained(participation const& by, std::string_view key, date const& when);

} // namespace detail

/// Whether an agreement names any two that it does not bind to one another. Linear in its participations.
[[nodiscard]] ENTENTE_DECL bool has_inter_se_exceptions(agreement const& of) noexcept;

/// Whether nothing frees two actors, each folded to its state, from one another on a day. Whether it binds each of them is another question: `binds`. Linear in the participations and in
/// what frees.
[[nodiscard]] ENTENTE_DECL certainty binds_inter_se(dossier_index const& index, agreement const& of, id<actor> const& one,
                                                    id<actor> const& other, date const& when);

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/state/impl/treaty_relations.ipp>
#endif

#endif
