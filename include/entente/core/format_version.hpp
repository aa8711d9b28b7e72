// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_FORMAT_VERSION_HPP
#define ENTENTE_CORE_FORMAT_VERSION_HPP

/// The version of the format of a document: `1.0`. A reader takes every minor version of its major version.

#include <entente/core/text_form.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace entente::inline v0_1 {

/// Default-constructed it is unset.
struct format_version {
    std::uint16_t major_number = 0;
    std::uint16_t minor_number = 0;

    friend constexpr auto operator<=>(format_version const&, format_version const&) = default;
};

/// The version that this release writes.
inline constexpr format_version current_format{1, 1};

template <>
struct text_form<format_version> {
    static constexpr std::string_view name = "format version";
    static constexpr std::string_view pattern = R"(^[1-9][0-9]*\.(0|[1-9][0-9]*)$)";
    static constexpr bool has_unset = true;

    static constexpr text_error parse(std::string_view text, format_version& value) noexcept {
        std::uint32_t numbers[2]{};
        std::size_t i = 0;
        for (int part = 0; part != 2; ++part) {
            auto const begin = i;
            for (; i != text.size() && text[i] >= '0' && text[i] <= '9' && i - begin < 4; ++i) {
                numbers[part] = numbers[part] * 10 + static_cast<std::uint32_t>(text[i] - '0');
            }
            bool const leading_zero = i - begin > 1 && text[begin] == '0';
            if (i == begin || leading_zero || (part == 0 && (i == text.size() || text[i] != '.'))) {
                return {leading_zero ? begin : i, 1};
            }
            i += part == 0 ? 1U : 0U;
        }
        if (i != text.size() || numbers[0] == 0) {
            return {numbers[0] == 0 ? 0 : i, 1};
        }
        if (numbers[0] > current_format.major_number) {
            return {0, 2};
        }
        value = {static_cast<std::uint16_t>(numbers[0]), static_cast<std::uint16_t>(numbers[1])};
        return {};
    }
    /// Whether a newer release wrote it, which added members: a document of it is read leniently.
    static constexpr bool is_newer(format_version const& value) noexcept { return value > current_format; }

    static void append(std::string& out, format_version value);
    static std::string explain(std::string_view, text_error error);
};

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/core/impl/format_version.ipp>
#endif

#endif
