// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_VALIDATE_DETAIL_ORDER_HPP
#define ENTENTE_VALIDATE_DETAIL_ORDER_HPP

/// Orders of days over readings: wrong in all of them is an error, in some a note, perhaps wrong is silent.

#include <entente/core/certainty.hpp>
#include <entente/core/date.hpp>
#include <entente/lifecycle/history_view.hpp>

#include <cstdint>

namespace entente::inline v0_1::detail {

enum class order_fault : std::uint8_t { none, in_some_reading, in_all_readings };

/// Whether `later` certainly lies before `earlier`, by their own days and with each account's day in its step's place.
inline order_fault wrong_order(step_view const& earlier, step_view const& later) {
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
