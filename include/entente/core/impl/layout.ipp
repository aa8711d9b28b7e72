// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_IMPL_LAYOUT_IPP
#define ENTENTE_CORE_IMPL_LAYOUT_IPP

#include <entente/core/layout.hpp>

namespace entente::inline v0_1 {

ENTENTE_DECL std::uint64_t record_layout::written(void const* record) const {
    return extensions == nullptr ? present(record)
                                 : present(record) & ~(std::uint64_t{1} << static_cast<unsigned>(extensions - members));
}

ENTENTE_DECL bool is_absent(layout const& of, void const* value) {
    if (!of.may_be_absent) {
        return false;
    }
    switch (of.form) {
    case layout_form::boolean: return !*static_cast<bool const*>(value);
    case layout_form::string: return of.string->view(value).empty();
    case layout_form::optional: return of.optional->get(const_cast<void*>(value)) == nullptr;
    case layout_form::list: return of.list->size(value) == 0;
    default: return of.is_unset(value);
    }
}

ENTENTE_DECL void make_absent(layout const& of, void* value) {
    switch (of.form) {
    case layout_form::boolean: *static_cast<bool*>(value) = false; break;
    case layout_form::string: of.string->assign(value, {}); break;
    case layout_form::optional: of.optional->reset(value); break;
    case layout_form::list:
        if (of.list->fixed == 0) {
            of.list->resize(value, 0);
        }
        break;
    case layout_form::map: of.map->clear(value); break;
    default: break;
    }
}

} // namespace entente

#endif
