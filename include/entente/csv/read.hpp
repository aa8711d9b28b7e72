// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CSV_READ_HPP
#define ENTENTE_CSV_READ_HPP

/// Tables as comma-separated values (RFC 4180), read to described structs. Each column is a member: the header names them, in any order. A bad row is reported with its line and column, and
/// reading goes on after it.
///
///     struct state_row { std::string stateabb{}; int ccode{}; int styear{}; std::optional<int> endyear{}; };
///     BOOST_DESCRIBE_STRUCT(state_row, (), (stateabb, ccode, styear, endyear))
///
///     auto const states = entente::csv::read<state_row>(text);

#include <entente/core/reflect.hpp>
#include <entente/core/report.hpp>
#include <entente/csv/detail/table.hpp>
#include <entente/csv/options.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1::csv {

/// A described struct whose members each have room in one cell: a bool, number, string, enum, word (a date, an id), an optional or a type written as one of these. One member of type `extensions` keeps the columns that no
/// member names.
template <class T>
concept flat_row = detail::is_row(layout_of<T>);

/// Reads rows as their text comes, in chunks of any size: at most one row and one chunk are held. `Visit` is called as `visit(T&& row, std::uint64_t line)`; the header is line 1.
///
///     rows_reader<state_row, ...> reader(visit);
///     while (std::size_t const n = receive(buffer)) { reader.feed({buffer, n}); }
///     report const found = reader.finish();
template <flat_row T, class Visit>
class rows_reader {
public:
    explicit rows_reader(Visit visit, read_options const& options = {})
        : visit_(std::forward<Visit>(visit)), table_(layout_of<T>, options, {this, &fresh, &take}) {}
    rows_reader(rows_reader const&) = delete;
    rows_reader& operator=(rows_reader const&) = delete;

    /// The next part of the text, which may end anywhere. Linear, over all parts.
    void feed(std::string_view chunk) { table_.feed(chunk); }

    /// After the last part: the findings. Places are in the whole text; a pointer is the number of the row, from 0, and the name of the column.
    [[nodiscard]] report finish() { return table_.finish(); }

    /// How many rows were read.
    [[nodiscard]] std::uint64_t size() const noexcept { return table_.size(); }

private:
    static void* fresh(void* self) {
        auto& of = *static_cast<rows_reader*>(self);
        of.row_ = T{};
        return &of.row_;
    }
    static void take(void* self, std::uint64_t line) {
        auto& of = *static_cast<rows_reader*>(self);
        of.visit_(std::move(of.row_), line);
    }

    Visit visit_;
    T row_{};
    detail::table_reader table_;
};

/// Calls `visit(T&& row, std::uint64_t line)` for each row of a text. Linear in the text.
template <flat_row T, class Visit>
[[nodiscard]] report rows(std::string_view text, Visit&& visit, read_options const& options = {}) {
    rows_reader<T, Visit&> reader(visit, options);
    reader.feed(text);
    return reader.finish();
}

/// A `std::istream`, or what reads like one.
template <class T>
concept byte_stream = requires(T& in, char* to) {
    in.read(to, 1);
    in.gcount();
};

/// The same of a stream, in constant memory: one chunk and one row.
template <flat_row T, byte_stream Stream, class Visit>
[[nodiscard]] report rows(Stream& in, Visit&& visit, read_options const& options = {}) {
    rows_reader<T, Visit&> reader(visit, options);
    std::vector<char> block(std::size_t{1} << 16U);
    while (in.read(block.data(), static_cast<std::ptrdiff_t>(block.size())), in.gcount() > 0) {
        reader.feed({block.data(), static_cast<std::size_t>(in.gcount())});
    }
    return reader.finish();
}

/// A table that was read: the rows without an error, the line of each, and what was found.
template <class T>
struct table {
    std::vector<T> rows{};
    std::vector<std::uint64_t> lines{};
    report findings{};

    /// Whether all of the text was read without an error.
    [[nodiscard]] explicit operator bool() const noexcept { return findings.ok(); }
};

/// Reads a whole table. Linear in the text.
template <flat_row T>
[[nodiscard]] table<T> read(std::string_view text, read_options const& options = {}) {
    table<T> result;
    auto const room = detail::expected_rows(text);
    result.rows.reserve(room);
    result.lines.reserve(room);
    result.findings = rows<T>(
        text,
        [&](T&& row, std::uint64_t line) {
            result.rows.push_back(std::move(row));
            result.lines.push_back(line);
        },
        options);
    return result;
}

} // namespace entente::csv

#endif
