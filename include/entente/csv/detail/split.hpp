// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CSV_DETAIL_SPLIT_HPP
#define ENTENTE_CSV_DETAIL_SPLIT_HPP

/// Rows and cells of a text (RFC 4180). It knows no type.

#include <entente/core/detail/config.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace entente::inline v0_1::csv::detail {

/// A cell, without its quotes.
struct cell {
    std::string_view text{};
    std::size_t offset = 0; ///< where it begins, in bytes from the beginning of its row
    bool quoted = false;
    bool doubled = false; ///< it has quotes that are written twice
    bool torn = false;    ///< something follows its closing quote, or a quote stands within a cell that has none around it
};

/// A row that was split, and how.
struct split_row {
    std::vector<cell> cells{};
    std::size_t size = 0;       ///< of its text, without the end of line
    std::size_t used = 0;       ///< of its text and the end of line; 0: the text has no whole row yet
    std::size_t open_quote = 0; ///< where a quote was opened that the text does not close, if it has no whole row
    std::size_t plain = 0;      ///< where the first cell begins that was not split as one without quotes
    bool is_open = false;
    bool is_crowded = false; ///< it has more cells than any table, and was not split to its end
    bool has_quotes = false; ///< of the row: lines may end within it
};

/// More cells than a row of any table has: a row of separators alone would take forty times its size.
inline constexpr std::size_t most_cells = std::size_t{1} << 16U;

/// Splits the row that a text begins with. Without `last`, the row must have an end of line.
ENTENTE_DECL void split(std::string_view text, char separator, bool last, split_row& to);

/// The separator of a header: that of `,`, `;`, tab and `|` of which its first line has most outside quotes.
[[nodiscard]] ENTENTE_DECL char separator_of(std::string_view text) noexcept;

/// The text of a cell: with quotes that are written twice written once, in `scratch`.
[[nodiscard]] inline std::string_view text_of(cell const& one, std::string& scratch) {
    if (!one.doubled) {
        return one.text;
    }
    scratch.clear();
    for (std::size_t i = 0; i != one.text.size(); ++i) {
        scratch += one.text[i];
        i += one.text[i] == '"' && i + 1 != one.text.size() && one.text[i + 1] == '"' ? 1U : 0U;
    }
    return scratch;
}

} // namespace entente::csv::detail

#ifndef ENTENTE_COMPILED
#    include <entente/csv/impl/detail/split.ipp>
#endif

#endif
