// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_VALIDATE_DETAIL_ORDER_HPP
#define ENTENTE_VALIDATE_DETAIL_ORDER_HPP

/// Orders of days over readings: wrong in all of them is an error, in some a note, perhaps wrong is silent.

#include <entente/core/detail/config.hpp>
#include <entente/lifecycle/history_view.hpp>

#include <cstdint>

namespace entente::inline v0_1::detail {

enum class order_fault : std::uint8_t { none, in_some_reading, in_all_readings };

/// Whether `later` certainly lies before `earlier`, by their own days and with each account's day in its step's place.
ENTENTE_DECL order_fault wrong_order(step_view const& earlier, step_view const& later);

} // namespace entente::detail

#ifndef ENTENTE_COMPILED
#    include <entente/validate/impl/detail/order.ipp>
#endif

#endif
