// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// The questions that the first dossier must answer, from the record itself.

#include <entente/json/write.hpp>
#include <entente/query/diff.hpp>
#include <entente/query/obligations.hpp>
#include <entente/query/state_of_play.hpp>
#include <entente/query/timeline.hpp>
#include <entente/validate/validate.hpp>

#include <support/catch.hpp>
#include <support/findings.hpp>
#include <support/story.hpp>

#include <set>
#include <string>

using namespace entente;

namespace {

dossier_index const& index() {
    static dossier_index const made(support::story());
    return made;
}

std::string stage(any_id const& object, civil_day day) {
    auto const then = state_of_play(index(), day);
    auto const* state = then.find(object);
    return state != nullptr && state->certain() ? std::string(state->stage()) : "not certain";
}

} // namespace

TEST_CASE("the first dossier is valid") {
    CHECK(support::places(validate(support::story())) == "");
}

TEST_CASE("the first dossier is written as it was read, byte by byte") {
    CHECK(json::write(support::story(), {.style = json::write_style::pretty}) == support::story_text());
    auto const compact = json::write(support::story());
    CHECK(json::write(*json::read<dossier>(compact)) == compact);
    CHECK(*json::read<dossier>(compact) == support::story());
}

TEST_CASE("on the eve of the summit the dialogues are suspended, and after it their restart is agreed") {
    for (any_id const& dialogue : {any_id("channel/leaders-visits"), any_id("channel/defence-dialogue"), any_id("channel/strategic-dialogue")}) {
        CHECK(stage(dialogue, {2023, 3, 15}) == "suspended");
        CHECK(stage(dialogue, {2023, 3, 17}) == "restart_agreed");
    }
}

TEST_CASE("a restart that was agreed becomes a dialogue when it convenes, and not before") {
    CHECK(stage("channel/defence-dialogue", {2023, 4, 16}) == "restart_agreed");
    CHECK(stage("channel/defence-dialogue", {2023, 4, 17}) == "active");
    CHECK(stage("channel/leaders-visits", {2023, 5, 6}) == "restart_agreed");
    CHECK(stage("channel/leaders-visits", {2023, 5, 7}) == "active");
    CHECK(stage("channel/strategic-dialogue", {2023, 10, 5}) == "active");
}

TEST_CASE("the trilateral forum is dormant on the eve, its restart agreed after, and active once its leaders have met") {
    auto const eve = state_of_play(index(), civil_day{2023, 3, 15});
    auto const* forum = eve.find("trilateral_forum/cjk-summit");
    CHECK(forum->stage() == "active");
    CHECK(forum->is(inferred_state::dormant) == certainty::yes);
    auto const morrow = state_of_play(index(), civil_day{2023, 3, 17});
    auto const* after = morrow.find("trilateral_forum/cjk-summit");
    CHECK(after->stage() == "restart_agreed");
    CHECK(after->is(inferred_state::dormant) == certainty::no);
    // Two of the three agreed; China is not on record.
    CHECK(after->made_by()->by->size() == 2);
    // Ministers have met in Busan, and no summit was held.
    CHECK(stage("trilateral_forum/cjk-summit", {2023, 12, 1}) == "restart_agreed");
    CHECK(stage("trilateral_forum/cjk-summit", {2024, 6, 1}) == "active");
}

TEST_CASE("GSOMIA is in force throughout, whatever became of its notice") {
    auto const& gsomia = *index().find(id<agreement>("gsomia"));
    for (civil_day day{2016, 11, 23}; day < civil_day{2024, 6, 30}; day = day + 1) {
        REQUIRE(status_at(gsomia, day).is(agreement_stage::in_force) == certainty::yes);
    }
    auto const notice = [&](civil_day day) { return status_at(gsomia, day).latest().standing.notice; };
    CHECK(notice({2019, 8, 22}) == notice_state::none);
    CHECK(notice({2019, 8, 23}) == notice_state::given);
    CHECK(notice({2019, 11, 22}) == notice_state::held);
    CHECK(notice({2023, 3, 20}) == notice_state::held);
    CHECK(notice({2023, 3, 21}) == notice_state::none);
}

TEST_CASE("Japan's list was the last measure to be lifted") {
    std::set<std::string> open;
    auto const june = state_of_play(index(), civil_day{2023, 6, 1});
    for (instrument_state const& state : june.states) {
        if (state.instrument->as<measure>() != nullptr && state.is_ended() == certainty::no) {
            open.insert(std::string(state.instrument->object.name()));
        }
    }
    CHECK(open == std::set<std::string>{"white-list-removal"});
    CHECK(stage("measure/white-list-removal", {2023, 7, 20}) == "lifting");
    CHECK(stage("measure/white-list-removal", {2023, 7, 21}) == "lifted");
}

TEST_CASE("accounts that differ are both answered") {
    auto const eve = state_of_play(index(), civil_day{2023, 3, 15});
    auto const since = eve.find("channel/leaders-visits")->since();
    REQUIRE(since.size() == 2);
    CHECK(since[0] == date{"2011-12~"});
    CHECK(since[1] == date{"2019-12~"});
    // Between the two accounts nobody can say.
    CHECK(state_of_play(index(), {2015, 6, 1}).find("channel/leaders-visits")->is("suspended") == certainty::maybe);
    // One report dates the summit four days before the others.
    CHECK(state_of_play(index(), {2023, 3, 14}).find("meeting/tokyo-2023")->is("concluded") == certainty::maybe);
}

TEST_CASE("the complaint and the controls waited for each other, and fell together") {
    auto const morrow = state_of_play(index(), civil_day{2023, 3, 17});
    CHECK(morrow.find("commitment/lift-controls")->is(inferred_state::awaiting_condition) == certainty::yes);
    CHECK(morrow.find("commitment/withdraw-complaint")->is(inferred_state::awaiting_condition) == certainty::yes);
    CHECK(stage("measure/three-materials", {2023, 3, 23}) == "lifted");
    CHECK(stage("proceeding/wto-ds590", {2023, 3, 23}) == "withdrawn");
    CHECK(stage("commitment/lift-controls", {2023, 3, 23}) == "fulfilled");
}

TEST_CASE("the compensation of victims is still owed when everything else is kept") {
    auto const end = state_of_play(index(), civil_day{2024, 6, 30});
    auto const open = open_commitments(end);
    REQUIRE(open.size() == 1);
    CHECK(open[0].commitment->id.view() == "compensate-victims");
    CHECK(open_commitments(state_of_play(index(), civil_day{2023, 3, 17})).size() == 12);
    CHECK(open_commitments(state_of_play(index(), civil_day{2023, 3, 15})).size() == 1);
}

TEST_CASE("from the rulings a chain of causes leads to the suspended dialogues, and one to the restart") {
    // Follows links from an effect to the later steps of its object.
    std::set<std::string> reached;
    std::vector<std::string> todo{"dispute/forced-labour#rulings"};
    while (!todo.empty()) {
        auto const now = todo.back();
        todo.pop_back();
        if (!reached.insert(now).second) {
            continue;
        }
        auto const ref = *part_ref::from(now);
        auto const* object = index().find(ref.object());
        bool later = false;
        for (keyed_part const& part : object->parts) {
            later = later || part.key == ref.key();
            if (later && part.pointer.find("/history/") != std::string::npos) {
                auto const next = std::string(ref.object().view()) + '#' + std::string(part.key);
                for (causal_link const& link : support::story().links) {
                    if (link.cause.view() == next) {
                        todo.emplace_back(link.effect.view());
                    }
                }
            }
        }
    }
    for (auto const* step : {"measure/three-materials#announced", "measure/boycott#begun", "proceeding/wto-ds590#consultations",
                             "channel/leaders-visits#break", "channel/defence-dialogue#break", "channel/leaders-visits#restart",
                             "channel/defence-dialogue#restart", "trilateral_forum/cjk-summit#restart", "measure/three-materials#lifted"}) {
        INFO(step);
        CHECK(reached.count(step) == 1);
    }
}

TEST_CASE("who held which office is known at each summit") {
    for (meeting const& one : support::story().meetings) {
        if (one.level != dialogue_level::leaders) {
            continue;
        }
        INFO(one.id.view());
        for (meeting_participant const& who : one.participants) {
            CHECK((who.person && who.as));
        }
    }
}

TEST_CASE("the summit is what changed between its eve and the day after") {
    auto const eve = state_of_play(index(), civil_day{2023, 3, 15});
    auto const morrow = state_of_play(index(), civil_day{2023, 3, 17});
    auto const changed = diff(eve, morrow);
    std::set<std::string> objects;
    for (instrument_change const& one : changed.changes) {
        objects.insert(std::string(one.after->instrument->object.view()));
        INFO(one.after->instrument->object.view());
        REQUIRE_FALSE(one.steps.empty());
        CHECK_FALSE(one.after->instrument->history[one.steps.back()].sources->empty());
    }
    CHECK(objects.size() == 18);
    CHECK(objects.count("agreement/gsomia") == 0);
    CHECK(objects.count("measure/three-materials") == 1);
}

TEST_CASE("the timeline of the pair is in order") {
    auto const events = timeline(index(), {.actors = {"japan", "korea"}});
    REQUIRE(events.size() > 60);
    std::optional<civil_day> last;
    for (timeline_event const& one : events) {
        if (one.on && one.on->day()) {
            CHECK((!last || *last <= *one.on->day()));
            last = one.on->day();
        }
    }
}

TEST_CASE("names are there in English, Japanese and Korean") {
    for (actor const& one : support::story().actors) {
        INFO(one.id.view());
        CHECK(one.names.find("en") != nullptr);
        CHECK(one.names.find("ja") != nullptr);
        CHECK(one.names.find("ko") != nullptr);
    }
    CHECK(index().name_of("actor/korea", language_tag("ko")) == "대한민국");
    CHECK(index().name_of("actor/korea") == "South Korea");
}
