// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_JSON_DETAIL_PLACE_HPP
#define ENTENTE_JSON_DETAIL_PLACE_HPP

/// Lines and columns of places in a text.

#include <entente/core/detail/config.hpp>
#include <entente/core/finding.hpp>
#include <entente/core/report.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace entente::inline v0_1::json::detail {

/// Counts lines and columns on the way through a text, from its beginning. Each place asked for lies at or behind the last one.
class place_counter {
public:
    explicit place_counter(std::string_view text) noexcept : text_(text) {}

    [[nodiscard]] text_place at(std::size_t offset) noexcept;

private:
    std::string_view text_;
    std::size_t offset_ = 0;
    std::uint64_t line_ = 1;
    std::uint64_t column_ = 1;
};

/// Fills in line and column of findings that know their offset and are sorted by it.
ENTENTE_DECL void place_findings(std::string_view text, report& findings);

} // namespace entente::json::detail

#ifndef ENTENTE_COMPILED
#    include <entente/json/impl/detail/place.ipp>
#endif

#endif
