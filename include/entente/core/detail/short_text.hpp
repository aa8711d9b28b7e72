// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_DETAIL_SHORT_TEXT_HPP
#define ENTENTE_CORE_DETAIL_SHORT_TEXT_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace entente::detail {

/// The storage of ids: immutable text of at most 255 bytes. Up to 22 bytes lie in the object, a longer constant is pointed to,
/// and other text is allocated. Never throws of its own.
class short_text {
public:
    static constexpr std::size_t inline_capacity = 22;
    static constexpr std::size_t capacity = 255;

    constexpr short_text() noexcept = default;

    /// Copies `text`, which is at most `capacity` bytes.
    constexpr explicit short_text(std::string_view text) { assign(text); }

    /// Refers to a string literal, which outlives every copy.
    static constexpr short_text constant(std::string_view text) {
        short_text result;
        if (text.size() <= inline_capacity) {
            result.assign(text);
        } else if (text.size() <= capacity) {
            result.far_ = text.data();
            result.size_ = static_cast<std::uint8_t>(text.size());
        }
        return result;
    }

    constexpr short_text(short_text const& other) { copy(other); }

    constexpr short_text(short_text&& other) noexcept { take(other); }

    constexpr short_text& operator=(short_text const& other) {
        if (this != &other) {
            short_text fresh(other);
            release();
            take(fresh);
        }
        return *this;
    }

    constexpr short_text& operator=(short_text&& other) noexcept {
        if (this != &other) {
            release();
            take(other);
        }
        return *this;
    }

    constexpr ~short_text() { release(); }

    [[nodiscard]] constexpr std::string_view view() const noexcept {
        return {far_ != nullptr ? far_ : local_, size_};
    }

    [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }

private:
    constexpr void assign(std::string_view text) {
        char* to = local_;
        if (text.size() > inline_capacity) {
            to = new char[text.size()];
            far_ = to;
            owned_ = true;
        }
        for (std::size_t i = 0; i != text.size(); ++i) {
            to[i] = text[i];
        }
        size_ = static_cast<std::uint8_t>(text.size());
    }

    constexpr void copy(short_text const& other) {
        if (other.owned_) {
            assign(other.view());
        } else {
            copy_members(other);
        }
    }

    constexpr void take(short_text& other) noexcept {
        copy_members(other);
        other.owned_ = false;
        other.far_ = nullptr;
        other.size_ = 0;
    }

    constexpr void copy_members(short_text const& other) noexcept {
        far_ = other.far_;
        for (std::size_t i = 0; i != inline_capacity; ++i) {
            local_[i] = other.local_[i];
        }
        size_ = other.size_;
        owned_ = other.owned_;
    }

    constexpr void release() noexcept {
        if (owned_) {
            delete[] far_;
        }
    }

    char const* far_ = nullptr;
    char local_[inline_capacity]{};
    std::uint8_t size_ = 0;
    bool owned_ = false;
};

} // namespace entente::detail

#endif
