// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

/// Code that forgets an id: findings, and harmless answers. Sanitizers look on.

#include <entente/cbor/write.hpp>
#include <entente/edit/merge.hpp>
#include <entente/edit/revision.hpp>
#include <entente/format/formatted.hpp>
#include <entente/json/write.hpp>
#include <entente/query/balance.hpp>
#include <entente/query/causes.hpp>
#include <entente/query/commitments.hpp>
#include <entente/query/contested.hpp>
#include <entente/query/diff.hpp>
#include <entente/query/interruptions.hpp>
#include <entente/query/network.hpp>
#include <entente/query/obligations.hpp>
#include <entente/query/officials.hpp>
#include <entente/query/participants.hpp>
#include <entente/query/scorecard.hpp>
#include <entente/query/sessions.hpp>
#include <entente/query/state_of_play.hpp>
#include <entente/query/ties.hpp>
#include <entente/query/timeline.hpp>
#include <entente/query/what_if.hpp>
#include <entente/validate/validate.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

#include <algorithm>
#include <string>

using namespace entente;
using support::did;

namespace {

/// An object of each kind that has a history, without an id, with actors and sources that have none.
dossier without_ids() {
    dossier made;
    made.actors.push_back({});
    made.actors.push_back({.id{"a"}, .kind = actor_kind::state});
    made.sources.push_back({});
    std::vector<id<actor>> const nobody{id<actor>{}};
    auto const with_nobody = [&](auto step) {
        step.by = nobody;
        step.at = id<meeting>{};
        step.sources = {citation{}};
        step.accounts = {account{.by = nobody, .on = date{2001}, .sources = {citation{}}}};
        return step;
    };
    made.agreements.push_back(
        {.participations{participation{.history{with_nobody(did("2000", participation_action::join))}}, participation{.actor{"a"}}},
         .clauses{{.obligations{obligation::defence}, .bearers = nobody}, {.obligations{obligation::defence}}},
         .relations{{}},
         .history{with_nobody(did("2000", agreement_action::sign)), did("2000", agreement_action::enter_into_force),
                  did("2001", agreement_action::suspend)}});
    made.commitments.push_back({.by = nobody,
                                .to{{"a"}},
                                .due = date{2001},
                                .conditions{{}},
                                .history{with_nobody(did("2000", commitment_action::pledge))}});
    made.disputes.push_back(
        {.sides{{.role = dispute_role::challenger, .actors = nobody}, {.role = dispute_role::target, .actors{{"a"}}}},
         .history{with_nobody(did("2000", dispute_action::activate))}});
    made.measures.push_back(
        {.by = nobody, .against{{"a"}}, .in_dispute = id<dispute>{}, .history{with_nobody(did("2000", measure_action::impose))}});
    made.proceedings.push_back({.complainants = nobody, .history{with_nobody(did("2000", proceeding_action::file))}});
    made.channels.push_back({.members{{}, {.actor{"a"}}},
                             .history{with_nobody(did("2000", dialogue_action::convene)), did("2001", dialogue_action::suspend)}});
    made.forums.push_back({.members{{}, {.actor{"a"}}}, .history{did("2000", dialogue_action::convene)}});
    made.trilateral_forums.push_back({.history{did("2000", dialogue_action::convene)}});
    made.meetings.push_back({.level = dialogue_level::leaders,
                             .of = ref<channel, forum, trilateral_forum>{},
                             .host = id<actor>{},
                             .participants{{}},
                             .history{did("2000", meeting_action::hold)}});
    made.offices.push_back({.tenures{{}}});
    made.statements.push_back({.by = nobody});
    made.causal_links.push_back({.accounts{{.by = nobody}, {.stance = stance::denies}}});
    return made;
}

} // namespace

TEST_CASE("unset ids: objects have findings and harmless answers") {
    auto const one = without_ids();
    auto const found = validate(one);
    CHECK(std::any_of(found.all().begin(), found.all().end(), [](finding const& each) { return each.code == "S001"; }));
    dossier_index const index{one};
    date const when{2005, 1, 1};
    std::string out;
    append_text(out, state_of_play(index, when));
    append_text(out, timeline(index));
    append_text(out, diff(state_of_play(index, date{1999}), state_of_play(index, when)));
    append_text(out, open_commitments(index, when));
    append_text(out, deadlocks(index, when));
    append_text(out, contested(index));
    append_text(out, causes(index, ref<>{}));
    append_text(out, effects(index, ref<>{}, when));
    append_text(out, interruptions(index, when));
    append_text(out, network(index, when));
    append_text(out, structural_balance(index, when));
    append_text(out, obligations(index, when));
    append_text(out, who_must_act(index, id<actor>{}, call_kind::attack, when));
    append_text(out, scorecard(index, id<actor>{}, when));
    append_text(out, officials(index, id<actor>{}, when));
    CHECK_FALSE(if_cancelled(index, id<agreement>{"none"}, when));
    CHECK_FALSE(participants(index, id<agreement>{"none"}, when));
    CHECK_FALSE(sessions(index, ref<>{}, when));
    CHECK_FALSE(what_if(index, {.to = ref<>{}, .action = "lift"}, when));
    static_cast<void>(ties(index, *dyad::from(id<actor>{"a"}, id<actor>{"b"}), when));
    CHECK(out.size() > 500);
    CHECK_FALSE(json::write(snapshot(state_of_play(index, when))).empty());
    CHECK_FALSE(cbor::write(one).empty());
    static_cast<void>(edit::merge(one, one));
    static_cast<void>(diff(one, dossier{}));
}
