// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CSV_IMPL_WRITE_IPP
#define ENTENTE_CSV_IMPL_WRITE_IPP

#include <entente/csv/write.hpp>

#include <entente/json/detail/number.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string_view>

namespace entente::inline v0_1::csv::detail {

/// A text that would be read as something else without quotes: an empty one, or one that stands for no value.
[[nodiscard]] inline bool is_mistaken(std::string_view text, write_options const& options) {
    return text == "NA" || text == options.absent;
}

inline void append_cell(std::string& out, std::string_view text, write_options const& options, bool is_text) {
    constexpr std::string_view formulas = "=+-@\t\r";
    bool const is_formula =
        is_text && options.escape_formulas && !text.empty() && formulas.find(text.front()) != std::string_view::npos;
    bool const quoted = is_formula || text.find_first_of("\"\r\n") != std::string_view::npos ||
                        text.find(options.separator) != std::string_view::npos || text.starts_with(' ') || text.ends_with(' ') ||
                        text.starts_with('\t') || text.ends_with('\t') || (is_text && !text.empty() && is_mistaken(text, options));
    if (!quoted) {
        out += text;
        return;
    }
    out += '"';
    out += is_formula ? "'" : "";
    for (char const c : text) {
        out += c;
        out += c == '"' ? "\"" : "";
    }
    out += '"';
}

inline void append_value(std::string& out, layout const& of, void const* value, write_options const& options) {
    switch (of.form) {
    case layout_form::boolean: out += *static_cast<bool const*>(value) ? "TRUE" : "FALSE"; return;
    case layout_form::integer:
        of.number->is_signed ? json::detail::append_integer(out, of.number->get_signed(value))
                             : json::detail::append_integer(out, of.number->get_unsigned(value));
        return;
    case layout_form::real: {
        double const number = of.number->get_real(value);
        std::isfinite(number) ? json::detail::append_real(out, number, of.number->is_single) : void(out += options.absent);
        return;
    }
    case layout_form::string: append_cell(out, of.string->view(value), options, true); return;
    case layout_form::enumeration:
        append_cell(out, of.enumeration->names.name_of(of.enumeration->get(value)), options, false);
        return;
    case layout_form::optional: {
        auto const* const held = of.optional->get(const_cast<void*>(value));
        if (held == nullptr) {
            out += options.absent;
            return;
        }
        auto const before = out.size();
        append_value(out, *of.optional->element, held, options);
        out += out.size() == before ? "\"\"" : ""; // a text that is there, and empty
        return;
    }
    case layout_form::value: append_value(out, *of.value->representation, of.value->view(value), options); return;
    default:
        if (is_absent(of, value)) {
            out += options.absent;
            return;
        }
        std::string text;
        of.word->append(text, value);
        append_cell(out, text, options, true);
    }
}

/// Calls `visit` with each member that has a column, in the order of the columns.
template <class Visit>
void for_each_column(layout const& type, write_options const& options, Visit visit) {
    for (layout_member const& one : *type.record) {
        if (options.columns.empty() && one.layout->form != layout_form::extensions) {
            visit(one);
        }
    }
    for (std::string const& name : options.columns) {
        for (layout_member const& one : *type.record) {
            if (one.name == name && one.layout->form != layout_form::extensions) {
                visit(one);
            }
        }
    }
}

ENTENTE_DECL std::vector<std::string_view> column_names(layout const& type) {
    std::vector<std::string_view> result;
    for_each_column(type, {}, [&](layout_member const& one) { result.push_back(one.name); });
    return result;
}

ENTENTE_DECL void append_header(std::string& out, layout const& type, write_options const& options) {
    auto const begin = out.size();
    for_each_column(type, options, [&](layout_member const& one) {
        out.append(out.size() == begin ? 0U : 1U, options.separator);
        append_cell(out, one.name, options, true);
    });
    out += options.line_end;
}

ENTENTE_DECL void append_row(std::string& out, layout const& type, void const* row, write_options const& options) {
    bool first = true;
    auto const begin = out.size();
    for_each_column(type, options, [&](layout_member const& one) {
        out.append(first ? 0U : 1U, options.separator);
        append_value(out, *one.layout, one.of(row), options);
        first = false;
    });
    if (out.size() == begin) {
        out += "\"\""; // an empty line would be no row
    }
    out += options.line_end;
}

} // namespace entente::csv::detail

#endif
