// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_VALIDATE_IMPL_DETAIL_ORDER_IPP
#define ENTENTE_VALIDATE_IMPL_DETAIL_ORDER_IPP

#include <entente/validate/detail/order.hpp>

#include <entente/core/certainty.hpp>
#include <entente/core/date.hpp>

namespace entente::inline v0_1::detail {

ENTENTE_DECL order_fault wrong_order(step_view const& earlier, step_view const& later) {
    std::size_t readings = 0;
    std::size_t wrong = 0;
    auto const look_at = [&](date const& a, date const& b) {
        ++readings;
        wrong += a.is_set() && b.is_set() && is_before(b, a) == certainty::yes ? 1U : 0U;
    };
    look_at(earlier.day(), later.day());
    for (account const& said : *earlier.accounts) {
        if (said.stance == stance::asserts && said.on) {
            look_at(*said.on, later.day());
        }
    }
    for (account const& said : *later.accounts) {
        if (said.stance == stance::asserts && said.on) {
            look_at(earlier.day(), *said.on);
        }
    }
    return wrong == 0 ? order_fault::none : wrong == readings ? order_fault::in_all_readings : order_fault::in_some_reading;
}

} // namespace entente::detail

#endif
