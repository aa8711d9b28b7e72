// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_FORMAT_SRC_HPP
#define ENTENTE_FORMAT_SRC_HPP

/// Defines what `entente/format/` declares where ENTENTE_COMPILED is defined: include it in one unit of a program that formats, beside `entente/src.hpp`. It needs no fmt.

#include <entente/src/begin.hpp>

#include <entente/format/impl/causes.ipp>
#include <entente/format/impl/changes.ipp>
#include <entente/format/impl/commitments.ipp>
#include <entente/format/impl/courses.ipp>
#include <entente/format/impl/detail/layout.ipp>
#include <entente/format/impl/detail/parts.ipp>
#include <entente/format/impl/finding.ipp>
#include <entente/format/impl/formatted.ipp>
#include <entente/format/impl/outline.ipp>
#include <entente/format/impl/report.ipp>
#include <entente/format/impl/state_of_play.ipp>
#include <entente/format/impl/ties.ipp>
#include <entente/format/impl/timeline.ipp>
#include <entente/format/impl/words_for.ipp>

namespace entente::inline v0_1 {

template void append_text<balance_answer>(std::string&, balance_answer const&, bool);
template void append_text<call_to_act>(std::string&, call_to_act const&, bool);
template void append_text<cancellation>(std::string&, cancellation const&, bool);
template void append_text<causal_chain>(std::string&, causal_chain const&, bool);
template void append_text<changes>(std::string&, changes const&, bool);
template void append_text<chronology>(std::string&, chronology const&, bool);
template void append_text<consequences>(std::string&, consequences const&, bool);
template void append_text<contested_facts>(std::string&, contested_facts const&, bool);
template void append_text<course_list>(std::string&, course_list const&, bool);
template void append_text<deadlock_list>(std::string&, deadlock_list const&, bool);
template void append_text<finding>(std::string&, finding const&, bool);
template void append_text<instrument_state>(std::string&, instrument_state const&, bool);
template void append_text<interruption_list>(std::string&, interruption_list const&, bool);
template void append_text<leader_answer>(std::string&, leader_answer const&, bool);
template void append_text<measure_list>(std::string&, measure_list const&, bool);
template void append_text<leg_assessment>(std::string&, leg_assessment const&, bool);
template void append_text<network_answer>(std::string&, network_answer const&, bool);
template void append_text<official_list>(std::string&, official_list const&, bool);
template void append_text<owed_obligations>(std::string&, owed_obligations const&, bool);
template void append_text<performance_answer>(std::string&, performance_answer const&, bool);
template void append_text<participant_list>(std::string&, participant_list const&, bool);
template void append_text<pending_commitments>(std::string&, pending_commitments const&, bool);
template void append_text<promise_score>(std::string&, promise_score const&, bool);
template void append_text<reciprocity_answer>(std::string&, reciprocity_answer const&, bool);
template void append_text<reservation_list>(std::string&, reservation_list const&, bool);
template void append_text<report>(std::string&, report const&, bool);
template void append_text<revision>(std::string&, revision const&, bool);
template void append_text<session_record>(std::string&, session_record const&, bool);
template void append_text<snapshot>(std::string&, snapshot const&, bool);
template void append_text<snapshot_view>(std::string&, snapshot_view const&, bool);
template void append_text<statement_list>(std::string&, statement_list const&, bool);
template void append_text<tie_assessment>(std::string&, tie_assessment const&, bool);

} // namespace entente

#endif
