// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_JSON_IMPL_DETAIL_PLACE_IPP
#define ENTENTE_JSON_IMPL_DETAIL_PLACE_IPP

#include <entente/json/detail/place.hpp>

namespace entente::inline v0_1::json::detail {

ENTENTE_DECL text_place place_counter::at(std::size_t offset) noexcept {
    auto const end = offset < text_.size() ? offset : text_.size();
    for (; offset_ < end; ++offset_) {
        auto const c = static_cast<unsigned char>(text_[offset_]);
        if (c == '\n' || (c == '\r' && (offset_ + 1 == text_.size() || text_[offset_ + 1] != '\n'))) {
            ++line_;
            column_ = 1;
        } else if ((c & 0xC0U) != 0x80U && c != '\r') {
            ++column_;
        }
    }
    return {offset, line_, column_};
}

ENTENTE_DECL void place_findings(std::string_view text, report& findings) {
    place_counter counter(text);
    findings.change_each([&](finding& one) {
        if (one.place) {
            one.place = counter.at(static_cast<std::size_t>(one.place->offset));
        }
    });
}

} // namespace entente::json::detail

#endif
