// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_ENUM_SET_HPP
#define ENTENTE_CORE_ENUM_SET_HPP

/// A set of enumerators, in one word.

#include <entente/core/detail/config.hpp>

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <type_traits>

namespace entente {

/// A set of enumerators whose values are 0 to 63: actions that are possible, stages from which one is.
template <class E>
    requires std::is_enum_v<E>
class enum_set {
public:
    class iterator {
    public:
        using value_type = E;
        using difference_type = std::ptrdiff_t;

        constexpr iterator() noexcept = default;
        constexpr explicit iterator(std::uint64_t bits) noexcept : bits_(bits) {}
        constexpr E operator*() const noexcept {
            std::uint64_t value = 0;
            while ((bits_ >> value & 1U) == 0) {
                ++value;
            }
            return static_cast<E>(value);
        }
        constexpr iterator& operator++() noexcept {
            bits_ &= bits_ - 1;
            return *this;
        }
        constexpr iterator operator++(int) noexcept {
            auto const before = *this;
            ++*this;
            return before;
        }
        friend constexpr bool operator==(iterator, iterator) noexcept = default;

    private:
        std::uint64_t bits_ = 0;
    };

    constexpr enum_set() noexcept = default;
    constexpr enum_set(std::initializer_list<E> values) noexcept {
        for (E const one : values) {
            insert(one);
        }
    }

    [[nodiscard]] static constexpr enum_set from_bits(std::uint64_t bits) noexcept {
        enum_set result;
        result.bits_ = bits;
        return result;
    }

    constexpr void insert(E one) noexcept { bits_ |= bit(one); }
    [[nodiscard]] constexpr bool contains(E one) const noexcept { return (bits_ & bit(one)) != 0; }
    [[nodiscard]] constexpr bool empty() const noexcept { return bits_ == 0; }
    [[nodiscard]] constexpr std::uint64_t bits() const noexcept { return bits_; }
    [[nodiscard]] constexpr std::size_t size() const noexcept {
        std::size_t n = 0;
        for (auto rest = bits_; rest != 0; rest &= rest - 1) {
            ++n;
        }
        return n;
    }

    [[nodiscard]] constexpr iterator begin() const noexcept { return iterator(bits_); }
    [[nodiscard]] constexpr iterator end() const noexcept { return iterator(); }

    friend constexpr bool operator==(enum_set, enum_set) noexcept = default;

private:
    static constexpr std::uint64_t bit(E one) noexcept { return std::uint64_t{1} << static_cast<std::uint64_t>(one); }

    std::uint64_t bits_ = 0;
};

} // namespace entente

#endif
