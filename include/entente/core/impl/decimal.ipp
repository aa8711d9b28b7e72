// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_IMPL_DECIMAL_IPP
#define ENTENTE_CORE_IMPL_DECIMAL_IPP

#include <entente/core/decimal.hpp>

#include <entente/core/detail/config.hpp>

namespace entente::inline v0_1 {

ENTENTE_DECL void text_form<decimal>::append(std::string& out, decimal const& value) {
    if (!value.is_set()) {
        return;
    }
    auto digits = std::to_string(value.units() < 0 ? -value.units() : value.units());
    auto const places = static_cast<std::size_t>(value.places());
    if (digits.size() <= places) {
        digits.insert(0, places + 1 - digits.size(), '0');
    }
    if (places != 0) {
        digits.insert(digits.size() - places, 1, '.');
    }
    out.append(value.is_negative() ? "-" : "").append(digits);
}

ENTENTE_DECL std::string text_form<decimal>::explain(std::string_view, text_error error) {
    using detail::decimal_fault;
    switch (static_cast<decimal_fault>(error.code)) {
    case decimal_fault::none: break;
    case decimal_fault::empty: return "it is empty; leave out an amount that is not known";
    case decimal_fault::digits: return "expected digits, and a point before the fraction: 1000000 or 7.5";
    case decimal_fault::zero: return "a number does not begin with a zero, unless its whole part is 0";
    case decimal_fault::too_long: return "a number has at most 18 digits, 9 of them after the point";
    case decimal_fault::point: return "expected digits after the point";
    }
    return {};
}

} // namespace entente

#endif
