// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_FORMAT_DETAIL_LAYOUT_HPP
#define ENTENTE_FORMAT_DETAIL_LAYOUT_HPP

/// Text in columns, for a terminal.

#include <entente/core/detail/config.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace entente::inline v0_1::detail {

[[nodiscard]] ENTENTE_DECL std::size_t display_width(std::string_view text) noexcept;

/// Appends a text, and spaces up to a width.
ENTENTE_DECL void append_padded(std::string& out, std::string_view text, std::size_t width);

/// Styles of a terminal, or nothing where there is none.
class terminal_style {
public:
    explicit terminal_style(bool colour) noexcept : colour_(colour) {}

    [[nodiscard]] std::string_view heading() const noexcept { return colour_ ? "\x1b[1m" : ""; }
    [[nodiscard]] std::string_view faint() const noexcept { return colour_ ? "\x1b[2m" : ""; }
    [[nodiscard]] std::string_view inferred() const noexcept { return colour_ ? "\x1b[33m" : ""; }
    [[nodiscard]] std::string_view error() const noexcept { return colour_ ? "\x1b[1;31m" : ""; }
    [[nodiscard]] std::string_view warning() const noexcept { return colour_ ? "\x1b[1;35m" : ""; }
    [[nodiscard]] std::string_view plain() const noexcept { return colour_ ? "\x1b[0m" : ""; }

private:
    bool colour_;
};

/// `trilateral_forum` as "trilateral forum".
ENTENTE_DECL void append_words(std::string& out, std::string_view name);

} // namespace entente::detail

#ifndef ENTENTE_COMPILED
#    include <entente/format/impl/detail/layout.ipp>
#endif

#endif
