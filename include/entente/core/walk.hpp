// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_WALK_HPP
#define ENTENTE_CORE_WALK_HPP

/// Walks through every value in a value, by layouts: one walk for validation, indexes and comparison.

#include <entente/core/detail/pointer.hpp>
#include <entente/core/layout.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace entente {

/// One value on the way.
struct visited_value {
    type_layout const& type;
    void const* value;
    std::string_view pointer;      ///< a JSON Pointer (RFC 6901); valid during the visit
    member_layout const* member;   ///< the member that it is, or null for the root, elements and values of maps
    object_layout const* parent;   ///< the struct that has that member, or null
    void const* parent_value;      ///< that struct, or null
};

namespace detail {

template <class Enter, class Leave>
class walker {
public:
    walker(Enter& enter, Leave& leave) : enter_(enter), leave_(leave) {}

    void walk(visited_value const& here) {
        if (!enter_(here)) {
            return;
        }
        walk_into(here.type, here.value);
        leave_(visited_value{here.type, here.value, pointer_, here.member, here.parent, here.parent_value});
    }

private:
    template <class Name>
    void walk_child(Name name, visited_value child) {
        auto const size = pointer_.size();
        append_pointer(pointer_, name);
        child.pointer = pointer_;
        walk(child);
        pointer_.resize(size);
    }

    void walk_into(type_layout const& type, void const* value) {
        switch (type.shape) {
        case layout_shape::optional:
            if (type.optional->has(value)) {
                walk({*type.optional->element, type.optional->get(value), pointer_, nullptr, nullptr, nullptr});
            }
            break;
        case layout_shape::checked:
            walk({*type.checked->inner, type.checked->view(value), pointer_, nullptr, nullptr, nullptr});
            break;
        case layout_shape::sequence: {
            auto const size = type.sequence->size(value);
            for (std::size_t i = 0; i != size; ++i) {
                void const* const one = type.sequence->at(const_cast<void*>(value), i);
                walk_child(i, {*type.sequence->element, one, {}, nullptr, nullptr, nullptr});
            }
            break;
        }
        case layout_shape::map: walk_into_map(*type.map, value); break;
        case layout_shape::object:
            for (member_layout const& member : *type.object) {
                void const* const one = member.of(value);
                if (member.type->is_empty == nullptr || !member.type->is_empty(one)) {
                    walk_child(member.name, {*member.type, one, {}, &member, type.object, value});
                }
            }
            break;
        default: break;
        }
    }

    void walk_into_map(map_operations const& map, void const* value) {
        struct context {
            walker& self;
            type_layout const& element;
        } here{*this, *map.element};
        map.each(value, &here, [](void* given, std::string_view key, void const* one) {
            auto const& to = *static_cast<context*>(given);
            to.self.walk_child(key, {to.element, one, {}, nullptr, nullptr, nullptr});
            return true;
        });
    }

    Enter& enter_;
    Leave& leave_;
    std::string pointer_;
};

} // namespace detail

/// Visits a value and every value in it that is not empty, outermost first and in order. `enter(visited_value const&)` answers
/// whether to go into the value; `leave` is called after all that lies in it. An optional, or a type with `checked_form`, is visited
/// and then what it holds, at the same pointer. Linear in the value.
template <class Enter, class Leave>
void walk(type_layout const& type, void const* value, Enter enter, Leave leave) {
    detail::walker<Enter, Leave>(enter, leave).walk({type, value, {}, nullptr, nullptr, nullptr});
}

template <class Enter>
void walk(type_layout const& type, void const* value, Enter enter) {
    walk(type, value, enter, [](visited_value const&) {});
}

} // namespace entente

#endif
