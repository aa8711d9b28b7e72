// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_JSON_READ_HPP
#define ENTENTE_JSON_READ_HPP

/// Reads any described type from JSON (RFC 8259).

#include <entente/core/reflect.hpp>
#include <entente/core/report.hpp>
#include <entente/core/result.hpp>
#include <entente/json/detail/place.hpp>
#include <entente/json/detail/reader.hpp>
#include <entente/json/options.hpp>
#include <entente/json/read_error.hpp>

#include <string_view>
#include <utility>

namespace entente::json {

namespace detail {

/// Reads a text again, into a value that is thrown away, and words everything that is to be said about it.
inline report diagnose(layout const& type, void* scratch, std::string_view text, read_options const& options) {
    diagnosis findings{report(options.max_findings), {}};
    reader<true> reader(text, options, &findings);
    if (!reader.read_document(type, scratch)) {
        describe_error(reader.error(), text, reader.offset(), options, findings);
    }
    findings.report.sort();
    place_findings(text, findings.report);
    return std::move(findings.report);
}

} // namespace detail

/// Reads a text into a value and reuses its storage; answers what was found. Where that has an error, the value is as default-constructed.
/// Linear in the text.
template <class T>
[[nodiscard]] report read_into(T& value, std::string_view text, read_options const& options = {}) {
    detail::reader<false> quick(text, options, nullptr, true);
    bool const read = quick.read_document(layout_of<T>, &value);
    if (read && !quick.has_notes()) {
        return report(options.max_findings);
    }
    if (!read) {
        value = T{};
    }
    T scratch{};
    return detail::diagnose(layout_of<T>, &scratch, text, options);
}

/// The value that a text holds, or every finding that says why it holds none. Each has a code (see `read_error`), a JSON Pointer, line and
/// column. A value may come with notes, in lenient reading only.
///
/// Members that are not there leave the value's default, which should be the absent one; a member is required unless its type is an optional, a
/// list, a map, a string, text, extensions or bool. Linear in the text. Throws nothing but what memory that runs out makes the standard
/// library throw.
///
///     auto const read = entente::json::read<entente::dossier>(text);
template <class T>
[[nodiscard]] result<T> read(std::string_view text, read_options const& options = {}) {
    T value{};
    detail::reader<false> quick(text, options, nullptr);
    bool const read = quick.read_document(layout_of<T>, &value);
    if (read && !quick.has_notes()) {
        return value;
    }
    T scratch{};
    auto findings = detail::diagnose(layout_of<T>, &scratch, text, options);
    if (!read) {
        return findings;
    }
    return {std::move(value), std::move(findings)};
}

} // namespace entente::json

#endif
