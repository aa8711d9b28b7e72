// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_DATASETS_DETAIL_OTHER_CELL_HPP
#define ENTENTE_DATASETS_DETAIL_OTHER_CELL_HPP

/// Cells of columns that a row type does not name.

#include <entente/core/extensions.hpp>

#include <string>
#include <string_view>

namespace entente::inline v0_1::detail {

/// The text of a cell that was kept as JSON: without quotes, and empty where there is none. Escapes stay as they are.
[[nodiscard]] inline std::string_view text_of_cell(std::string_view json) noexcept {
    if (json.size() >= 2 && json.front() == '"') {
        json = json.substr(1, json.size() - 2);
    }
    return json == "null" || json == "NA" ? std::string_view() : json;
}

[[nodiscard]] inline std::string_view other_cell(extensions const& of, std::string_view column) noexcept {
    auto const* const found = of.find(column);
    return found == nullptr ? std::string_view() : text_of_cell(*found);
}

} // namespace entente::detail

#endif
