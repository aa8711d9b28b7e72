// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_WALK_HPP
#define ENTENTE_CORE_WALK_HPP

/// Walks through every value in a value, by layouts: one walk for validation, indexes and comparison.

#include <entente/core/detail/pointer.hpp>
#include <entente/core/enumeration.hpp>
#include <entente/core/layout.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace entente::inline v0_1 {

/// One value on the way.
struct visited_value {
    entente::layout const& layout;
    void const* value;
    std::string_view pointer;    ///< a JSON Pointer (RFC 6901); valid during the visit
    layout_member const* member; ///< the member that it is, or null for the root, elements and values of maps

    /// The value, where it is a `T`; else null. It holds across shared libraries, where each may have its own layouts, and between units of different compilers, but for types with arguments of the
    /// standard library, whose names they write differently.
    template <class T>
    [[nodiscard]] T const* as() const noexcept {
        return layout.type == detail::type_identity_of<T> ? static_cast<T const*>(value) : nullptr;
    }
};

namespace detail {

template <class Enter, class Leave, class Wanted>
class walker {
public:
    walker(Enter& enter, Leave& leave, Wanted& wanted) : enter_(enter), leave_(leave), wanted_(wanted) {}

    void walk(visited_value const& here) {
        if (!enter_(here)) {
            return;
        }
        walk_into(here.layout, here.value);
        leave_(visited_value{here.layout, here.value, pointer_, here.member});
    }

private:
    template <class Name>
    void walk_child(Name name, entente::layout const& of, void const* value, layout_member const* member) {
        auto const size = pointer_.size();
        append_pointer(pointer_, name);
        walk({of, value, pointer_, member});
        pointer_.resize(size);
    }

    void walk_into(entente::layout const& of, void const* value) {
        switch (of.form) {
        case layout_form::optional:
            if (void const* const held = of.optional->get(const_cast<void*>(value))) {
                walk({*of.optional->element, held, pointer_, nullptr});
            }
            break;
        case layout_form::value: walk({*of.value->representation, of.value->view(value), pointer_, nullptr}); break;
        case layout_form::list: {
            auto const size = wanted_(*of.list->element) ? of.list->size(value) : 0;
            for (std::size_t i = 0; i != size; ++i) {
                walk_child(i, *of.list->element, of.list->at(value, i), nullptr);
            }
            break;
        }
        case layout_form::map: {
            struct context {
                walker& self;
                entente::layout const& element;
            } here{*this, *of.map->element};
            of.map->each(value, &here, [](void* given, std::string_view name, void const* one) {
                auto const& to = *static_cast<context*>(given);
                to.self.walk_child(name, to.element, one, nullptr);
                return true;
            });
            break;
        }
        case layout_form::record:
            for (layout_member const& member : *of.record) {
                if (!wanted_(*member.layout)) {
                    continue;
                }
                void const* const one = member.of(value);
                if (!is_absent(*member.layout, one)) {
                    walk_child(member.name, *member.layout, one, &member);
                }
            }
            break;
        default: break;
        }
    }

    Enter& enter_;
    Leave& leave_;
    Wanted& wanted_;
    std::string pointer_;
};

} // namespace detail

/// Visits a value and every value in it that is not absent, outermost first and in order. `enter(visited_value const&)` answers whether to go
/// into the value; `leave` is called after all that lies in it. Members and elements whose layout `wanted(layout const&)` refuses are passed over.
/// An optional, or a type with `value_form`, is visited first, then its content, at the same pointer. Linear in the value.
template <class Enter, class Leave, class Wanted>
void walk(layout const& of, void const* value, Enter enter, Leave leave, Wanted wanted) {
    detail::walker<Enter, Leave, Wanted>(enter, leave, wanted).walk({of, value, {}, nullptr});
}

template <class Enter, class Leave>
void walk(layout const& of, void const* value, Enter enter, Leave leave) {
    walk(of, value, enter, leave, [](layout const&) { return true; });
}

template <class Enter>
void walk(layout const& of, void const* value, Enter enter) {
    walk(of, value, enter, [](visited_value const&) {});
}

} // namespace entente

#endif
