// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_FORMAT_IMPL_WORDS_FOR_IPP
#define ENTENTE_FORMAT_IMPL_WORDS_FOR_IPP

#include <entente/format/words_for.hpp>

#include <entente/core/printable.hpp>
#include <entente/core/walk.hpp>

namespace entente::inline v0_1::detail {

[[nodiscard]] inline bool is_short_and_printable(std::string_view text) {
    return text.size() <= printable_capacity && is_printable(text);
}

ENTENTE_DECL bool is_safe(layout const& type, void const* value) {
    bool safe = true;
    walk(type, value, [&](visited_value const& here) {
        safe = safe && (here.layout.form != layout_form::string || is_short_and_printable(here.layout.string->view(here.value)));
        return safe;
    });
    return safe;
}

ENTENTE_DECL void make_safe(layout const& type, void* value) {
    walk(type, value, [](visited_value const& here) {
        if (here.layout.form == layout_form::string) {
            auto const safe = printable(here.layout.string->view(here.value));
            here.layout.string->assign(const_cast<void*>(here.value), safe);
        }
        return true;
    });
}

} // namespace entente::detail

#endif
