// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_IMPL_DURATION_IPP
#define ENTENTE_CORE_IMPL_DURATION_IPP

#include <entente/core/duration.hpp>

#include <entente/core/detail/config.hpp>
#include <entente/core/detail/date_scan.hpp>

namespace entente::inline v0_1 {

ENTENTE_DECL void text_form<duration>::append(std::string& out, duration const& value) {
    if (!value.is_set()) {
        return;
    }
    out += 'P';
    int const parts[]{value.years(), value.months(), value.weeks(), value.days()};
    for (int unit = 0; unit != 4; ++unit) {
        if (parts[unit] != 0) {
            out += std::to_string(parts[unit]);
            out += "YMWD"[unit];
        }
    }
}

ENTENTE_DECL std::string text_form<duration>::explain(std::string_view, text_error error) {
    using detail::duration_fault;
    switch (static_cast<duration_fault>(error.code)) {
    case duration_fault::none: break;
    case duration_fault::empty: return "it is empty; leave out a duration that is not known";
    case duration_fault::no_p: return "a duration begins with P, such as P1Y, P6M, P2W or P90D";
    case duration_fault::nothing: return "after P come numbers with their units: P1Y, P6M, P2W, P90D";
    case duration_fault::digits: return "expected a number before the unit";
    case duration_fault::unit: return "missing or unknown unit: write Y, M, W or D";
    case duration_fault::order: return "the units come once each, in the order Y, M, W, D";
    case duration_fault::too_long: return "it is more than 9999 units";
    case duration_fault::zero: return "a number begins with 1 to 9";
    case duration_fault::time: return "hours and less are not supported";
    }
    return {};
}

} // namespace entente

#endif
