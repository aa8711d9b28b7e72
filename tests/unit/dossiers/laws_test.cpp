// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

/// Laws that hold for every dossier, over thousands of small ones.

#include <entente/edit/dossier_editor.hpp>
#include <entente/edit/merge.hpp>
#include <entente/edit/revision.hpp>
#include <entente/json/read.hpp>
#include <entente/json/write.hpp>
#include <entente/query/interruptions.hpp>
#include <entente/query/network.hpp>
#include <entente/query/obligations.hpp>
#include <entente/query/scorecard.hpp>
#include <entente/query/state_of_play.hpp>
#include <entente/query/what_if.hpp>
#include <entente/validate/validate.hpp>

#include <support/catch.hpp>
#include <support/findings.hpp>
#include <support/small_dossiers.hpp>

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

using namespace entente;

namespace {

/// Fails with the dossier, once.
void hold(bool law, char const* what, dossier const& of, date const& when) {
    if (!law) {
        CAPTURE(what, to_text(when), json::write(of));
        REQUIRE(law);
    }
}

bool is_ordered(dossier const& one) {
    auto const found = validate(one);
    return std::none_of(found.all().begin(), found.all().end(),
                        [](finding const& each) { return each.code == "L001" || each.code == "L002"; });
}

/// Everything that is answered by yes, maybe or no, by a name of its own; what is not named is no.
std::map<std::string, certainty> answers(dossier const& one, date const& when) {
    dossier_index const index{one};
    std::map<std::string, certainty> result;
    auto const add = [&](std::string name, certainty how) {
        auto& held = result[std::move(name)];
        held = held | how;
    };
    for (indexed_instrument const& of : index.instruments()) {
        auto const states = states_in_effect(of, when);
        auto const recorded = possible_states(of.history(), when.earliest(), when.latest());
        for (standing_region const region :
             {standing_region::stage, standing_region::hold, standing_region::notice, standing_region::provisional}) {
            auto const names = of.history().lifecycle().states(region);
            for (named_enumerator const& state : names) {
                auto const value = static_cast<std::uint8_t>(state.value);
                add(of.path() + " effect " + std::string(state.name) + std::to_string(static_cast<int>(region)),
                    states.is(region, value));
                add(of.path() + " recorded " + std::string(state.name) + std::to_string(static_cast<int>(region)),
                    recorded.is(region, value));
            }
        }
        add(of.path() + " open", is_open_in_effect(of, when));
    }
    for (network_edge const& edge : network(index, when).edges) {
        add("edge " + std::string(enum_name(edge.kind)) + ' ' + std::string(edge.of.view()) + ' ' +
                std::string(edge.between.first().view()) + std::string(edge.between.second().view()),
            edge.certain);
    }
    for (owed_obligation const& owed : obligations(index, when).all) {
        add("owed " + std::string(owed.bearer.id.view()) + std::string(owed.beneficiary.id.view()) + std::string(owed.under.view()),
            owed.owed);
    }
    for (pending_commitment const& promise : overdue(index, when).all) {
        for (inference const& each : promise.inferred) {
            if (each.state == inferred_state::overdue) {
                add("overdue " + std::string(promise.commitment.view()), each.certain);
            }
        }
    }
    return result;
}

certainty answer_of(std::map<std::string, certainty> const& all, std::string const& name) {
    auto const at = all.find(name);
    return at != all.end() ? at->second : certainty::no;
}

/// Calls `visit(step)` for each step of each history.
template <class Visit>
void each_step(dossier& one, Visit visit) {
    auto const in = [&](auto& history) { std::for_each(history.begin(), history.end(), visit); };
    for_each_list(one, [&]<class T>(std::vector<T>& list, std::string_view) {
        if constexpr (instrument<T>) {
            for (T& each : list) {
                in(each.history);
                if constexpr (std::is_same_v<T, agreement>) {
                    for (participation& part : each.participations) {
                        in(part.history);
                    }
                }
            }
        }
    });
}

/// Calls `visit(date)` for each day that a step names.
template <class Visit>
void each_date(dossier& one, Visit visit) {
    each_step(one, [&](auto& step) {
        for (auto* const held : {&step.on, &step.effective, &step.until}) {
            if (*held) {
                visit(**held);
            }
        }
    });
}

} // namespace

TEST_CASE("law: an ended instrument has no edge, no obligation and no overdue promise") {
    support::small_dossiers made(1);
    for (int i = 0; i != 1'500; ++i) {
        auto const one = made.next();
        dossier_index const index{one};
        auto const when = made.vague(made.any_day(), 5);
        auto const links = network(index, when);
        auto const owed = obligations(index, when);
        auto const late = overdue(index, when);
        for (indexed_instrument const& of : index.instruments()) {
            // What is applied provisionally binds before it has begun (VCLT 25).
            auto const applied =
                states_in_effect(of, when).where([](raw_standing const& now) { return now.of(standing_region::provisional) != 0; });
            if (of.is_participation() || is_open_in_effect(of, when) != certainty::no || applied != certainty::no) {
                continue;
            }
            auto const path = of.path();
            hold(std::none_of(links.edges.begin(), links.edges.end(),
                              [&](network_edge const& edge) { return edge.of.view() == path; }),
                 "no edge", one, when);
            hold(std::none_of(owed.all.begin(), owed.all.end(),
                              [&](owed_obligation const& each) { return each.under.view() == path; }),
                 "no obligation", one, when);
            hold(std::none_of(late.all.begin(), late.all.end(),
                              [&](pending_commitment const& each) {
                                  return each.commitment.view() == of.slug() && of.kind() == "commitment";
                              }),
                 "not overdue", one, when);
        }
        for (actor const& who : one.actors) {
            if (exists(index, who.id, when) == certainty::no) {
                hold(std::none_of(links.edges.begin(), links.edges.end(),
                                  [&](network_edge const& edge) { return edge.between.has(who.id); }),
                     "no edge of what does not exist", one, when);
                hold(std::none_of(
                         owed.all.begin(), owed.all.end(),
                         [&](owed_obligation const& each) { return each.bearer.id == who.id || each.beneficiary.id == who.id; }),
                     "no obligation of what does not exist", one, when);
            }
        }
    }
}

TEST_CASE("law: refining an uncertain date kinds no yes into no, and no no into yes") {
    support::small_dossiers made(2);
    int refined = 0;
    for (int i = 0; i != 1'250; ++i) {
        auto const one = made.next();
        std::size_t vague_dates = 0;
        auto other = one;
        each_date(other, [&](date const& on) { vague_dates += on.exact() ? 0U : 1U; });
        if (vague_dates == 0 || !is_ordered(one)) {
            continue;
        }
        auto wanted = made.below(vague_dates);
        each_date(other, [&](date& on) {
            if (!on.exact() && wanted-- == 0) {
                on = *date::from(on.earliest() +
                                 static_cast<std::int32_t>(made.below(static_cast<std::size_t>(on.latest() - on.earliest()) + 1)));
            }
        });
        if (!is_ordered(other)) {
            continue;
        }
        ++refined;
        auto const when = *date::from(made.any_day());
        auto const before = answers(one, when);
        auto const after = answers(other, when);
        for (auto const* const all : {&before, &after}) {
            for (auto const& [name, how] : *all) {
                auto const was = answer_of(before, name);
                auto const is = answer_of(after, name);
                bool const law = was == certainty::maybe || is == certainty::maybe || was == is;
                if (!law) {
                    CAPTURE(name, enum_name(was), enum_name(is), json::write(other));
                    hold(law, "refined", one, when);
                }
            }
        }
    }
    CHECK(refined > 150);
}

TEST_CASE("law: what_if equals taking the step and asking again") {
    support::small_dossiers made(3);
    int possible = 0;
    for (int i = 0; i != 500; ++i) {
        auto one = made.next();
        auto const when = *date::from(made.any_day());
        auto const actions = enumeration_of<measure_action>;
        auto const action = static_cast<measure_action>(
            actions.begin()[made.below(static_cast<std::size_t>(actions.end() - actions.begin()))].value);
        dossier_index const index{one};
        auto const then = what_if(index, {.to{"measure/m0"}, .action = std::string(enum_name(action))}, when);
        if (!then) {
            hold(!then.error().why().empty(), "refused with a reason", one, when);
            continue;
        }
        ++possible;
        auto other = one;
        auto& history = other.measures[0].history;
        auto const place = detail::place_by_day(history_view(one.measures[0]), when);
        step<measure_action> taken{};
        taken.on = when;
        taken.action = action;
        history.insert(history.begin() + static_cast<std::ptrdiff_t>(place), taken);
        dossier_index const changed{other};
        hold(then->changed == diff(state_of_play(index, when), state_of_play(changed, when)), "the same as appended", one, when);
        // Taken in play at the end and undone, the dossier is as it was.
        auto const was = one;
        dossier_editor game{one};
        if (game.take({"measure/m0"}, taken)) {
            game.undo();
        }
        hold(one == was, "undone", was, when);
    }
    CHECK(possible > 50);
}

TEST_CASE("law: a revision makes any edition of any other, also when written and read back") {
    support::small_dossiers made(4);
    auto before = made.next();
    for (int i = 0; i != 400; ++i) {
        auto const after = made.next();
        auto const revised = diff(before, after);
        auto const read = json::read<revision>(json::write(revised));
        hold(static_cast<bool>(read) && *read == revised, "written and read", after, date{2005});
        auto const applied = edit::apply(before, *read);
        hold(static_cast<bool>(applied) && *applied == after, "applied", after, date{2005});
        before = after;
    }
}

TEST_CASE("law: a dossier merged with itself is itself, and parts in either order are the same but for the order of lists") {
    support::small_dossiers made(5);
    auto const sorted = [](dossier one) {
        for_each_list(one, []<class T>(std::vector<T>& list, std::string_view) {
            std::sort(list.begin(), list.end(), [](auto const& x, auto const& y) { return x.id.view() < y.id.view(); });
        });
        return one;
    };
    for (int i = 0; i != 300; ++i) {
        auto const one = made.next();
        hold(edit::merge(one, one).dossier == one, "merged with itself", one, date{2005});
        auto first = one;
        auto second = one;
        first.actors.clear();
        first.measures.clear();
        second.agreements.clear();
        second.commitments.clear();
        second.disputes.clear();
        second.channels.clear();
        second.proceedings.clear();
        hold(sorted(edit::merge(first, second).dossier) == sorted(one) && sorted(edit::merge(second, first).dossier) == sorted(one),
             "disjoint parts", one, date{2005});
    }
}

TEST_CASE("law: a cut report holds the worst findings, and counts the rest") {
    support::small_dossiers made(6);
    for (int i = 0; i != 300; ++i) {
        auto one = made.next();
        one.compiled = date{2004};
        one.coverage.push_back({.kinds{}, .period = *period::from("1990/2010")});
        one.actors.push_back(one.actors.front());
        auto const whole = validate(one);
        auto const limit = made.below(whole.total() + 2);
        auto const cut = validate(one, {.max_findings = limit});
        hold(cut.total() == whole.total() && cut.all().size() == (std::min)(limit, whole.total()), "all are counted", one,
             date{2004});
        auto const held = [&](severity how) {
            return static_cast<std::size_t>(
                std::count_if(cut.all().begin(), cut.all().end(), [&](finding const& each) { return each.severity == how; }));
        };
        auto const errors = (std::min)(limit, whole.count(severity::error));
        auto const warnings = (std::min)(limit - errors, whole.count(severity::warning));
        hold(held(severity::error) == errors && held(severity::warning) == warnings, "the worst are kept", one, date{2004});
    }
}

TEST_CASE("law: later steps do not change the recorded standing of a day, nor its certainty") {
    support::small_dossiers made(7);
    int shortened = 0;
    for (int i = 0; i != 1'500; ++i) {
        auto const one = made.next();
        auto const when = *date::from(made.any_day());
        for (measure const& act : one.measures) {
            history_view const history(act);
            auto const all = possible_states(history, when.earliest(), when.latest());
            // How many steps may have been taken by then in some reading: each at its earliest day, after those before it.
            std::size_t kept = 0;
            for (std::size_t r = 0; r <= readings_of(history).size(); ++r) {
                day earliest = day::first();
                for (std::size_t k = 0; k != history.size(); ++k) {
                    bool const other = r != 0 && readings_of(history)[r - 1].step == k;
                    auto const on = other ? *history.accounts_of(k)[readings_of(history)[r - 1].account].on : history.day_of(k);
                    earliest = (std::max)(earliest, on.earliest());
                    kept = earliest <= when.latest() ? (std::max)(kept, k + 1) : kept;
                }
            }
            if (kept == act.history.size()) {
                continue;
            }
            ++shortened;
            auto shorter = act;
            shorter.history.resize(kept);
            auto const fewer = possible_states(history_view(shorter), when.earliest(), when.latest());
            bool same = all.states.size() == fewer.states.size() && all.unknown_in == fewer.unknown_in;
            for (std::size_t s = 0; same && s != all.states.size(); ++s) {
                bool const certain = all.states[s].certain_in == all.readings;
                same = all.states[s].standing == fewer.states[s].standing && all.states[s].since == fewer.states[s].since &&
                       certain == (fewer.states[s].certain_in == fewer.readings);
            }
            hold(same, "later steps", one, when);
        }
    }
    CHECK(shortened > 300);
}

/// Whether a step stands after the end of its instrument.
static bool has_late_step(dossier const& one) {
    auto const report = validate(one);
    return std::any_of(report.all().begin(), report.all().end(), [](finding const& each) { return each.code == "L008"; });
}

TEST_CASE("law: an interruption that has ended is told alike on every later day") {
    support::small_dossiers made(9);
    int compared = 0;
    for (int i = 0; i != 1'300; ++i) {
        auto one = made.next();
        each_step(one, [](auto& step) {
            step.effective.reset(); // a step may have effect on what was before it
            step.accounts.clear();
        });
        if (!is_ordered(one)) {
            continue;
        }
        dossier_index const index{one};
        auto const first = made.any_day();
        auto const later = interruptions(index, *date::from(first + static_cast<std::int32_t>(made.below(2'000)))).all;
        for (interruption const& then : interruptions(index, *date::from(first)).all) {
            // An agreement that is renewed after it ended may have its participations suspended still.
            if (then.ended != certainty::yes || !then.instrument.parts().participant.empty()) {
                continue;
            }
            ++compared;
            bool const same = std::any_of(later.begin(), later.end(), [&](interruption const& now) {
                return now.instrument == then.instrument && now.over_since == then.over_since && now.days == then.days &&
                       now.ended == then.ended;
            });
            if (!same && has_late_step(one)) {
                continue; // a step after the end of its instrument, which is L008
            }
            CAPTURE(then.instrument.view());
            hold(same, "interruptions", one, *date::from(first));
        }
    }
    CHECK(compared > 100);
}
