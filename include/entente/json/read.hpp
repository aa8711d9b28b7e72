// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_JSON_READ_HPP
#define ENTENTE_JSON_READ_HPP

/// Reads JSON (RFC 8259) into any described type, the library's and your own.

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
inline report diagnose(type_layout const& type, void* scratch, std::string_view text, read_options const& options) {
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

/// The value that a text holds, or every finding that says why it holds none. Each has a code (see `read_error`), a JSON Pointer,
/// line and column. A value may come with warnings, in lenient reading only.
///
/// Members that are not there leave the value's default, which should be the empty one; members are required where their type has no
/// empty state. Linear in the text. Throws nothing but what memory that runs out makes the standard library throw.
///
///     auto const read = entente::json::read<entente::dossier>(text);
template <class T>
[[nodiscard]] result<T> read(std::string_view text, read_options const& options = {}) {
    {
        T value{};
        detail::reader<false> quick(text, options, nullptr);
        if (quick.read_document(layout_of<T>, &value)) {
            if (!quick.has_warnings()) {
                return value;
            }
            T scratch{};
            return {std::move(value), detail::diagnose(layout_of<T>, &scratch, text, options)};
        }
    }
    T scratch{};
    return detail::diagnose(layout_of<T>, &scratch, text, options);
}

} // namespace entente::json

#endif
