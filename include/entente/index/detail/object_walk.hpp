// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_INDEX_DETAIL_OBJECT_WALK_HPP
#define ENTENTE_INDEX_DETAIL_OBJECT_WALK_HPP

/// Finds the objects and keyed parts in a value, by layouts.

#include <entente/core/detail/pointer.hpp>
#include <entente/core/detail/type_identity.hpp>
#include <entente/core/layout.hpp>
#include <entente/core/slug.hpp>
#include <entente/fwd.hpp>
#include <entente/index/detail/leading_layouts.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace entente::inline v0_1::detail {

[[nodiscard]] inline bool is_identified(layout const& of) noexcept {
    return of.form == layout_form::record && of.record->identity != nullptr;
}
[[nodiscard]] inline bool is_participation(layout const& of) noexcept {
    return of.form == layout_form::record && of.type == type_identity_of<participation>;
}
[[nodiscard]] inline bool has_key(layout const& of) noexcept {
    return of.form == layout_form::record && of.record->key != nullptr;
}

/// Tells a table of the objects and parts that it comes to, outermost first and in order. Texts are made only where the table keeps them: most values are
/// elements of a list, and stand at their list's path.
template <class Table>
class object_walk {
public:
    object_walk(layout const& of, Table& to)
        : to_(to), leading_(of, [](layout const& one) { return is_identified(one) || is_participation(one) || has_key(one); }) {}

    void walk(layout const& of, void const* value) {
        auto const& here = leading_.of(of);
        if (!here.leads) {
            return;
        }
        switch (of.form) {
        case layout_form::optional:
            if (void const* const held = of.optional->get(const_cast<void*>(value))) {
                walk(*of.optional->element, held);
            }
            break;
        case layout_form::value: walk(*of.value->representation, of.value->view(value)); break;
        case layout_form::list: walk_list(*of.list, value); break;
        case layout_form::map: walk_map(*of.map, value); break;
        case layout_form::record: {
            auto path = not_kept;
            visit(here, value, path, place_type::none);
            break;
        }
        default: break;
        }
    }

private:
    using place_type = typename Table::place_type;

    static constexpr std::uint32_t not_kept = static_cast<std::uint32_t>(-1);

    void walk_list(list_layout const& of, void const* list) {
        auto const& element = leading_.of(*of.element);
        auto const size = of.size(list);
        auto const* one = static_cast<char const*>(size != 0 ? of.data(const_cast<void*>(list)) : nullptr);
        if (is_identified(*of.element) && size != 0) {
            to_.expect(of.element->record->kind, size);
        }
        auto path = not_kept;
        bool const is_record = of.element->form == layout_form::record;
        bool const only_key = is_record && !element.leads_on && !is_identified(*of.element) && !is_participation(*of.element);
        for (std::size_t i = 0; i != size; ++i, one += of.stride) {
            if (only_key) { // most objects are steps, and most steps have no key
                if (auto const* const key = key_of(*of.element->record->key, one); key == nullptr || !key->is_set()) {
                    continue;
                }
            }
            if (is_record) {
                visit(element, one, path, static_cast<std::uint32_t>(i));
            } else {
                auto const before = path_.size();
                append_pointer(path_, i);
                walk(*of.element, one);
                path_.resize(before);
            }
        }
    }

    void walk_map(map_layout const& of, void const* map) {
        struct context {
            object_walk& self;
            entente::layout const& element;
        } here{*this, *of.element};
        of.each(map, &here, [](void* given, std::string_view name, void const* one) {
            auto const& to = *static_cast<context*>(given);
            auto& path = to.self.path_;
            auto const before = path.size();
            append_pointer(path, name);
            to.self.walk(to.element, one);
            path.resize(before);
            return true;
        });
    }

    /// A record at `path_`, or an element of the list there. `path` is that path's number once it is kept.
    void visit(leading_layout const& here, void const* value, std::uint32_t& path, std::uint32_t position) {
        layout const& of = *here.of;
        auto const keep = [&] {
            path = path == not_kept ? to_.keep_path(std::string_view(path_).substr(from_)) : path;
            return place_type{within_, path, position};
        };
        auto within = within_;
        auto const from = from_;
        auto const before = path_.size();
        bool const holds = is_identified(of) || is_participation(of);
        if (holds) {
            auto const* const name = of.record->identity != nullptr ? of.record->identity : of.record->find("actor");
            within = to_.add_object(name->layout->word->refers_to(name->of(value)).slug, of, value, keep());
        }
        if (of.record->key != nullptr && within != place_type::none) {
            if (auto const* const key = key_of(*of.record->key, value); key != nullptr && key->is_set()) {
                to_.add_part(key->view(), of, value, holds ? place_type{within, to_.keep_path({}), place_type::none} : keep());
            }
        }
        if (!here.leads_on) {
            return;
        }
        std::swap(within_, within);
        if (holds) {
            from_ = before;
        } else if (position != place_type::none) {
            append_pointer(path_, std::size_t{position});
        }
        walk_members(here, value);
        path_.resize(before);
        from_ = from;
        within_ = within;
    }

    void walk_members(leading_layout const& here, void const* value) {
        for (layout_member const* const member : leading_.members_of(here)) {
            void const* const one = member->of(value);
            if (!is_absent(*member->layout, one)) {
                auto const before = path_.size();
                append_pointer(path_, member->name);
                walk(*member->layout, one);
                path_.resize(before);
            }
        }
    }

    [[nodiscard]] static key const* key_of(layout_member const& member, void const* value) {
        void const* const held = member.of(value);
        return static_cast<key const*>(
            member.layout->form == layout_form::optional ? member.layout->optional->get(const_cast<void*>(held)) : held);
    }

    Table& to_;
    leading_layouts leading_;
    std::string
        path_; ///< from the last object of the root that contains the visited value; the part before `from_` leads to that object
    std::size_t from_ = 0;
    std::uint32_t within_ = place_type::none; ///< that object
};

} // namespace entente::detail

#endif
