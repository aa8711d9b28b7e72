// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// The questions that the first dossier must answer right. What is expected here was written by hand from the facts.

#include <entente/lifecycle/parties.hpp>
#include <entente/query/commitments.hpp>
#include <entente/query/contested.hpp>
#include <entente/query/diff.hpp>
#include <entente/query/state_of_play.hpp>
#include <entente/query/timeline.hpp>
#include <entente/state/offices.hpp>
#include <entente/validate/validate.hpp>

#include <support/catch.hpp>
#include <support/findings.hpp>
#include <support/story.hpp>

#include <fstream>
#include <map>
#include <sstream>
#include <string>

using namespace entente;

namespace {

dossier_index const& story_index() {
    static dossier_index const index{support::story()};
    return index;
}

/// "suspended", "suspended|active": the stages that are possible, with what is suspended or noticed.
std::string standing_on(char const* what, date when) {
    auto const found = state_of_play(story_index(), when, *ref<>::from(what));
    std::string result;
    for (possible_standing const& one : found->possible) {
        result += (result.empty() ? "" : "|") + one.stage;
        result += one.hold == hold_state::suspended ? " on hold" : "";
        result += one.notice == notice_state::none ? "" : " notice " + std::string(enum_name(one.notice));
    }
    return result + (found->unknown == certainty::no ? "" : "|unknown");
}

std::string inferred_on(char const* what, date when) {
    std::string result;
    auto const found = state_of_play(story_index(), when, *ref<>::from(what));
    for (inference const& one : found->inferred) {
        result.append(result.empty() ? "" : " ").append(enum_name(one.certain)).append(":").append(enum_name(one.state));
    }
    return result;
}

} // namespace

TEST_CASE("Japan and Korea: the dossier reports its contested and contradictory facts, and nothing else") {
    auto const findings = validate(support::story());
    std::string all;
    for (finding const& one : findings.all()) {
        all += one.code + " " + one.message + "\n";
    }
    CHECK(
        all ==
        "K003 this link is contested: asserted by Republic of Korea, denied by Japan\n"
        "K003 this link is contested: asserted by Republic of Korea, denied by Japan\n"
        "K001 the effect, of 2011-12~, comes before its cause, of 2018-10-30, according to one account of their days\n"
        "K003 this link is contested: asserted by Ministry of Trade, Industry and Energy of the Republic of Korea, denied by "
        "Ministry of Economy, Trade and Industry of Japan\n"
        "K004 Leaders' shuttle visits: 2011-12~ according to asiatoday-2023-05-07, 2019-12~ according to Japan-South Korea Summit: "
        "Key "
        "Outcomes\n"
        "K004 Summit of Yoon and Kishida in Tokyo: 2023-03-16 according to Yoon and Kishida United on Restoring Shuttle Diplomacy, "
        "2023-03-12 according to Compilers' note\n"
        "K004 Forced labour case: Mitsubishi Heavy: 2018-11-29 according to Compilers' note, 2018-11-28 according to Nippon Steel: "
        "South "
        "Korea Is Going Rogue\n");
    CHECK(findings.ok());
}

TEST_CASE("the dialogues of the story: suspended, a restart agreed, active again") {
    for (char const* const channel : {"channel/leaders-visits", "channel/defence-dialogue", "channel/strategic-talks"}) {
        INFO(channel);
        CHECK(standing_on(channel, date{2023, 3, 15}) == "suspended");
        CHECK(standing_on(channel, date{2023, 3, 16}) == "restart_agreed");
        CHECK(standing_on(channel, date{2023, 3, 17}) == "restart_agreed");
    }
    CHECK(standing_on("channel/defence-dialogue", date{2023, 4, 17}) == "active");
    CHECK(standing_on("channel/leaders-visits", date{2023, 5, 6}) == "restart_agreed");
    CHECK(standing_on("channel/leaders-visits", date{2023, 5, 7}) == "active");
    CHECK(standing_on("channel/strategic-talks", date{2023, 10, 4}) == "restart_agreed");
    CHECK(standing_on("channel/strategic-talks", date{2023, 10, 5}) == "active");
}

TEST_CASE("Japan and Korea: visits were suspended for three years or for twelve, by two accounts, each named") {
    auto const then = *state_of_play(story_index(), date{2015, 6, 1}, ref<>{"channel/leaders-visits"});
    REQUIRE(then.readings.size() == 1);
    CHECK(then.readings[0].account.value == "suspended for over three years");
    CHECK(then.readings[0].account.on == date{"2019-12~"});
    CHECK(then.readings[0].account.sources[0].source == id<source>{"news-story"});
    REQUIRE(then.possible.size() == 2);
    CHECK(then.possible[0].stage == "active");
    CHECK(then.possible[0].certain_in == 0b10);
    CHECK(then.possible[1].stage == "suspended");
    CHECK(then.possible[1].certain_in == 0b01);
}

TEST_CASE("Japan and Korea: GSOMIA was in force throughout; its notice was given, held and revoked in Korea's participation") {
    for (date const when : {date{2016, 11, 23}, date{2019, 8, 24}, date{2019, 11, 24}, date{2023, 3, 22}, date{2024}}) {
        CHECK(standing_on("agreement/gsomia", when).substr(0, 8) == "in_force");
        CHECK(parties_in_force(support::story().agreements[2], when).size() == 2);
    }
    CHECK(standing_on("agreement/gsomia@korea", date{2019, 8, 22}) == "party");
    CHECK(standing_on("agreement/gsomia@korea", date{2019, 8, 23}) == "party notice given");
    CHECK(standing_on("agreement/gsomia@korea", date{2019, 11, 22}) == "party notice held");
    CHECK(standing_on("agreement/gsomia@korea", date{2023, 3, 20}) == "party notice held");
    CHECK(standing_on("agreement/gsomia@korea", date{2023, 3, 21}) == "party");
    auto const then = *state_of_play(story_index(), date{2019, 10, 1}, ref<>{"agreement/gsomia"});
    REQUIRE(then.notices.size() == 1);
    CHECK(then.notices[0].notice == notice_state::given);
    CHECK(then.notices[0].effective == date{2019, 11, 23});
    CHECK(inferred_on("agreement/gsomia@korea", date{2019, 11, 22}) == "");
}

TEST_CASE("the trilateral forum: interrupted, a restart agreed by two of three, ministers met, then active") {
    CHECK(standing_on("trilateral_forum/cjk-summit", date{2020, 6, 30}) == "active");
    CHECK(inferred_on("trilateral_forum/cjk-summit", date{2020, 6, 30}) == "");
    CHECK(inferred_on("trilateral_forum/cjk-summit", date{2023, 3, 15}) == "yes:interrupted");
    auto const agreed = *state_of_play(story_index(), date{2023, 3, 17}, ref<>{"trilateral_forum/cjk-summit"});
    CHECK(agreed.possible[0].stage == "restart_agreed");
    REQUIRE(agreed.not_on_record.size() == 1);
    CHECK(agreed.not_on_record[0].id == id<actor>{"china"});
    auto const met = *state_of_play(story_index(), date{2023, 12, 1}, ref<>{"trilateral_forum/cjk-summit"});
    CHECK(met.possible[0].stage == "restart_agreed");
    REQUIRE(met.sessions.size() == 2);
    CHECK(met.sessions[0].meeting.id == id<meeting>{"chengdu-2019"});
    CHECK(met.sessions[1].level == dialogue_level::ministers);
    CHECK(met.sessions[1].meeting.id == id<meeting>{"busan-2023"});
    CHECK(standing_on("trilateral_forum/cjk-summit", date{2024, 6, 1}) == "active");
}

TEST_CASE("Japan and Korea: DS590 was suspended, resumed, suspended and withdrawn, and nothing of it is left") {
    CHECK(standing_on("proceeding/ds590", date{2019, 12, 1}) == "consulting on hold");
    CHECK(standing_on("proceeding/ds590", date{2020, 6, 2}) == "consulting");
    CHECK(standing_on("proceeding/ds590", date{2022}) == "panel_established");
    CHECK(standing_on("proceeding/ds590", date{2023, 3, 15}) == "panel_established on hold");
    CHECK(standing_on("proceeding/ds590", date{2023, 3, 23}) == "withdrawn");
}

TEST_CASE("Japan and Korea: Japan's list was still open on 1 June 2023, and closed on 21 July") {
    auto const pending = open_commitments(story_index(), date{2023, 6, 1});
    REQUIRE(pending.all.size() == 2);
    CHECK(pending.all[0].commitment == id<commitment>{"resolve-trade-dispute"});
    CHECK(pending.all[1].commitment == id<commitment>{"restore-korea-list"});
    CHECK(pending.all[1].age == 77);
    CHECK(standing_on("measure/japan-list", date{2023, 6, 27}) == "lifting");
    CHECK(standing_on("measure/japan-list", date{2023, 7, 20}) == "lifting");
    CHECK(standing_on("measure/japan-list", date{2023, 7, 21}) == "lifted");
    CHECK(open_commitments(story_index(), date{2023, 7, 21}).all.empty());
}

TEST_CASE("Japan and Korea: lifting and withdrawal wait for each other, and do not deadlock") {
    auto const pending = open_commitments(story_index(), date{2023, 3, 17});
    auto const waits_for = [&](std::size_t i) {
        return pending.all[i].inferred.size() == 1 ? std::string(pending.all[i].inferred[0].waits_for->view()) : std::string();
    };
    CHECK(waits_for(0) == "proceeding/ds590:withdrawn");
    CHECK(waits_for(1) == "measure/three-materials:lifted");
    CHECK(deadlocks(story_index(), date{2023, 3, 17}).all.empty());
    dossier other = support::story();
    other.commitments[0].conditions[0].order = condition_order::before;
    dossier_index const index{other};
    auto const locked = deadlocks(index, date{2023, 3, 17});
    REQUIRE(locked.all.size() == 1);
    CHECK(locked.all[0].cycle.size() == 2);
    CHECK(deadlocks(index, date{2023, 3, 23}).all.empty());
}

TEST_CASE("Japan and Korea: the changes at the summit, with their steps and sources") {
    auto const pair = dyad::from({"japan"}, {"korea"});
    auto const made = diff(state_of_play(story_index(), date{2023, 3, 15}, {.between = pair}),
                           state_of_play(story_index(), date{2023, 3, 17}, {.between = pair}));
    std::map<std::string, std::string> seen;
    for (change const& one : made.all) {
        if (one.changed == certainty::yes) {
            seen[std::string(one.instrument.view())] = one.before[0].stage + " -> " + one.after[0].stage;
        }
    }
    CHECK(seen["channel/leaders-visits"] == "suspended -> restart_agreed");
    CHECK(seen["channel/defence-dialogue"] == "suspended -> restart_agreed");
    CHECK(seen["channel/strategic-talks"] == "suspended -> restart_agreed");
    CHECK(seen["trilateral_forum/cjk-summit"] == "active -> restart_agreed");
    CHECK(seen["channel/economic-security-dialogue"] == "initial -> proposed");
    CHECK(seen["measure/three-materials"] == "imposed -> lifting");
    CHECK(seen["commitment/normalise-gsomia"] == "initial -> pending");
    CHECK(seen.count("agreement/gsomia") == 0);
    CHECK(seen.count("dispute/forced-labour") == 0);
    auto const visits = std::find_if(made.all.begin(), made.all.end(),
                                     [](change const& one) { return one.instrument.view() == "channel/leaders-visits"; });
    REQUIRE(visits != made.all.end());
    REQUIRE(visits->steps.size() == 1);
    CHECK(visits->steps[0].as == ref<>{"channel/leaders-visits#restart"});
    CHECK(visits->steps[0].at->id == id<meeting>{"tokyo-2023"});
    CHECK(visits->steps[0].sources[0].source == id<source>{"news-story"});
}

TEST_CASE("Japan and Korea: the outcomes of the summit are the steps that were taken at it") {
    std::string all;
    for (chronology_entry const& one : outcomes(story_index(), id<meeting>{"tokyo-2023"}).entries) {
        all.append(one.instrument.view()).append(" ").append(one.what.action).append("; ");
    }
    CHECK(all ==
          "commitment/lift-controls pledge; commitment/withdraw-complaint pledge; commitment/normalise-gsomia pledge; "
          "commitment/resume-visits pledge; commitment/resolve-trade-dispute pledge; commitment/economic-security-talks pledge; "
          "channel/leaders-visits agree_restart; channel/defence-dialogue agree_restart; channel/strategic-talks agree_restart; "
          "channel/economic-security-dialogue propose; trilateral_forum/cjk-summit agree_restart; ");
}

TEST_CASE("Japan and Korea: who held which office at each meeting") {
    auto const& all = support::story();
    auto const holder = [&](std::size_t which, date when) {
        std::string result;
        for (office_holder const& one : holders_of(story_index(), all.offices[which], when)) {
            result.append(result.empty() ? "" : " ").append(one.person.view()).append(one.acting ? " (acting)" : "");
        }
        return result;
    };
    CHECK(holder(0, date{2023, 3, 16}) == "kishida");
    CHECK(holder(1, date{2023, 3, 16}) == "yoon-suk-yeol");
    CHECK(holder(2, date{2023, 3, 16}) == "li-qiang");
    CHECK(holder(2, date{2023, 3, 11}) == "li-keqiang li-qiang");
    CHECK(holder(0, date{2019, 12, 24}) == "abe");
    CHECK(holder(1, date{2017, 1, 1}) == "park-geun-hye hwang-kyo-ahn (acting)");
    CHECK(holder(1, date{2017, 4, 1}) == "hwang-kyo-ahn (acting)");
    for (meeting const& one : all.meetings) {
        for (meeting_participant const& who : one.participants) {
            if (who.as && who.person) {
                INFO(one.id.view() << " " << who.person->view());
                CHECK(held_office(story_index(), *story_index().find(*who.as), *who.person, *one.history[0].on) != certainty::no);
            }
        }
    }
}

TEST_CASE("Japan and Korea: contested facts, and who contests them") {
    auto const facts = contested(story_index());
    std::string all;
    for (contested_fact const& one : facts.all) {
        all.append(one.about.view()).append("; ");
    }
    CHECK(all == "proceeding/mitsubishi-heavy; channel/leaders-visits; meeting/tokyo-2023; causal_link/rulings-and-controls; "
                 "causal_link/rulings-and-list; causal_link/plan-and-halt; ");
    CHECK(facts.all[3].accounts[0].by[0].name == "Republic of Korea");
    CHECK(facts.all[3].accounts[1].stance == stance::denies);
}

TEST_CASE("Japan and Korea: outside the stated coverage the answer is unknown, beside the recorded one") {
    CHECK(standing_on("measure/three-materials", date{2017}) == "initial|unknown");
    CHECK(standing_on("measure/three-materials", date{2019, 6, 30}) == "initial");
    CHECK(standing_on("channel/leaders-visits", date{2003}) == "|unknown");
}

TEST_CASE("Japan and Korea: objects of the dossier say every sentence of the story") {
    std::ifstream in(std::string(ENTENTE_TESTS_ROOT) + "/docs/design/story.md");
    REQUIRE(in.is_open());
    std::size_t sentences = 0;
    std::size_t references = 0;
    object_table const objects(layout_of<dossier>, &support::story());
    for (std::string line; std::getline(in, line);) {
        if (!line.starts_with("| ") || line.starts_with("| the story") || line.starts_with("|---")) {
            continue;
        }
        ++sentences;
        auto const objects_column = line.substr(line.find(" | ") + 3);
        std::size_t here = 0;
        for (std::size_t begin = objects_column.find('`'); begin != std::string::npos; begin = objects_column.find('`', begin)) {
            auto const end = objects_column.find('`', begin + 1);
            auto const named = ref<>::from(objects_column.substr(begin + 1, end - begin - 1));
            INFO(line);
            REQUIRE(named);
            auto const parts = named->parts();
            auto const* const found = objects.find({parts.kind, parts.slug, parts.participant, {}});
            REQUIRE(found != nullptr);
            CHECK((parts.key.empty() || objects.find_part(*found, parts.key) != nullptr));
            ++here;
            begin = end + 1;
        }
        CHECK(here >= 1);
        references += here;
    }
    CHECK(sentences == 16);
    CHECK(references > 40);
}
