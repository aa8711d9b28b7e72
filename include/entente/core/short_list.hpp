// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_SHORT_LIST_HPP
#define ENTENTE_CORE_SHORT_LIST_HPP

/// A list of a few small values that needs no heap while it has at most `N` of them.

#include <entente/core/detail/config.hpp>

#include <array>
#include <cstddef>
#include <iterator>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

/// Values in order, the first `N` of them inline. `T` must be cheap to default-construct.
template <class T, std::size_t N>
class short_list {
public:
    using value_type = T;

    short_list() = default;
    short_list(short_list const&) = default;
    short_list& operator=(short_list const&) = default;
    ~short_list() = default;

    /// Leaves the other list empty.
    short_list(short_list&& other) noexcept
        : inline_(std::exchange(other.inline_, {})), more_(std::exchange(other.more_, {})), size_(std::exchange(other.size_, 0)) {}
    short_list& operator=(short_list&& other) noexcept {
        inline_ = std::exchange(other.inline_, {});
        more_ = std::exchange(other.more_, {});
        size_ = std::exchange(other.size_, 0);
        return *this;
    }

    void push_back(T value) {
        if (more_.empty() && size_ < N) {
            inline_[size_] = std::move(value);
        } else {
            spill();
            more_.push_back(std::move(value));
        }
        ++size_;
    }

    void resize(std::size_t n) {
        while (size_ > n) {
            --size_;
            if (!more_.empty()) {
                more_.pop_back();
            } else {
                inline_[size_] = T{};
            }
        }
        if (n <= N && more_.empty()) {
            size_ = n > size_ ? n : size_; // what is not in use is fresh
        }
        while (size_ < n) {
            push_back(T{});
        }
    }

    void clear() { resize(0); }

    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    [[nodiscard]] bool empty() const noexcept { return size_ == 0; }
    [[nodiscard]] T* data() noexcept { return more_.empty() ? inline_.data() : more_.data(); }
    [[nodiscard]] T const* data() const noexcept { return more_.empty() ? inline_.data() : more_.data(); }
    [[nodiscard]] T& operator[](std::size_t i) noexcept { return data()[i]; }
    [[nodiscard]] T const& operator[](std::size_t i) const noexcept { return data()[i]; }
    [[nodiscard]] T const& back() const noexcept { return data()[size_ - 1]; }
    [[nodiscard]] T* begin() noexcept { return data(); }
    [[nodiscard]] T* end() noexcept { return data() + size_; }
    [[nodiscard]] T const* begin() const noexcept { return data(); }
    [[nodiscard]] T const* end() const noexcept { return data() + size_; }

    friend bool operator==(short_list const& a, short_list const& b) noexcept {
        if (a.size_ != b.size_) {
            return false;
        }
        for (std::size_t i = 0; i != a.size_; ++i) {
            if (!(a[i] == b[i])) {
                return false;
            }
        }
        return true;
    }

private:
    // Once there are more than fit, all of them live in `more_`.
    void spill() {
        if (more_.empty()) {
            more_.assign(std::make_move_iterator(inline_.begin()),
                         std::make_move_iterator(inline_.begin() + static_cast<std::ptrdiff_t>(size_)));
            inline_ = {}; // fresh for when all are taken back
        }
    }

    std::array<T, N> inline_{};
    std::vector<T> more_;
    std::size_t size_ = 0;
};

} // namespace entente

#endif
