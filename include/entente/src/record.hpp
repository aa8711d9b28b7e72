// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_SRC_RECORD_HPP
#define ENTENTE_SRC_RECORD_HPP

/// Contains the definitions of kinds, lifecycles, the index, derived state, and rules. One of the parts of `entente/src.hpp`.

#include <entente/src/begin.hpp>

#include <entente/index/dossier_index.hpp>
#include <entente/state/impl/treaty_relations.ipp>
#include <entente/validate/validate.hpp>
#include <entente/validate/validate_together.hpp>

#include <entente/index/impl/detail/leading_layouts.ipp>
#include <entente/index/impl/detail/number_slots.ipp>
#include <entente/index/impl/detail/text_store.ipp>
#include <entente/index/impl/dossier_index.ipp>
#include <entente/index/impl/indexed_instrument.ipp>
#include <entente/index/impl/look_up.ipp>
#include <entente/index/impl/object_table.ipp>
#include <entente/lifecycle/impl/detail/effect_walk.ipp>
#include <entente/lifecycle/impl/effect.ipp>
#include <entente/lifecycle/impl/effect_terms.ipp>
#include <entente/lifecycle/impl/history_view.ipp>
#include <entente/lifecycle/impl/parties.ipp>
#include <entente/lifecycle/impl/refusal.ipp>
#include <entente/lifecycle/impl/status_at.ipp>
#include <entente/model/impl/causal_link.ipp>
#include <entente/model/impl/trilateral_forum.ipp>
#include <entente/state/impl/coverage.ipp>
#include <entente/state/impl/in_effect.ipp>
#include <entente/state/impl/offices.ipp>
#include <entente/state/impl/waiting.ipp>
#include <entente/validate/impl/detail/order.ipp>
#include <entente/validate/impl/detail/participations.ipp>
#include <entente/validate/impl/id_set.ipp>
#include <entente/validate/impl/rule.ipp>
#include <entente/validate/impl/rules/actor.ipp>
#include <entente/validate/impl/rules/agreement.ipp>
#include <entente/validate/impl/rules/body.ipp>
#include <entente/validate/impl/rules/cause.ipp>
#include <entente/validate/impl/rules/commitment.ipp>
#include <entente/validate/impl/rules/dispute.ipp>
#include <entente/validate/impl/rules/history.ipp>
#include <entente/validate/impl/rules/record.ipp>
#include <entente/validate/impl/rules/relation.ipp>
#include <entente/validate/impl/rules/structure.ipp>
#include <entente/validate/impl/rules/time.ipp>
#include <entente/validate/impl/validate.ipp>
#include <entente/validate/impl/validate_together.ipp>

namespace entente::inline v0_1 {

template dossier_index::dossier_index(entente::dossier const&);
template report validate<dossier>(dossier const&, validate_options const&);
template std::vector<report> validate_together<dossier>(std::span<named_dossier const>, validate_options const&);

} // namespace entente

#endif
