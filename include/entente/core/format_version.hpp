// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_FORMAT_VERSION_HPP
#define ENTENTE_CORE_FORMAT_VERSION_HPP

/// The version of the document format, which is not that of the library.

#include <entente/core/detail/slug.hpp>
#include <entente/core/text_form.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace entente {

/// `1.0`: documents of the same generation can be read, those of a newer one are refused. A newer revision adds members only.
struct format_version {
    std::uint16_t generation = 1;
    std::uint16_t revision = 0;

    friend constexpr auto operator<=>(format_version const&, format_version const&) = default;
};

/// The format that this release writes.
inline constexpr format_version current_format{1, 0};

template <>
struct text_form<format_version> {
    static constexpr std::string_view name = "format version";

    static constexpr bool parse(std::string_view text, format_version& value) noexcept {
        std::size_t used = 0;
        auto const generation = number(text, used);
        if (used == 0 || used == text.size() || text[used] != '.') {
            return false;
        }
        std::size_t used_by_revision = 0;
        auto const revision = number(text.substr(used + 1), used_by_revision);
        if (used_by_revision == 0 || used + 1 + used_by_revision != text.size() || generation == 0 ||
            generation > current_format.generation) {
            return false;
        }
        value = {static_cast<std::uint16_t>(generation), static_cast<std::uint16_t>(revision)};
        return true;
    }

    template <class Out>
    static constexpr void append(Out& out, format_version const& value) {
        append_number(out, value.generation);
        out.append(".", 1);
        append_number(out, value.revision);
    }

    template <class Out>
    static constexpr std::size_t explain(std::string_view text, Out& why) {
        std::size_t used = 0;
        auto const generation = number(text, used);
        if (used != 0 && used != text.size() && text[used] == '.' && generation > current_format.generation) {
            detail::append_literal(why, "it is newer than the format that this release reads, ");
            append(why, current_format);
            detail::append_literal(why, "; a newer release of entente reads it");
            return 0;
        }
        detail::append_literal(why, "a format version is two numbers, such as 1.0");
        return used;
    }

private:
    static constexpr unsigned number(std::string_view text, std::size_t& used) noexcept {
        unsigned value = 0;
        used = 0;
        while (used != text.size() && used != 4 && text[used] >= '0' && text[used] <= '9') {
            value = value * 10 + static_cast<unsigned>(text[used] - '0');
            ++used;
        }
        return value;
    }

    template <class Out>
    static constexpr void append_number(Out& out, unsigned value) {
        char digits[5]{};
        std::size_t at = 5;
        do {
            digits[--at] = static_cast<char>('0' + value % 10);
            value /= 10;
        } while (value != 0);
        out.append(digits + at, 5 - at);
    }
};

} // namespace entente

#endif
