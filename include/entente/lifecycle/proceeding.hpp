// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_LIFECYCLE_PROCEEDING_HPP
#define ENTENTE_LIFECYCLE_PROCEEDING_HPP

/// The lifecycle of proceedings: WTO disputes by the Dispute Settlement Understanding (DSU), and cases before courts and tribunals.

#include <entente/lifecycle/transition.hpp>
#include <entente/model/proceeding.hpp>

namespace entente::inline v0_1 {

/// Article 12.12 DSU: the authority of a panel lapses where its work was suspended for more than twelve months.
template <>
struct lifecycle_of<proceeding_action> : lifecycle_rows<proceeding_stage, proceeding_action> {
    using s = proceeding_stage;
    using a = proceeding_action;

    static constexpr stages ended{s::satisfied, s::settled, s::withdrawn, s::lapsed};
    static constexpr stages open = ended.others();
    static constexpr transition rows[]{
        move({s::initial}, a::request_consultations, s::consulting),
        move({s::initial}, a::file, s::filed),
        move({s::consulting}, a::request_panel, s::panel_requested),
        move({s::panel_requested}, a::establish_panel, s::panel_established),
        move({s::panel_established}, a::compose, s::composed),
        move({s::composed, s::appealed}, a::circulate_report, s::reported),
        move({s::reported, s::judged}, a::appeal, s::appealed),
        move({s::reported}, a::adopt_report, s::adopted),
        move({s::adopted}, a::review_compliance, s::in_compliance_review),
        move({s::adopted, s::in_compliance_review}, a::authorize_retaliation, s::retaliation_authorized),
        move({s::filed, s::appealed}, a::judge, s::judged),
        move({s::judged, s::appealed}, a::remand, s::filed),
        move({s::judged}, a::become_final, s::final_),
        move({s::final_}, a::enforce, s::enforcing),
        move({s::final_, s::enforcing}, a::satisfy, s::satisfied),
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
        because(a::circulate_report, "no panel was composed, and nothing is under appeal"),
        because(a::adopt_report, "no report was circulated"),
        because(a::judge, "nothing was filed, and nothing is under appeal"),
        because(a::become_final, "nothing was judged"),
    };
};

} // namespace entente

#endif
