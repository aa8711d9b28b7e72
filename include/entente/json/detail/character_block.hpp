// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_JSON_DETAIL_CHARACTER_BLOCK_HPP
#define ENTENTE_JSON_DETAIL_CHARACTER_BLOCK_HPP

/// Sixty-four characters, looked at together: which of them are a certain one, as bits, that of the first lowest.

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

#if defined(__SSE2__) || defined(_M_X64)
#    include <emmintrin.h>
#endif

namespace entente::inline v0_1::json::detail {

/// By words of eight characters, on any processor.
class word_block {
public:
    static constexpr std::size_t size = 64;

    explicit word_block(char const* from) noexcept {
        if constexpr (std::endian::native == std::endian::little) {
            std::memcpy(words_, from, size);
        } else {
            for (std::size_t i = 0; i != size; ++i) {
                words_[i / 8] |= std::uint64_t{static_cast<unsigned char>(from[i])} << i % 8 * 8;
            }
        }
    }

    /// Which characters are that one, after these bits were set in each.
    [[nodiscard]] std::uint64_t equal_to(char wanted, char set = 0) const noexcept {
        std::uint64_t result = 0;
        for (std::size_t i = size / 8; i-- != 0;) {
            result = result << 8U | of_word((words_[i] | each(set)) ^ each(wanted));
        }
        return result;
    }

private:
    static constexpr std::uint64_t each(char c) noexcept {
        return std::uint64_t{0x0101010101010101} * static_cast<unsigned char>(c);
    }

    /// A bit for each byte that is zero.
    static constexpr std::uint64_t of_word(std::uint64_t bytes) noexcept {
        constexpr std::uint64_t low = 0x7F7F7F7F7F7F7F7F;
        auto const top = ~(((bytes & low) + low) | bytes | low); // the highest bit of each that is
        return (top >> 7U) * 0x0102040810204080 >> 56U;          // these bits side by side
    }

    std::uint64_t words_[size / 8]{};
};

#if defined(__SSE2__) || defined(_M_X64)
/// By four registers of sixteen.
class sse2_block {
public:
    static constexpr std::size_t size = 64;

    explicit sse2_block(char const* from) noexcept : parts_{load(from), load(from + 16), load(from + 32), load(from + 48)} {}

    [[nodiscard]] std::uint64_t equal_to(char wanted, char set = 0) const noexcept {
        __m128i const all_set = _mm_set1_epi8(set);
        __m128i const all_wanted = _mm_set1_epi8(wanted);
        auto const part = [&](__m128i of) {
            return std::uint64_t{static_cast<unsigned>(_mm_movemask_epi8(_mm_cmpeq_epi8(_mm_or_si128(of, all_set), all_wanted)))};
        };
        return part(parts_[0]) | part(parts_[1]) << 16U | part(parts_[2]) << 32U | part(parts_[3]) << 48U;
    }

private:
    static __m128i load(char const* from) noexcept { return _mm_loadu_si128(reinterpret_cast<__m128i const*>(from)); }

    __m128i parts_[4];
};

using character_block = sse2_block;
#else
using character_block = word_block;
#endif

/// How many bits are set. Where a program is for any processor of a kind, `std::popcount` is a call; this is none.
[[nodiscard]] constexpr std::uint32_t count_bits(std::uint64_t bits) noexcept {
    bits -= bits >> 1U & 0x5555555555555555;
    bits = (bits & 0x3333333333333333) + (bits >> 2U & 0x3333333333333333);
    return static_cast<std::uint32_t>(((bits + (bits >> 4U)) & 0x0F0F0F0F0F0F0F0F) * 0x0101010101010101 >> 56U);
}

/// Follows where strings begin and end, from block to block.
class string_bits {
public:
    /// Which characters of the next block lie in a string, its opening quotation mark included and its closing one not.
    [[nodiscard]] std::uint64_t of(character_block const& block) noexcept {
        auto bits = block.equal_to('"') & ~escaped(block.equal_to('\\'));
        // Each bit becomes the parity of those up to it. Multiplied, not shifted, for a sanitizer takes a bit that is shifted out for a mistake.
        bits ^= bits * 0x2;
        bits ^= bits * 0x4;
        bits ^= bits * 0x10;
        bits ^= bits * 0x100;
        bits ^= bits * 0x1'0000;
        bits ^= bits * 0x1'0000'0000;
        bits ^= open_;
        open_ = 0 - (bits >> 63U);
        return bits;
    }

private:
    /// Which characters follow a backslash that none escapes.
    [[nodiscard]] std::uint64_t escaped(std::uint64_t backslashes) noexcept {
        auto result = escaped_;
        backslashes &= ~escaped_;
        escaped_ = 0;
        while (backslashes != 0) {
            auto const first = backslashes & (0 - backslashes);
            result |= first * 2;
            escaped_ |= first >> 63U;
            backslashes &= ~(first | first * 2);
        }
        return result;
    }

    std::uint64_t escaped_ = 0; ///< whether the first character of the next block is
    std::uint64_t open_ = 0;    ///< all bits, where it lies in a string
};

} // namespace entente::json::detail

#endif
