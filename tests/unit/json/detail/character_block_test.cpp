// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/json/detail/character_block.hpp>

#include <support/catch.hpp>

#include <random>
#include <string>

namespace {

/// Of few characters, so that each comes often, or of all.
std::string any_characters(std::mt19937& random, std::size_t size, bool few) {
    constexpr char often[] = "\"\\\\[]{}, aY_\n\x7F\x80\xFF";
    std::string result;
    for (std::size_t i = 0; i != size; ++i) {
        result += few ? often[random() % (sizeof often - 1)] : static_cast<char>(random() % 256);
    }
    return result;
}

template <class Block>
void look_at_each(std::string const& characters) {
    Block const block(characters.data());
    struct {
        char wanted;
        char set;
    } const all[]{{'"', 0}, {'\\', 0}, {',', 0}, {'\x7F', 0x26}, {'\0', 0}, {'\xFF', 0}, {'{', 0x20}};
    for (auto const& [wanted, set] : all) {
        std::uint64_t expected = 0;
        for (std::size_t i = 0; i != Block::size; ++i) {
            expected |= std::uint64_t{static_cast<char>(characters[i] | set) == wanted} << i;
        }
        CHECK(block.equal_to(wanted, set) == expected);
    }
}

} // namespace

TEST_CASE("character_block: a block tells which of its characters are a certain one, by words and by registers") {
    std::mt19937 random(7);
    for (int i = 0; i != 200; ++i) {
        auto const characters = any_characters(random, 64, i % 2 == 0);
        look_at_each<entente::json::detail::word_block>(characters);
        look_at_each<entente::json::detail::character_block>(characters);
    }
}

TEST_CASE("character_block: strings are followed from block to block, past escapes") {
    std::mt19937 random(11);
    for (int i = 0; i != 300; ++i) {
        auto const text = any_characters(random, 640, true);
        entente::json::detail::string_bits strings;
        bool in_string = false;
        bool is_escaped = false;
        for (std::size_t from = 0; from != text.size(); from += 64) {
            std::uint64_t expected = 0;
            for (std::size_t k = 0; k != 64; ++k) {
                char const c = text[from + k];
                in_string = in_string != (c == '"' && !is_escaped);
                is_escaped = c == '\\' && !is_escaped;
                expected |= std::uint64_t{in_string} << k;
            }
            CHECK(strings.of(entente::json::detail::character_block(text.data() + from)) == expected);
        }
    }
}

TEST_CASE("character_block: bits are counted") {
    CHECK(entente::json::detail::count_bits(0) == 0);
    CHECK(entente::json::detail::count_bits(~std::uint64_t{0}) == 64);
    CHECK(entente::json::detail::count_bits(0x8000'0001'0000'0100) == 3);
}
