// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_LIFECYCLE_MEASURE_HPP
#define ENTENTE_LIFECYCLE_MEASURE_HPP

/// The lifecycle of measures. A waiver is a suspension whose step has `until`.

#include <entente/lifecycle/transition.hpp>
#include <entente/model/measure.hpp>

namespace entente {

template <>
struct lifecycle_of<measure_action> : lifecycle_rows<measure_stage, measure_action> {
    using enum measure_stage;
    using act = measure_action;
    using held = hold_state;

    static constexpr stages ended{lifted, expired, faded, withdrawn};

    static constexpr transition transitions[]{
        move({initial}, act::threaten, threatened),
        move({initial, threatened}, act::announce, announced),
        move({initial, threatened, announced}, act::impose, imposed),
        stay({imposed}, act::modify),
        hold({imposed, lifting}, act::suspend, held::none, held::suspended),
        hold({imposed, lifting}, act::resume, held::suspended, held::none),
        move({imposed}, act::announce_lifting, lifting),
        move({lifting}, act::retract, imposed),
        move({imposed, lifting}, act::lift, lifted),
        move({imposed}, act::expire, expired),
        move({imposed}, act::fade, faded),
        move({lifted, expired, faded}, act::reimpose, imposed),
        move({threatened, announced}, act::withdraw, withdrawn),
    };
};

} // namespace entente

#endif
