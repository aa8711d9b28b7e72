// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_IMPL_TEXT_IPP
#define ENTENTE_CORE_IMPL_TEXT_IPP

#include <entente/core/text.hpp>

#include <entente/core/detail/config.hpp>

#include <algorithm>

namespace entente::inline v0_1 {

ENTENTE_DECL text::text(std::initializer_list<literal> entries) {
    entries_.reserve(entries.size());
    for (literal const& one : entries) {
        set(one.language, one.value);
    }
}

ENTENTE_DECL compact_string const* text::find(language_tag language) const noexcept {
    auto const found = place_of(language);
    return found != entries_.end() && found->language == language ? &found->value : nullptr;
}

ENTENTE_DECL compact_string& text::at(language_tag language) {
    auto const found = place_of(language);
    if (found == entries_.end() || found->language != language) {
        return entries_.insert(found, entry{language, {}})->value;
    }
    return entries_[static_cast<std::size_t>(found - entries_.begin())].value;
}

ENTENTE_DECL bool text::seal() {
    auto const by_language = [](entry const& a, entry const& b) { return a.language < b.language; };
    if (!std::is_sorted(entries_.begin(), entries_.end(), by_language)) {
        std::sort(entries_.begin(), entries_.end(), by_language);
    }
    return std::adjacent_find(entries_.begin(), entries_.end(),
                              [](entry const& a, entry const& b) { return a.language == b.language; }) == entries_.end();
}

ENTENTE_DECL std::string_view text::in(language_tag preferred) const noexcept {
    entry const* best = nullptr;
    for (entry const& one : entries_) {
        if (best == nullptr || rank(one.language, preferred) > rank(best->language, preferred)) {
            best = &one;
        }
    }
    return best != nullptr ? std::string_view(best->value) : std::string_view();
}

ENTENTE_DECL int text::rank(language_tag const& offered, language_tag const& preferred) noexcept {
    if (offered.language() != preferred.language()) {
        return offered.language() == "en" ? 1 : 0;
    }
    int const script = offered.script() == preferred.script() ? 4 : 0;
    int const region = offered.region() == preferred.region() ? 2 : offered.region().empty() ? 1 : 0;
    return 2 + script + region;
}

ENTENTE_DECL text::entry const* text::place_of(language_tag language) const noexcept {
    // Most texts are read in order, so that the next language comes last.
    if (entries_.empty() || entries_.back().language < language) {
        return entries_.end();
    }
    return std::lower_bound(entries_.begin(), entries_.end(), language,
                            [](entry const& one, language_tag const& wanted) { return one.language < wanted; });
}

} // namespace entente

#endif
