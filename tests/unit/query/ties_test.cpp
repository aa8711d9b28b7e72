// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/query/ties.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/story.hpp>

#include <string>

using namespace entente;

namespace {

/// "270: 181 250 222 750 236": the score, and the components in their order.
std::string shown(tie_assessment const& one) {
    auto const number = [](std::optional<std::int64_t> const& value) { return value ? std::to_string(*value) : std::string("-"); };
    std::string result = number(one.score) + ':';
    for (component_score const& each : one.components) {
        result += ' ' + number(each.value);
    }
    return result;
}

dyad pair(id<actor> const& a, id<actor> const& b) {
    return *dyad::from(a, b);
}

} // namespace

TEST_CASE("ties: on the eve of the summit Japan and Korea are the weakest leg, and the visits stand most in its way") {
    dossier_index const index{support::story()};
    auto const found = weakest_leg(index, {"cjk-summit"}, date{2023, 3, 15});
    REQUIRE(found);
    REQUIRE(found->legs.size() == 3);
    CHECK(found->weakest == pair({"japan"}, {"korea"}));
    CHECK(found->certain == certainty::yes);
    // Channels 2000 / 11 by level, 3 open disputes, 3 measures in force and one perhaps, 3 agreements, 1,177 days since Chengdu.
    CHECK(shown(found->legs[0]) == "270: 181 250 222 750 236");
    CHECK(shown(found->legs[1]) == "447: 0 1000 1000 0 236");
    REQUIRE_FALSE(found->blocking.empty());
    CHECK(found->blocking[0].of == ref<>{"channel/leaders-visits"});
    CHECK(found->blocking[0].if_resolved == 380); // channels (4000 + 2000) / 11 = 545
    CHECK(found->legs[0].components[2].evidence[1].name == "Boycott of Japanese products");
    CHECK(found->legs[0].components[2].evidence[1].certain == certainty::maybe);
}

TEST_CASE("ties: the same measure shows the changes of a year, and other weights give another score") {
    dossier_index const index{support::story()};
    auto const later = ties(index, pair({"korea"}, {"japan"}), date{2023, 12, 31});
    CHECK(later.score > 600);
    tie_weights only_channels{.channels = 1, .disputes = 0, .measures = 0, .agreements = 0, .leaders_met = 0};
    CHECK(ties(index, pair({"japan"}, {"korea"}), date{2023, 3, 15}, only_channels).score == 181);
    only_channels.channels = 0;
    CHECK_FALSE(ties(index, pair({"japan"}, {"korea"}), date{2023, 3, 15}, only_channels).score);
}

TEST_CASE("ties: a ministry's dialogue counts for its state") {
    dossier_index const index{support::story()};
    auto const evidence = ties(index, pair({"japan"}, {"korea"}), date{2023, 3, 15}).components[0].evidence;
    CHECK(evidence.back().of == ref<>{"channel/export-control-dialogue"});
}

TEST_CASE("ties: a component without records is unknown, unless the dossier claims to be complete") {
    auto one = support::from_json<dossier>(
        R"({"entente":"1.0","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"},{"id":"c","kind":"state"}],
        "trilateral_forums":[{"id":"f","level":"leaders","members":[{"actor":"a"},{"actor":"b"},{"actor":"c"}]}]})");
    {
        dossier_index const index{one};
        CHECK(shown(ties(index, pair({"a"}, {"b"}), date{2020})) == "-: - - - - -");
        auto const found = weakest_leg(index, {"f"}, date{2020});
        REQUIRE(found);
        CHECK_FALSE(found->weakest);
        CHECK(found->certain == certainty::no);
        CHECK(found->blocking.empty());
        CHECK_FALSE(weakest_leg(index, {"no-such"}, date{2020}));
    }
    one.coverage = {{.kinds = {}, .period = period{"2000/2030"}}};
    dossier_index const index{one};
    CHECK(shown(ties(index, pair({"a"}, {"b"}), date{2020})) == "400: 0 1000 1000 0 0");
    CHECK_FALSE(weakest_leg(index, {"f"}, date{2020})->weakest); // all are equal
    CHECK(shown(ties(index, pair({"a"}, {"nobody"}), date{2020})) == "400: 0 1000 1000 0 0");
}

TEST_CASE("ties: a dossier that is about one pair claims nothing of the others") {
    auto one = support::from_json<dossier>(R"({"entente":"1.0","coverage":[{"among":["a","b"],"period":"2000/2030"}],
        "actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"},{"id":"c","kind":"state"}],
        "trilateral_forums":[{"id":"f","level":"leaders","members":[{"actor":"a"},{"actor":"b"},{"actor":"c"}]}]})");
    dossier_index const index{one};
    CHECK(shown(ties(index, pair({"a"}, {"b"}), date{2020})) == "400: 0 1000 1000 0 0");
    CHECK(shown(ties(index, pair({"a"}, {"c"}), date{2020})) == "-: - - - - -");
    CHECK_FALSE(weakest_leg(index, {"f"}, date{2020})->weakest); // nothing is known of two legs
}

TEST_CASE("ties: a leg is surely the weakest only where nothing that is unknown could change that") {
    auto one = support::from_json<dossier>(
        R"({"entente":"1.0","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"},{"id":"c","kind":"state"}],
        "trilateral_forums":[{"id":"f","level":"leaders","members":[{"actor":"a"},{"actor":"b"},{"actor":"c"}]}],
        "channels":[{"id":"ab","level":"leaders","members":[{"actor":"a"},{"actor":"b"}],"history":[{"on":"2000-01-01","action":"propose"}]},
                    {"id":"bc","level":"leaders","members":[{"actor":"b"},{"actor":"c"}],"history":[{"on":"2000-01-01","action":"convene"}]},
                    {"id":"ac","level":"leaders","members":[{"actor":"a"},{"actor":"c"}],"history":[{"on":"2000-01-01","action":"convene"}]}],
        "disputes":[{"id":"of-b-and-c","kind":"security","sides":[{"role":"challenger","actors":["b"]},{"role":"target","actors":["c"]}],"history":[{"on":"2000-01-01","action":"activate"}]}]})");
    auto const asked = [&](tie_weights const& weights) {
        dossier_index const index{one};
        return weakest_leg(index, {"f"}, date{2000, 6, 1}, weights);
    };
    auto const found = asked({});
    REQUIRE(found);
    REQUIRE(found->legs.size() == 3);
    CHECK(shown(found->legs[0]) == "250: 250 - - - -");
    CHECK(shown(found->legs[1]) == "800: 1000 500 - - -");
    CHECK(found->weakest == pair({"a"}, {"b"}));
    CHECK(found->certain == certainty::maybe); // were all well with a and b but their dialogue, and all ill with b and c
    CHECK(asked({.channels = 1, .disputes = 0, .measures = 0, .agreements = 0, .leaders_met = 0})->certain == certainty::yes);
    // 250 + 1000 at most; 1000 + 500 of b and c, but no more than 1000 of a and c, whose score is higher, is certain.
    CHECK(asked({.channels = 1, .disputes = 1, .measures = 0, .agreements = 0, .leaders_met = 0})->certain == certainty::maybe);
    // 250 * 8 + 1000 at most; 1000 * 8 + 500 * 1 and 1000 * 8 at least.
    CHECK(asked({.channels = 8, .disputes = 1, .measures = 0, .agreements = 0, .leaders_met = 0})->certain == certainty::yes);
    CHECK(asked({.channels = 4, .disputes = 0, .measures = 3, .agreements = 0, .leaders_met = 0})->certain ==
          certainty::maybe); // 1000 + 3000 to 4000: as weak
    CHECK(asked({.channels = 5, .disputes = 0, .measures = 3, .agreements = 0, .leaders_met = 0})->certain == certainty::yes);
    one.coverage = {{.kinds = {}, .period = period{"1990/2030"}}};
    CHECK(asked({.channels = 4, .disputes = 0, .measures = 3, .agreements = 0, .leaders_met = 0})->certain == certainty::yes);
}

TEST_CASE("ties: only obstacles between the two count against them") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.0","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"},{"id":"c","kind":"state"}],
        "disputes":[{"id":"allies","kind":"security","sides":[{"role":"challenger","actors":["a","b"]},{"role":"target","actors":["c"]}],"history":[{"on":"2000-01-01","action":"activate"}]},
                    {"id":"foes","kind":"security","sides":[{"role":"target","actors":["a"]},{"role":"challenger","actors":["b"]}],"history":[{"on":"2000-01-01","action":"activate"},{"on":"2010","action":"settle"}]}],
        "measures":[{"id":"joint","kind":"tariff","by":["a","b"],"against":["c"],"history":[{"on":"2000-01-01","action":"impose"}]},
                    {"id":"threat","kind":"tariff","by":["a"],"against":["b"],"history":[{"on":"2000-01-01","action":"threaten"}]}]})");
    dossier_index const index{one};
    CHECK(shown(ties(index, pair({"a"}, {"b"}), date{2005})) == "500: - 500 - - -");
    CHECK(shown(ties(index, pair({"a"}, {"b"}), date{2010, 6, 1})) == "666: - 666 - - -"); // perhaps settled
    CHECK(shown(ties(index, pair({"a"}, {"b"}), date{2011})) == "-: - - - - -");
    CHECK(shown(ties(index, pair({"a"}, {"c"}), date{2005})) == "500: - 500 500 - -");
}

TEST_CASE("ties: a dialogue that ought to have met long ago counts for little, and of a dispute those on its sides that day do") {
    auto const one = support::from_json<dossier>(R"({"entente":"1.0","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"}],
        "channels":[{"id":"talks","level":"leaders","cadence":"P1Y","members":[{"actor":"a"},{"actor":"b"}],"history":[{"on":"2000-01-01","action":"convene"}]}],
        "disputes":[{"id":"war","kind":"security","sides":[{"role":"challenger","actors":["a"]},{"role":"target","actors":["b"],"period":"1941/1943-09-08"},
                                                           {"role":"challenger","actors":["b"],"period":"1943-10-13/1945"}],"history":[{"on":"1941-01-01","action":"activate"}]}]})");
    dossier_index const index{one};
    CHECK(shown(ties(index, pair({"a"}, {"b"}), date{2000, 6, 1})) == "1000: 1000 - - - -");
    auto const later = ties(index, pair({"a"}, {"b"}), date{2010});
    CHECK(shown(later) == "250: 250 - - - -");
    CHECK(later.components[0].evidence[0].state == "active, dormant");
    CHECK(later.components[0].evidence[0].if_resolved == 1000);
    CHECK(shown(ties(index, pair({"a"}, {"b"}), date{1942})) == "500: - 500 - - -");
    CHECK(shown(ties(index, pair({"a"}, {"b"}), date{1944})) == "-: - - - - -");
}
