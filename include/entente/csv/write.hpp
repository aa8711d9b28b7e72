// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CSV_WRITE_HPP
#define ENTENTE_CSV_WRITE_HPP

/// Described structs as comma-separated values (RFC 4180): a row each, with the names of the members as header.

#include <entente/core/detail/config.hpp>
#include <entente/core/layout.hpp>
#include <entente/core/reflect.hpp>
#include <entente/csv/options.hpp>
#include <entente/csv/read.hpp>

#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace entente::inline v0_1::csv {

namespace detail {

[[nodiscard]] ENTENTE_DECL std::vector<std::string_view> column_names(layout const& type);
ENTENTE_DECL void append_header(std::string& out, layout const& type, write_options const& options);
ENTENTE_DECL void append_row(std::string& out, layout const& type, void const* row, write_options const& options);

} // namespace detail

/// What a list has elements of.
template <class Rows>
using row_of = std::remove_cvref_t<decltype(*std::declval<Rows const&>().begin())>;

/// A vector, array, span or other list of rows.
template <class Rows>
concept row_list = flat_row<row_of<Rows>>;

/// The columns of a table of such rows: the names of the members, in their order.
template <flat_row T>
[[nodiscard]] std::vector<std::string_view> column_names() {
    return detail::column_names(layout_of<T>);
}

/// Appends the header of a table of such rows. A member of type `extensions` has no column.
template <flat_row T>
void write_header(std::string& out, write_options const& options = {}) {
    detail::append_header(out, layout_of<T>, options);
}

/// Appends one row. Numbers are the shortest that read back alike, booleans TRUE and FALSE, as R and pandas read them.
template <flat_row T>
void write_row(std::string& out, T const& row, write_options const& options = {}) {
    detail::append_row(out, layout_of<T>, &row, options);
}

/// Appends a whole table: the header, unless the options leave it out, and each row. What is written here with all columns reads back as the same rows.
template <row_list Rows>
void write_to(std::string& out, Rows const& rows, write_options const& options = {}) {
    using row_type = row_of<Rows>;
    if (options.header) {
        write_header<row_type>(out, options);
    }
    for (row_type const& one : rows) {
        write_row(out, one, options);
    }
}

/// A whole table as one string.
template <row_list Rows>
[[nodiscard]] std::string write(Rows const& rows, write_options const& options = {}) {
    std::string result;
    write_to(result, rows, options);
    return result;
}

} // namespace entente::csv

#ifndef ENTENTE_COMPILED
#    include <entente/csv/impl/write.ipp>
#endif

#endif
