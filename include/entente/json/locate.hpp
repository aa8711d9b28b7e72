// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_JSON_LOCATE_HPP
#define ENTENTE_JSON_LOCATE_HPP

/// Where in a JSON text a value stands: gives findings of validation, which know a JSON Pointer, their line and column.

#include <entente/core/detail/pointer.hpp>
#include <entente/core/finding.hpp>
#include <entente/core/report.hpp>
#include <entente/json/detail/place.hpp>
#include <entente/json/detail/scan.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1::json {

namespace detail {

/// Offsets of wanted values, found in one walk through a text. Not recursive, so depth costs memory only.
class locator {
public:
    explicit locator(std::string_view text) : scan_(text, static_cast<std::size_t>(-1)) {}

    void want(std::string_view pointer) { wanted_.emplace_back(pointer); }

    /// Walks through the text. What comes after an error in it is not found.
    void walk() {
        std::sort(wanted_.begin(), wanted_.end());
        wanted_.erase(std::unique(wanted_.begin(), wanted_.end()), wanted_.end());
        offsets_.assign(wanted_.size(), none);
        static_cast<void>(walk_document());
    }

    /// The offset of a value, or of the innermost value around it that is there. Nothing where the text holds no value.
    [[nodiscard]] std::optional<std::size_t> find(std::string_view pointer) const {
        auto const found = std::lower_bound(wanted_.begin(), wanted_.end(), pointer);
        auto const offset = found != wanted_.end() && *found == pointer ? offsets_[index(found)] : none;
        return offset != none ? std::optional(offset) : std::nullopt;
    }

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

    /// Notes the value at `pointer_` as the place of all that is wanted in it: what lies deeper is noted again when it comes. Answers
    /// whether anything is wanted here.
    bool note() {
        auto const offset = scan_.offset();
        auto const from = std::lower_bound(wanted_.cbegin(), wanted_.cend(), pointer_);
        bool some = false;
        if (from != wanted_.cend() && *from == pointer_) {
            offsets_[index(from)] = offset;
            some = true;
        }
        auto const inside = pointer_ + '/';
        for (auto one = std::lower_bound(from, wanted_.cend(), inside); one != wanted_.cend() && one->starts_with(inside); ++one) {
            offsets_[index(one)] = offset;
            some = true;
        }
        return some;
    }

    [[nodiscard]] bool walk_document() {
        for (;;) {
            scan_.skip_whitespace();
            if (scan_.at_end()) {
                return false;
            }
            bool const wanted = note();
            char const next = scan_.peek();
            bool opened = false;
            if (wanted && (next == '{' || next == '[')) {
                static_cast<void>(scan_.take(next));
                open_.push_back({pointer_.size(), 0, next == '{'});
                opened = true;
            } else if (!scan_.skip_value()) {
                return false;
            }
            if (!go_to_next(opened)) {
                return false;
            }
        }
    }

    /// Goes on to the next value of what is open. False at the end and at an error.
    [[nodiscard]] bool go_to_next(bool opened) {
        for (;; opened = false) {
            if (open_.empty()) {
                return false;
            }
            frame& now = open_.back();
            pointer_.resize(now.pointer_size);
            scan_.skip_whitespace();
            if (scan_.take(now.in_object ? '}' : ']')) {
                open_.pop_back();
                continue;
            }
            if (!opened && !scan_.expect(',')) {
                return false;
            }
            if (!now.in_object) {
                entente::detail::append_pointer(pointer_, now.next++);
                return true;
            }
            scan_.skip_whitespace();
            std::string_view name;
            if (!scan_.read_string(name)) {
                return false;
            }
            entente::detail::append_pointer(pointer_, name);
            scan_.skip_whitespace();
            return scan_.expect(':');
        }
    }

    scanner scan_;
    std::vector<std::string> wanted_;
    std::vector<std::size_t> offsets_;
    std::vector<frame> open_;
    std::string pointer_;
};

} // namespace detail

/// The place of the value that a JSON Pointer (RFC 6901) names, or of the innermost value around it that is there: a member that is
/// missing lies where its object begins. Nothing where the text holds no value. Linear in the text.
[[nodiscard]] inline std::optional<text_place> locate(std::string_view text, std::string_view pointer) {
    detail::locator locator(text);
    locator.want(pointer);
    locator.walk();
    auto const offset = locator.find(pointer);
    return offset ? std::optional(detail::place_counter(text).at(*offset)) : std::nullopt;
}

/// Gives every finding its place, and those that it relates to, in one walk through the text; then sorts the report by place.
inline void locate(std::string_view text, report& findings) {
    detail::locator locator(text);
    std::vector<std::pair<std::string const*, std::optional<text_place>*>> places;
    findings.change_each([&](finding& one) {
        places.emplace_back(&one.pointer, &one.place);
        for (related_place& other : one.related) {
            places.emplace_back(&other.pointer, &other.place);
        }
    });
    for (auto const& wanted : places) {
        locator.want(*wanted.first);
    }
    locator.walk();
    for (auto const& wanted : places) {
        if (auto const offset = locator.find(*wanted.first)) {
            wanted.second->emplace().offset = *offset;
        }
    }
    std::sort(places.begin(), places.end(), [](auto const& a, auto const& b) {
        return (*a.second ? (*a.second)->offset : 0) < (*b.second ? (*b.second)->offset : 0);
    });
    detail::place_counter counter(text);
    for (auto const& found : places) {
        if (*found.second) {
            *found.second = counter.at(static_cast<std::size_t>((*found.second)->offset));
        }
    }
    findings.sort();
}

} // namespace entente::json

#endif
