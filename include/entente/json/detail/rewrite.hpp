// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_JSON_DETAIL_REWRITE_HPP
#define ENTENTE_JSON_DETAIL_REWRITE_HPP

/// Values by their layouts as text, and back: what compares, corrects and unites editions works on.

#include <entente/core/detail/config.hpp>
#include <entente/core/layout.hpp>

#include <string>
#include <string_view>

namespace entente::inline v0_1::json::detail {

[[nodiscard]] ENTENTE_DECL std::string written(layout const& type, void const* value);

/// Makes a value what a text says, whatever it was; false where the text says nothing of its type. Members that are not known are kept.
[[nodiscard]] ENTENTE_DECL bool rewrite(layout const& type, void* value, std::string_view text);

} // namespace entente::json::detail

#ifndef ENTENTE_COMPILED
#    include <entente/json/impl/detail/rewrite.ipp>
#endif

#endif
