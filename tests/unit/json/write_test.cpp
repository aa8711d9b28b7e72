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

TEST_CASE("what is absent is left out, numbers and enumerators are not") {
    CHECK(json::write(my::port{}) == R"({"berths":0})");
    my::port one{.name = "Busan \"\n\x01", .depth = {0.1, -0.0, 1e300}, .opened = date{1876}, .free = true, .berths = -3, .title{{"ko", "b"}, {"en", "a"}}};
    one.extensions.set("x-\"", "[1]");
    std::string const text = R"({"name":"Busan \"\n\u0001","depth":[0.1,-0,1e+300],"opened":"1876","free":true,"berths":-3,"title":{"en":"a","ko":"b"},"x-\"":[1]})";
    CHECK(json::write(one) == text);
    auto const again = json::read<my::port>(text);
    REQUIRE(again);
    CHECK(json::write(*again) == text);
}

TEST_CASE("what JSON can't say is replaced") {
    CHECK(json::write(std::vector{std::numeric_limits<double>::quiet_NaN()}) == "[null]");
    CHECK(json::write(std::string("a\xFF\xE6\x97z")) == "\"a\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBDz\"");
}

TEST_CASE("pretty text keeps its lines within the width, where it can, and reads back the same") {
    my::port const one{.name = "Busan", .depth = {1, 2}, .berths = 1, .title{{"en", "The largest port of Korea"}}};
    CHECK(json::write(one, {.style = json::write_style::pretty, .width = 40}) ==
          "{\n  \"name\": \"Busan\",\n  \"depth\": [ 1, 2 ],\n  \"berths\": 1,\n  \"title\": {\n    \"en\": \"The largest port of Korea\"\n  }\n}\n");
    auto const again = json::read<my::port>(json::write(one, {.style = json::write_style::pretty, .width = 1}));
    REQUIRE(again);
    CHECK(json::write(*again) == json::write(one));
    std::string reused = "something else";
    json::write_to(reused, one);
    CHECK(reused == json::write(one));
}
