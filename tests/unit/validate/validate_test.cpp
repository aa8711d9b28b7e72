// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/validate/validate.hpp>

#include <entente/json/locate.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/findings.hpp>

#include <boost/describe/class.hpp>

using namespace entente;

namespace my {

struct berth {
    entente::id<berth> id{};
    std::optional<entente::id<berth>> next{};
    std::optional<entente::id<entente::actor>> owner{};
    std::optional<entente::period> leased{};
};
BOOST_DESCRIBE_STRUCT(berth, (), (id, next, owner, leased))

struct harbour {
    std::vector<berth> berths{};
};
BOOST_DESCRIBE_STRUCT(harbour, (), (berths))

inline void no_berth_is_leased_for_ever(entente::rule_run& run) {
    auto const& all = *run.as<harbour>();
    for (std::size_t i = 0; i != all.berths.size(); ++i) {
        if (all.berths[i].leased && all.berths[i].leased->end().is_open()) {
            run.add("/berths/" + std::to_string(i) + "/leased", "leased for ever");
        }
    }
}

} // namespace my

template <>
inline constexpr entente::kind_words entente::kind_words_of<my::berth>{"berth", "berths"};

namespace {

std::string validated(std::string_view text, validate_options const& options = {}) {
    return support::places(validate(support::from_json<dossier>(text), options));
}

} // namespace

TEST_CASE("validate: a user's own types are checked by their layout and by the user's rules") {
    auto const one = support::from_json<my::harbour>(
        R"({"berths":[{"id":"a","next":"b","owner":"japan"},{"id":"a","leased":"2020/2019"},{"id":"c","leased":"2020/.."}]})");
    CHECK(support::places(validate(one)) == "S004 /berths/0/next; S002 /berths/1/id; T001 /berths/1/leased");
    rule const own[]{{"X001", "no berth is leased for ever", severity::warning, "harbour law", &my::no_berth_is_leased_for_ever}};
    CHECK(support::places(validate(one, {.own_rules = own})) ==
          "S004 /berths/0/next; S002 /berths/1/id; T001 /berths/1/leased; X001 /berths/2/leased");
    CHECK(validate(my::harbour{}).empty());
}

TEST_CASE("validate: a rule is turned off, or made less severe") {
    std::string_view const text = R"({"entente":"1.0","actors":[{"id":"a","kind":"state","part_of":"b"}]})";
    CHECK(validated(text) == "S004 /actors/0/part_of");
    CHECK(validated(text, {.settings = {{"S004", std::nullopt}}}) == "");
    CHECK(validate(support::from_json<dossier>(text), {.settings = {{"S004", severity::note}}}).ok());
    CHECK(validated(R"({"entente":"1.0"})") == "");
}

TEST_CASE("validate: a million findings do not exhaust memory") {
    dossier many;
    for (int i = 0; i != 3000; ++i) {
        many.actors.push_back(actor{.id{"same"}, .part_of = id<actor>{"nobody"}});
    }
    auto const findings = validate(many);
    CHECK(findings.all().size() == report::default_limit);
    CHECK(findings.total() == 2999 + 3000);
}

TEST_CASE("validate: findings get their places in the text") {
    std::string_view const text = "{\"entente\":\"1.0\",\n\"actors\":[{\"id\":\"a\",\"kind\":\"state\",\"part_of\":\"b\"}]}";
    auto findings = validate(support::from_json<dossier>(text));
    json::locate(text, findings);
    CHECK(findings.all().at(0).place->line == 2);
    CHECK(findings.all().at(0).place->column == 46);
}

namespace my {
struct buoy;
} // namespace my

template <>
inline constexpr entente::kind_words entente::kind_words_of<my::buoy>{"buoy", "buoys"};

namespace my {

struct buoy {
    entente::id<buoy> id{};
    std::optional<entente::id<entente::actor>> owner{};
};
BOOST_DESCRIBE_STRUCT(buoy, (), (id, owner))

/// A dossier that adds a list.
struct sea_dossier : entente::dossier {
    std::vector<buoy> buoys{};
};
BOOST_DESCRIBE_STRUCT(sea_dossier, (entente::dossier), (buoys))

} // namespace my

TEST_CASE("validate: a dossier with an added kind is checked by all rules, its own list included") {
    auto const one = support::from_json<my::sea_dossier>(R"({"entente":"1.0","actors":[{"id":"japan","kind":"state"}],
        "channels":[{"id":"c","level":"leaders","history":[{"action":"resume"}]}],"buoys":[{"id":"b","owner":"japan"},{"id":"b","owner":"jpan"}]})");
    CHECK(support::places(validate(one)) == "S002 /buoys/1/id; S004 /buoys/1/owner; L001 /channels/0/history/0/action");
}

namespace festival {

// Its name is that of a type of the library, and no more.
struct participation {
    std::string who{};
};
BOOST_DESCRIBE_STRUCT(participation, (), (who))

struct fair {
    std::vector<participation> participations{};
};
BOOST_DESCRIBE_STRUCT(fair, (), (participations))

} // namespace festival

TEST_CASE("validate: a type of the user's with the name of one of ours is not taken for it") {
    festival::fair const one{{{"a"}, {"b"}}};
    CHECK(validate(one).ok());
}
