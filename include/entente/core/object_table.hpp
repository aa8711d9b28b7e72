// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_OBJECT_TABLE_HPP
#define ENTENTE_CORE_OBJECT_TABLE_HPP

/// Everything in a value that has an identity, and the keyed parts of each: what references can refer to.

#include <entente/core/layout.hpp>
#include <entente/core/part_ref.hpp>
#include <entente/core/walk.hpp>

#include <algorithm>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente {

/// A part of an object that has a key: a step of its history, a clause.
struct keyed_part {
    std::string_view key;
    object_layout const* layout;
    void const* value;
    std::string pointer;
};

/// An object that has an identity.
struct identified_object {
    std::string_view kind; ///< as references name it
    std::string_view name; ///< its id
    type_layout const* type;
    void const* value;
    std::string pointer;
    std::vector<keyed_part> parts{}; ///< in the order in which they stand

    /// The part of that key, or null. Linear in the parts.
    [[nodiscard]] keyed_part const* find(std::string_view key) const noexcept {
        for (keyed_part const& one : parts) {
            if (one.key == key) {
                return &one;
            }
        }
        return nullptr;
    }
};

/// The objects of a value of any described type, by kind and id. It refers to the value, which must stay where it is, unchanged.
class object_table {
public:
    object_table() = default;

    /// Linear in the value.
    object_table(type_layout const& type, void const* value) {
        std::vector<std::size_t> open;
        walk(
            type, value,
            [&](visited_value const& here) {
                enter(here, open);
                return true;
            },
            [&](visited_value const& here) {
                if (is_identified(here.type)) {
                    open.pop_back();
                }
            });
        order_.resize(objects_.size());
        for (std::size_t i = 0; i != order_.size(); ++i) {
            order_[i] = static_cast<std::uint32_t>(i);
        }
        std::sort(order_.begin(), order_.end(), [this](std::uint32_t a, std::uint32_t b) {
            auto const order = key_of(a) <=> key_of(b);
            return order != 0 ? order < 0 : a < b;
        });
    }

    /// In the order in which they stand in the value, those of equal identity included.
    [[nodiscard]] std::vector<identified_object> const& objects() const noexcept { return objects_; }

    /// The object of that identity, the first where there are several, or null. Logarithmic.
    [[nodiscard]] identified_object const* find(std::string_view kind, std::string_view name) const noexcept {
        auto const found = lower_bound(kind, name);
        if (found == order_.end() || key_of(*found) != std::pair(kind, name)) {
            return nullptr;
        }
        return &objects_[*found];
    }

    /// Calls `visit(identified_object const&)` for every object of a kind, in the order of their ids.
    template <class Visit>
    void each_of(std::string_view kind, Visit visit) const {
        for (auto one = lower_bound(kind, {}); one != order_.end() && objects_[*one].kind == kind; ++one) {
            visit(objects_[*one]);
        }
    }

    /// Whether there is an object of that kind.
    [[nodiscard]] bool has_kind(std::string_view kind) const noexcept {
        auto const found = lower_bound(kind, {});
        return found != order_.end() && objects_[*found].kind == kind;
    }

private:
    [[nodiscard]] static bool is_identified(type_layout const& type) noexcept {
        return type.shape == layout_shape::object && type.object->identity != nullptr;
    }

    void enter(visited_value const& here, std::vector<std::size_t>& open) {
        if (is_identified(here.type)) {
            object_layout const& object = *here.type.object;
            auto const own = object.identity->type->text->target(object.identity->of(here.value));
            open.push_back(objects_.size());
            objects_.push_back({object.kind, own.name, &here.type, here.value, std::string(here.pointer)});
        } else if (here.type.text != nullptr && here.type.text->names_part && here.parent != nullptr && !open.empty()) {
            auto const key = static_cast<part_key const*>(here.value)->view();
            auto const own = here.pointer.substr(0, here.pointer.rfind('/'));
            objects_[open.back()].parts.push_back({key, here.parent, here.parent_value, std::string(own)});
        }
    }

    [[nodiscard]] std::pair<std::string_view, std::string_view> key_of(std::uint32_t i) const noexcept {
        return {objects_[i].kind, objects_[i].name};
    }

    [[nodiscard]] std::vector<std::uint32_t>::const_iterator lower_bound(std::string_view kind,
                                                                        std::string_view name) const noexcept {
        return std::lower_bound(order_.begin(), order_.end(), std::pair(kind, name),
                                [this](std::uint32_t i, auto const& wanted) { return key_of(i) < wanted; });
    }

    std::vector<identified_object> objects_;
    std::vector<std::uint32_t> order_;
};

} // namespace entente

#endif
