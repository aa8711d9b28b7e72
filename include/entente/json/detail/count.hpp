// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_JSON_DETAIL_COUNT_HPP
#define ENTENTE_JSON_DETAIL_COUNT_HPP

/// How many elements each array of a text has, so that lists are made at their size and keep no room that they do not need.

#include <entente/json/detail/character_block.hpp>
#include <entente/json/detail/plain.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

namespace entente::inline v0_1::json::detail {

/// The sizes of the arrays of a text, in the order in which they begin. It checks nothing: of a text that is not JSON they are any numbers, of
/// which no more than the text has characters. Linear.
class array_sizes {
public:
    array_sizes() = default;
    explicit array_sizes(std::string_view text) : text_(text) {
        if (text.find('[') != std::string_view::npos) {
            count();
        }
    }

    /// The size of the array that begins after `n` others.
    [[nodiscard]] std::size_t operator[](std::size_t n) const noexcept { return n < sizes_.size() ? sizes_[n] : 0; }

private:
    /// What holds an element or member: which array it is, or that it is an object, and the commas in it.
    struct container {
        std::uint32_t array = none;
        std::uint32_t commas = 0;
    };

    static constexpr std::uint32_t none = static_cast<std::uint32_t>(-1);

    void count() {
        constexpr std::size_t deepest = 64; // deeper lists grow while they are read
        container outer[deepest + 1];
        container here;
        std::size_t depth = 0;
        string_bits strings;
        sizes_.reserve(16);
        for (std::size_t from = 0; from < text_.size(); from += character_block::size) {
            char rest[character_block::size];
            char const* characters = text_.data() + from;
            if (text_.size() - from < character_block::size) {
                std::memset(rest, ' ', sizeof rest);
                std::memcpy(rest, characters, text_.size() - from);
                characters = rest;
            }
            character_block const block(characters);
            auto const outside = ~strings.of(block);
            auto commas = block.equal_to(',') & outside;
            // The four brackets differ in three bits; what else does (Y, y, _ and DEL) stands outside strings in no text that is JSON.
            for (auto brackets = block.equal_to('\x7F', 0x26) & outside; brackets != 0; brackets &= brackets - 1) {
                auto const at = static_cast<std::size_t>(std::countr_zero(brackets));
                auto const before = (std::uint64_t{1} << at) - 1;
                if (here.array != none) {
                    here.commas += count_bits(commas & before);
                }
                commas &= ~before;
                if (characters[at] == '[' || characters[at] == '{') {
                    if (depth <= deepest) {
                        outer[depth] = here;
                    }
                    ++depth;
                    here = {};
                    if (characters[at] == '[') {
                        here.array = depth <= deepest ? static_cast<std::uint32_t>(sizes_.size()) : none;
                        sizes_.push_back(0);
                    }
                } else if (depth != 0) {
                    if (here.array != none) {
                        sizes_[here.array] = here.commas != 0 || !is_empty(from + at) ? here.commas + 1 : 0;
                    }
                    --depth;
                    here = depth <= deepest ? outer[depth] : container{};
                }
            }
            if (here.array != none) {
                here.commas += count_bits(commas);
            }
        }
    }

    /// Whether an array is empty apart from whitespace. Its closing bracket exists.
    [[nodiscard]] bool is_empty(std::size_t end) const noexcept {
        do {
            --end;
        } while (is_space(text_[end]));
        return text_[end] == '[';
    }

    std::string_view text_;
    std::vector<std::uint32_t> sizes_;
};

} // namespace entente::json::detail

#endif
