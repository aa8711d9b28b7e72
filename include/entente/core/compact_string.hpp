// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_COMPACT_STRING_HPP
#define ENTENTE_CORE_COMPACT_STRING_HPP

/// A string of sixteen bytes. Ids, names and notes are made of it.

#include <entente/core/detail/config.hpp>

#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>

namespace entente::inline v0_1 {

/// Characters that a value owns: up to fifteen in place, more in a block of their own. It takes half of the room of a `std::string`. To build a long
/// string piece by piece, build a `std::string` and assign it: this one has no spare room.
class alignas(void*) compact_string {
public:
    using value_type = char;
    using size_type = std::size_t;
    using iterator = char const*;
    using const_iterator = char const*;

    static constexpr std::size_t capacity_in_place = 15;

    constexpr compact_string() noexcept = default;
    compact_string(std::string_view text) { set(text); }
    compact_string(char const* text) { set(text); }
    compact_string(std::string const& text) { set(text); }
    compact_string(compact_string const& other) : bytes_(other.bytes_) {
        if (other.has_block()) {
            set_block(other.view());
        }
    }
    constexpr compact_string(compact_string&& other) noexcept : bytes_(other.bytes_) { other.forget(); }
    compact_string& operator=(compact_string const& other) {
        if (this != &other) {
            assign(other.view());
        }
        return *this;
    }
    compact_string& operator=(compact_string&& other) noexcept {
        if (this != &other) {
            clear();
            bytes_ = other.bytes_;
            other.forget();
        }
        return *this;
    }
    compact_string& operator=(std::string_view text) { return assign(text); }
    compact_string& operator=(char const* text) { return assign(text); }
    compact_string& operator=(std::string const& text) { return assign(text); }
    constexpr ~compact_string() {
        if (has_block()) {
            release();
        }
    }

    /// Replaces the characters. The text may be a part of this string. If there is not enough memory, it throws `std::bad_alloc`, and the string is as it was. It throws `std::length_error` for more than four gigabytes.
    compact_string& assign(std::string_view text) {
        if (has_block()) {
            replace(text);
        } else {
            set(text);
        }
        return *this;
    }

    /// Adds characters at the end. Linear in the size of both.
    compact_string& operator+=(std::string_view text);

    constexpr void clear() noexcept {
        if (has_block()) {
            release();
        }
        forget();
    }

    /// Valid as long as the string is neither changed, moved nor destroyed.
    [[nodiscard]] std::string_view view() const noexcept { return {data(), size()}; }
    operator std::string_view() const noexcept { return view(); }

    /// The characters, and a zero after the last.
    [[nodiscard]] char const* data() const noexcept { return has_block() ? block() : bytes_.at; }
    [[nodiscard]] char const* c_str() const noexcept { return data(); }
    [[nodiscard]] std::size_t size() const noexcept {
        return has_block() ? block_size() : capacity_in_place - static_cast<std::size_t>(bytes_.at[last]);
    }
    [[nodiscard]] constexpr bool empty() const noexcept { return bytes_.at[last] == static_cast<char>(capacity_in_place); }

    [[nodiscard]] const_iterator begin() const noexcept { return data(); }
    [[nodiscard]] const_iterator end() const noexcept { return data() + size(); }
    [[nodiscard]] char operator[](std::size_t i) const noexcept { return data()[i]; }
    [[nodiscard]] char front() const noexcept { return data()[0]; }
    [[nodiscard]] char back() const noexcept { return data()[size() - 1]; }

    friend bool operator==(compact_string const& a, compact_string const& b) noexcept {
        // What is not in use in place is zero.
        return !a.has_block() && !b.has_block() ? std::memcmp(a.bytes_.at, b.bytes_.at, sizeof a.bytes_.at) == 0
                                                : a.view() == b.view();
    }
    friend std::strong_ordering operator<=>(compact_string const& a, compact_string const& b) noexcept {
        return a.view() <=> b.view();
    }
    template <class Text>
        requires(std::convertible_to<Text const&, std::string_view> && !std::same_as<Text, compact_string>)
    friend bool operator==(compact_string const& a, Text const& b) noexcept { return a.view() == std::string_view(b); }
    template <class Text>
        requires(std::convertible_to<Text const&, std::string_view> && !std::same_as<Text, compact_string>)
    friend std::strong_ordering operator<=>(compact_string const& a, Text const& b) noexcept {
        return a.view() <=> std::string_view(b);
    }

private:
    static constexpr std::size_t last = capacity_in_place;
    static constexpr char of_block = static_cast<char>(0x7F);

    // The last byte says how many characters are free, so that it ends a string that has none; or that there is a block: its address and its size.
    struct bytes {
        char at[16]{'\0', '\0', '\0', '\0', '\0', '\0', '\0', '\0', '\0', '\0', '\0', '\0', '\0', '\0', '\0', capacity_in_place};
    };

    [[nodiscard]] constexpr bool has_block() const noexcept { return bytes_.at[last] == of_block; }

    [[nodiscard]] char* block() const noexcept {
        char* result = nullptr;
        std::memcpy(&result, bytes_.at, sizeof result);
        return result;
    }
    [[nodiscard]] std::size_t block_size() const noexcept {
        std::uint32_t result = 0;
        std::memcpy(&result, bytes_.at + sizeof(char*), sizeof result);
        return result;
    }

    constexpr void forget() noexcept { bytes_ = bytes(); }

    /// Fills a string that has no block. The text may be a part of it.
    void set(std::string_view text) {
        if (text.size() > capacity_in_place) {
            set_block(text);
            return;
        }
        // In two halves that may lie over each other, for a call of memcpy would take longer.
        bytes made;
        if (text.size() >= 8) {
            std::memcpy(made.at, text.data(), 8);
            std::memcpy(made.at + text.size() - 8, text.data() + text.size() - 8, 8);
        } else if (text.size() >= 4) {
            std::memcpy(made.at, text.data(), 4);
            std::memcpy(made.at + text.size() - 4, text.data() + text.size() - 4, 4);
        } else {
            for (std::size_t i = 0; i != text.size(); ++i) {
                made.at[i] = text[i];
            }
        }
        made.at[last] = static_cast<char>(capacity_in_place - text.size());
        bytes_ = made;
    }
    void set_block(std::string_view text);
    void replace(std::string_view text);
    void release() noexcept;

    bytes bytes_;
};

static_assert(sizeof(compact_string) == 16);

} // namespace entente

template <>
struct std::hash<entente::compact_string> {
    std::size_t operator()(entente::compact_string const& value) const noexcept {
        return std::hash<std::string_view>{}(value.view());
    }
};

#ifndef ENTENTE_COMPILED
#    include <entente/core/impl/compact_string.ipp>
#endif

#endif
