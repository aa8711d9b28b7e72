// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/cbor/write.hpp>

#include <entente/cbor/read.hpp>
#include <entente/json/write.hpp>
#include <entente/model/dossier.hpp>

#include <support/catch.hpp>
#include <support/generate.hpp>
#include <support/story.hpp>

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

using namespace entente;

namespace {

std::string hex_of(std::string_view bytes) {
    static constexpr char digits[] = "0123456789abcdef";
    std::string result;
    for (char const c : bytes) {
        auto const byte = static_cast<unsigned char>(c);
        result.push_back(digits[byte >> 4U]);
        result.push_back(digits[byte & 15U]);
    }
    return result;
}

std::string encoded(std::string_view json) {
    std::string out;
    cbor::detail::from_json(json, out).document();
    return hex_of(out);
}

} // namespace

TEST_CASE("cbor::write: the encoding is the shortest, as in RFC 8949, appendix A") {
    for (auto const& [json, hex] :
         std::vector<std::pair<char const*, char const*>>{{"0", "00"},
                                                          {"23", "17"},
                                                          {"24", "1818"},
                                                          {"1000000000000", "1b000000e8d4a51000"},
                                                          {"18446744073709551615", "1bffffffffffffffff"},
                                                          {"-1", "20"},
                                                          {"-1000", "3903e7"},
                                                          {"0.0", "f90000"},
                                                          {"-0", "f98000"},
                                                          {"-0.0", "f98000"},
                                                          {"1.0", "f93c00"},
                                                          {"1.1", "fb3ff199999999999a"},
                                                          {"1.5", "f93e00"},
                                                          {"65504.0", "f97bff"},
                                                          {"1e5", "fa47c35000"},
                                                          {"3.4028234663852886e+38", "fa7f7fffff"},
                                                          {"1.0e+300", "fb7e37e43c8800759c"},
                                                          {"5.960464477539063e-8", "f90001"},
                                                          {"0.00006103515625", "f90400"},
                                                          {"-4.1", "fbc010666666666666"},
                                                          {"false", "f4"},
                                                          {"true", "f5"},
                                                          {"null", "f6"},
                                                          {"\"\"", "60"},
                                                          {R"("\"\\")", "62225c"},
                                                          {R"("\u00fc")", "62c3bc"},
                                                          {R"("\u6c34")", "63e6b0b4"},
                                                          {R"("\ud800\udd51")", "64f0908591"},
                                                          {R"("\b\f\n\r\t\/")", "66080c0a0d092f"},
                                                          {"[ ]", "80"},
                                                          {"[1, [2, 3]]", "8201820203"},
                                                          {R"({ "b" : [2, 3], "a": 1 })", "a26161016162820203"},
                                                          {R"({"aa":1,"b":2})", "a261620262616101"}}) {
        INFO(json);
        CHECK(encoded(json) == hex);
    }
    CHECK(encoded("-18446744073709551616") ==
          "fadf800000"); // below every integer of 64 bits but one that JSON's reader does not take either
    CHECK(encoded("1e999") == "fb7fefffffffffffff"); // beyond every number: the last
    CHECK(encoded("[" + std::string(599, ' ') + "]") == "80");
}

TEST_CASE("cbor::write: equal values give equal bytes, whatever order they were read in") {
    auto const one =
        json::read<dossier>(R"({"entente":"1.0","x-z":{"b":1,"a":[1.5,null]},"title":{"ja":"題","en":"T"}})", {.lenient = true});
    auto const other =
        json::read<dossier>(R"({"title":{"en":"T","ja":"題"},"x-z":{"a":[1.5e0,null],"b":1},"entente":"1.0"})", {.lenient = true});
    REQUIRE(one);
    REQUIRE(other);
    CHECK(cbor::write(*one) == cbor::write(*other));
    auto const back = cbor::read<dossier>(cbor::write(*one));
    REQUIRE(back);
    CHECK(*back->extensions.find("x-z") == R"({"a":[1.5,null],"b":1})");
}

TEST_CASE("cbor::write: duplicate unknown names keep the order of the text") {
    std::string kept = "{";
    for (int i = 0; i != 60; ++i) {
        kept += (i == 0 ? "\"" : ",\"") + std::string(i % 3 == 0 ? "b" : "a") + "\":" + std::to_string(i);
    }
    dossier made;
    made.extensions.set("x-twice", kept + "}");
    auto const bytes = cbor::write(made);
    auto const again = cbor::read<dossier>(bytes);
    REQUIRE(again);
    std::string ordered = "{";
    for (std::string const name : {"a", "b"}) {
        for (int i = 0; i != 60; ++i) {
            if ((i % 3 == 0) == (name == "b")) {
                ordered += (ordered.size() == 1 ? "\"" : ",\"") + name + "\":" + std::to_string(i);
            }
        }
    }
    CHECK(json::write(*again) == R"({"entente":"1.1","x-twice":)" + ordered + "}}");
    CHECK(cbor::write(*again) == bytes);
}

TEST_CASE("cbor::write: sorts names of all types, and replaces invalid UTF-8") {
    dossier one;
    one.title = text{{"en", "T"}, {"en-GB", "T"}, {"zh", "T"}};
    one.extensions.set("x-a", R"({"long":1,"b":2})");
    one.extensions.set("x-", "[true]");
    auto const plain = hex_of(cbor::write(one));
    // By length, then by their bytes: "x-", "x-a", "title", "entente".
    CHECK(plain == "a462782d81f563782d61a261620264"
                   "6c6f6e6701657469746c65a362656e6154627a68615465656e2d4742615467656e74656e746563312e31");
    CHECK(hex_of(cbor::write(one, {.share_strings = true})) ==
          "d90100a462782dd9010081f563782d61d90100a261620264"
          "6c6f6e6701657469746c65a362656e6154627a68615465656e2d4742615467656e74656e746563312e31");
    CHECK(*cbor::read<dossier>(cbor::write(one)) == *cbor::read<dossier>(cbor::write(one, {.share_strings = true})));
    CHECK(hex_of(cbor::write(std::string("a\xFFz\xE6\xB0"))) == "6b"
                                                                "61efbfbd7aefbfbdefbfbd");
    CHECK(hex_of(cbor::write(std::vector<std::string>{"\xFF", "\xEF\xBF\xBD"}, {.share_strings = true})) ==
          "d901008263efbfbdd81900");
    CHECK(hex_of(cbor::write(std::vector<std::optional<double>>{
              std::nullopt, 1.0, 1.5, -0.0, (std::numeric_limits<double>::quiet_NaN)()})) == "85f601f93e00f98000f6");
    CHECK(hex_of(cbor::write((std::numeric_limits<std::int64_t>::min)())) == "3b7fffffffffffffff");
    CHECK(hex_of(cbor::write(std::string(256, 'a'))).starts_with("790100"));
}

TEST_CASE("cbor::write: a dossier is smaller than as compact JSON") {
    auto const made = support::generator::dossier(200);
    for (dossier const* one : {&support::story(), &support::camp_david(), &made}) {
        auto const bytes = cbor::write(*one);
        auto const text = json::write(*one);
        CHECK(bytes.size() * 100 < text.size() * 88);
        CHECK(*cbor::read<dossier>(bytes) == *one);
        auto const shared = cbor::write(*one, {.share_strings = true});
        CHECK(shared.size() * 100 < text.size() * 75);
        CHECK(*cbor::read<dossier>(shared) == *one);
    }
    CHECK(cbor::write(made, {.share_strings = true}).size() * 2 < json::write(made).size() * 11 / 10);
    std::string buffer = "something";
    cbor::write_to(buffer, 1);
    CHECK(buffer == "\x01");
}
