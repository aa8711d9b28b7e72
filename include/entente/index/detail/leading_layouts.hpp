// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_INDEX_DETAIL_LEADING_LAYOUTS_HPP
#define ENTENTE_INDEX_DETAIL_LEADING_LAYOUTS_HPP

/// The types whose values can contain the searched type.

#include <entente/core/layout.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace entente::inline v0_1::detail {

/// A layout, and where its values lead.
struct leading_layout {
    layout const* of;
    bool leads;    ///< its values are searched, or can contain such values
    bool leads_on; ///< some hold it, apart from themselves
    std::size_t from = 0;
    std::size_t size = 0; ///< so many members of a record lead to it
};

/// The layouts of whose values some hold, at any depth, a value that is sought; so that a walk can pass over the others.
class leading_layouts {
public:
    /// `is_sought(layout const&)` tells by the layout. Linear in the layouts that can be reached, times their depth.
    template <class IsSought>
    leading_layouts(layout const& from, IsSought is_sought) {
        reach(from);
        for (bool more = true; more;) {
            more = false;
            for (std::size_t i = reached_.size(); i-- != 0;) {
                auto& one = reached_[i];
                if (!one.leads_on) {
                    each_child(*one.of, [&](layout const& child) { one.leads_on = one.leads_on || of(child).leads; });
                    bool const leads = one.leads_on || is_sought(*one.of);
                    more = more || one.leads_on || leads != one.leads;
                    one.leads = leads;
                }
            }
        }
        for (auto& one : reached_) {
            if (one.of->form == layout_form::record && one.leads_on) {
                one.from = members_.size();
                for (layout_member const& member : *one.of->record) {
                    if (of(*member.layout).leads) {
                        members_.push_back(&member);
                    }
                }
                one.size = members_.size() - one.from;
            }
        }
    }

    /// A layout that was reached. Constant.
    [[nodiscard]] leading_layout const& of(layout const& one) const noexcept { return reached_[slots_[slot_of(one)] - 1]; }

    /// The members of a record that lead to searched values.
    [[nodiscard]] std::span<layout_member const* const> members_of(leading_layout const& record) const noexcept {
        return std::span(members_).subspan(record.from, record.size);
    }

private:
    template <class Visit>
    static void each_child(layout const& of, Visit visit) {
        switch (of.form) {
        case layout_form::optional: visit(*of.optional->element); break;
        case layout_form::list: visit(*of.list->element); break;
        case layout_form::map: visit(*of.map->element); break;
        case layout_form::value: visit(*of.value->representation); break;
        case layout_form::record:
            for (layout_member const& one : *of.record) {
                visit(*one.layout);
            }
            break;
        default: break;
        }
    }

    void reach(layout const& from);

    void add(layout const& one);

    /// Where a layout is, or would be.
    [[nodiscard]] std::size_t slot_of(layout const& one) const noexcept {
        auto slot = static_cast<std::size_t>((reinterpret_cast<std::uintptr_t>(&one) >> 4U) * 0x9E3779B97F4A7C15U >> 32U) &
                    (slots_.size() - 1);
        while (slots_[slot] != 0 && reached_[slots_[slot] - 1].of != &one) {
            slot = (slot + 1) & (slots_.size() - 1);
        }
        return slot;
    }

    std::vector<leading_layout> reached_;
    std::vector<std::uint32_t> slots_;
    std::vector<layout_member const*> members_;
};

} // namespace entente::detail

#ifndef ENTENTE_COMPILED
#    include <entente/index/impl/detail/leading_layouts.ipp>
#endif

#endif
