// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CSV_OPTIONS_HPP
#define ENTENTE_CSV_OPTIONS_HPP

/// How tables are read and written.

#include <entente/core/report.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace entente::inline v0_1::csv {

/// What becomes of columns that the type of the rows does not name.
enum class unknown_columns : unsigned char {
    note,   ///< they are left out, with one note each
    ignore, ///< they are left out, with a warning if the name is a likely slip for a missing column
    refuse, ///< they are errors
};

/// How the characters of a text are written as bytes.
enum class encoding : unsigned char {
    utf_8,
    latin_1, ///< ISO 8859-1
};

struct read_options {
    csv::encoding encoding = csv::encoding::utf_8;
    char separator = '\0'; ///< between cells; '\0': the comma, semicolon, tab or bar that the header has most of
    csv::unknown_columns unknown = csv::unknown_columns::note;
    std::vector<std::string> required{};              ///< members that need a column; the type may ask for more
    std::vector<std::string> absent{"NA"};            ///< what stands, without quotes, for no value, beside nothing at all
    std::size_t max_row = std::size_t{1} << 24U;      ///< bytes of one row; a longer one is an error, and is passed over
    std::size_t max_findings = report::default_limit; ///< beyond which they are only counted
};

struct write_options {
    char separator = ',';
    std::string absent{}; ///< what is written for no value: nothing, or "NA" for R
    bool header = true;   ///< whether the first row names the columns
    bool escape_formulas =
        false; ///< whether a text that a spreadsheet would take for a formula gets an apostrophe before it (`=`, `+`, `-`, `@`, tab)
    std::string line_end = "\n"; ///< RFC 4180 has "\r\n"
    std::vector<std::string>
        columns{}; ///< the members that have one, in this order; empty: all, as the type has them. A name that no member has makes none: see `column_names`
};

} // namespace entente::csv

#endif
