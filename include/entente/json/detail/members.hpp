// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_JSON_DETAIL_MEMBERS_HPP
#define ENTENTE_JSON_DETAIL_MEMBERS_HPP

/// What the reader asks about the members of a record.

#include <entente/core/extensions.hpp>
#include <entente/core/layout.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

namespace entente::inline v0_1::json::detail {

/// The index of the member of that name: most often the one after the last.
[[nodiscard]] inline std::size_t find_member(record_layout const& record, std::string_view name, std::size_t next) noexcept {
    for (std::size_t i = next; i != record.size; ++i) {
        if (record.members[i].name == name && &record.members[i] != record.extensions) {
            return i;
        }
    }
    for (std::size_t i = 0; i != next; ++i) {
        if (record.members[i].name == name && &record.members[i] != record.extensions) {
            return i;
        }
    }
    return record.size;
}

/// Whether a kept member is a duplicate. Sorted, for there may be many.
[[nodiscard]] inline bool repeats(extensions const& kept) {
    if (kept.size() < 2) {
        return false;
    }
    std::vector<std::string_view> names;
    names.reserve(kept.size());
    for (auto const& one : kept) {
        names.push_back(one.name);
    }
    std::sort(names.begin(), names.end());
    return std::adjacent_find(names.begin(), names.end()) != names.end();
}

} // namespace entente::json::detail

#endif
