// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_MODEL_PROCEEDING_HPP
#define ENTENTE_MODEL_PROCEEDING_HPP

/// Cases before courts, tribunals and the WTO.

#include <entente/core/citation.hpp>
#include <entente/core/compact_list.hpp>
#include <entente/core/compact_optional.hpp>
#include <entente/core/extensions.hpp>
#include <entente/core/id.hpp>
#include <entente/core/identifier.hpp>
#include <entente/core/ref.hpp>
#include <entente/core/term.hpp>
#include <entente/core/text.hpp>
#include <entente/fwd.hpp>
#include <entente/model/kind.hpp>
#include <entente/model/step.hpp>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <cstdint>
#include <optional>

namespace entente::inline v0_1 {

enum class proceeding_kind : std::uint8_t {
    wto_dispute,
    icj_case,
    arbitration,
    national_litigation,
    regional_court_case,
    advisory_opinion, ///< ICJ Statute 65; it has no respondent
    other,
};

BOOST_DESCRIBE_ENUM(proceeding_kind, wto_dispute, icj_case, arbitration, national_litigation, regional_court_case, advisory_opinion,
                    other)

/// What is done in a proceeding. Not every kind of proceeding has every action: `is_action_of` (lifecycle/proceeding.hpp).
enum class proceeding_action : std::uint8_t {
    request_consultations, ///< DSU 4
    request_panel,         ///< DSU 6
    establish_panel,
    compose,          ///< DSU 8
    circulate_report, ///< of a panel, of the Appellate Body, of a compliance panel
    appeal,
    adopt_report,          ///< DSU 16, 17
    set_reasonable_period, ///< for compliance, DSU 21.3: its last day is the `until` of the step
    review_compliance,     ///< DSU 21.5
    authorize_retaliation, ///< DSU 22
    file,
    constitute_tribunal,
    indicate_measures,   ///< provisional measures, ICJ Statute 41
    intervene,           ///< ICJ Statute 62, 63
    object,              ///< preliminary objections
    affirm_jurisdiction, ///< the objections are rejected, and the case goes on
    judge,
    award,
    remand, ///< sent back to the court below
    annul,  ///< an award is set aside
    become_final,
    enforce,
    satisfy,                ///< complied with; of a WTO dispute: the measure was removed, DSU 22.8
    request_interpretation, ///< ICJ Statute 60
    interpret,
    apply_for_revision, ///< ICJ Statute 61
    revise,
    refuse_application, ///< for interpretation or revision: it is inadmissible
    request_opinion,    ///< ICJ Statute 65
    give_opinion,
    dismiss, ///< no jurisdiction, inadmissible, or the complaint failed
    suspend, ///< DSU 12.12; consultations put on hold
    resume,
    settle, ///< DSU 3.6: a mutually agreed solution
    withdraw,
    lapse, ///< DSU 12.12: the panel's authority after twelve months
};

BOOST_DESCRIBE_ENUM(proceeding_action, request_consultations, request_panel, establish_panel, compose, circulate_report, appeal,
                    adopt_report, set_reasonable_period, review_compliance, authorize_retaliation, file, constitute_tribunal,
                    indicate_measures, intervene, object, affirm_jurisdiction, judge, award, remand, annul, become_final, enforce,
                    satisfy, request_interpretation, interpret, apply_for_revision, revise, refuse_application, request_opinion,
                    give_opinion, dismiss, suspend, resume, settle, withdraw, lapse)

enum class proceeding_stage : std::uint8_t {
    initial,
    consulting,
    panel_requested,
    panel_established,
    composed,
    reported,
    appealed,
    adopted,
    in_compliance_review,
    compliance_reported,
    compliance_appealed,
    retaliation_authorized,
    filed,
    objected, ///< the merits wait for a decision on jurisdiction
    judged,   ///< by a judgment or an award
    final_,
    enforcing,
    in_interpretation,
    in_revision,
    opinion_requested,
    satisfied,
    settled,
    withdrawn,
    lapsed,
    dismissed,
    opinion_given,
};

BOOST_DESCRIBE_ENUM(proceeding_stage, initial, consulting, panel_requested, panel_established, composed, reported, appealed,
                    adopted, in_compliance_review, compliance_reported, compliance_appealed, retaliation_authorized, filed,
                    objected, judged, final_, enforcing, in_interpretation, in_revision, opinion_requested, satisfied, settled,
                    withdrawn, lapsed, dismissed, opinion_given)

struct proceeding {
    entente::id<proceeding> id{};
    term<proceeding_kind> kind{};
    text names{};
    compact_list<identifier> identifiers{};
    compact_optional<entente::id<actor>> before{}; ///< the court, tribunal or body
    compact_list<entente::id<actor>> complainants{};
    compact_list<entente::id<actor>> respondents{};
    compact_list<entente::id<actor>> third_parties{};
    compact_optional<entente::id<dispute>> in_dispute{};
    compact_list<ref<measure, agreement>> concerns{};    ///< the measures or agreements at issue
    std::optional<beginning<proceeding_stage>> begins{}; ///< where the record starts in the middle
    entente::history<proceeding_action> history{};
    text note{};
    compact_list<citation> sources{};
    entente::extensions extensions{};

    friend bool operator==(proceeding const&, proceeding const&) = default;
};

BOOST_DESCRIBE_STRUCT(proceeding, (),
                      (id, kind, names, identifiers, before, complainants, respondents, third_parties, in_dispute, concerns, begins,
                       history, note, sources, extensions))

template <>
struct kind_traits<proceeding> {
    static void actors(proceeding const& one, auto visit) {
        for (auto const* const list : {&one.complainants, &one.respondents}) {
            for (entente::id<actor> const& who : *list) {
                visit(who);
            }
        }
    }
    static void wholes(proceeding const& one, auto visit) { visit(one.in_dispute); }
};

} // namespace entente

#endif
