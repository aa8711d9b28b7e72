// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_SRC_QUESTIONS_HPP
#define ENTENTE_SRC_QUESTIONS_HPP

/// Defines questions and edits. One of the parts of `entente/src.hpp`.

#include <entente/query/impl/measures.ipp>
#include <entente/query/impl/names.ipp>
#include <entente/query/impl/performance.ipp>
#include <entente/query/impl/reservations.ipp>
#include <entente/src/begin.hpp>

#include <entente/edit/as_known.hpp>
#include <entente/edit/merge.hpp>
#include <entente/edit/revision.hpp>

#include <entente/edit/impl/as_known.ipp>
#include <entente/edit/impl/dossier_editor.ipp>
#include <entente/edit/impl/merge.ipp>
#include <entente/edit/impl/recalls.ipp>
#include <entente/edit/impl/rename.ipp>
#include <entente/edit/impl/revision.ipp>
#include <entente/query/impl/balance.ipp>
#include <entente/query/impl/causes.ipp>
#include <entente/query/impl/commitments.ipp>
#include <entente/query/impl/contested.ipp>
#include <entente/query/impl/courses.ipp>
#include <entente/query/impl/detail/panel_links.ipp>
#include <entente/query/impl/diff.ipp>
#include <entente/query/impl/edges.ipp>
#include <entente/query/impl/inference.ipp>
#include <entente/query/impl/instrument_state.ipp>
#include <entente/query/impl/interruptions.ipp>
#include <entente/query/impl/lifecycle_chart.ipp>
#include <entente/query/impl/named.ipp>
#include <entente/query/impl/network.ipp>
#include <entente/query/impl/obligations.ipp>
#include <entente/query/impl/officials.ipp>
#include <entente/query/impl/panel.ipp>
#include <entente/query/impl/participants.ipp>
#include <entente/query/impl/rows.ipp>
#include <entente/query/impl/scorecard.ipp>
#include <entente/query/impl/sessions.ipp>
#include <entente/query/impl/state_of_play.ipp>
#include <entente/query/impl/statements.ipp>
#include <entente/query/impl/states.ipp>
#include <entente/query/impl/step_answer.ipp>
#include <entente/query/impl/ties.ipp>
#include <entente/query/impl/timeline.ipp>
#include <entente/query/impl/waits.ipp>
#include <entente/query/impl/what_if.ipp>

namespace entente::inline v0_1 {

template dossier as_known<dossier>(dossier const&, date const&);
template revision diff<dossier>(dossier const&, dossier const&);
template merged<dossier> edit::merge<dossier>(std::span<dossier const* const>);
template merged<dossier> edit::merge<dossier>(dossier const&, dossier const&);
template converted_recalls<dossier> edit::convert_recalls<dossier>(dossier const&);
template result<dossier> edit::apply<dossier>(dossier const&, revision const&);

} // namespace entente

#endif
