// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_DATASETS_IMPL_CROSSWALK_IPP
#define ENTENTE_DATASETS_IMPL_CROSSWALK_IPP

#include <entente/datasets/crosswalk.hpp>

#include <entente/core/country_code.hpp>
#include <entente/datasets/detail/slugs.hpp>

#include <algorithm>
#include <charconv>
#include <iterator>

namespace entente::inline v0_1::detail {

[[nodiscard]] inline std::optional<datasets::known_state> state_with_id(std::string_view id) {
    for (state_row const& one : state_rows) {
        if (one.id == id) {
            return datasets::known_state{one.id, one.name};
        }
    }
    for (gw_state const& one : gw_states) {
        if (one.id == id) {
            return datasets::known_state{one.id, one.name};
        }
    }
    return std::nullopt;
}

/// 19901003
[[nodiscard]] inline std::int32_t digits_of(day one) noexcept {
    return one.year() * 10000 + one.month() * 100 + one.day_of_month();
}

[[nodiscard]] inline std::optional<day> day_of_digits(std::int32_t digits) noexcept {
    return digits == 0 || digits == 99999999 ? std::nullopt : day::from(digits / 10000, digits / 100 % 100, digits % 100);
}

/// The microstates of Gleditsch and Ward have the numbers of COW, but for those of the Pacific.
[[nodiscard]] inline bool has_own_gw_rows(state_row const& one) noexcept {
    return std::any_of(std::begin(gw_rows), std::end(gw_rows), [&](gw_row const& row) { return row.id == one.id; });
}

[[nodiscard]] inline std::optional<datasets::known_state> state_with_gw(std::uint32_t number, std::optional<day> on) {
    std::optional<datasets::known_state> result;
    for (gw_row const& one : gw_rows) {
        if (one.gw == number && (!on || (digits_of(*on) >= one.first && digits_of(*on) <= one.last))) {
            result = state_with_id(one.id);
        }
    }
    for (gw_state const& one : gw_states) {
        if (!result && one.gw == number) {
            result = datasets::known_state{one.id, one.name};
        }
    }
    for (state_row const& one : state_rows) {
        if (!result && one.cow == number && !has_own_gw_rows(one)) {
            result = datasets::known_state{one.id, one.name};
        }
    }
    return result;
}

/// The state whose ISO name, or name in the crosswalk, or other name it is.
[[nodiscard]] inline std::optional<datasets::known_state> state_with_name(std::string_view name, std::optional<day> on) {
    auto const wanted = plain_words(name);
    for (state_alias const& one : state_aliases) {
        if (one.name == wanted && (!on || digits_of(*on) <= one.last) && (on || one.last == 99999999)) {
            return state_with_id(one.id);
        }
    }
    for (state_row const& one : state_rows) {
        if (plain_words(one.name) == wanted) {
            return datasets::known_state{one.id, one.name};
        }
    }
    for (gw_state const& one : gw_states) {
        if (plain_words(one.name) == wanted) {
            return datasets::known_state{one.id, one.name};
        }
    }
    for (country_code const one : country_code::all()) {
        if (plain_words(one.name()) == wanted) {
            return datasets::find_state(datasets::state_codes::iso_letters, one.alpha3());
        }
    }
    return std::nullopt;
}

} // namespace entente::detail

namespace entente::inline v0_1::datasets {

ENTENTE_DECL std::vector<known_state> known_states() {
    std::vector<known_state> result;
    for (entente::detail::state_row const& one : entente::detail::state_rows) {
        result.push_back({one.id, one.name});
    }
    for (entente::detail::gw_state const& one : entente::detail::gw_states) {
        result.push_back({one.id, one.name});
    }
    return result;
}

ENTENTE_DECL std::optional<known_state> find_state(state_codes in, std::string_view code, std::optional<day> on) {
    using entente::detail::state_row;
    if (in == state_codes::name) {
        return entente::detail::state_with_name(code, on);
    }
    bool const is_number = in == state_codes::cow || in == state_codes::gw || in == state_codes::iso_number;
    std::uint32_t number = 0;
    if (is_number) {
        auto const read = std::from_chars(code.data(), code.data() + code.size(), number);
        if (read.ec != std::errc{} || read.ptr != code.data() + code.size() || number == 0) {
            return std::nullopt;
        }
    }
    if (in == state_codes::gw) {
        return entente::detail::state_with_gw(number, on);
    }
    for (state_row const& one : entente::detail::state_rows) {
        bool const is_it = in == state_codes::cow           ? one.cow == number
                           : in == state_codes::cow_letters ? one.cow_letters == code
                           : in == state_codes::iso_letters ? one.iso_letters == code && !code.empty()
                                                            : one.iso_number == number;
        if (is_it) {
            return known_state{one.id, one.name};
        }
    }
    // The Soviet Union is continued by Russia.
    // Kosovo has no code of ISO 3166; XKX is what is used for it.
    return in == state_codes::iso_letters && code == "SUN"   ? entente::detail::state_with_id("russia")
           : in == state_codes::iso_letters && code == "XKX" ? entente::detail::state_with_id("kosovo")
           : in == state_codes::iso_number && number == 810  ? entente::detail::state_with_id("russia")
                                                             : std::nullopt;
}

ENTENTE_DECL std::vector<state_code> codes_of(std::string_view id) {
    std::vector<state_code> result;
    for (entente::detail::state_row const& one : entente::detail::state_rows) {
        if (one.id != id) {
            continue;
        }
        result.push_back({state_codes::cow, std::to_string(one.cow), {}, {}});
        result.push_back({state_codes::cow_letters, std::string(one.cow_letters), {}, {}});
        if (!entente::detail::has_own_gw_rows(one)) {
            result.push_back({state_codes::gw, std::to_string(one.cow), {}, {}});
        }
        if (!one.iso_letters.empty()) {
            auto number = std::to_string(one.iso_number);
            number.insert(0, 3 - number.size(), '0');
            result.push_back({state_codes::iso_letters, std::string(one.iso_letters), {}, {}});
            result.push_back({state_codes::iso_number, std::move(number), {}, {}});
        }
    }
    for (entente::detail::gw_row const& one : entente::detail::gw_rows) {
        if (one.id == id) {
            result.push_back({state_codes::gw, std::to_string(one.gw), entente::detail::day_of_digits(one.first),
                              entente::detail::day_of_digits(one.last)});
        }
    }
    for (entente::detail::gw_state const& one : entente::detail::gw_states) {
        if (one.id == id) {
            result.push_back({state_codes::gw, std::to_string(one.gw), {}, {}});
        }
    }
    return result;
}

ENTENTE_DECL std::uint32_t number_of(std::string_view id, state_codes in, day on) {
    for (state_code const& one : codes_of(id)) {
        bool const then = (!one.first || *one.first <= on) && (!one.last || on <= *one.last);
        if (one.in == in && then) {
            std::uint32_t number = 0;
            auto const read = std::from_chars(one.code.data(), one.code.data() + one.code.size(), number);
            return read.ec == std::errc{} ? number : 0;
        }
    }
    return 0;
}

} // namespace entente::datasets

#endif
