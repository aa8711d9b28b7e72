// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_LIFECYCLE_PROCEEDING_HPP
#define ENTENTE_LIFECYCLE_PROCEEDING_HPP

/// The lifecycle of proceedings: WTO disputes by the Dispute Settlement Understanding (DSU), cases before the International Court of Justice (ICJ) by its Statute, other courts and tribunals.

#include <entente/lifecycle/lifecycle_of.hpp>
#include <entente/model/proceeding.hpp>

namespace entente::inline v0_1 {

/// One table for all kinds of proceedings: each kind uses its part of it, and `is_action_of` says which actions those are. An appeal may last for ever: the Appellate Body has had no
/// quorum since 2019-12-11.
template <>
struct lifecycle_of<proceeding_action> : lifecycle_rows<proceeding_stage, proceeding_action> {
    using s = proceeding_stage;
    using a = proceeding_action;

    static constexpr stages ended{s::satisfied, s::settled, s::withdrawn, s::lapsed, s::dismissed, s::opinion_given};
    static constexpr stages open = ended.others();
    static constexpr transition rows[]{
        move({s::initial}, a::request_consultations, s::consulting),
        move({s::consulting}, a::request_panel, s::panel_requested),
        move({s::panel_requested}, a::establish_panel, s::panel_established),
        move({s::panel_established}, a::compose, s::composed),
        move({s::composed, s::appealed}, a::circulate_report, s::reported),
        move({s::reported, s::judged}, a::appeal, s::appealed),
        move({s::reported}, a::adopt_report, s::adopted),
        beside({s::adopted}, a::set_reasonable_period),
        move({s::adopted, s::retaliation_authorized}, a::review_compliance, s::in_compliance_review),
        move({s::in_compliance_review, s::compliance_appealed}, a::circulate_report, s::compliance_reported),
        move({s::compliance_reported}, a::appeal, s::compliance_appealed),
        move({s::compliance_reported}, a::adopt_report, s::adopted),
        move({s::adopted}, a::authorize_retaliation, s::retaliation_authorized),
        stay({s::in_compliance_review, s::compliance_reported, s::compliance_appealed, s::retaliation_authorized},
             a::authorize_retaliation),
        move({s::initial}, a::file, s::filed),
        beside({s::filed, s::objected}, a::constitute_tribunal),
        beside({s::filed, s::objected, s::appealed, s::in_interpretation, s::in_revision}, a::indicate_measures),
        beside({s::filed, s::objected, s::appealed, s::in_interpretation, s::in_revision}, a::intervene),
        move({s::filed}, a::object, s::objected),
        stay({s::filed}, a::affirm_jurisdiction), // in a phase of its own, without objections
        move({s::objected}, a::affirm_jurisdiction, s::filed),
        move({s::filed, s::objected, s::appealed}, a::judge, s::judged), // objections may be joined to the merits
        stay({s::judged}, a::judge),                                     // reparation, after the merits
        move({s::filed, s::objected}, a::award, s::judged),
        stay({s::judged}, a::award),
        move({s::judged, s::appealed}, a::remand, s::filed),
        move({s::judged, s::final_, s::enforcing}, a::annul, s::filed),
        move({s::judged}, a::become_final, s::final_),
        move({s::judged, s::final_}, a::enforce, s::enforcing),
        move({s::judged, s::final_, s::enforcing, s::adopted, s::in_compliance_review, s::compliance_reported,
              s::retaliation_authorized},
             a::satisfy, s::satisfied),
        move({s::judged, s::final_, s::enforcing, s::satisfied, s::dismissed}, a::request_interpretation, s::in_interpretation),
        move({s::in_interpretation}, a::interpret, s::judged),
        move({s::judged, s::final_, s::enforcing, s::satisfied, s::dismissed}, a::apply_for_revision, s::in_revision),
        // of a judgment on jurisdiction, while the merits are pending
        stay({s::filed}, a::request_interpretation),
        stay({s::filed}, a::interpret),
        stay({s::filed}, a::apply_for_revision),
        stay({s::filed}, a::revise),
        stay({s::filed}, a::refuse_application),
        move({s::in_revision}, a::revise, s::judged),
        move({s::in_interpretation, s::in_revision}, a::refuse_application, s::judged),
        move({s::initial}, a::request_opinion, s::opinion_requested),
        move({s::opinion_requested}, a::give_opinion, s::opinion_given),
        move({s::filed, s::objected, s::reported, s::appealed, s::adopted, s::opinion_requested}, a::dismiss, s::dismissed),
        move(open, a::settle, s::settled),
        move(open, a::withdraw, s::withdrawn),
        move(open, a::lapse, s::lapsed),
        hold(open, a::suspend, hold_state::none, hold_state::suspended),
        hold(open, a::resume, hold_state::suspended, hold_state::none),
    };
    static constexpr s at_end(s, s) noexcept { return s::lapsed; }
    static constexpr refusal_reason reasons[]{
        because(a::resume, "nothing was suspended"),
        because(a::suspend, "it is suspended already, or over"),
        because(a::establish_panel, "no panel was requested"),
        because(a::compose, "no panel was established"),
        because(a::circulate_report, "no panel was composed, and nothing is under appeal or review"),
        because(a::adopt_report, "no report was circulated"),
        because(a::set_reasonable_period, "no report was adopted"),
        because(a::review_compliance, "no report was adopted"),
        because(a::affirm_jurisdiction, "nothing was filed"),
        because(a::object, "nothing was filed, or it was objected already"),
        because(a::judge, "nothing was filed, and nothing is under appeal"),
        because(a::award, "nothing was filed"),
        because(a::become_final, "nothing was judged"),
        because(a::request_interpretation, "nothing was judged"),
        because(a::interpret, "no interpretation was requested"),
        because(a::apply_for_revision, "nothing was judged"),
        because(a::revise, "no revision was applied for"),
        because(a::refuse_application, "neither interpretation nor revision was applied for"),
        because(a::give_opinion, "no opinion was requested"),
        because(a::dismiss, "nothing waits for a decision"),
    };
};

/// Whether proceedings of a kind have an action: a judgment of the ICJ is without appeal (Statute 60), only a WTO dispute has panels. An award may be recorded as `judge`. Every action is one of `other` proceedings.
[[nodiscard]] constexpr bool is_action_of(proceeding_kind kind, proceeding_action action) noexcept {
    using a = proceeding_action;
    switch (action) {
    case a::settle:
    case a::withdraw:
    case a::lapse:
    case a::suspend:
    case a::resume: return true;
    default: break;
    }
    switch (kind) {
    case proceeding_kind::wto_dispute: return action <= a::authorize_retaliation || action == a::satisfy || action == a::dismiss;
    case proceeding_kind::icj_case:
        return action == a::file || (action >= a::indicate_measures && action <= a::judge) || action == a::satisfy ||
               (action >= a::request_interpretation && action <= a::refuse_application) || action == a::dismiss;
    case proceeding_kind::advisory_opinion:
        return action == a::request_opinion || action == a::give_opinion || action == a::dismiss;
    case proceeding_kind::arbitration:
        return (action >= a::file && action <= a::refuse_application && action != a::remand) || action == a::dismiss;
    case proceeding_kind::national_litigation:
        return action == a::appeal || action == a::file || action == a::indicate_measures || action == a::intervene ||
               action == a::judge || action == a::remand || (action >= a::become_final && action <= a::satisfy) ||
               action == a::apply_for_revision || action == a::revise || action == a::refuse_application || action == a::dismiss;
    case proceeding_kind::regional_court_case:
        return action == a::appeal ||
               (action >= a::file && action != a::constitute_tribunal && action != a::award && action != a::annul);
    case proceeding_kind::other: break;
    }
    return true;
}

} // namespace entente

#endif
