// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_INDEX_DETAIL_TEXT_STORE_HPP
#define ENTENTE_INDEX_DETAIL_TEXT_STORE_HPP

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

namespace entente::inline v0_1::detail {

/// Keeps many short texts in few allocations; they stay where they are, also when the store is moved.
class text_store {
public:
    [[nodiscard]] std::string_view keep(std::string_view one) {
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

    /// Forgets what was kept last. Its room is used again, unless a block began after it.
    void forget(std::string_view last) noexcept {
        if (last.data() + last.size() == next_) {
            next_ -= last.size();
            left_ += last.size();
        }
    }

private:
    std::vector<std::vector<char>> blocks_;
    char* next_ = nullptr;
    std::size_t left_ = 0;
};

} // namespace entente::detail

#endif
