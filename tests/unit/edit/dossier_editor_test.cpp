// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/edit/dossier_editor.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/generate.hpp>
#include <support/story.hpp>

#include <string>
#include <vector>

using namespace entente;

namespace {

/// Whether an index answers as one that is made anew.
void check_true(dossier const& of, dossier_index const& index) {
    dossier_index const anew{of};
    REQUIRE(anew.instruments().size() == index.instruments().size());
    for (std::size_t i = 0; i != anew.instruments().size(); ++i) {
        auto const& one = anew.instruments()[i];
        auto const& other = index.instruments()[i];
        REQUIRE(one.history().size() == other.history().size());
        for (std::size_t k = 0; k != one.history().size(); ++k) {
            REQUIRE(one.history().address_of(k) == other.history().address_of(k));
            auto const& key = *one.history()[k].name;
            if (key) {
                REQUIRE(index.find_step({one.kind(), one.slug(), one.participant(), key->view()}) ==
                        anew.find_step({one.kind(), one.slug(), one.participant(), key->view()}));
            }
        }
        auto const& object = *anew.objects().find(one.name());
        std::vector<std::string> keys;
        anew.objects().each_part_of(object, [&](keyed_part const& part) { keys.emplace_back(part.key); });
        std::size_t k = 0;
        index.objects().each_part_of(*index.objects().find(one.name()),
                                     [&](keyed_part const& part) { REQUIRE(part.key == keys.at(k++)); });
        REQUIRE(k == keys.size());
    }
    for (meeting const& one : of.meetings) {
        auto const expected = anew.steps_at(one.id);
        auto const found = index.steps_at(one.id);
        REQUIRE(std::vector<indexed_step>(expected.begin(), expected.end()) ==
                std::vector<indexed_step>(found.begin(), found.end()));
    }
}

step<dialogue_action> dialogue_step(date on, dialogue_action action) {
    return {.on = on, .action = action};
}

} // namespace

TEST_CASE("dossier_editor: steps are taken and undone, and the index stays true") {
    auto one = support::story();
    auto const before = one;
    dossier_editor game{one};
    REQUIRE(game.take({"channel/leaders-visits"}, step<dialogue_action>{.key = key{"again"},
                                                                        .on = date{2025, 1, 1},
                                                                        .action = dialogue_action::convene,
                                                                        .at = id<meeting>{"tokyo-2023"}}));
    check_true(one, game.index());
    CHECK(game.index().find_step(ref<>{"channel/leaders-visits#again"}.parts()));
    REQUIRE(game.take({"agreement/gsomia@korea"}, step<participation_action>{.key = key{"given-again"},
                                                                             .on = date{2025, 1, 2},
                                                                             .action = participation_action::give_notice}));
    REQUIRE(game.take({"channel/leaders-visits"}, dialogue_step(date{2025, 2, 1}, dialogue_action::suspend)));
    check_true(one, game.index());
    CHECK(game.size() == 3);
    CHECK(game.undo());
    check_true(one, game.index());
    CHECK(game.undo());
    CHECK_FALSE(game.index().find_step(ref<>{"agreement/gsomia@korea#given-again"}.parts()));
    CHECK(game.undo());
    CHECK_FALSE(game.undo());
    check_true(one, game.index());
    CHECK(one == before);
}

TEST_CASE("dossier_editor: a refused step changes nothing, and gives the reason") {
    auto one = support::story();
    auto const before = one;
    dossier_editor game{one};
    CHECK(game.take({"channel/leaders-visit"}, dialogue_step(date{2025}, dialogue_action::convene)).error().why() ==
          "there is no channel/leaders-visit; did you mean channel/leaders-visits?");
    CHECK(game.take({"channel/leaders-visits"}, dialogue_step(date{2025}, dialogue_action::resume)).error().why() ==
          "cannot resume: nothing was suspended; possible from active: agree_restart, close, convene, suspend");
    CHECK(game.take({"channel/leaders-visits"}, dialogue_step(date{2001}, dialogue_action::convene))
              .error()
              .why()
              .starts_with("2001 is before 20"));
    CHECK(game.take({"channel/leaders-visits"}, step<measure_action>{.action = measure_action::lift}).error().why() ==
          "channel/leaders-visits has other actions");
    CHECK(game.take({"actor/japan"}, dialogue_step(date{2025}, dialogue_action::convene)).error().why() ==
          "actor/japan has no history");
    CHECK(game.take({"channel/leaders-visits"},
                    step<dialogue_action>{.action = dialogue_action::convene, .at = id<meeting>{"no-such"}})
              .error()
              .why() == "there is no meeting/no-such");
    CHECK(game.take({"channel/leaders-visits"}, step<dialogue_action>{.action = dialogue_action::convene, .by{{"japn"}}})
              .error()
              .why() == "there is no actor/japn; did you mean actor/japan?");
    CHECK(game.take({"channel/leaders-visits#break"}, dialogue_step(date{2025}, dialogue_action::convene)).error().why() ==
          "channel/leaders-visits#break names a part; leave out #break");
    CHECK(game.take({"channel/leaders-visits"}, step<dialogue_action>{.key = key{"break"}, .action = dialogue_action::convene})
              .error()
              .why() == "the key \"break\" is that of another step or clause");
    CHECK(game.size() == 0);
    CHECK(one == before);
}

TEST_CASE("dossier_editor: a long game, back and forth, leaves the index as true as at the beginning") {
    auto one = support::generator::dossier(60);
    one.meetings.push_back({.id{"summit"}, .kind = meeting_kind::summit});
    one.meetings.push_back({.id{"talks"}, .kind = meeting_kind::summit});
    for (channel& each : one.channels) {
        if (!each.history.empty()) {
            each.history[0].at = id<meeting>{"summit"}; // a short name lives within the step that moves
            each.history[0].key = key{"first"};
        }
    }
    auto const before = one;
    dossier_editor game{one};
    std::uint64_t random = 7;
    int taken = 0;
    for (int n = 0; n != 3000; ++n) {
        random = random * 6364136223846793005U + 1442695040888963407U;
        auto const pick = static_cast<std::size_t>(random >> 33U);
        if (pick % 3 == 0) {
            game.undo();
            continue;
        }
        auto const& on = one.channels[pick % one.channels.size()];
        step<dialogue_action> made{};
        made.action = static_cast<dialogue_action>(pick / 64 % 7);
        made.at = pick % 2 == 0 ? id<meeting>{"summit"} : id<meeting>{"talks"};
        if (pick % 5 == 0) {
            made.key = key::from("k" + std::to_string(n));
        }
        taken += game.take(ref<>(on.id), std::move(made)) ? 1 : 0;
        if (n % 300 == 0) {
            check_true(one, game.index());
        }
    }
    CHECK(taken > 500);
    check_true(one, game.index());
    while (game.undo()) {}
    check_true(one, game.index());
    CHECK(one == before);
}
