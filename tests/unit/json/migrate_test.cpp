// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/json/migrate.hpp>

#include <entente/cbor/read.hpp>
#include <entente/cbor/write.hpp>
#include <entente/core/date.hpp>
#include <entente/core/id.hpp>
#include <entente/core/text.hpp>

#include <support/catch.hpp>
#include <support/findings.hpp>
#include <support/story.hpp>

#include <boost/describe/class.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

using namespace entente;

namespace sea {

// As it is read now: version 3.
struct ship {
    std::string id{};
    std::string name{};
    std::optional<std::string> rank{};
    std::vector<date> sails{};
    extensions rest{};

    friend bool operator==(ship const&, ship const&) = default;
};
BOOST_DESCRIBE_STRUCT(ship, (), (id, name, rank, sails, rest))

struct plan {
    std::string plan{};
    text title{};
    std::vector<ship> ships{};
    extensions rest{};

    friend bool operator==(sea::plan const&, sea::plan const&) = default;
};
BOOST_DESCRIBE_STRUCT(plan, (), (plan, title, ships, rest))

// Version 2 calls a ship's grade its rank.
struct ship_1 {
    std::optional<std::string> grade{};
    std::optional<std::string> rank{};
    extensions rest{};
};
BOOST_DESCRIBE_STRUCT(ship_1, (), (grade, rank, rest))

struct plan_1 {
    std::vector<ship_1> ships{};
    extensions rest{};
};
BOOST_DESCRIBE_STRUCT(plan_1, (), (ships, rest))

void call_grades_ranks(plan_1& one) {
    for (ship_1& each : one.ships) {
        each.rank.swap(each.grade);
    }
}

// Version 3 gives each ship an id.
struct ship_2 {
    std::optional<std::string> id{};
    std::string name{};
    extensions rest{};
};
BOOST_DESCRIBE_STRUCT(ship_2, (), (id, name, rest))

struct plan_2 {
    std::vector<ship_2> ships{};
    extensions rest{};
};
BOOST_DESCRIBE_STRUCT(plan_2, (), (ships, rest))

void give_ids(plan_2& one) {
    for (ship_2& each : one.ships) {
        each.id = each.name;
        for (char& c : *each.id) {
            c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        }
    }
}

// What would lose what it does not describe.
struct loses {
    std::vector<std::optional<text>> good{};
    extensions rest{};
};
BOOST_DESCRIBE_STRUCT(loses, (), (good, rest))
struct forgetful {
    std::string name{};
};
BOOST_DESCRIBE_STRUCT(forgetful, (), (name))
struct with_forgetful {
    std::vector<std::optional<forgetful>> inside{};
    extensions rest{};
};
BOOST_DESCRIBE_STRUCT(with_forgetful, (), (inside, rest))
struct chained {
    std::vector<chained> next{};
    extensions rest{};
};
BOOST_DESCRIBE_STRUCT(chained, (), (next, rest))

// Whatever it says.
struct any_document {
    extensions rest{};
};
BOOST_DESCRIBE_STRUCT(any_document, (), (rest))

// A number as version.
struct tally {
    int version = 0;
    int votes = 0;
};
BOOST_DESCRIBE_STRUCT(tally, (), (version, votes))
struct tally_1 {
    std::optional<int> ballots{};
    std::optional<int> votes{};
    extensions rest{};
};
BOOST_DESCRIBE_STRUCT(tally_1, (), (ballots, votes, rest))
void call_ballots_votes(tally_1& one) {
    one.votes.swap(one.ballots);
}

} // namespace sea

template <>
struct entente::json::migrations<sea::plan> {
    static constexpr std::string_view version = "plan";
    static constexpr migration steps[]{step_of<&sea::call_grades_ranks>, step_of<&sea::give_ids>};
};

template <>
struct entente::json::migrations<sea::tally> {
    static constexpr std::string_view version = "version";
    static constexpr migration steps[]{step_of<&sea::call_ballots_votes>};
};

static_assert(json::has_migrations<sea::plan> && !json::has_migrations<sea::ship>);
static_assert(json::detail::keeps_all(layout_of<sea::plan_1>) && json::detail::keeps_all(layout_of<sea::loses>));
static_assert(!json::detail::keeps_all(layout_of<sea::forgetful>) && !json::detail::keeps_all(layout_of<sea::with_forgetful>));
static_assert(!json::detail::keeps_all(layout_of<sea::chained>), "it would be as deep as the text");

namespace {

std::string sample(int version) {
    return support::load("tests/data/migrate/plan_" + std::to_string(version) + ".json");
}

} // namespace

TEST_CASE("migrate: a document of every version there was is read as the present one, and nothing of it is lost") {
    auto const now = json::read<sea::plan>(sample(3));
    REQUIRE(now);
    CHECK(now.report().empty());
    for (int const version : {1, 2}) {
        auto const made = json::read<sea::plan>(sample(version));
        REQUIRE(made);
        CHECK(*made == *now);
        REQUIRE(made.report().total() == 1);
        CHECK(support::places(made.report()) == "J032 /plan");
        CHECK(made.report().all()[0].severity == severity::note);
        CHECK(made.report().all()[0].message.find("version " + std::to_string(version) + " and was migrated to version 3") !=
              std::string::npos);
        sea::plan used{.plan = "x", .title = {}, .ships = {{.id = "y"}}, .rest = {}};
        CHECK(json::read_into(used, sample(version)).total() == 1);
        CHECK(used == *now);
    }
}

TEST_CASE("migrate: each step leads to the sample of the next version, and all of them to the last") {
    auto const second = json::migrations<sea::plan>::steps[0](sample(1), "plan", 2, {});
    REQUIRE(second);
    CHECK(json::write(*json::read<sea::plan_2>(*second, {.lenient = true})) ==
          json::write(*json::read<sea::plan_2>(sample(2), {.lenient = true})));
    for (int const version : {1, 2, 3}) {
        auto const made = json::migrate<sea::plan>(sample(version));
        REQUIRE(made);
        CHECK(json::write(*json::read<sea::plan>(*made)) == json::write(*json::read<sea::plan>(sample(3))));
    }
    CHECK(*json::migrate<sea::plan>(sample(3)) == sample(3)); // untouched
}

TEST_CASE("migrate: findings about an old document name the original place or the migrated one") {
    auto const found = [](char const* text, json::read_options const& options = {}) {
        auto const made = json::read<sea::plan>(text, options);
        return (made ? "read: " : "") + support::places(made.report()) +
               (!made.report().empty() && made.report().all()[0].place ? " " + std::to_string(made.report().all()[0].place->column)
                                                                       : "");
    };
    // Seen by the first step, in the text as it was given.
    CHECK(found(R"({"plan":"1.0","ships":[{"grade":7}]})") == "J020 /ships/0/grade 33");
    CHECK(found(R"({"plan":"1.0","ships":[}]})") == "J004 /ships/0 24");
    CHECK(found(R"({"plan":"1.0","x":1,"x":2})") == "J023 /x 21");
    // Seen by the second: only the pointer holds.
    CHECK(found(R"({"plan":"1.0","ships":[{"name":7}]})") == "J020 /ships/0/name");
    CHECK(found(R"({"plan":"2.0","ships":[{"name":7}]})") == "J020 /ships/0/name 32");
    // Seen when all steps were taken: strict again.
    CHECK(found(R"({"plan":"1.0","ships":[{"name":"A","sail":["2023"],"sails":["2023-02-30"]}]})") ==
          "J032 /plan; J021 /ships/0/sail; J025 /ships/0/sails/0");
    CHECK(found(R"({"plan":"1.0","crew":1})", {.lenient = true}) == "read: J032 /plan; J030 /crew");
    CHECK(found(R"({"plan":"1.0","ships":[[[[]]]]})", {.max_depth = 3}) == "J020 /ships/0; J006 /ships/0 24");
    CHECK(found(R"({"plan":"1.0"})", {.max_size = 5}) == "J012  1");
    for (bool const lenient : {false, true}) {
        auto const made = json::read<sea::plan>(R"({"plan":"1.0","crew":1})", {.lenient = lenient});
        CHECK(made.has_value() == lenient);
        REQUIRE(made.report().total() == 2);
        CHECK_FALSE(made.report().all()[0].place);
        CHECK_FALSE(made.report().all()[1].place); // it would be one in a text that nobody has
    }
    // A grade in the second version is a member that is not known.
    CHECK(found(R"({"plan":"2.0","ships":[{"name":"A","grade":"first"}]})") == "J032 /plan; J021 /ships/0/grade");
}

TEST_CASE("migrate: a version is taken wherever it stands, and only one that is one") {
    auto const major = [](std::string const& text) { return json::detail::major_version(text, "plan", {}); };
    CHECK(major(R"({"plan":"1.0"})") == 1);
    CHECK(major(R"(  { "ships" : [ {} , "}" ] , "p\u006can" : "12.34" } )") == 12);
    CHECK(major(R"({"plan":3})") == 3);
    CHECK(major(R"({"plan":3.1})") == 3);
    for (char const* none : {"",
                             "[]",
                             "{}",
                             "{",
                             "7",
                             R"({"plan")",
                             R"({"plan":)",
                             R"({"plan":"1)",
                             R"({"plan":""})",
                             R"({"plan":"0.9"})",
                             R"({"plan":"01.0"})",
                             R"({"plan":"1x"})",
                             R"({"plan":"1."x})",
                             R"({"plan":"1.x"})",
                             R"({"plan":-1})",
                             R"({"plan":null})",
                             R"({"plan":[1]})",
                             R"({"plan":1e3})",
                             R"({"plan":"9999999999"})",
                             R"({"x":{"plan":"1.0"}})",
                             R"({x})",
                             R"({"x":1;"plan":"1.0"})"}) {
        CAPTURE(none);
        CHECK(major(none) == 0);
    }
    CHECK_FALSE(json::read<sea::plan>(R"({"plan":"4.0","grade":1})")); // newer, and as strict as ever
    CHECK(json::read<sea::plan>(R"({"plan":"4.0"})").report().empty());
    auto const counted = json::read<sea::tally>(R"({"ballots":12,"version":1})");
    REQUIRE(counted);
    CHECK(counted->version == 2);
    CHECK(counted->votes == 12);
}

TEST_CASE("migrate: an old document that is cut off, or has a byte changed, is read or refused") {
    auto const text = sample(1);
    for (std::size_t i = 0; i != text.size(); ++i) {
        std::string const cut(text, 0, i);
        CHECK((!json::read<sea::plan>(cut) || text.substr(i) == "\n"));
        for (char const other : {'"', '}', '1', '\0'}) {
            auto changed = text;
            changed[i] = other;
            auto const made = json::read<sea::plan>(changed);
            CHECK((made || !made.report().ok()));
            if (made) {
                CHECK(*json::read<sea::plan>(json::write(*made)) == *made); // and it is of the present version
            }
        }
    }
}

TEST_CASE("migrate: CBOR of an older version is brought to the present one, too") {
    auto const old = json::read<sea::any_document>(sample(1), {.lenient = true});
    REQUIRE(old);
    auto const made = cbor::read<sea::plan>(cbor::write(*old));
    REQUIRE(made);
    CHECK(*made == *cbor::read<sea::plan>(cbor::write(*json::read<sea::plan>(sample(3))))); // which keeps numbers by their values
    CHECK(support::places(made.report()) == "J032 /plan");
    CHECK(*cbor::read<sea::plan>(cbor::write(*made)) == *made);
    // One that could be read as it is, too.
    auto const plain = json::read<sea::any_document>(R"({"plan":"1.0"})", {.lenient = true});
    REQUIRE(plain);
    CHECK(cbor::read<sea::plan>(cbor::write(*plain))->plan == "3.0");
}
