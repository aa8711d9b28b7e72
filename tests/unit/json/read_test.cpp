// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/json/read.hpp>

#include <entente/cbor/read.hpp>

#include <entente/core/date.hpp>
#include <entente/core/extensions.hpp>
#include <entente/core/format_version.hpp>
#include <entente/json/write.hpp>
#include <entente/model/dossier.hpp>

#include <support/catch.hpp>
#include <support/findings.hpp>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <array>
#include <clocale>
#include <cstdint>
#include <cstring>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace my {

enum class hull { steel, wood };
BOOST_DESCRIBE_ENUM(hull, steel, wood)

struct vessel {
    std::string name{};
    std::uint16_t built{};
    std::optional<my::hull> hull{};
    std::vector<entente::date> refits{};
    entente::extensions extensions{};

    friend bool operator==(vessel const&, vessel const&) = default;
};
BOOST_DESCRIBE_STRUCT(vessel, (), (name, built, hull, refits, extensions))

struct fleet {
    std::vector<vessel> vessels{};
    std::map<std::string, std::int8_t> rank{};
    entente::text title{};
    std::array<double, 2> home{};
    bool active{};
};
BOOST_DESCRIBE_STRUCT(fleet, (), (vessels, rank, title, home, active))

template <class Cargo>
struct crate {
    entente::id<crate> id{};
    Cargo cargo{};

    BOOST_DESCRIBE_CLASS(crate, (), (id, cargo), (), ())
};

struct node {
    std::string name{};
    std::vector<node> children{};
};
BOOST_DESCRIBE_STRUCT(node, (), (name, children))

} // namespace my

using namespace entente;

namespace {

template <class T>
std::string findings_of(std::string_view text, json::read_options const& options = {}) {
    auto const read = json::read<T>(text, options);
    return support::places(read.report()) + (read ? " with a value" : "");
}

template <class T>
std::string message_of(std::string_view text) {
    return support::first(json::read<T>(text).report());
}

/// Reads from a buffer of exactly that size, so that a sanitizer sees a read beyond its end.
template <class T>
bool reads_exactly(std::string_view text) {
    auto const exact = std::make_unique<char[]>(text.size());
    std::memcpy(exact.get(), text.data(), text.size());
    return json::read<T>({exact.get(), text.size()}).has_value();
}

} // namespace

TEST_CASE("read: a user's own types are read as ours are") {
    auto const read = json::read<my::fleet>(R"( {
        "vessels": [ { "built": 1912, "name": "Mikasa", "hull": "steel", "refits": [ "1922", "1958-11~" ] }, { "built": 0 } ],
        "rank": { "flag": -128, "": 127 }, "title": { "en": "Fleet", "ja": "\u8266\u968A" }, "home": [ 35.285, -1e2 ], "active": true } )");
    REQUIRE(read);
    CHECK(read->vessels[0] == my::vessel{"Mikasa", 1912, my::hull::steel, {date{1922}, date{"1958-11~"}}, {}});
    CHECK(read->vessels[1] == my::vessel{});
    CHECK(read->rank == std::map<std::string, std::int8_t>{{"flag", std::int8_t{-128}}, {"", std::int8_t{127}}});
    CHECK(read->title.find(language_tag{"ja"})->view() == "\xE8\x89\xA6\xE9\x9A\x8A");
    CHECK(read->home == std::array{35.285, -100.0});
    CHECK(read->active);
}

TEST_CASE("read: templates, recursive types and single values are read") {
    CHECK(json::read<my::crate<int>>(R"({"id":"a","cargo":7})")->cargo == 7);
    CHECK(json::read<my::crate<my::vessel>>(R"({"id":"a","cargo":{"built":3}})")->cargo.built == 3);
    auto const tree = json::read<my::node>(R"({"name":"a","children":[{"name":"b","children":[{"name":"c"}]},{}]})");
    REQUIRE(tree);
    CHECK(tree->children[0].children[0].name == "c");
    CHECK(tree->children.size() == 2);

    CHECK(*json::read<int>("-3") == -3);
    CHECK(*json::read<std::string>("\"\"") == "");
    CHECK(*json::read<date>(" \"2023-03-16\"\n") == date{2023, 3, 16});
    CHECK(*json::read<my::hull>("\"wood\"") == my::hull::wood);
    CHECK(json::read<std::vector<std::vector<int>>>("[[],[1]]")->size() == 2);
}

TEST_CASE("read: every finding is told, each at its place") {
    std::string_view const text =
        "{\n  \"vessels\": [ { \"name\": 3, \"built\": 70000, \"hul\": \"steel\" },\n"
        "\t{ \"built\": 1.5, \"hull\": \"steal\", \"refits\": [ \"2023-02-30\", \"1999\" ], \"built\": 3 } ],\n"
        "  \"home\": [ 1 ], \"title\": { \"e\": \"x\" }, \"active\": null }";
    auto const read = json::read<my::fleet>(text);
    REQUIRE_FALSE(read);
    auto const& all = read.report().all();
    CHECK(support::places(read.report()) ==
          "J020 /vessels/0/name; J026 /vessels/0/built; J021 /vessels/0/hul; J020 /vessels/1/built; "
          "J024 /vessels/1/hull; J025 /vessels/1/refits/0; J023 /vessels/1/built; J027 /home; J025 /title/e; "
          "J020 /active");
    CHECK(all[0].message == "expected a string, found a number");
    CHECK(all[1].message == "70000 is out of range: 0 to 65535");
    CHECK(all[2].message == "unknown member \"hul\" in a vessel");
    CHECK(all[2].suggestion == "did you mean \"hull\"?");
    CHECK(all[3].message == "expected a whole number, found 1.5");
    CHECK(all[4].message == "unknown hull \"steal\"");
    CHECK(all[4].suggestion == "did you mean \"steel\"?");
    CHECK(all[7].message == "expected exactly 2 values, found 1");
    CHECK(all[9].suggestion == "leave the member out where there is no value");
    CHECK(all[0].place->line == 2);
    CHECK(all[0].place->column == 26);
    CHECK(all[3].place->line == 3);
    CHECK(all[3].place->column == 13);
}

TEST_CASE("read: a member that is required is missed where its object begins") {
    auto const read = json::read<my::fleet>("{\"vessels\":[{\"built\":1},{}]}");
    CHECK(support::places(read.report()) == "J022 ; J022 /vessels/1");
    CHECK(read.report().all().at(1).message == "member \"built\" is missing in this vessel");
    CHECK(read.report().all().at(1).place->column == 25);
}

TEST_CASE("read: columns count characters") {
    CHECK(json::read<std::vector<std::string>>("[\"\xE6\x97\xA5\xE6\x9C\xAC\", 3]").report().all().at(0).place->column == 8);
    auto const crlf = json::read<std::vector<int>>("[\r\n1,\r\n\"x\"]");
    CHECK(crlf.report().all().at(0).place->line == 3);
    CHECK(crlf.report().all().at(0).place->column == 1);
}

TEST_CASE("read: integers are read over their whole range and not beyond") {
    CHECK(*json::read<std::int64_t>("-9223372036854775808") == (std::numeric_limits<std::int64_t>::min)());
    CHECK(*json::read<std::uint64_t>("18446744073709551615") == (std::numeric_limits<std::uint64_t>::max)());
    CHECK(*json::read<std::uint8_t>("-0") == 0);
    CHECK(findings_of<std::int64_t>("9223372036854775808") == "J026 ");
    CHECK(findings_of<std::uint64_t>("18446744073709551616") == "J026 ");
    CHECK(findings_of<std::uint64_t>("-1") == "J026 ");
    CHECK(findings_of<std::int8_t>("128") == "J026 ");
    CHECK(findings_of<int>("1e-2") == "J020 ");
    CHECK(findings_of<int>("99999999999999999999999999") == "J026 ");
}

TEST_CASE("read: floating-point numbers are read exactly, whatever the locale") {
    CHECK(*json::read<double>("0.1") == 0.1);
    CHECK(*json::read<double>("1E-400") == 0.0);
    CHECK(*json::read<double>("0." + std::string(400, '0') + "1") == 0.0);
    CHECK(*json::read<double>("17976931348623157e292") == (std::numeric_limits<double>::max)());
    CHECK(findings_of<double>("1e400") == "J026 ");
    CHECK(findings_of<double>("-1" + std::string(400, '0')) == "J026 ");
    CHECK(findings_of<float>("1e39") == "J026 ");
    CHECK(*json::read<float>("16777217") == 16777216.0F);
    for (char const* const name : {"de_DE.UTF-8", "fr_FR.UTF-8"}) {
        if (std::setlocale(LC_ALL, name) != nullptr) {
            CHECK(*json::read<double>("0.5") == 0.5);
            CHECK(findings_of<double>("1.5e400") == "J026 ");
        }
    }
    std::setlocale(LC_ALL, "C");
}

TEST_CASE("read: refuses invalid JSON at its first wrong byte") {
    auto const place = [](std::string_view text) {
        auto const read = json::read<std::vector<double>>(text);
        auto const& one = read.report().all()[read.report().all().size() - 1];
        return one.code + " at " + std::to_string(one.place->offset);
    };
    CHECK(place("") == "J001 at 0");
    CHECK(place("\xEF\xBB\xBF[]") == "J002 at 0");
    CHECK(place("[1") == "J003 at 2");
    CHECK(place("[1,]") == "J004 at 3");
    CHECK(place("[,1]") == "J004 at 1");
    CHECK(place("[1 2]") == "J004 at 3");
    CHECK(place("[1] 2") == "J005 at 4");
    CHECK(place("[01]") == "J011 at 2");
    CHECK(place("[+1]") == "J004 at 1");
    CHECK(place("[.5]") == "J004 at 1");
    CHECK(place("[5.]") == "J011 at 3");
    CHECK(place("[1e]") == "J011 at 3");
    CHECK(place("[-]") == "J011 at 2");
    CHECK(place("[-") == "J003 at 2");
    CHECK(place("[NaN]") == "J004 at 1");
    CHECK(place("[\"\\x\"]") == "J009 at 2");
    CHECK(place("[\"\\u12G4\"]") == "J009 at 6");
    CHECK(place("['1']") == "J004 at 1");
    CHECK(place("[1] // no") == "J005 at 4");
    CHECK(place(std::string_view("[1]\0", 4)) == "J005 at 3");
    CHECK(message_of<int>("\x01") == "unexpected byte 0x01");
}

TEST_CASE("read: escapes are read") {
    CHECK(*json::read<std::string>(R"("\"\\\/\b\f\n\r\t\u0000\u00E9\ud83c\uddf0")") ==
          std::string("\"\\/\b\f\n\r\t\0\xC3\xA9\xF0\x9F\x87\xB0", 15));
    CHECK(json::read<my::vessel>(R"({"b\u0075ilt":3})")->built == 3);
    CHECK(*json::read<my::hull>(R"("\u0077ood")") == my::hull::wood);
    CHECK(*json::read<date>(R"("20\u00323-03-16")") == date{2023, 3, 16});
}

TEST_CASE("read: limits are kept") {
    CHECK(findings_of<my::node>(R"({"children":[{"children":[{}]}]})", {.max_depth = 5}) == " with a value");
    CHECK(findings_of<my::node>(R"({"children":[{"children":[{}]}]})", {.max_depth = 4}) == "J006 /children/0/children/0");
    CHECK(findings_of<std::string>("\"abcd\"", {.max_size = 5}) == "J012 ");
    CHECK(findings_of<std::string>("\"abcd\"", {.max_size = 6}) == " with a value");
    auto const many = json::read<std::vector<int>>("[\"\",\"\",\"\",\"\",\"\"]", {.max_findings = 2});
    CHECK(many.report().all().size() == 2);
    CHECK(many.report().left_out() == 3);
}

TEST_CASE("read: unknown members are refused, save those whose name begins with x-") {
    std::string_view const text = R"({"built":3,"crew": [ 1, {"a" : null} ],"x-owner":"n"})";
    CHECK(findings_of<my::vessel>(text) == "J021 /crew");
    CHECK(message_of<my::vessel>(text) == "unknown member \"crew\" in a vessel [members of your own begin with \"x-\"]");
    auto const strict = json::read<my::vessel>(R"({"built":3,"x-owner": { "a" : [ 1 , 2 ] , "b":"\u0041 b" } })");
    REQUIRE(strict);
    CHECK(strict.report().empty());
    CHECK(*strict->extensions.find("x-owner") == R"({"a":[1,2],"b":"\u0041 b"})");

    auto const lenient = json::read<my::vessel>(text, {.lenient = true});
    REQUIRE(lenient);
    CHECK(support::places(lenient.report()) == "J030 /crew");
    CHECK(lenient.report().ok());
    CHECK(*lenient->extensions.find("crew") == R"([1,{"a":null}])");
    CHECK(*lenient->extensions.find("x-owner") == "\"n\"");

    auto const left_out = json::read<my::node>(R"({"x-a":1,"b":2})", {.lenient = true});
    REQUIRE(left_out);
    CHECK(support::places(left_out.report()) == "J030 /x-a; J030 /b");
    CHECK(findings_of<my::node>(R"({"x-a":1})") == "J021 /x-a");
    CHECK(findings_of<my::vessel>(R"({"built":1,"extensions":{}})") == "J021 /extensions");
}

TEST_CASE("read: in lenient reading, null stands for a member that is not there") {
    auto const read = json::read<my::vessel>(R"({"name":null,"built":3,"hull":null,"refits":null})", {.lenient = true});
    REQUIRE(read);
    CHECK(*read == my::vessel{.built = 3});
    CHECK(support::places(read.report()) == "J029 /name; J029 /hull; J029 /refits");
    CHECK(findings_of<my::vessel>(R"({"built":null})", {.lenient = true}) == "J020 /built");
}

TEST_CASE("read: reading into a value replaces all of it, and leaves it empty where the text is refused") {
    my::vessel one{"Mikasa", 1912, my::hull::steel, {date{1922}, date{1958}}, {}};
    one.extensions.set("x-a", "1");
    CHECK(json::read_into(one, R"({"built":3,"refits":["1999"]})").ok());
    CHECK(one == my::vessel{"", 3, {}, {date{1999}}, {}});
    CHECK_FALSE(json::read_into(one, R"({"built":)").ok());
    CHECK(one == my::vessel{});
    my::fleet all{.vessels = {one, one}, .rank = {{"flag", std::int8_t{1}}}, .title{{"en", "Fleet"}}, .active = true};
    CHECK(json::read_into(all, R"({"home":[1,2],"vessels":[{"built":1}]})").ok());
    CHECK(all.vessels.size() == 1);
    CHECK(all.rank.empty());
    CHECK(all.title.empty());
    CHECK_FALSE(all.active);
}

TEST_CASE("read_into: removes surplus elements of a list, and old members of its elements") {
    std::string many = R"({"home":[0,0],"vessels":[)";
    for (int i = 0; i != 40; ++i) {
        many += std::string(i == 0 ? "" : ",") + R"({"name":"a","built":1,"hull":"steel","refits":["1999"],"x-a":1})";
    }
    my::fleet all{};
    CHECK(json::read_into(all, many + "]}").ok());
    REQUIRE(all.vessels.size() == 40);
    CHECK(all.vessels[39].extensions.size() == 1);
    CHECK(
        json::read_into(
            all, R"({"home":[0,0],"vessels":[{"built":1},{"refits":["2000","2001"],"built":2},{"x-b":2,"hull":"wood","built":3}]})")
            .ok());
    REQUIRE(all.vessels.size() == 3);
    CHECK(all.vessels[0] == my::vessel{.built = 1});
    CHECK(all.vessels[1] == my::vessel{.built = 2, .refits = {date{2000}, date{2001}}});
    CHECK(all.vessels[2].hull == my::hull::wood);
    CHECK(all.vessels[2].refits.empty());
    CHECK(all.vessels[2].extensions.size() == 1);
}

TEST_CASE("read: refuses a duplicate member, however it is stored") {
    CHECK(findings_of<my::vessel>(R"({"built":3,"built":3})") == "J023 /built");
    CHECK(findings_of<my::vessel>(R"({"built":3,"\u0062uilt":3})") == "J023 /built");
    CHECK(findings_of<my::vessel>(R"({"built":3,"x-a":1,"x-a":2})") == "J023 /x-a");
    CHECK(findings_of<std::map<std::string, int>>(R"({"a":1,"a":2})") == "J023 /a");
    CHECK(findings_of<text>(R"({"en":"a","de":"c","en":"b"})") == "J023 /en");
    CHECK(findings_of<text>(R"({"en":"a","EN":"b"})") == "J025 /EN");
}

TEST_CASE("read: finds a duplicate among many members without slowing down") {
    std::string members;
    std::string tags;
    for (int i = 0; i != 200'000; ++i) {
        members += ",\"x-" + std::to_string(i) + "\":1";
    }
    for (char a = 'a'; a <= 'z'; ++a) {
        for (char b = 'a'; b <= 'z'; ++b) {
            for (char c = 'a'; c <= 'z'; ++c) {
                tags += std::string(tags.empty() ? "\"" : ",\"") + a + b + c + "\":\"\"";
            }
        }
    }
    CHECK(findings_of<my::vessel>("{\"built\":1" + members + "}") == " with a value");
    CHECK(findings_of<my::vessel>("{\"built\":1" + members + ",\"x-7\":1}") == "J023 /x-7");
    CHECK(message_of<my::vessel>("{\"built\":1" + members + ",\"x-7\":1}") == "duplicate member \"x-7\"");
    CHECK(findings_of<text>("{" + tags + "}") == " with a value");
    CHECK(message_of<text>("{" + tags + ",\"kor\":\"\"}") == "duplicate member \"kor\"");
}

TEST_CASE("read: nothing beyond the end of the text is read") {
    std::string const text =
        R"({"name":"\ud83c\uddf0\u00e9x","built":12,"hull":"wood","refits":["2023-03-16"],"x-a":[true,false,null,-1.5e+3]})";
    CHECK(reads_exactly<my::vessel>(text));
    for (std::size_t size = 0; size != text.size(); ++size) {
        CHECK_FALSE(reads_exactly<my::vessel>(text.substr(0, size)));
    }
    CHECK(reads_exactly<int>("7"));
    CHECK_FALSE(reads_exactly<int>(""));
    CHECK_FALSE(reads_exactly<bool>("tru"));
    CHECK_FALSE(reads_exactly<std::string>("\"\xE6\x97"));
}

namespace {

struct versioned_thing {
    format_version format = current_format;
    std::int32_t number{};
    std::optional<date> on{};
    entente::extensions extensions{};
};

BOOST_DESCRIBE_STRUCT(versioned_thing, (), (format, number, on, extensions))

} // namespace

TEST_CASE("read: a document of a newer minor format is read, its new members kept, with a note; one of a newer major is refused") {
    auto const newer = json::read<versioned_thing>(R"({"format":"1.7","number":3,"added_later":[1],"on":null})");
    REQUIRE(newer);
    CHECK(newer->number == 3);
    CHECK(*newer->extensions.find("added_later") == "[1]");
    CHECK(newer->format.minor_number == 7);
    CHECK(newer.report().ok());
    REQUIRE_FALSE(newer.report().empty());
    CHECK(newer.report().all().at(0).code == "J031");
    CHECK(newer.report().all().at(0).message == "a newer release wrote this, in format 1.7: what is not known is kept");
    CHECK_FALSE(json::read<versioned_thing>(R"({"format":"1.7","number":"3"})")); // not so lenient
    CHECK_FALSE(json::read<versioned_thing>(R"({"format":"1.0","number":3,"added_later":[1]})"));
    auto const other = json::read<versioned_thing>(R"({"format":"2.0","number":3})");
    REQUIRE_FALSE(other);
    CHECK(other.report().all().at(0).message.find("a newer release of entente reads it") != std::string::npos);
    versioned_thing reused{};
    CHECK(json::read_into(reused, R"({"format":"1.7","number":3,"added_later":[1]})").ok());
    CHECK(json::read_into(reused, R"({"format":"1.0","number":4})").empty());
    CHECK(reused.extensions.empty());
}

namespace my {

/// Names that begin alike, end alike, or are longer than the reader compares at once.
struct alike {
    int on{};
    int recorded_on_the_first_day{};
    int recorded_at_the_first_day{};
    int recorded_{};
    int recorded_on_the_first_date{};
    int a_name_of_more_characters_than_are_kept_ready{};

    friend bool operator==(alike const&, alike const&) = default;
};
BOOST_DESCRIBE_STRUCT(alike, (),
                      (on, recorded_on_the_first_day, recorded_at_the_first_day, recorded_, recorded_on_the_first_date,
                       a_name_of_more_characters_than_are_kept_ready))

/// Counts how many of it are made.
struct counted {
    static inline std::size_t made = 0;

    int n{};
    std::array<std::int64_t, 64> weight{};

    counted() { ++made; }
};
BOOST_DESCRIBE_STRUCT(counted, (), (n))

} // namespace my

TEST_CASE("read: members are told apart by their whole names, in any order and spacing") {
    my::alike const wanted{1, 2, 3, 4, 5, 6};
    CHECK(
        *json::read<my::alike>(
            R"({"on":1,"recorded_on_the_first_day":2,"recorded_at_the_first_day":3,"recorded":4,"recorded_on_the_first_date":5,"a_name_of_more_characters_than_are_kept_ready":6})") ==
        wanted);
    CHECK(
        *json::read<my::alike>(
            R"({"a_name_of_more_characters_than_are_kept_ready":6,"recorded_on_the_first_date":5,"recorded":4,"recorded_at_the_first_day":3,"recorded_on_the_first_day":2,"on":1})") ==
        wanted);
    CHECK(
        *json::read<my::alike>(
            R"({"recorded" :4, "\u006fn":1,"recorded_at_the_first_day" : 3,"recorded_on_the_first_day":2,"a_name_of_more_characters_than_are_kept_ready" :6 ,"recorded_on_the_first_date"
:5})") == wanted);
    // A member that is a duplicate, once before and once after the one that is expected.
    CHECK(
        support::places(
            json::read<my::alike>(
                R"({"recorded":4,"on":1,"recorded":4,"recorded_at_the_first_day":3,"recorded_on_the_first_day":2,"recorded_on_the_first_date":5,"a_name_of_more_characters_than_are_kept_ready":6})")
                .report()) == "J023 /recorded");
    // The names differ in one character each: at the beginning, within and at the end.
    for (std::string_view const name : {"recorded_in_the_first_day", "recorded_on_the_first_dax", "secorded_on_the_first_day",
                                        "recorded_on_the_first_da", "recorded_on_the_first_day_"}) {
        std::string const text =
            R"({"on":1,")" + std::string(name) +
            R"(":2,"recorded_at_the_first_day":3,"recorded":4,"recorded_on_the_first_date":5,"a_name_of_more_characters_than_are_kept_ready":6})";
        INFO(text);
        CHECK_FALSE(json::read<my::alike>(text));
    }
    // What keeps unknown members has no name itself.
    std::string_view const own =
        R"({"name":"a","built":1900,"extensions":{"x-a":1},"x-of-some-length":"so that the name is not near the end of the text"})";
    CHECK_FALSE(json::read<my::vessel>(own));
    CHECK(json::read<my::vessel>(own, {.lenient = true})->extensions.size() == 2);
}

TEST_CASE("read: strings are scanned alike wherever something stands in them") {
    for (std::size_t size = 0; size != 20; ++size) {
        for (std::size_t at = 0; at != size; ++at) {
            for (std::string_view const one : {"\\n", "\\u00e9", "\xC3\xA9", "\xE6\x97\xA5", "\xF0\x9F\x98\x80", "\x7F"}) {
                std::string plain(size, 'a');
                auto const text = '"' + plain.replace(at, 1, one) + '"';
                auto const read = json::read<std::string>(text);
                REQUIRE(read);
                auto const meant = one == "\\n" ? "\n" : one == "\\u00e9" ? "\xC3\xA9" : one;
                CHECK(*read == std::string(at, 'a') + std::string(meant) + std::string(size - at - 1, 'a'));
            }
            for (char const one : {'\0', '\n', '\x1F', '\x80', '\xFF', '\xC3'}) {
                std::string text = '"' + std::string(size, 'a') + '"';
                text[at + 1] = one;
                auto const read = json::read<std::string>(text);
                REQUIRE_FALSE(read);
                CHECK(read.report().all().at(0).place->offset == at + 1);
            }
        }
    }
}

TEST_CASE("read: lists are made at their size") {
    auto const read = json::read<std::vector<std::vector<std::string>>>(
        R"([["a,b","[","\"]","\\"],[ ], [ "c" ,"d" ],[],["e", "f", "g", "h", "i"]])");
    REQUIRE(read);
    CHECK(read->capacity() == 5);
    std::vector<std::size_t> capacities;
    for (auto const& one : *read) {
        CHECK(one.size() == one.capacity());
        capacities.push_back(one.capacity());
    }
    CHECK(capacities == std::vector<std::size_t>{4, 0, 2, 0, 5});

    // Nested deeper than is kept account of, and then less deep again.
    std::string text = R"({"name":"n","children":[)";
    for (int i = 0; i != 99; ++i) {
        text = R"({"name":"n","children":[)" + text;
    }
    text += R"({"name":"a"},{"name":"b"},{"name":"c"})";
    for (int i = 0; i != 100; ++i) {
        text += "]}" + std::string(i == 99 ? "" : R"(,{"name":"d"})");
    }
    auto const deep = json::read<my::node>(text);
    REQUIRE(deep);
    CHECK(json::write(*deep) == text);
    CHECK(deep->children.capacity() == 2);

    // Arrays that are passed over are counted, too.
    auto const fleet = json::read<my::fleet>(
        R"({"vessels":[{"name":"a","built":1,"x-log":[[1,2],[3]],"refits":["1901","1902","1903"]}],"home":[1,2]})");
    REQUIRE(fleet);
    CHECK(fleet->vessels[0].refits.capacity() == 3);
}

TEST_CASE("read: a list that a text only seems to have takes no memory to speak of") {
    std::string const commas = '[' + std::string(1'000'000, ',');
    my::counted::made = 0;
    CHECK_FALSE(json::read<std::vector<my::counted>>(commas));
    CHECK(my::counted::made * sizeof(my::counted) < commas.size() * 32);

    // One that is there is read whole, whatever its elements take beside their text.
    std::string text = "[";
    for (int i = 0; i != 20'000; ++i) {
        text += R"({"n":7},)";
    }
    text.back() = ']';
    CHECK(json::read<std::vector<my::counted>>(text)->size() == 20'000);
}

TEST_CASE("read: whitespace of any kind and length stands between tokens, and nothing else does") {
    std::vector<std::string> const tokens{"{",          "\"name\"", ":", "\"a\"",    ",", "\"built\"",   ":", "1901", ",",
                                          "\"refits\"", ":",        "[", "\"1910\"", ",", "\"1920-05\"", "]", "}"};
    auto const joined = [&](std::string const& between) {
        std::string text = between;
        for (auto const& one : tokens) {
            text += one + between;
        }
        return text;
    };
    auto const plain = json::read<my::vessel>(joined(""));
    REQUIRE(plain);
    std::vector<std::string> between{"\n", "\r\n", "\t", "\r", "\n\t\t ", "  \n", "\n\n        \n", " \t         \r\n"};
    for (std::size_t n = 1; n != 40; ++n) {
        between.push_back(std::string(n, ' '));
        between.push_back("\n" + std::string(n, ' '));
        between.push_back("\r\n" + std::string(n, ' ') + "\t");
    }
    for (auto const& one : between) {
        auto const text = joined(one);
        std::vector<char> const exact(text.begin(), text.end()); // so that a sanitizer sees any read beyond it
        auto const found = json::read<my::vessel>(std::string_view(exact.data(), exact.size()));
        INFO('"' << one << '"');
        REQUIRE(found);
        CHECK(*found == *plain);
        for (std::string const other : {"\v", "\f", "\x01", "\xC2\xA0", "_"}) {
            CHECK_FALSE(json::read<my::vessel>(joined(one + other)));
        }
    }
}

TEST_CASE("read: a list takes only the memory that it needs, whatever the layout of the text") {
    for (std::string const between : {"", " ", "\n", "\n            ", "\r\n\t"}) {
        for (std::size_t size = 0; size != 12; ++size) {
            std::string text = "{" + between + "\"name\":\"a\"," + between + "\"built\":1901," + between + "\"refits\":[";
            for (std::size_t i = 0; i != size; ++i) {
                text += (i != 0 ? "," : "") + between + "\"1910\"";
            }
            text += between + "]}";
            auto const found = json::read<my::vessel>(text);
            REQUIRE(found);
            CHECK(found->refits.size() == size);
            CHECK(found->refits.capacity() == size);
        }
    }
}

TEST_CASE("read: a number without a fraction is whole, however it is written") {
    std::pair<char const*, std::uint32_t> const whole[]{
        {"12", 12},    {"12.0", 12}, {"1e2", 100}, {"1E+2", 100},         {"1.5e1", 15},
        {"100e-2", 1}, {"0.0", 0},   {"-0.0", 0},  {"0e999999999999", 0}, {"4294967295.000", 4294967295U}};
    for (auto const& [text, value] : whole) {
        CAPTURE(text);
        auto const read = json::read<std::uint32_t>(text);
        REQUIRE(read);
        CHECK(*read == value);
    }
    CHECK(*json::read<std::int16_t>("-3.20e1") == -32);
    for (auto const* const text : {"12.5", "1e-1", "1.55e1", "100e-3", "1e-999999999999"}) {
        CAPTURE(text);
        CHECK(json::read<std::uint32_t>(text).report().all().at(0).message ==
              "expected a whole number, found " + std::string(text));
    }
    CHECK(json::read<std::uint32_t>("4294967296.0").report().all().at(0).message ==
          "4294967296.0 is out of range: 0 to 4294967295");
    CHECK(json::read<std::uint32_t>("1e999999999999").report().all().at(0).code ==
          json::read<std::uint32_t>("99999999999").report().all().at(0).code);
    // CBOR: 12.0 and 12.5 as half-precision numbers.
    CHECK(*cbor::read<std::uint32_t>(std::string("\xf9\x4a\x00", 3)) == 12);
    CHECK_FALSE(cbor::read<std::uint32_t>(std::string("\xf9\x4a\x40", 3)));
}

TEST_CASE("read: with lenient reading, null is refused for required members and for elements") {
    json::read_options const lenient{.lenient = true};
    auto const told = [&](char const* text) { return support::places(json::read<dossier>(text, lenient).report()); };
    CHECK(told(R"({"entente":"1.0","actors":[{"id":null,"kind":"state"}]})") == "J022 /actors/0; J029 /actors/0/id");
    CHECK(
        told(
            R"({"entente":"1.0","channels":[{"id":"c","level":"leaders","history":[{"on":null,"action":"convene","by":[null]}]}]})") ==
        "J029 /channels/0/history/0/on; J020 /channels/0/history/0/by/0; J029 /channels/0/history/0/by/0");
    auto const good =
        json::read<dossier>(R"({"entente":"1.0","actors":[{"id":"a","kind":"state","names":null,"existence":null}]})", lenient);
    REQUIRE(good);
    CHECK(json::read<dossier>(json::write(*good)));
}

TEST_CASE("read: explains common mistakes with the correct text") {
    auto const suggestion = [](auto const& read) { return read.report().all().back().suggestion; };
    CHECK(suggestion(json::read<std::vector<int>>("[1 2]")) == "put a comma before it");
    CHECK(suggestion(json::read<std::vector<std::string>>("[\"a\"\n\"b\"]")) == "put a comma before it");
    CHECK(suggestion(json::read<std::vector<std::vector<int>>>("[[1] [2]]")) == "put a comma before it");
    CHECK(suggestion(json::read<std::vector<int>>("[1,]")) == "remove the comma before it");
    CHECK(suggestion(json::read<std::vector<int>>("[+1]")).empty());
    CHECK(suggestion(json::read<std::vector<int>>("[,1]")).empty());
    CHECK(suggestion(json::read<my::fleet>(R"({"title":"Fleet"})")) == R"(write {"en": "..."})");
    CHECK(suggestion(json::read<my::fleet>(R"({"vessels":{"name":"Mikasa"}})")) == "put it in brackets: [...]");
    CHECK(suggestion(json::read<my::fleet>(R"({"title":3})")).empty());
}
