// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_INDEX_IMPL_DETAIL_TEXT_STORE_IPP
#define ENTENTE_INDEX_IMPL_DETAIL_TEXT_STORE_IPP

#include <entente/index/detail/text_store.hpp>

#include <entente/core/detail/config.hpp>

#include <algorithm>

namespace entente::inline v0_1::detail {

ENTENTE_DECL std::string_view text_store::keep(std::string_view one) {
    if (one.size() > left_) {
        auto const size = (std::max)(
            one.size(), (std::min)(std::size_t{1} << 16U, std::size_t{256} << (std::min)(blocks_.size(), std::size_t{16})));
        blocks_.emplace_back(size);
        next_ = blocks_.back().data();
        left_ = size;
    }
    std::copy(one.begin(), one.end(), next_);
    std::string_view const kept(next_, one.size());
    next_ += one.size();
    left_ -= one.size();
    return kept;
}

ENTENTE_DECL void text_store::forget(std::string_view last) noexcept {
    if (last.data() + last.size() == next_) {
        next_ -= last.size();
        left_ += last.size();
    }
}

} // namespace entente::detail

#endif
