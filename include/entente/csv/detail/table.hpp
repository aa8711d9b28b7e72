// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CSV_DETAIL_TABLE_HPP
#define ENTENTE_CSV_DETAIL_TABLE_HPP

/// Reads the rows of a table by the layout of their type.

#include <entente/core/detail/config.hpp>
#include <entente/core/finding.hpp>
#include <entente/core/layout.hpp>
#include <entente/core/report.hpp>
#include <entente/csv/detail/split.hpp>
#include <entente/csv/options.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace entente::inline v0_1::csv::detail {

/// Whether a value of a layout has room in one cell.
[[nodiscard]] constexpr bool is_cell(layout const& of) noexcept {
    switch (of.form) {
    case layout_form::boolean:
    case layout_form::integer:
    case layout_form::real:
    case layout_form::string:
    case layout_form::word:
    case layout_form::enumeration: return true;
    case layout_form::optional: return of.optional->element->form != layout_form::optional && is_cell(*of.optional->element);
    case layout_form::value: return is_cell(*of.value->representation);
    default: return false;
    }
}

/// Whether each member of a record has room in one cell.
[[nodiscard]] constexpr bool is_row(layout const& of) noexcept {
    if (of.form != layout_form::record) {
        return false;
    }
    for (layout_member const& one : *of.record) {
        if (one.layout->form != layout_form::extensions && !is_cell(*one.layout)) {
            return false;
        }
    }
    return true;
}

/// How many rows a text may have, by the lines of its first part. A text may deceive: at most 131,072.
[[nodiscard]] ENTENTE_DECL std::size_t expected_rows(std::string_view text) noexcept;

/// What is done with rows.
struct row_taker {
    void* context;
    void* (*fresh)(void* context);                   ///< a row to fill
    void (*take)(void* context, std::uint64_t line); ///< the row that was filled
};

class table_reader {
public:
    table_reader(layout const& type, read_options const& options, row_taker taker)
        : type_(type), options_(options), taker_(taker), report_(options.max_findings) {}

    void feed(std::string_view chunk);
    [[nodiscard]] report finish();

    [[nodiscard]] std::uint64_t size() const noexcept { return taken_; }

private:
    /// Reads the rows that a text begins with; returns how many bytes they take.
    std::size_t read_rows(std::string_view text, bool last);
    /// Counts the lines of a text, of which none ends before `from`.
    void move_past(std::string_view text, std::size_t from = 0);

    void tell_zero_bytes(std::size_t offset);

    /// Brings the row to UTF-8; false, with a finding, if it is not what the options say.
    [[nodiscard]] bool decode();

    void read_header();
    void read_row();
    void keep(cell const& one, std::string_view name, void* row);
    [[nodiscard]] bool set(layout const& of, void* target, cell const& one);
    [[nodiscard]] bool set_number(layout const& of, void* target, std::string_view text, cell const& at);
    [[nodiscard]] bool set_enumerator(layout const& of, void* target, std::string_view text, cell const& at);
    [[nodiscard]] bool set_word(layout const& of, void* target, std::string_view text, cell const& at);
    [[nodiscard]] bool set_value(layout const& of, void* target, cell const& one);
    [[nodiscard]] bool is_listed(cell const& one) const noexcept;

    void tell(severity how, std::string_view code, std::size_t offset, std::string message, std::string suggestion = {});
    bool refuse(std::string_view code, cell const& at, std::string message, std::string suggestion = {});

    struct column {
        layout_member const* member;
        void* target;                ///< the member in the row that is filled
        number_layout const* number; ///< of a member that is an integer
    };

    layout const& type_;
    read_options options_;
    row_taker taker_;
    report report_;
    std::vector<column> columns_{};    ///< without a member: no member has that column
    std::vector<std::string> names_{}; ///< of the columns, as the header has them
    void* targets_of_ = nullptr;       ///< the row whose members the columns know
    split_row split_{};
    std::string rest_{};
    std::string scratch_{};
    std::string decoded_{};     ///< the row, if it is written in another encoding
    std::string_view row_{};    ///< the text of the row that is read
    std::size_t column_ = none; ///< of the cell that is read
    std::size_t tried_ = 0;     ///< how much of the rest was split in vain
    std::uint64_t offset_ = 0;  ///< of the row
    std::uint64_t line_ = 1;    ///< of the row
    std::uint64_t number_ = 0;  ///< of the row, without the header
    std::uint64_t taken_ = 0;
    char separator_ = ',';
    bool has_header_ = false;
    bool is_unusable_ = false; ///< a required column is missing
    bool skips_line_ = false;  ///< the rest of a row that is too long

    static constexpr std::size_t none = static_cast<std::size_t>(-1);
};

} // namespace entente::csv::detail

#ifndef ENTENTE_COMPILED
#    include <entente/csv/impl/detail/table.ipp>
#endif

#endif
