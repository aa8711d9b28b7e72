// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/json/detail/count.hpp>

#include <support/catch.hpp>

#include <random>
#include <string>
#include <vector>

namespace {

/// The sizes, with one more that is not there.
std::string sizes_in(std::string_view text, std::size_t arrays) {
    entente::json::detail::array_sizes const sizes(text);
    std::string result;
    for (std::size_t i = 0; i <= arrays; ++i) {
        result.append(i == 0 ? "" : " ").append(std::to_string(sizes[i]));
    }
    return result;
}

/// An array or object of a few things, and the sizes of the arrays in it in the order in which they begin.
void append_any(std::string& text, std::vector<std::size_t>& sizes, std::mt19937& random, int depth) {
    constexpr char const* words[]{"1", "\"a, [b\"", "\"\\\"[,\"", "\"\\\\\"", "null", "\"{\\\\\\\"]\"", "\"\xE6\x97\xA5,\""};
    constexpr char const* spaces[]{"", " ", "\n    ", "\t\r\n"};
    auto const space = [&] { text += spaces[random() % 4]; };
    if (depth == 0) {
        text += words[random() % 7];
        return;
    }
    bool const is_array = random() % 2 == 0;
    auto const n = random() % 4;
    if (is_array) {
        sizes.push_back(n);
    }
    text += is_array ? '[' : '{';
    space();
    for (std::size_t i = 0; i != n; ++i) {
        text += i == 0 ? "" : ",";
        space();
        text += is_array ? "" : "\"[x,\":";
        append_any(text, sizes, random, depth - 1);
        space();
    }
    text += is_array ? ']' : '}';
}

} // namespace

TEST_CASE("count: the arrays of a text are counted, wherever in a block they lie") {
    for (std::size_t before = 0; before != 140; ++before) {
        std::string const text =
            std::string(before, ' ') + R"({"a":[1,"],",{"b":[ ],"c":[[],[ "\"[" ]]}],"d":[)" + std::string(before, '\n') + "]}";
        INFO(before);
        CHECK(sizes_in(text, 6) == "3 0 2 0 1 0 0");
    }
}

TEST_CASE("count: counting agrees with making, for any JSON") {
    std::mt19937 random(23);
    for (int i = 0; i != 300; ++i) {
        std::string text;
        std::vector<std::size_t> made;
        append_any(text, made, random, 1 + i % 6);
        entente::json::detail::array_sizes const sizes(text);
        for (std::size_t k = 0; k != made.size(); ++k) {
            INFO(text);
            CHECK(sizes[k] == made[k]);
        }
    }
}

TEST_CASE("counting: arrays deeper than 64 are not counted, and those after them are") {
    std::string const deep = std::string(63, '[') + "[1,2],[[3,4],5]" + std::string(63, ']');
    entente::json::detail::array_sizes const sizes(deep);
    CHECK(sizes[62] == 2);
    CHECK(sizes[63] == 2);
    CHECK(sizes[64] == 2);
    CHECK(sizes[65] == 0);
    CHECK(sizes[66] == 0);
}

TEST_CASE("counting: invalid JSON gives any sizes, but never more than it has characters") {
    auto const sum = [](std::string_view text) {
        entente::json::detail::array_sizes const sizes(text);
        std::size_t result = 0;
        for (std::size_t i = 0; i != 2 * text.size(); ++i) {
            result += sizes[i];
        }
        return result;
    };
    for (std::string_view const text : {"]]]]", "[}", "}[", "[[[", "[\"", "[,,,", "[\\", "\\\"[", ","}) {
        INFO(text);
        CHECK(sum(text) == 0); // of what is not closed, or has nothing in it
    }
    CHECK(sum("[,,,}") == 4);
    CHECK(sum("Y_y[1Y") == 1);
    CHECK(sum("[1}]2") == 1);
    std::mt19937 random(5);
    constexpr char often[] = "\"\\[]{},: 1Y\n";
    for (int i = 0; i != 2000; ++i) {
        std::vector<char> text(random() % 200); // of its own size, so that reading past it is seen
        for (char& c : text) {
            c = often[random() % (sizeof often - 1)];
        }
        CHECK(sum(std::string_view(text.data(), text.size())) <= text.size());
    }
}
