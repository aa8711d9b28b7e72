// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_JSON_LOCATE_HPP
#define ENTENTE_JSON_LOCATE_HPP

/// Where in a JSON text a value stands: gives findings of validation, which know a JSON Pointer, their line and column.

#include <entente/core/detail/config.hpp>
#include <entente/core/finding.hpp>
#include <entente/core/report.hpp>
#include <entente/json/detail/scan.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente::inline v0_1::json {

namespace detail {

/// Offsets of wanted values, found in one walk through a text. Not recursive, so depth costs memory only.
class locator {
public:
    explicit locator(std::string_view text) : scan_(text, static_cast<std::size_t>(-1)) {}

    void want(std::string_view pointer) { wanted_.emplace_back(pointer); }

    /// Walks through the text. What comes after an error in it is not found.
    void walk();

    /// The offset of a value, or of the innermost value around it that is there. Nothing where the text holds no value.
    [[nodiscard]] std::optional<std::size_t> find(std::string_view pointer) const;

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    struct frame {
        std::size_t pointer_size;
        std::size_t next = 0;
        bool in_object = false;
    };

    [[nodiscard]] std::size_t index(std::vector<std::string>::const_iterator found) const {
        return static_cast<std::size_t>(found - wanted_.begin());
    }

    /// Notes the value at `pointer_` as the place of every wanted pointer within it. Deeper values are noted again when they are reached. Answers
    /// whether anything is wanted here.
    bool note();

    [[nodiscard]] bool walk_document();

    /// Goes on to the next value of the open container. False at the end and at an error.
    [[nodiscard]] bool go_to_next(bool opened);

    scanner scan_;
    std::vector<std::string> wanted_;
    std::vector<std::size_t> offsets_;
    std::vector<frame> open_;
    std::string pointer_;
};

} // namespace detail

/// The place of the value that a JSON Pointer (RFC 6901) names, or of the innermost value around it that is there: a member that is
/// missing lies where its object begins. Nothing where the text holds no value. Linear in the text.
[[nodiscard]] ENTENTE_DECL std::optional<text_place> locate(std::string_view text, std::string_view pointer);

/// Gives every finding its place, and those that it relates to, in one walk through the text; then sorts the report by place.
ENTENTE_DECL void locate(std::string_view text, report& findings);

} // namespace entente::json

#ifndef ENTENTE_COMPILED
#    include <entente/json/impl/locate.ipp>
#endif

#endif
