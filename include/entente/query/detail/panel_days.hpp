// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_DETAIL_PANEL_DAYS_HPP
#define ENTENTE_QUERY_DETAIL_PANEL_DAYS_HPP

/// Spans of days, and the days of a year.

#include <entente/core/day.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/core/period.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

namespace entente::inline v0_1::detail {

/// Days from one to another, both inclusive.
struct day_span {
    day first{};
    day last{};

    [[nodiscard]] constexpr bool meets(day_span const& other) const noexcept { return first <= other.last && other.first <= last; }

    friend constexpr bool operator==(day_span const&, day_span const&) = default;
    friend constexpr auto operator<=>(day_span const&, day_span const&) = default;
};

/// The days that certainly lie in a period, if there are any. An open end reaches to the end of time. Of a period with an unknown end, that is its first day, or its last.
[[nodiscard]] constexpr std::optional<day_span> certain_days(period const& one) noexcept {
    if (one.start().is_unknown() || one.end().is_unknown()) {
        auto const known = one.start().is_unknown() ? one.end().on() : one.start().on();
        return known.exact() ? std::optional(day_span{*known.exact(), *known.exact()}) : std::nullopt;
    }
    auto const first = one.start().is_open() ? day::first() : one.start().on().latest();
    auto const last = one.end().is_open() ? day::last() : one.end().on().earliest();
    return first <= last ? std::optional(day_span{first, last}) : std::nullopt;
}

/// The days that may lie in a period, if there are any.
[[nodiscard]] constexpr std::optional<day_span> possible_days(period const& one) noexcept {
    auto const first = one.start().on().is_set() ? one.start().on().earliest() : day::first();
    auto const last = one.end().on().is_set() ? one.end().on().latest() : day::last();
    return first <= last ? std::optional(day_span{first, last}) : std::nullopt;
}

/// Unites spans that meet or follow each other, and sorts them.
inline void unite(std::vector<day_span>& all) {
    std::sort(all.begin(), all.end());
    std::size_t kept = 0;
    for (day_span const& one : all) {
        if (kept != 0 && (all[kept - 1].last == day::last() || one.first <= all[kept - 1].last + 1)) {
            all[kept - 1].last = (std::max)(all[kept - 1].last, one.last);
        } else {
            all[kept++] = one;
        }
    }
    all.resize(kept);
}

/// The days that lie in both of two lists of united spans.
[[nodiscard]] inline std::vector<day_span> common_days(std::vector<day_span> const& a, std::vector<day_span> const& b) {
    std::vector<day_span> result;
    for (std::size_t i = 0, k = 0; i != a.size() && k != b.size();) {
        auto const first = (std::max)(a[i].first, b[k].first);
        auto const last = (std::min)(a[i].last, b[k].last);
        if (first <= last) {
            result.push_back({first, last});
        }
        a[i].last < b[k].last ? ++i : ++k;
    }
    return result;
}

/// Whether a list of spans has a day of another span.
[[nodiscard]] inline bool meet(std::vector<day_span> const& all, day_span const& one) noexcept {
    return std::any_of(all.begin(), all.end(), [&](day_span const& each) { return each.meets(one); });
}

/// Whether united spans have every day of another span.
[[nodiscard]] inline bool contain(std::vector<day_span> const& all, day_span const& one) noexcept {
    return std::any_of(all.begin(), all.end(),
                       [&](day_span const& each) { return each.first <= one.first && one.last <= each.last; });
}

/// The days of a calendar year.
[[nodiscard]] inline day_span days_of_year(std::int32_t year) noexcept {
    return {day::from(year, 1, 1).value_or(day::first()), day::from(year, 12, 31).value_or(day::last())};
}

} // namespace entente::detail

#endif
