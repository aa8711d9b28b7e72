// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_PERIOD_HPP
#define ENTENTE_CORE_PERIOD_HPP

/// Periods of time, whose ends may be open or unknown.
///
/// A period is an EDTF interval (ISO 8601-2:2019, level 1): `2011/2023-03-16`, `2008-12/..` (open: it goes on), `../1945`, `/2019` and
/// `2018-10-30/` (unknown). Both days are inclusive: on a handover day both hold the office.

#include <entente/core/certainty.hpp>
#include <entente/core/date.hpp>
#include <entente/core/day.hpp>
#include <entente/core/text_form.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace entente::inline v0_1 {

/// Where a period begins or ends: on a date, never (open), or nobody knows when (unknown).
class period_end {
public:
    /// Unknown.
    constexpr period_end() noexcept = default;
    constexpr period_end(date on) noexcept : on_(on) {}

    [[nodiscard]] static constexpr period_end open() noexcept {
        period_end result;
        result.is_open_ = true;
        return result;
    }

    [[nodiscard]] constexpr bool is_open() const noexcept { return is_open_; }
    [[nodiscard]] constexpr bool is_unknown() const noexcept { return !is_open_ && !on_.is_set(); }

    /// The date; unset where it is open or unknown.
    [[nodiscard]] constexpr date on() const noexcept { return on_; }

    friend constexpr bool operator==(period_end const&, period_end const&) noexcept = default;
    friend constexpr std::strong_ordering operator<=>(period_end const&, period_end const&) noexcept = default;

private:
    date on_{};
    bool is_open_ = false;
};

/// A text of a period that is checked at compile time. Only `period`'s constructor takes it.
class period_literal {
public:
    consteval period_literal(char const* text);

    period_end start{};
    period_end end{};
};

/// From one end to the other, both inclusive. Default-constructed it is unset.
class period {
public:
    constexpr period() noexcept = default;
    constexpr period(period_end start, period_end end) noexcept : start_(start), end_(end) {}

    /// From a constant, checked at compile time: `period{"2008-12/.."}`.
    explicit constexpr period(period_literal text) noexcept : start_(text.start), end_(text.end) {}

    /// Parses a string at run time. Returns nothing if it is not a valid period. `explain_parse_error<period>(text)` says why.
    [[nodiscard]] static constexpr std::optional<period> from(std::string_view text) noexcept;

    [[nodiscard]] constexpr period_end const& start() const noexcept { return start_; }
    [[nodiscard]] constexpr period_end const& end() const noexcept { return end_; }
    [[nodiscard]] constexpr bool is_set() const noexcept { return !start_.is_unknown() || !end_.is_unknown(); }

    /// Whether it has begun by the end of a day. An unknown start lies before the end, where that is known.
    [[nodiscard]] constexpr certainty has_begun_by(day when) const noexcept {
        if (start_.is_open()) {
            return certainty::yes;
        }
        if (start_.is_unknown()) {
            return end_.on().is_set() && end_.on().latest() <= when ? certainty::yes : certainty::maybe;
        }
        return start_.on().latest() <= when ? certainty::yes : start_.on().earliest() > when ? certainty::no : certainty::maybe;
    }

    /// Whether it was over before a day. An unknown end comes no earlier than the start.
    [[nodiscard]] constexpr certainty is_over_before(day when) const noexcept {
        if (end_.is_open()) {
            return certainty::no;
        }
        if (end_.is_unknown()) {
            return has_begun_by(when - 1) & certainty::maybe;
        }
        return end_.on().latest() < when ? certainty::yes : end_.on().earliest() >= when ? certainty::no : certainty::maybe;
    }

    friend constexpr bool operator==(period const&, period const&) noexcept = default;
    friend constexpr std::strong_ordering operator<=>(period const&, period const&) noexcept = default;

private:
    period_end start_{};
    period_end end_{};
};

/// Whether a day lies in a period.
[[nodiscard]] constexpr certainty contains(period const& one, day when) noexcept {
    return one.has_begun_by(when) & negation(one.is_over_before(when));
}

/// Whether the day that a date means lies in a period.
[[nodiscard]] constexpr certainty contains(period const& one, date const& when) noexcept {
    auto const first = contains(one, when.earliest());
    auto const last = contains(one, when.latest());
    if (first == last && first != certainty::no) {
        return first;
    }
    // Both ends of the date outside: it may still reach across the period.
    bool const apart = one.has_begun_by(when.latest()) == certainty::no || one.is_over_before(when.earliest()) == certainty::yes;
    return apart ? certainty::no : certainty::maybe;
}

namespace detail {

/// Whether `one` goes on after the first day of `other`.
[[nodiscard]] constexpr certainty ends_after_start(period const& one, period const& other) noexcept {
    if (one.end().is_open() || other.start().is_open()) {
        return certainty::yes;
    }
    date const to = one.end().on();
    date const from = other.start().on();
    if (to.is_set() && from.is_set()) {
        return is_before(from, to);
    }
    // An unknown end comes no earlier than the start that goes with it, an unknown start no later than its end.
    if (from.is_set() && one.start().on().is_set() && is_before(from, one.start().on()) == certainty::yes) {
        return certainty::yes;
    }
    if (to.is_set() && other.end().on().is_set() && is_before(other.end().on(), to) == certainty::yes) {
        return certainty::yes;
    }
    return certainty::maybe;
}

} // namespace detail

/// Whether two periods overlap. A single shared day that ends one and begins the other is a handover, not an overlap.
[[nodiscard]] constexpr certainty overlaps(period const& a, period const& b) noexcept {
    return detail::ends_after_start(a, b) & detail::ends_after_start(b, a);
}

/// Whether a period does not end before it begins.
[[nodiscard]] constexpr certainty is_in_order(period const& one) noexcept {
    date const from = one.start().on();
    date const to = one.end().on();
    return from.is_set() && to.is_set() ? negation(is_before(to, from)) : certainty::yes;
}

namespace detail {

enum class period_fault : std::uint8_t { none, empty, no_slash, only_slash, second_slash, start, end };

constexpr text_error parse_period_end(std::string_view text, period_end& to) noexcept {
    if (text.empty() || text == "..") {
        to = text.empty() ? period_end() : period_end::open();
        return {};
    }
    date on;
    auto const error = text_form<date>::parse(text, on);
    if (error.ok()) {
        to = period_end(on);
    }
    return error;
}

} // namespace detail

template <>
struct text_form<period> {
    static constexpr std::string_view name = "period";
    static constexpr std::string_view pattern = R"(^(\.\.|[-0-9X?~%]*)(/(\.\.|[-0-9X?~%]*))?$)";
    static constexpr bool has_unset = true;

    static constexpr text_error parse(std::string_view text, period& value) noexcept {
        using detail::period_fault;
        auto const fail = [](std::size_t offset, period_fault fault) {
            return text_error{offset, static_cast<std::uint8_t>(fault)};
        };
        std::size_t slash = 0;
        while (slash != text.size() && text[slash] != '/') {
            ++slash;
        }
        if (text.empty()) {
            return fail(0, period_fault::empty);
        }
        if (slash == text.size()) {
            return fail(slash, period_fault::no_slash);
        }
        if (text.size() == 1) {
            return fail(0, period_fault::only_slash);
        }
        for (auto i = slash + 1; i != text.size(); ++i) {
            if (text[i] == '/') {
                return fail(i, period_fault::second_slash);
            }
        }
        period_end start;
        period_end end;
        if (auto const error = detail::parse_period_end(text.substr(0, slash), start); !error.ok()) {
            return fail(error.offset, period_fault::start);
        }
        if (auto const error = detail::parse_period_end(text.substr(slash + 1), end); !error.ok()) {
            return fail(slash + 1 + error.offset, period_fault::end);
        }
        value = period(start, end);
        return {};
    }

    static void append(std::string& out, period const& value);

    static std::string explain(std::string_view text, text_error error);

private:
    static void append_end(std::string& out, period_end const& end);
};

constexpr std::optional<period> period::from(std::string_view text) noexcept {
    return from_text<period>(text);
}

consteval period_literal::period_literal(char const* text) {
    period value;
    if (!text_form<period>::parse(text, value).ok()) {
        detail::this_day_does_not_exist();
    }
    start = value.start();
    end = value.end();
}

} // namespace entente

template <>
struct std::hash<entente::period> {
    std::size_t operator()(entente::period const& value) const noexcept {
        auto const end = [](entente::period_end const& one) {
            return std::hash<entente::date>{}(one.on()) + (one.is_open() ? 1U : 0U);
        };
        return end(value.start()) * 1000003U ^ end(value.end());
    }
};

#ifndef ENTENTE_COMPILED
#    include <entente/core/impl/period.ipp>
#endif

#endif
