// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/json/write.hpp>

#include <entente/core/date.hpp>
#include <entente/json/read.hpp>

#include <support/catch.hpp>

#include <boost/describe/class.hpp>

#include <limits>
#include <string>
#include <vector>

namespace my {

struct port {
    std::string name{};
    std::vector<double> depth{};
    std::optional<entente::date> opened{};
    bool free{};
    int berths{};
    entente::text title{};
    entente::extensions extensions{};
};
BOOST_DESCRIBE_STRUCT(port, (), (name, depth, opened, free, berths, title, extensions))

} // namespace my

using namespace entente;

TEST_CASE("write: leaves out absent members, but not numbers and enumerators") {
    CHECK(json::write(my::port{}) == R"({"berths":0})");
    my::port one{.name = "Busan \"\n\x01",
                 .depth = {0.1, -0.0, 1e300},
                 .opened = date{1876},
                 .free = true,
                 .berths = -3,
                 .title{{"ko", "b"}, {"en", "a"}}};
    one.extensions.set("x-\"", "[1]");
    std::string const text =
        R"({"name":"Busan \"\n\u0001","depth":[0.1,-0,1e+300],"opened":"1876","free":true,"berths":-3,"title":{"en":"a","ko":"b"},"x-\"":[1]})";
    CHECK(json::write(one) == text);
    auto const again = json::read<my::port>(text);
    REQUIRE(again);
    CHECK(json::write(*again) == text);
}

TEST_CASE("write: replaces values that JSON does not have") {
    CHECK(json::write(std::vector{std::numeric_limits<double>::quiet_NaN()}) == "[null]");
    CHECK(json::write(std::string("a\xFF\xE6\x97z")) == "\"a\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBDz\"");
}

TEST_CASE("write: pretty text keeps to the width if it can, and reads back the same") {
    my::port const one{.name = "Busan", .depth = {1, 2}, .berths = 1, .title{{"en", "The largest port of Korea"}}};
    CHECK(json::write(one, {.style = json::write_style::pretty, .width = 40}) ==
          "{\n  \"name\": \"Busan\",\n  \"depth\": [ 1, 2 ],\n  \"berths\": 1,\n  \"title\": {\n    \"en\": \"The largest port of "
          "Korea\"\n  }\n}\n");
    auto const again = json::read<my::port>(json::write(one, {.style = json::write_style::pretty, .width = 1}));
    REQUIRE(again);
    CHECK(json::write(*again) == json::write(one));
    std::string reused = "something else";
    json::write_to(reused, one);
    CHECK(reused == json::write(one));
}

TEST_CASE("write: strings are written alike wherever something stands in them") {
    for (std::size_t size = 0; size != 20; ++size) {
        for (std::size_t at = 0; at != size; ++at) {
            struct given {
                std::string_view plain;
                std::string_view written;
            };
            for (auto const& [plain, written] : std::initializer_list<given>{{"\n", "\\n"},
                                                                             {"\"", "\\\""},
                                                                             {"\\", "\\\\"},
                                                                             {std::string_view("\0", 1), "\\u0000"},
                                                                             {"\x1F", "\\u001f"},
                                                                             {"\x7F", "\x7F"},
                                                                             {"\xC3\xA9", "\xC3\xA9"},
                                                                             {"\xE6\x97\xA5", "\xE6\x97\xA5"},
                                                                             {"\xFF", "\xEF\xBF\xBD"},
                                                                             {"\xC3", "\xEF\xBF\xBD"}}) {
                std::string const before(at, 'a');
                std::string const after(size - at - 1, 'b');
                CHECK(json::write(before + std::string(plain) + after) == '"' + before + std::string(written) + after + '"');
            }
        }
    }
    CHECK(json::write(std::string(100, '\x01')).size() == 602);
}

TEST_CASE("write: a reused string holds only the new text") {
    std::string out = "what stood there before, and is longer than what comes";
    json::write_to(out, std::vector<int>{1, 2});
    CHECK(out == "[1,2]");
    json::write_to(out, std::vector<std::string>(1000, "a longer text"));
    CHECK(out.size() == 16'001);
    json::write_to(out, std::vector<int>{});
    CHECK(out == "[]");
}
