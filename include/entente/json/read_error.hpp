// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_JSON_READ_ERROR_HPP
#define ENTENTE_JSON_READ_ERROR_HPP

/// What can be wrong with a JSON text, each with a code that never changes its meaning.

#include <cstdint>
#include <string_view>

namespace entente::inline v0_1::json {

/// The first group is about the text (RFC 8259), the second about the expected type.
enum class read_error : std::uint8_t {
    none,
    empty_text,
    byte_order_mark,
    text_ends,
    unexpected_character,
    text_after_document,
    too_deep,
    not_utf8,
    control_character,
    bad_escape,
    lone_surrogate,
    bad_number,
    too_long,

    wrong_type,
    unknown_member,
    missing_member,
    duplicate_member,
    unknown_enumerator,
    refused_text,
    out_of_range,
    wrong_count,
    refused_value,
    null_value,
    kept_member,
    newer_format,
    older_format,
};

/// `J001` and so on; empty for `none`.
[[nodiscard]] constexpr std::string_view code_of(read_error error) noexcept {
    constexpr std::string_view codes[]{"",     "J001", "J002", "J003", "J004", "J005", "J006", "J007", "J008",
                                       "J009", "J010", "J011", "J012", "J020", "J021", "J022", "J023", "J024",
                                       "J025", "J026", "J027", "J028", "J029", "J030", "J031", "J032"};
    return codes[static_cast<std::uint8_t>(error)];
}

} // namespace entente::json

#endif
