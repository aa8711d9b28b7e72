// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_JSON_DETAIL_REWRITE_HPP
#define ENTENTE_JSON_DETAIL_REWRITE_HPP

/// Values by their layouts as text, and back: what compares, corrects and unites editions works on.

#include <entente/core/layout.hpp>
#include <entente/json/detail/reader.hpp>
#include <entente/json/detail/writer.hpp>
#include <entente/json/options.hpp>

#include <string>
#include <string_view>

namespace entente::inline v0_1::json::detail {

[[nodiscard]] inline std::string written(layout const& type, void const* value) {
    std::string result;
    write_value(type, value, result);
    return result;
}

/// Makes a value what a text says, whatever it was; false where the text says nothing of its type. Members that are not known are kept.
[[nodiscard]] inline bool rewrite(layout const& type, void* value, std::string_view text) {
    read_options options;
    options.lenient = true;
    return reader<false>(text, options, nullptr, true).read_document(type, value);
}

} // namespace entente::json::detail

#endif
