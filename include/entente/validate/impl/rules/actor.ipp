// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_VALIDATE_IMPL_RULES_ACTOR_IPP
#define ENTENTE_VALIDATE_IMPL_RULES_ACTOR_IPP

#include <entente/validate/rules/actor.hpp>

#include <entente/core/day.hpp>
#include <entente/core/detail/graph.hpp>
#include <entente/core/duration.hpp>
#include <entente/core/period.hpp>
#include <entente/state/offices.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1::rules::detail {

inline std::string tenure_pointer(std::size_t i, std::size_t k) {
    return pointer_to({"offices", i, "tenures", k});
}

/// Calls `visit(i, actor)` for each actor.
template <class Visit>
void each_actor(dossier_run& run, Visit visit) {
    auto const& all = run.index().dossier().actors;
    for (std::size_t i = 0; i != all.size(); ++i) {
        visit(i, all[i]);
    }
}

/// The member that gives the days of a tenure or membership.
template <class Spell>
std::string days_pointer(std::string const& spell, Spell const& one) {
    return pointer_to(spell, {one.period || !one.during ? "period" : "during"});
}

/// A time for which something of a name held; none where its days are not known.
struct spell {
    std::string_view name{};
    std::optional<period> days{};
};

/// Calls `found(first, second)` for spells of one name that certainly overlap: each with the one before it that lasts longest. n log n.
template <class Spells, class View, class Found>
void each_overlap(Spells const& all, View view, Found found) {
    std::vector<std::pair<spell, std::size_t>> order;
    for (std::size_t k = 0; k != all.size(); ++k) {
        if (auto one = view(all[k]); one.days) {
            order.emplace_back(std::move(one), k);
        }
    }
    std::sort(order.begin(), order.end(), [](auto const& a, auto const& b) {
        auto const left = a.first.days->start().on().earliest();
        auto const right = b.first.days->start().on().earliest();
        return a.first.name != b.first.name ? a.first.name < b.first.name : left != right ? left < right : a.second < b.second;
    });
    auto const end = [](period const& one) { return one.end().is_open() ? day::last() : one.end().on().latest(); };
    for (std::size_t k = 1, longest = 0; k < order.size(); ++k) {
        auto const& before = order[longest].first;
        auto const& now = order[k].first;
        if (before.name != now.name) {
            longest = k;
            continue;
        }
        if (overlaps(*before.days, *now.days) == certainty::yes) {
            found(order[longest].second, order[k].second);
        }
        longest = end(*now.days) >= end(*before.days) ? k : longest;
    }
}

/// The days of a term that an existence leaves: none after its end.
inline period cut_short(period const& days, compact_optional<period> const& existence) {
    bool const is_cut = existence && existence->end().on().is_set() &&
                        (days.end().is_open() || is_before(existence->end().on(), days.end().on()) == certainty::yes);
    return is_cut ? period(days.start(), existence->end()) : days;
}

/// The existence of an actor, if it is known.
inline compact_optional<period> existence_of(dossier_index const& index, id<actor> const& who) {
    auto const* const found = index.find(who);
    return found != nullptr ? found->existence : compact_optional<period>{};
}

/// The days of a tenure, if they are known: its period, or its term as far as a death and the end of the office leave it.
inline std::optional<period> known_days(dossier_index const& index, office const& of, tenure const& one) {
    auto const days = days_of(index, one);
    return one.period         ? std::optional(days)
           : days == period{} ? std::nullopt
                              : std::optional(cut_short(cut_short(days, of.existence), existence_of(index, one.person)));
}

/// The same of a membership; the end of the organisation or of the member cuts a term short.
inline std::optional<period> known_days(dossier_index const& index, actor const& of, membership const& one) {
    auto const days = days_of(index, one);
    return one.period         ? std::optional(days)
           : days == period{} ? std::nullopt
                              : std::optional(cut_short(cut_short(days, of.existence), existence_of(index, one.organisation)));
}

ENTENTE_DECL void check_tenures_overlap(dossier_run& run) {
    auto const& offices = run.index().dossier().offices;
    for (std::size_t i = 0; i != offices.size(); ++i) {
        auto const& all = offices[i].tenures;
        if (offices[i].several) {
            continue;
        }
        std::vector<std::optional<period>> days;
        for (tenure const& each : all) {
            days.push_back(each.acting ? std::nullopt : known_days(run.index(), offices[i], each));
        }
        each_overlap(
            days,
            [](std::optional<period> const& one) {
                return spell{{}, one};
            },
            [&](std::size_t first, std::size_t second) {
                tenure const& before = all[first];
                tenure const& now = all[second];
                run.add(days_pointer(tenure_pointer(i, second), now),
                        run.name(now.person) + " and " + run.name(before.person) + " held the office " + run.name(offices[i].id) +
                            " at the same time",
                        "correct a day, mark one as acting, or the office as held by several",
                        {{tenure_pointer(i, first), "the other tenure", {}}});
            });
    }
}

ENTENTE_DECL void check_participants_hold_their_office(dossier_run& run) {
    auto const& index = run.index();
    auto const& meetings = index.dossier().meetings;
    for (std::size_t i = 0; i != meetings.size(); ++i) {
        for (std::size_t k = 0; k != meetings[i].participants.size(); ++k) {
            auto const& who = meetings[i].participants[k];
            auto const* const held = who.as ? index.find(*who.as) : nullptr;
            if (!who.person || held == nullptr) {
                continue;
            }
            for (auto const& step : meetings[i].history) {
                if (!step.on || !opens_meeting(step.action)) {
                    continue;
                }
                bool const states_otherwise = std::any_of(held->tenures.begin(), held->tenures.end(), [&](tenure const& one) {
                    return one.person == *who.person || was_held(index, *held, one, *step.on) == certainty::yes;
                });
                if (states_otherwise && held_office(index, *held, *who.person, *step.on) == certainty::no) {
                    run.add(pointer_to({"meetings", i, "participants", k, "as"}),
                            run.name(*who.person) + " was not " + run.name(held->id) + " on " + to_text(*step.on));
                }
            }
        }
    }
}

ENTENTE_DECL void check_tenures_lie_within(dossier_run& run) {
    auto const& index = run.index();
    auto const& offices = index.dossier().offices;
    auto const outside = [](period const& inner, period const& outer) {
        // Each of the inner one's days that is stated certainly lies outside.
        auto const wrong = [&](period_end const& end) { return end.on().is_set() && contains(outer, end.on()) == certainty::no; };
        return wrong(inner.start()) || wrong(inner.end());
    };
    for (std::size_t i = 0; i != offices.size(); ++i) {
        for (std::size_t k = 0; k != offices[i].tenures.size(); ++k) {
            auto const& one = offices[i].tenures[k];
            auto const days = days_of(index, one);
            auto const look_at = [&](compact_optional<period> const& whole, std::string const& but) {
                // A death or the end of the office cuts a term short, so there the two must only have a day in common.
                bool const wrong = whole && (one.period ? outside(days, *whole) : overlaps(days, *whole) == certainty::no);
                if (wrong) {
                    run.add(days_pointer(tenure_pointer(i, k), one), run.name(one.person) + " held the office " +
                                                                         run.name(offices[i].id) + ' ' + to_text(days) + ", but " +
                                                                         but + ' ' + to_text(*whole));
                }
            };
            look_at(offices[i].existence, "it existed");
            if (auto const* const person = index.find(one.person)) {
                look_at(person->existence, "lived");
            }
            if (auto const* const term = one.period && one.during ? index.find(*one.during) : nullptr) {
                look_at(term->existence, "the term of " + run.name(term->id) + " was");
            }
        }
    }
}

/// Looks at the term of one tenure or membership, if it names one.
template <class Spell>
void check_term(dossier_run& run, Spell const& one, std::string const& pointer) {
    auto const* const term = one.during ? run.index().find(*one.during) : nullptr;
    if (term == nullptr) {
        return;
    }
    if (!(term->kind == actor_kind::legislature) && !(term->kind == actor_kind::government)) {
        run.add(pointer_to(pointer, {"during"}),
                run.name(term->id) + " is neither a legislature nor a government, so it has no term",
                "name the legislature or government of that term, or give the days as a `period`");
    } else if (!one.period && !term->existence) {
        run.add(pointer_to(pointer, {"during"}), "the term of " + run.name(term->id) + " gives no days: its `existence` is missing",
                "add the `existence` of " + run.name(term->id));
    }
}

ENTENTE_DECL void check_terms(dossier_run& run) {
    auto const& offices = run.index().dossier().offices;
    for (std::size_t i = 0; i != offices.size(); ++i) {
        for (std::size_t k = 0; k != offices[i].tenures.size(); ++k) {
            check_term(run, offices[i].tenures[k], tenure_pointer(i, k));
        }
    }
    each_actor(run, [&](std::size_t i, actor const& one) {
        for (std::size_t k = 0; k != one.memberships.size(); ++k) {
            check_term(run, one.memberships[k], pointer_to({"actors", i, "memberships", k}));
        }
    });
}

ENTENTE_DECL void check_age_of_holders(dossier_run& run) {
    auto const& index = run.index();
    auto const& offices = index.dossier().offices;
    for (std::size_t i = 0; i != offices.size(); ++i) {
        for (std::size_t k = 0; k != offices[i].tenures.size(); ++k) {
            auto const& one = offices[i].tenures[k];
            auto const* const person = index.find(one.person);
            if (person == nullptr || !person->existence || !person->existence->start().on().is_set() ||
                !days_of(index, one).start().on().is_set()) {
                continue;
            }
            auto const born = person->existence->start().on().earliest();
            auto const from = days_of(index, one).start().on().latest();
            if (from >= born && from < born + duration::of_years(18)) {
                run.add(days_pointer(tenure_pointer(i, k), one),
                        run.name(one.person) + " was certainly younger than 18 when the tenure began");
            }
        }
    }
}

ENTENTE_DECL void check_actors_are_no_circle(dossier_run& run) {
    auto const& index = run.index();
    auto const& actors = index.dossier().actors;
    auto const look_at = [&](std::string_view member, auto above) {
        std::vector<std::vector<std::size_t>> edges(actors.size());
        for (std::size_t i = 0; i != actors.size(); ++i) {
            above(actors[i], [&](id<actor> const& to) {
                if (auto const* const found = index.find(to)) {
                    edges[i].push_back(static_cast<std::size_t>(found - actors.data()));
                }
            });
        }
        for (auto const& cycle : entente::detail::short_cycles(edges)) {
            std::string words;
            for (std::size_t const one : cycle) {
                words += run.name(actors[one].id) + " -> ";
            }
            run.add(pointer_to({"actors", cycle.front(), member}), "a cycle: " + words + run.name(actors[cycle.front()].id));
        }
    };
    look_at("part_of", [](actor const& one, auto to) {
        if (one.part_of) {
            to(*one.part_of);
        }
        if (one.of) {
            to(*one.of);
        }
    });
    look_at("predecessors", [](actor const& one, auto to) {
        for (auto const& each : one.predecessors) {
            to(each);
        }
    });
    look_at("memberships", [](actor const& one, auto to) {
        for (auto const& each : one.memberships) {
            if (each.organisation == one.id) {
                to(each.organisation);
            }
        }
    });
}

ENTENTE_DECL void check_successors(dossier_run& run) {
    auto const& index = run.index();
    auto const& actors = index.dossier().actors;
    for (std::size_t i = 0; i != actors.size(); ++i) {
        for (std::size_t k = 0; k != actors[i].predecessors.size(); ++k) {
            auto const* const before = index.find(actors[i].predecessors[k]);
            if (before != nullptr && before->existence && actors[i].existence &&
                entente::detail::ends_after_start(*actors[i].existence, *before->existence) == certainty::no) {
                run.add(pointer_to({"actors", i, "predecessors", k}),
                        run.name(actors[i].id) + " was over before its predecessor " + run.name(before->id) + " began");
            }
        }
    }
}

ENTENTE_DECL void check_memberships_end(dossier_run& run) {
    auto const& index = run.index();
    auto const& actors = index.dossier().actors;
    for (std::size_t i = 0; i != actors.size(); ++i) {
        for (std::size_t k = 0; k != actors[i].memberships.size(); ++k) {
            auto const& one = actors[i].memberships[k];
            auto const* const organisation = index.find(one.organisation);
            if (organisation == nullptr || !organisation->existence || !one.period ||
                !organisation->existence->end().on().is_set()) {
                continue;
            }
            auto const dissolved = organisation->existence->end().on();
            bool const goes_on = one.period->end().is_open() || (one.period->end().on().is_set() &&
                                                                 is_before(dissolved, one.period->end().on()) == certainty::yes);
            if (goes_on) {
                run.add(pointer_to({"actors", i, "memberships", k, "period"}), run.name(organisation->id) + " was dissolved on " +
                                                                                   to_text(dissolved) + ", and the membership of " +
                                                                                   run.name(actors[i].id) + " goes on");
            }
        }
    }
}

ENTENTE_DECL void check_memberships_begin(dossier_run& run) {
    each_actor(run, [&](std::size_t i, actor const& one) {
        for (std::size_t k = 0; one.existence && k != one.memberships.size(); ++k) {
            auto const& spell = one.memberships[k];
            auto const from = spell.period ? spell.period->start().on() : date{};
            if (from.is_set() && contains(*one.existence, from) == certainty::no) {
                run.add(pointer_to({"actors", i, "memberships", k, "period"}),
                        run.name(one.id) + " did not exist on " + to_text(from) + ", when it became a member of " +
                            run.name(spell.organisation) + ": it existed " + to_text(*one.existence),
                        "name its predecessor or successor, or correct a day");
            }
        }
    });
}

ENTENTE_DECL void check_memberships_overlap(dossier_run& run) {
    each_actor(run, [&](std::size_t i, actor const& one) {
        auto const at = [&](std::string_view list, std::size_t k) { return pointer_to({"actors", i, list, k}); };
        each_overlap(
            one.memberships,
            [&](membership const& each) {
                return spell{each.organisation.view(), known_days(run.index(), one, each)};
            },
            [&](std::size_t first, std::size_t second) {
                run.add(days_pointer(at("memberships", second), one.memberships[second]),
                        run.name(one.id) + " is a member of " + run.name(one.memberships[second].organisation) +
                            " twice at once: " + to_text(days_of(run.index(), one.memberships[first])) + " and " +
                            to_text(days_of(run.index(), one.memberships[second])),
                        "unite the two, or correct a day", {{at("memberships", first), "the other membership", {}}});
            });
        each_overlap(
            one.system_membership,
            [](system_membership const& each) {
                return spell{each.system.view(), each.period};
            },
            [&](std::size_t first, std::size_t second) {
                run.add(pointer_to(at("system_membership", second), {"period"}),
                        run.name(one.id) + " is listed in the system " + std::string(one.system_membership[second].system.view()) +
                            " twice at once: " + to_text(one.system_membership[first].period) + " and " +
                            to_text(one.system_membership[second].period),
                        "unite the two, or correct a day", {{at("system_membership", first), "the other spell", {}}});
            });
    });
}

ENTENTE_DECL void check_nobody_acts_for_two_states(dossier_run& run) {
    auto const& index = run.index();
    auto const& meetings = index.dossier().meetings;
    for (std::size_t i = 0; i != meetings.size(); ++i) {
        std::vector<std::pair<std::string_view, std::size_t>> by_person;
        auto const& all = meetings[i].participants;
        for (std::size_t k = 0; k != all.size(); ++k) {
            if (all[k].person) {
                by_person.emplace_back(all[k].person->view(), k);
            }
        }
        std::sort(by_person.begin(), by_person.end());
        for (std::size_t n = 1; n < by_person.size(); ++n) {
            auto const& first = all[by_person[n - 1].second];
            auto const& second = all[by_person[n].second];
            auto const is_state = [&](id<actor> const& who) {
                auto const* const found = index.find(index.state_of(who));
                return found != nullptr && found->kind == actor_kind::state; // nobody is said to act for two organizations wrongly
            };
            if (by_person[n - 1].first == by_person[n].first && index.state_of(first.for_) != index.state_of(second.for_) &&
                is_state(first.for_) && is_state(second.for_)) {
                run.add(pointer_to({"meetings", i, "participants", by_person[n].second, "person"}),
                        run.name(*second.person) + " takes part in " + run.name(meetings[i].id) + " for " + run.name(first.for_) +
                            " and for " + run.name(second.for_),
                        "correct one of the two");
            }
        }
    }
    struct held_office {
        std::string_view person;
        std::optional<entente::period> when;
        std::size_t office;
        std::size_t tenure;
    };
    std::vector<held_office> held;
    auto const& offices = index.dossier().offices;
    for (std::size_t i = 0; i != offices.size(); ++i) {
        auto const* const whose = index.find(index.state_of(offices[i].of));
        for (std::size_t k = 0; whose != nullptr && whose->kind == actor_kind::state && k != offices[i].tenures.size(); ++k) {
            held.push_back({offices[i].tenures[k].person.view(), known_days(index, offices[i], offices[i].tenures[k]), i, k});
        }
    }
    each_overlap(
        held,
        [](held_office const& one) {
            return spell{one.person, one.when};
        },
        [&](std::size_t first, std::size_t second) {
            auto const& a = offices[held[first].office];
            auto const& b = offices[held[second].office];
            if (index.state_of(a.of) != index.state_of(b.of)) {
                run.add(days_pointer(tenure_pointer(held[second].office, held[second].tenure), b.tenures[held[second].tenure]),
                        run.name(b.tenures[held[second].tenure].person) + " held the office " + run.name(a.id) + " of " +
                            run.name(a.of) + " and " + run.name(b.id) + " of " + run.name(b.of) + " at the same time",
                        "give two persons of one name two ids",
                        {{tenure_pointer(held[first].office, held[first].tenure), "the other tenure", {}}});
            }
        });
}

} // namespace entente::rules::detail

#endif
