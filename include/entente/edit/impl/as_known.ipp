// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_EDIT_IMPL_AS_KNOWN_IPP
#define ENTENTE_EDIT_IMPL_AS_KNOWN_IPP

#include <entente/edit/as_known.hpp>

#include <entente/core/detail/config.hpp>
#include <entente/core/period.hpp>
#include <entente/json/detail/rewrite.hpp>

namespace entente::inline v0_1::detail {

ENTENTE_DECL bool reference_remover::is_forgotten(ref_parts const& one) const {
    if (one.kind.empty()) {
        return false;
    }
    auto text = std::string(one.kind) + '/' + std::string(one.slug);
    text += one.participant.empty() ? std::string() : '@' + std::string(one.participant);
    text += one.key.empty() ? std::string() : '#' + std::string(one.key);
    return std::binary_search(forgotten_.begin(), forgotten_.end(), text);
}

ENTENTE_DECL bool reference_remover::remove_from(layout const& type, void* value) const {
    switch (type.form) {
    case layout_form::word: return type.word->refers_to != nullptr && is_forgotten(type.word->refers_to(value));
    case layout_form::optional:
        if (auto* const held = type.optional->get(value); held != nullptr && remove_from(*type.optional->element, held)) {
            type.optional->reset(value);
        }
        return false;
    case layout_form::list: remove_elements(type, value); return false;
    case layout_form::record: {
        bool goes = false;
        for (layout_member const& member : *type.record) {
            // An object does not go because it refers to something: its own id is not a reference.
            goes = (&member != type.record->identity && remove_from(*member.layout, member.of(value))) || goes;
        }
        return goes && type.record->identity == nullptr;
    }
    default: return false;
    }
}

ENTENTE_DECL void reference_remover::remove_elements(layout const& type, void* list) const {
    std::string kept = "[";
    std::size_t gone = 0;
    auto const size = type.list->size(list);
    std::vector<bool> goes(size, false);
    for (std::size_t i = 0; i != size; ++i) {
        goes[i] = remove_from(*type.list->element, type.list->at(list, i));
        gone += goes[i] ? 1U : 0U;
    }
    if (gone == 0 || type.list->fixed != 0) {
        return;
    }
    for (std::size_t i = 0; i != size; ++i) {
        if (!goes[i]) {
            kept.append(kept.size() == 1 ? "" : ",").append(json::detail::written(*type.list->element, type.list->at(list, i)));
        }
    }
    static_cast<void>(json::detail::rewrite(type, list, kept + ']'));
}

ENTENTE_DECL bool cut_coverage(coverage& one, date const& when) {
    auto const& start = one.period.start();
    auto const& end = one.period.end();
    if (start.on().is_set() && start.on().earliest() > when.latest()) {
        return false;
    }
    bool const ends_before = end.on().is_set() && end.on().latest() <= when.latest();
    if (!ends_before && !end.is_unknown()) {
        one.period = period(start, when);
    }
    return true;
}

} // namespace entente::detail

#endif
