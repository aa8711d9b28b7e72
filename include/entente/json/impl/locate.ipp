// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_JSON_IMPL_LOCATE_IPP
#define ENTENTE_JSON_IMPL_LOCATE_IPP

#include <entente/json/locate.hpp>

#include <entente/core/detail/pointer.hpp>
#include <entente/json/detail/place.hpp>

#include <algorithm>
#include <utility>

namespace entente::inline v0_1::json::detail {

ENTENTE_DECL void locator::walk() {
    std::sort(wanted_.begin(), wanted_.end());
    wanted_.erase(std::unique(wanted_.begin(), wanted_.end()), wanted_.end());
    offsets_.assign(wanted_.size(), none);
    static_cast<void>(walk_document());
}

ENTENTE_DECL std::optional<std::size_t> locator::find(std::string_view pointer) const {
    auto const found = std::lower_bound(wanted_.begin(), wanted_.end(), pointer);
    auto const offset = found != wanted_.end() && *found == pointer ? offsets_[index(found)] : none;
    return offset != none ? std::optional(offset) : std::nullopt;
}

ENTENTE_DECL bool locator::note() {
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

ENTENTE_DECL bool locator::walk_document() {
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

ENTENTE_DECL bool locator::go_to_next(bool opened) {
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

} // namespace entente::json::detail

namespace entente::inline v0_1::json {

ENTENTE_DECL std::optional<text_place> locate(std::string_view text, std::string_view pointer) {
    detail::locator locator(text);
    locator.want(pointer);
    locator.walk();
    auto const offset = locator.find(pointer);
    return offset ? std::optional(detail::place_counter(text).at(*offset)) : std::nullopt;
}

ENTENTE_DECL void locate(std::string_view text, report& findings) {
    detail::locator locator(text);
    std::vector<std::pair<std::string const*, std::optional<text_place>*>> places;
    findings.change_each([&](finding& one) {
        places.emplace_back(&one.pointer, &one.place);
        for (related_place& other : one.related) {
            if (!other.file) { // else it is no place of this text
                places.emplace_back(&other.pointer, &other.place);
            }
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
