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

/// Sets a value from a text, whatever it held; returns false if the text does not hold a value of its type. Unknown members are kept.
[[nodiscard]] ENTENTE_DECL bool rewrite(layout const& type, void* value, std::string_view text);

} // namespace entente::json::detail

#ifndef ENTENTE_COMPILED
#    include <entente/json/impl/detail/rewrite.ipp>
#endif

#endif
