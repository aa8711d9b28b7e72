// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_PERIOD_HPP
#define ENTENTE_CORE_PERIOD_HPP

/// Periods of time, whose ends may be open or unknown.
///
/// A period is an EDTF interval (ISO 8601-2:2019, level 1): `2011/2023-03-16`, `2008-12/..` (open: it goes on), `../1945`,
/// `/2019` and `2018-10-30/` (unknown). Both days are inclusive.

#include <entente/core/certainty.hpp>
#include <entente/core/civil_day.hpp>
#include <entente/core/date.hpp>
#include <entente/core/text_form.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace entente {

/// Where a period begins or ends: on a date, never (`open`), or nobody knows when (`unknown`).
class period_end {
public:
    enum class kind_type : std::uint8_t { unknown, open, dated };

    constexpr period_end() noexcept = default;
    constexpr period_end(entente::date on) noexcept : date_(on), kind_(kind_type::dated) {}
    constexpr explicit period_end(kind_type kind) noexcept : kind_(kind) {}

    [[nodiscard]] constexpr bool is_open() const noexcept { return kind_ == kind_type::open; }
    [[nodiscard]] constexpr bool is_unknown() const noexcept { return kind_ == kind_type::unknown; }

    /// The date; nothing where it is open or unknown.
    [[nodiscard]] constexpr std::optional<entente::date> date() const noexcept {
        return kind_ == kind_type::dated ? std::optional(date_) : std::nullopt;
    }

    friend constexpr bool operator==(period_end const&, period_end const&) noexcept = default;

private:
    entente::date date_{};
    kind_type kind_ = kind_type::unknown;
};

inline constexpr period_end open_end{period_end::kind_type::open};
inline constexpr period_end unknown_end{period_end::kind_type::unknown};

/// From one end to the other, both inclusive. Default-constructed, both ends are open: always.
class period {
public:
    constexpr period() noexcept = default;
    constexpr period(period_end start, period_end end) noexcept : start_(start), end_(end) {}

    /// From a constant, checked at compile time: `period{"2008-12/.."}`.
    template <std::size_t N>
    ENTENTE_CONSTEVAL period(char const (&constant)[N]) : period(checked(parse({constant, N - 1}))) {}

    /// From text that is known at run time only; nothing where it is no period. `from_text<period>` says why.
    [[nodiscard]] static constexpr std::optional<period> parse(std::string_view text) noexcept {
        auto const slash = text.find('/');
        period_end start;
        period_end end;
        if (slash == std::string_view::npos || text.size() == 1 || !parse_end(text.substr(0, slash), start) ||
            !parse_end(text.substr(slash + 1), end)) {
            return std::nullopt;
        }
        return period(start, end);
    }

    [[nodiscard]] constexpr period_end const& start() const noexcept { return start_; }
    [[nodiscard]] constexpr period_end const& end() const noexcept { return end_; }

    /// Whether it has begun by the end of a day.
    [[nodiscard]] constexpr certainty begun_by(civil_day day) const noexcept {
        if (auto const on = start_.date()) {
            return on->latest() <= day ? certainty::yes : on->earliest() > day ? certainty::no : certainty::maybe;
        }
        return start_.is_open() ? certainty::yes : end_begins_by(day);
    }

    /// Whether it was over before a day.
    [[nodiscard]] constexpr certainty over_before(civil_day day) const noexcept {
        if (auto const on = end_.date()) {
            return on->latest() < day ? certainty::yes : on->earliest() >= day ? certainty::no : certainty::maybe;
        }
        // An unknown end comes no earlier than the start.
        return end_.is_open() ? certainty::no : begun_by(day - 1) & certainty::maybe;
    }

    /// Whether a day lies in it.
    [[nodiscard]] constexpr certainty contains(civil_day day) const noexcept { return begun_by(day) & !over_before(day); }

    /// Whether it overlaps another. The day on which one ends and the other begins is a handover, and no overlap.
    [[nodiscard]] constexpr certainty overlaps(period const& other) const noexcept {
        return ends_after_start_of(other) & other.ends_after_start_of(*this);
    }

    /// Whether it does not end before it begins.
    [[nodiscard]] constexpr certainty in_order() const noexcept {
        auto const from = start_.date();
        auto const to = end_.date();
        return from && to ? !before(*to, *from) : certainty::yes;
    }

    friend constexpr bool operator==(period const&, period const&) noexcept = default;

private:
    [[nodiscard]] static constexpr bool parse_end(std::string_view text, period_end& to) noexcept {
        if (text.empty() || text == "..") {
            to = text.empty() ? unknown_end : open_end;
            return true;
        }
        auto const on = date::parse(text);
        if (on) {
            to = *on;
        }
        return on.has_value();
    }

    static ENTENTE_CONSTEVAL period checked(std::optional<period> made) {
        if (!made) {
            detail::this_day_does_not_exist();
            return {};
        }
        return *made;
    }

    // An unknown start lies before the end, where that is known.
    [[nodiscard]] constexpr certainty end_begins_by(civil_day day) const noexcept {
        auto const to = end_.date();
        return to && to->latest() <= day ? certainty::yes : certainty::maybe;
    }

    [[nodiscard]] constexpr certainty ends_after_start_of(period const& other) const noexcept {
        if (end_.is_open() || other.start_.is_open()) {
            return certainty::yes;
        }
        auto const to = end_.date();
        auto const from = other.start_.date();
        if (to && from) {
            return after(*to, *from);
        }
        // An unknown end comes no earlier than the start that goes with it.
        if (from && start_.date() && after(*start_.date(), *from) == certainty::yes) {
            return certainty::yes;
        }
        if (to && other.end_.date() && after(*to, *other.end_.date()) == certainty::yes) {
            return certainty::yes;
        }
        return certainty::maybe;
    }

    period_end start_ = open_end;
    period_end end_ = open_end;
};

template <>
struct text_form<period> {
    static constexpr std::string_view name = "period";

    static constexpr bool parse(std::string_view text, period& value) noexcept {
        auto const parsed = period::parse(text);
        if (parsed) {
            value = *parsed;
        }
        return parsed.has_value();
    }

    template <class Out>
    static constexpr void append(Out& out, period const& value) {
        append_end(out, value.start());
        out.append("/", 1);
        append_end(out, value.end());
    }

    template <class Out>
    static constexpr std::size_t explain(std::string_view text, Out& why) {
        auto const say = [&why](std::string_view words) { why.append(words.data(), words.size()); };
        auto const slash = text.find('/');
        if (text.empty()) {
            say("it is empty; leave out a period that is not known");
            return 0;
        }
        if (slash == std::string_view::npos) {
            say("a period is two dates joined by '/', such as 2011/2023-03-16, or 2011/.. where it goes on");
            return text.size();
        }
        if (text.size() == 1) {
            say("both ends are unknown; leave out a period that is not known");
            return 0;
        }
        auto const second = text.find('/', slash + 1);
        if (second != std::string_view::npos) {
            say("a period has two ends and one '/'");
            return second;
        }
        bool const start_is_good = slash == 0 || text.substr(0, slash) == ".." || date::parse(text.substr(0, slash));
        auto const begin = start_is_good ? slash + 1 : 0;
        return begin + text_form<date>::explain(text.substr(begin, start_is_good ? text.size() : slash), why);
    }

private:
    template <class Out>
    static constexpr void append_end(Out& out, period_end const& end) {
        if (auto const on = end.date()) {
            text_form<date>::append(out, *on);
        } else if (end.is_open()) {
            out.append("..", 2);
        }
    }
};

} // namespace entente

template <>
struct std::hash<entente::period> {
    std::size_t operator()(entente::period const& value) const noexcept {
        auto const end = [](entente::period_end const& one) {
            return one.date() ? std::hash<entente::date>{}(*one.date()) : one.is_open() ? 1U : 0U;
        };
        return end(value.start()) * 1000003U ^ end(value.end());
    }
};

#endif
