// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_LIFECYCLE_PROCEEDING_HPP
#define ENTENTE_LIFECYCLE_PROCEEDING_HPP

/// The lifecycle of proceedings: before the WTO (DSU), and before courts and tribunals.

#include <entente/lifecycle/transition.hpp>
#include <entente/model/proceeding.hpp>

namespace entente {

template <>
struct lifecycle_of<proceeding_action> : lifecycle_rows<proceeding_stage, proceeding_action> {
    using enum proceeding_stage;
    using act = proceeding_action;
    using held = hold_state;

    static constexpr stages ended{satisfied, settled, withdrawn, lapsed};

    static constexpr transition transitions[]{
        move({initial}, act::request_consultations, consulting),
        move({initial}, act::file, filed),
        move({consulting}, act::request_panel, panel_requested),
        move({panel_requested}, act::establish_panel, panel_established),
        move({panel_established}, act::compose, composed),
        move({composed, appealed}, act::circulate_report, reported),
        move({reported}, act::appeal, appealed),
        move({reported}, act::adopt_report, adopted),
        move({adopted}, act::review_compliance, in_compliance_review),
        move({adopted, in_compliance_review}, act::authorize_retaliation, retaliation_authorized),
        move({filed, appealed}, act::judge, judged),
        move({judged}, act::appeal, appealed),
        move({judged}, act::become_final, final_),
        move({final_}, act::enforce, enforcing),
        move({final_, enforcing}, act::satisfy, satisfied),
        hold(open(ended), act::suspend, held::none, held::suspended),
        hold(open(ended), act::resume, held::suspended, held::none),
        move(open(ended), act::settle, settled),
        move(open(ended), act::withdraw, withdrawn),
        move(open(ended), act::lapse, lapsed),
    };
};

} // namespace entente

#endif
