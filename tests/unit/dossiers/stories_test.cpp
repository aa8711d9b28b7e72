// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

/// Two stories in small, with answers that were worked out by hand before they were asked: tests/data/stories.

#include <entente/core/age.hpp>
#include <entente/query/interruptions.hpp>
#include <entente/query/network.hpp>
#include <entente/query/obligations.hpp>
#include <entente/query/participants.hpp>
#include <entente/query/scorecard.hpp>
#include <entente/query/state_of_play.hpp>
#include <entente/validate/validate.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/findings.hpp>
#include <support/story.hpp>

#include <string>
#include <string_view>

using namespace entente;

namespace {

dossier told_story(std::string const& name) {
    return support::from_json<dossier>(support::load("tests/data/stories/" + name + ".json"));
}

/// "agreement bsgi turkiye-ukraine; " of each edge.
std::string edges_of_story(dossier_index const& index, std::string_view day) {
    std::string result;
    for (network_edge const& each : network(index, support::on(day)).edges) {
        result += std::string(enum_name(each.kind)) + ' ' + std::string(each.of.parts().slug) + ' ' +
                  std::string(each.between.first().view()) + '-' + std::string(each.between.second().view()) +
                  (each.certain == certainty::yes ? "; " : "?; ");
    }
    return result;
}

/// "russia>ukraine " of each obligation.
std::string owed_in_story(dossier_index const& index, std::string_view day) {
    std::string result;
    for (owed_obligation const& each : obligations(index, support::on(day)).all) {
        result += std::string(each.bearer.id.view()) + '>' + std::string(each.beneficiary.id.view()) +
                  (each.owed == certainty::yes ? " " : "? ");
    }
    return result;
}

/// "over 2022-11-19" of each inference of an instrument.
std::string inferred_in_story(dossier_index const& index, ref<> const& of, std::string_view day) {
    std::string result;
    auto const state = state_of_play(index, support::on(day), of);
    for (inference const& each : state->inferred) {
        result += (result.empty() ? "" : "; ") + std::string(enum_name(each.state)) +
                  (each.since ? ' ' + to_text(*each.since) : "") + (each.certain == certainty::yes ? "" : "?");
    }
    return result;
}

} // namespace

TEST_CASE("grain corridor: breaks no rule") {
    CHECK(support::places(validate(told_story("black_sea"))) == "");
}

TEST_CASE("grain corridor: binds each party on its days") {
    auto const one = told_story("black_sea");
    dossier_index const index{one};
    CHECK(owed_in_story(index, "2022-07-21") == "");
    CHECK(owed_in_story(index, "2022-07-22") ==
          "russia>ukraine russia>turkiye ukraine>russia ukraine>turkiye turkiye>russia turkiye>ukraine ");
    CHECK(owed_in_story(index, "2022-10-29") == "ukraine>turkiye turkiye>ukraine "); // Russia suspends
    CHECK(owed_in_story(index, "2022-11-01") == "ukraine>turkiye turkiye>ukraine ");
    CHECK(owed_in_story(index, "2022-11-02").size() == owed_in_story(index, "2022-07-22").size());
    auto const then = participants(index, {"bsgi"}, date{2022, 10, 30});
    REQUIRE(then->all.size() == 4);
    CHECK(then->all[0].in_force == certainty::yes); // suspended, it stays in force
    CHECK(then->all[0].suspended == certainty::yes);
    CHECK(then->all[0].bound == certainty::no);
    CHECK(then->all[1].bound == certainty::yes);
    CHECK(then->all[3].state.taking_part->capacity == participation_capacity::witness);
    CHECK(owed_in_story(index, "2023-07-16").size() == owed_in_story(index, "2022-07-22").size());
    CHECK(owed_in_story(index, "2023-07-17") == "ukraine>turkiye turkiye>ukraine "); // Russia left; the last day of the term
    CHECK(owed_in_story(index, "2023-07-18") == "");
}

TEST_CASE("grain corridor: terms end on their last days") {
    auto const one = told_story("black_sea");
    dossier_index const index{one};
    // 120 days from 22 July are 19 November; it was renewed on the 17th.
    CHECK(inferred_in_story(index, {"agreement/bsgi"}, "2022-11-20") == "");
    CHECK(inferred_in_story(index, {"agreement/bsgi"}, "2023-05-18") == "");
    CHECK(inferred_in_story(index, {"agreement/bsgi"}, "2023-07-17") == "");
    CHECK(inferred_in_story(index, {"agreement/bsgi"}, "2023-07-18") == "over 2023-07-17");
    CHECK(inferred_in_story(index, {"agreement/memorandum"}, "2025-07-22") == "");
    CHECK(inferred_in_story(index, {"agreement/memorandum"}, "2025-07-23") == "over 2025-07-22");
    // Without the first renewal, it was over from 20 November.
    auto other = one;
    other.agreements[0].history.resize(2);
    dossier_index const shorter{other};
    CHECK(inferred_in_story(shorter, {"agreement/bsgi"}, "2022-11-19") == "");
    CHECK(inferred_in_story(shorter, {"agreement/bsgi"}, "2022-11-20") == "over 2022-11-19");
    CHECK(owed_in_story(shorter, "2022-11-20") == "");
}

TEST_CASE("grain corridor: links, and the waiver of the blockade") {
    auto const one = told_story("black_sea");
    dossier_index const index{one};
    CHECK(edges_of_story(index, "2022-07-01") == "measure blockade russia-ukraine; ");
    CHECK(edges_of_story(index, "2022-08-15") ==
          "agreement bsgi russia-turkiye; agreement bsgi russia-ukraine; agreement bsgi turkiye-ukraine; agreement memorandum "
          "russia-un; dialogue jcc russia-turkiye; dialogue jcc russia-ukraine; dialogue jcc turkiye-ukraine; ");
    CHECK(edges_of_story(index, "2023-07-18") == "agreement memorandum russia-un; measure blockade russia-ukraine; ");
    CHECK(inferred_in_story(index, {"measure/blockade"}, "2023-07-18") == "suspension_over 2023-07-17");
    auto const found = interruptions(index, date{2023, 8, 1}, {.kinds = {"measure"}});
    REQUIRE(found.all.size() == 1);
    CHECK(found.all[0].over_since == date{2023, 7, 17});
    CHECK(found.all[0].days[0].at_least == 351); // 1 August to 17 July, both included
}

TEST_CASE("grain corridor: one promise is contested, and one kept") {
    auto const one = told_story("black_sea");
    dossier_index const index{one};
    auto const russia = scorecard(index, {"russia"}, date{2023, 1, 1});
    CHECK(russia.contested == 1);
    CHECK(russia.broken == 0);
    auto const ukraine = scorecard(index, {"ukraine"}, date{2022, 11, 19});
    CHECK(ukraine.pending == 1);
    CHECK(scorecard(index, {"ukraine"}, date{2022, 11, 20}).kept == 1);
}

TEST_CASE("Kosovo and Serbia: the dossier breaks no rule") {
    CHECK(support::places(validate(told_story("kosovo_serbia"))) == "");
}

TEST_CASE("Kosovo and Serbia: the dialogue was suspended for nineteen months because of a tariff that was gone before it resumed") {
    auto const one = told_story("kosovo_serbia");
    dossier_index const index{one};
    auto const found = interruptions(index, date{2021, 1, 1});
    REQUIRE(found.all.size() == 1);
    CHECK(to_words(age_between(found.all[0].days[0].from, found.all[0].days[0].to)) == "19 months");
    CHECK(found.all[0].reasons ==
          std::vector<interruption_reason>{{{"measure/tariff"}, "Tariff of 100 per cent", certainty::no, date{2020, 4, 1}}});
    CHECK(edges_of_story(index, "2020-01-01") == "agreement brussels kosovo-serbia; measure tariff kosovo-serbia; ");
    CHECK(edges_of_story(index, "2020-05-01") == "agreement brussels kosovo-serbia; ");
    CHECK(edges_of_story(index, "2020-08-01") == "agreement brussels kosovo-serbia; dialogue dialogue kosovo-serbia; ");
    CHECK(edges_of_story(index, "2021-09-28") == "agreement brussels kosovo-serbia; dialogue dialogue kosovo-serbia; dispute "
                                                 "plates kosovo-serbia; measure special-police kosovo-serbia; ");
    CHECK(edges_of_story(index, "2021-10-01") ==
          "agreement brussels kosovo-serbia; dialogue dialogue kosovo-serbia; measure special-police kosovo-serbia; ");
    CHECK(edges_of_story(index, "2021-10-02") == "agreement brussels kosovo-serbia; dialogue dialogue kosovo-serbia; ");
}

TEST_CASE("Kosovo and Serbia: both moratoria are kept after a year, and the association is overdue") {
    auto const one = told_story("kosovo_serbia");
    dossier_index const index{one};
    CHECK(inferred_in_story(index, {"commitment/no-derecognition"}, "2021-09-04") == "");
    CHECK(inferred_in_story(index, {"commitment/no-derecognition"}, "2021-09-05") == "kept 2021-09-04");
    auto const both = reciprocity(index, *dyad::from(id<actor>{"kosovo"}, id<actor>{"serbia"}), date{2021, 9, 5});
    CHECK(both.first.kept == 1);
    CHECK(both.first.overdue == 1);
    CHECK(both.second.kept == 1);
    CHECK(inferred_in_story(index, {"commitment/association"}, "2013-12-01") == "");
    CHECK(inferred_in_story(index, {"commitment/association"}, "2013-12-31") ==
          "overdue 2013-12?"); // due on some day of that month
    CHECK(inferred_in_story(index, {"commitment/association"}, "2014-01-01") == "overdue 2013-12");
    auto const open = open_commitments(index, date{2021, 9, 5});
    REQUIRE(open.all.size() == 1);
    CHECK(open.all[0].commitment == id<commitment>{"association"});
}
