// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/lifecycle/transition.hpp>

#include <entente/lifecycle/lifecycles.hpp>

#include <support/catch.hpp>

#include <set>
#include <string>

using namespace entente;

namespace {

/// Every standing that steps from the first one lead to.
std::set<std::array<std::uint8_t, region_count>> reachable(lifecycle_table const& table) {
    std::set<std::array<std::uint8_t, region_count>> seen{{0, 0, 0, 0}};
    std::vector<raw_standing> open{{}};
    while (!open.empty()) {
        auto const now = open.back();
        open.pop_back();
        for (transition const& row : table) {
            if (lifecycle_table::applies(row, now)) {
                auto const next = table.after(row, now);
                if (seen.insert(next.states).second) {
                    open.push_back(next);
                }
            }
        }
    }
    return seen;
}

} // namespace

TEST_CASE("transition: every stage of every lifecycle is reached, and every action is possible somewhere") {
    for (named_lifecycle const& one : lifecycles()) {
        INFO(one.kind);
        auto const seen = reachable(*one.table);
        for (named_enumerator const& stage : one.table->stages) {
            INFO(stage.name);
            CHECK(std::any_of(seen.begin(), seen.end(), [&](auto const& states) { return states[0] == stage.value; }));
        }
        for (named_enumerator const& action : one.table->actions) {
            INFO(action.name);
            CHECK(std::any_of(seen.begin(), seen.end(), [&](auto const& states) {
                return one.table->find({states}, static_cast<std::uint8_t>(action.value)) != nullptr;
            }));
        }
    }
}

TEST_CASE("transition: no action has two meanings in one standing") {
    for (named_lifecycle const& one : lifecycles()) {
        for (auto const& states : reachable(*one.table)) {
            for (named_enumerator const& action : one.table->actions) {
                int rows = 0;
                transition const* only = nullptr;
                for (transition const& row : *one.table) {
                    if (row.action == action.value && lifecycle_table::applies(row, {states})) {
                        ++rows;
                        only = &row;
                    }
                }
                INFO(one.kind << " " << action.name << " from " << one.table->stages.name_of(states[0]));
                CHECK(rows <= 1);
                CHECK(one.table->find({states}, static_cast<std::uint8_t>(action.value)) == only);
            }
            CHECK(one.table->find({states}, static_cast<std::uint8_t>(one.table->actions.size)) == nullptr);
            CHECK(one.table->find({states}, 255) == nullptr);
        }
    }
}

TEST_CASE("transition: an ended stage has only the ways back that are written out, and ends all else with it") {
    std::string ways_back;
    for (named_lifecycle const& one : lifecycles()) {
        for (auto const& states : reachable(*one.table)) {
            if (!one.table->is_ended(states[0])) {
                continue;
            }
            CHECK(states[1] + states[2] + states[3] == 0);
            for (named_enumerator const& action : one.table->actions) {
                if (one.table->find({states}, static_cast<std::uint8_t>(action.value)) != nullptr) {
                    ways_back.append(one.kind)
                        .append(" ")
                        .append(one.table->stages.name_of(states[0]))
                        .append(" ")
                        .append(action.name)
                        .append("; ");
                }
            }
        }
    }
    CHECK(ways_back ==
          "agreement expired renew; agreement expired revive; agreement expired invalidate; agreement terminated revive; "
          "agreement terminated invalidate; agreement superseded revive; agreement superseded invalidate; agreement fulfilled "
          "invalidate; "
          "commitment lapsed pledge; dispute settled recur; dispute imposed recur; dispute dropped recur; "
          "dispute lapsed recur; measure lifted threaten; measure lifted announce; measure lifted reimpose; "
          "measure expired threaten; measure expired announce; measure expired reimpose; "
          "measure faded threaten; measure faded announce; measure faded reimpose; demand rejected accept; "
          "demand rejected reiterate; demand rejected withdraw; demand lapsed reiterate; mission closed open; "
          "mission closed receive_head; recognition withdrawn recognise_de_facto; "
          "recognition withdrawn recognise; proceeding satisfied request_interpretation; "
          "proceeding satisfied apply_for_revision; proceeding dismissed request_interpretation; "
          "proceeding dismissed apply_for_revision; channel closed establish; forum closed establish; "
          "trilateral_forum closed establish; meeting cancelled schedule; participation withdrawn sign; "
          "participation withdrawn join; participation withdrawn sign_definitively; "
          "participation withdrawn exchange_instruments; participation withdrawn ratify; "
          "participation withdrawn accept; participation withdrawn approve; participation withdrawn accede; "
          "participation withdrawn confirm_formally; participation withdrawn notify_completion; "
          "participation withdrawn reserve; ");
}

TEST_CASE("transition: a kind has the regions that its table touches") {
    CHECK(find_lifecycle("agreement")->has(standing_region::provisional));
    CHECK_FALSE(find_lifecycle("agreement")->has(standing_region::notice));
    CHECK(find_lifecycle("participation")->has(standing_region::notice));
    CHECK_FALSE(find_lifecycle("channel")->has(standing_region::hold));
    CHECK(find_lifecycle("actor") == nullptr);
}

TEST_CASE("phase_of: tells where an instrument of any kind stands in the words that all kinds share") {
    auto const phase = [](auto const& now) {
        using action = std::conditional_t<
            std::is_same_v<decltype(now.stage), dialogue_stage>, dialogue_action,
            std::conditional_t<std::is_same_v<decltype(now.stage), commitment_stage>, commitment_action, agreement_action>>;
        return lifecycle_table_of<action>.phase_of(to_numbers(now));
    };
    CHECK(phase(standing<dialogue_stage>{dialogue_stage::initial}) == standing_phase::not_begun);
    CHECK(phase(standing<dialogue_stage>{dialogue_stage::active}) == standing_phase::open);
    CHECK(phase(standing<dialogue_stage>{dialogue_stage::proposed}) == standing_phase::forthcoming);
    CHECK(phase(standing<agreement_stage>{agreement_stage::signed_}) == standing_phase::forthcoming);
    CHECK(phase(standing<agreement_stage>{agreement_stage::in_force}) == standing_phase::open);
    // Applied before it is in force (VCLT 25): it has effect.
    CHECK(phase(standing<agreement_stage>{.stage = agreement_stage::signed_, .provisional = provisional_state::applied}) ==
          standing_phase::open);
    CHECK(phase(standing<agreement_stage>{agreement_stage::signed_, hold_state::suspended}) == standing_phase::suspended);
    CHECK(phase(standing<dialogue_stage>{dialogue_stage::suspended}) == standing_phase::suspended);
    CHECK(phase(standing<dialogue_stage>{dialogue_stage::restart_agreed}) == standing_phase::resuming);
    CHECK(phase(standing<dialogue_stage>{dialogue_stage::closed}) == standing_phase::over);
    CHECK(phase(standing<commitment_stage>{commitment_stage::breached}) == standing_phase::broken);
    CHECK(phase(standing<commitment_stage>{commitment_stage::fulfilled}) == standing_phase::fulfilled);
    CHECK(phase(standing<commitment_stage>{commitment_stage::pending, hold_state::suspended}) == standing_phase::suspended);
    CHECK(phase(standing<agreement_stage>{agreement_stage::dead_letter}) == standing_phase::disused); // it has not ended
    CHECK(phase(standing<agreement_stage>{agreement_stage::fulfilled}) == standing_phase::fulfilled);
    CHECK(lifecycle_table_of<dialogue_action>.suspends(static_cast<std::uint8_t>(dialogue_action::suspend)));
    CHECK(lifecycle_table_of<dispute_action>.suspends(static_cast<std::uint8_t>(dispute_action::freeze)));
    CHECK_FALSE(lifecycle_table_of<dialogue_action>.suspends(static_cast<std::uint8_t>(dialogue_action::agree_restart)));
}
