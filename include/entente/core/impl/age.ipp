// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_IMPL_AGE_IPP
#define ENTENTE_CORE_IMPL_AGE_IPP

#include <entente/core/age.hpp>

namespace entente::inline v0_1 {

ENTENTE_DECL std::string to_words(calendar_age const& one) {
    auto const say = [](std::int32_t n, char const* unit) { return std::to_string(n) + ' ' + unit + (n == 1 ? "" : "s"); };
    if (one.months == 0) {
        return say(one.days, "day");
    }
    if (one.months < 24) {
        return say(one.months, "month");
    }
    return say(one.months / 12, "year") + (one.months % 12 == 0 ? std::string() : ' ' + say(one.months % 12, "month"));
}

ENTENTE_DECL std::string to_words(age_range const& one) {
    auto const least = to_words(one.least);
    auto const most = to_words(one.most);
    return least == most ? least : least + " to " + most;
}

} // namespace entente

#endif
