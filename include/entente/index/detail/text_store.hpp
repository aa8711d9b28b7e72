// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_INDEX_DETAIL_TEXT_STORE_HPP
#define ENTENTE_INDEX_DETAIL_TEXT_STORE_HPP

#include <cstddef>
#include <string_view>
#include <vector>

namespace entente::inline v0_1::detail {

/// Keeps many short texts in few allocations; they stay where they are, also when the store is moved.
class text_store {
public:
    [[nodiscard]] std::string_view keep(std::string_view one);

    /// Forgets the last text. Its room is used again, unless a new block began after it.
    void forget(std::string_view last) noexcept;

private:
    std::vector<std::vector<char>> blocks_;
    char* next_ = nullptr;
    std::size_t left_ = 0;
};

} // namespace entente::detail

#ifndef ENTENTE_COMPILED
#    include <entente/index/impl/detail/text_store.ipp>
#endif

#endif
