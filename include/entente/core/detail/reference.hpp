// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_DETAIL_REFERENCE_HPP
#define ENTENTE_CORE_DETAIL_REFERENCE_HPP

#include <entente/core/detail/slug.hpp>

#include <cstddef>
#include <string_view>

namespace entente::detail {

/// The first place of a character, from a place on. Not std::string_view::find, which g++ 12 can't evaluate on an object that a constant
/// expression is making.
constexpr std::size_t find_character(std::string_view text, char wanted, std::size_t from = 0) noexcept {
    while (from < text.size() && text[from] != wanted) {
        ++from;
    }
    return from < text.size() ? from : std::string_view::npos;
}

/// `kind/name` or `kind/name#key`, taken apart.
struct reference_parts {
    std::string_view kind;
    std::string_view name;
    std::string_view key;
};

constexpr reference_parts split_reference(std::string_view text) noexcept {
    auto const slash = find_character(text, '/');
    if (slash == std::string_view::npos) {
        return {};
    }
    auto const hash = find_character(text, '#', slash);
    auto const end = hash == std::string_view::npos ? text.size() : hash;
    return {text.substr(0, slash), text.substr(slash + 1, end - slash - 1),
            hash == std::string_view::npos ? std::string_view{} : text.substr(hash + 1)};
}

enum class reference_key { none, required };

constexpr slug_fault find_reference_fault(std::string_view text, reference_key wanted) noexcept {
    auto const slash = find_character(text, '/');
    if (slash == std::string_view::npos) {
        return {0, "the kind lacks before the id; write kind/id, such as dispute/export-controls"};
    }
    if (auto const fault = find_slug_fault(text.substr(0, slash))) {
        return fault;
    }
    auto const hash = find_character(text, '#', slash);
    auto const end = hash == std::string_view::npos ? text.size() : hash;
    if (auto const fault = find_slug_fault(text.substr(slash + 1, end - slash - 1))) {
        return {slash + 1 + fault.offset, fault.why};
    }
    if (hash == std::string_view::npos) {
        return wanted == reference_key::none
                   ? slug_fault{}
                   : slug_fault{text.size(), "the key lacks after the id; write kind/id#key, such as dispute/forced-labour#rulings"};
    }
    if (wanted == reference_key::none) {
        return {hash, "a whole object is wanted here, not one of its parts; leave out '#' and what follows"};
    }
    if (auto const fault = find_slug_fault(text.substr(hash + 1))) {
        return {hash + 1 + fault.offset, fault.why};
    }
    return {};
}

} // namespace entente::detail

#endif
