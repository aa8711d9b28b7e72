// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_VALIDATE_IMPL_RULES_BODY_IPP
#define ENTENTE_VALIDATE_IMPL_RULES_BODY_IPP

#include <entente/validate/rules/body.hpp>

#include <entente/core/day.hpp>
#include <entente/lifecycle/status_at.hpp>
#include <entente/validate/detail/order.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1::rules::detail {

/// What channels and forums have in common, of one.
struct body_view {
    dialogue_level level{};
    std::span<member const> members{};
    compact_list<id<actor>> const* rotation = nullptr;
    std::optional<std::uint32_t> quorum{};
    bool is_trilateral = false;
};

inline std::optional<body_view> body_of(indexed_instrument const& of) {
    body_view result;
    auto const add = [&](auto const& one) {
        result.level = one.level;
        if constexpr (requires { one.members.all(); }) {
            result.members = one.members.all();
        } else {
            result.members = one.members;
        }
    };
    if (auto const* one = of.as<channel>()) {
        add(*one);
    } else if (auto const* group = of.as<forum>()) {
        add(*group);
        result.rotation = &group->chair_rotation;
        result.quorum = group->quorum;
    } else if (auto const* three = of.as<trilateral_forum>()) {
        add(*three);
        result.rotation = &three->chair_rotation;
        result.is_trilateral = true;
    } else {
        return std::nullopt;
    }
    return result;
}

ENTENTE_DECL step<meeting_action> const* beginning_of(meeting const& one) {
    for (auto const& step : one.history) {
        if (opens_meeting(step.action)) {
            return &step;
        }
    }
    return nullptr;
}

/// The first and the last day that the steps of a meeting that was held may mean.
struct day_span {
    day first = day::last();
    day last = day::first();
};

inline day_span days_of(meeting const& one) {
    day_span result;
    for (auto const& step : one.history) {
        bool const in_session = step.action != meeting_action::propose && step.action != meeting_action::schedule &&
                                step.action != meeting_action::postpone;
        if (!in_session) {
            continue;
        }
        auto const widen = [&](date const& on) {
            result.first = (std::min)(result.first, on.earliest());
            result.last = (std::max)(result.last, on.latest());
        };
        widen(step.on.value_or(date{}));
        for (account const& said : step.accounts) {
            if (said.stance == stance::asserts && said.on) {
                widen(*said.on);
            }
        }
    }
    return result;
}

inline bool was_held(meeting const& one) {
    return beginning_of(one) != nullptr;
}

/// The sessions of a body at its own level that were held, in the order of their first days.
inline std::vector<std::size_t> sessions_at_own_level(dossier_run& run, indexed_instrument const& of, body_view const& body) {
    auto const& index = run.index();
    std::vector<std::size_t> result;
    for (std::uint32_t const number : index.sessions_of({of.kind(), of.slug(), {}, {}})) {
        auto const& entry = index.instruments()[number];
        auto const& one = *entry.as<meeting>();
        if (was_held(one) && one.level.value_or(body.level) == body.level) {
            result.push_back(entry.position());
        }
    }
    auto const& meetings = index.dossier().meetings;
    std::sort(result.begin(), result.end(), [&](std::size_t a, std::size_t b) {
        auto const left = days_of(meetings[a]).first;
        auto const right = days_of(meetings[b]).first;
        return left != right ? left < right : a < b;
    });
    return result;
}

ENTENTE_DECL bool takes_part(dossier_run& run, meeting const& one, id<actor> const& who) {
    auto const state = run.index().state_of(who);
    return std::any_of(one.participants.begin(), one.participants.end(), [&](meeting_participant const& each) {
        return each.for_ == who || run.index().state_of(each.for_) == state;
    });
}

ENTENTE_DECL void check_trilateral_sessions(dossier_run& run, indexed_instrument const& of) {
    auto const body = body_of(of);
    if (!body || !body->is_trilateral) {
        return;
    }
    for (std::size_t const i : sessions_at_own_level(run, of, *body)) {
        auto const& one = run.index().dossier().meetings[i];
        for (member const& each : body->members) {
            auto const& who = each.actor;
            if (!one.participants.empty() && !takes_part(run, one, who)) {
                run.add(pointer_to({"meetings", i, "participants"}),
                        run.name(one.id) + " is a session of " + run.name(of) + " without its member " + run.name(who));
            }
        }
    }
}

ENTENTE_DECL void check_quorum(dossier_run& run, indexed_instrument const& of) {
    auto const body = body_of(of);
    if (!body || !body->quorum) {
        return;
    }
    for (std::size_t const i : sessions_at_own_level(run, of, *body)) {
        auto const& one = run.index().dossier().meetings[i];
        auto const present = std::count_if(body->members.begin(), body->members.end(),
                                           [&](member const& each) { return takes_part(run, one, each.actor); });
        if (!one.participants.empty() && static_cast<std::uint64_t>(present) < *body->quorum) {
            run.add(pointer_to({"meetings", i, "participants"}), run.name(one.id) + " had " + std::to_string(present) +
                                                                     " members of " + run.name(of) + ", whose quorum is " +
                                                                     std::to_string(*body->quorum));
        }
    }
}

ENTENTE_DECL void check_rotation(dossier_run& run, indexed_instrument const& of) {
    auto const body = body_of(of);
    if (!body || body->rotation == nullptr || body->rotation->size() < 2) {
        return;
    }
    meeting const* before = nullptr;
    for (std::size_t const i : sessions_at_own_level(run, of, *body)) {
        auto const& one = run.index().dossier().meetings[i];
        if (before != nullptr && before->host && one.host && *before->host == *one.host) {
            run.add(pointer_to({"meetings", i, "host"}),
                    run.name(*one.host) + " hosts " + run.name(of) + " twice running, though the chair rotates");
        }
        before = &one;
    }
}

ENTENTE_DECL void check_numbers(dossier_run& run, indexed_instrument const& of) {
    auto const body = body_of(of);
    if (!body) {
        return;
    }
    std::optional<std::uint32_t> before;
    std::size_t before_at = 0;
    for (std::size_t const i : sessions_at_own_level(run, of, *body)) {
        auto const& number = run.index().dossier().meetings[i].number;
        if (before && number && *number != *before + 1) {
            run.add(pointer_to({"meetings", i, "number"}),
                    "session " + std::to_string(*number) + " of " + run.name(of) + " follows session " + std::to_string(*before),
                    {}, {{pointer_to({"meetings", before_at}), "the session before it", {}}});
        }
        before = number ? number : before ? std::optional(*before + 1) : std::nullopt;
        before_at = i;
    }
}

ENTENTE_DECL void check_hosts(dossier_run& run) {
    auto const& meetings = run.index().dossier().meetings;
    for (std::size_t i = 0; i != meetings.size(); ++i) {
        auto const& one = meetings[i];
        bool const mediated = std::any_of(one.participants.begin(), one.participants.end(), [](meeting_participant const& each) {
            return each.role == participant_role::mediator || each.role == participant_role::host;
        });
        if (one.host && !one.participants.empty() && !mediated && one.kind != meeting_kind::sidelines &&
            !takes_part(run, one, *one.host)) {
            run.add(pointer_to({"meetings", i, "host"}),
                    run.name(*one.host) + " hosts " + run.name(one.id) + " and is none of its participants",
                    "list it with the role host or mediator, where it is a third party");
        }
    }
}

ENTENTE_DECL void check_two_participants(dossier_run& run) {
    auto const& meetings = run.index().dossier().meetings;
    for (std::size_t i = 0; i != meetings.size(); ++i) {
        auto const& one = meetings[i];
        bool const alone = !one.participants.empty() &&
                           std::all_of(one.participants.begin(), one.participants.end(),
                                       [&](meeting_participant const& each) { return each.for_ == one.participants.front().for_; });
        if (alone && was_held(one)) {
            run.add(pointer_to({"meetings", i, "participants"}),
                    run.name(one.id) + " was held, and only " + run.name(one.participants.front().for_) + " took part");
        }
    }
}

/// Calls `visit(instrument, i, meeting)` for each step that names a meeting of the dossier.
template <class Visit>
void each_step_at_meeting(dossier_run& run, Visit visit) {
    auto const& index = run.index();
    for (meeting const& where : index.dossier().meetings) {
        if (index.find(where.id) != &where) {
            continue; // another has its id
        }
        for (indexed_step const& one : index.steps_at(where.id)) {
            visit(index.instruments()[one.instrument], one.step, where);
        }
    }
}

ENTENTE_DECL void check_outcomes_follow(dossier_run& run) {
    each_step_at_meeting(run, [&](indexed_instrument const& one, std::size_t i, meeting const& where) {
        auto const step = one.history()[i];
        if (was_held(where) && step.day().is_set() && step.day().latest() < days_of(where).first) {
            run.add(pointer_to(one.pointer_to_step(i), {"on"}),
                    run.name(one) + ": this step, of " + to_text(step.day()) + ", was taken at " + run.name(where.id) +
                        ", which began later",
                    {}, {{pointer_of(run, where), "the meeting", {}}});
        }
    });
}

ENTENTE_DECL void check_outcomes_are_of_its_days(dossier_run& run) {
    each_step_at_meeting(run, [&](indexed_instrument const& one, std::size_t i, meeting const& where) {
        auto const step = one.history()[i];
        auto const last = where.history.empty() ? meeting_action::propose : where.history.back().action;
        bool const closed = last == meeting_action::hold || last == meeting_action::conclude || last == meeting_action::break_off;
        bool const own = one.as<meeting>() != nullptr;
        // Midnight passes at different times around the world.
        if (!own && was_held(where) && closed && step.day().is_set() && step.day().earliest() > days_of(where).last + 1) {
            run.add(pointer_to(one.pointer_to_step(i), {"on"}),
                    run.name(one) + ": this step, of " + to_text(step.day()) + ", was taken at " + run.name(where.id) +
                        ", which had closed",
                    "correct a day, or leave the meeting out", {{pointer_of(run, where), "the meeting", {}}});
        }
    });
}

ENTENTE_DECL void check_no_outcomes_of_what_was_not_held(dossier_run& run) {
    each_step_at_meeting(run, [&](indexed_instrument const& one, std::size_t i, meeting const& where) {
        bool const called_off = std::any_of(where.history.begin(), where.history.end(), [](auto const& step) {
            return step.action == meeting_action::cancel || step.action == meeting_action::decline;
        });
        if (called_off && !was_held(where)) {
            run.add(pointer_to(one.pointer_to_step(i), {"at"}),
                    run.name(one) + ": this step was taken at " + run.name(where.id) + ", which was not held", {},
                    {{pointer_of(run, where), "the meeting", {}}});
        }
    });
}

ENTENTE_DECL void check_convening_sessions(dossier_run& run) {
    each_step_at_meeting(run, [&](indexed_instrument const& one, std::size_t i, meeting const& where) {
        auto const body = body_of(one);
        auto const step = one.history()[i];
        if (!body || step.action != static_cast<std::uint8_t>(dialogue_action::convene)) {
            return;
        }
        auto const complain = [&](std::string why) {
            run.add(pointer_to(one.pointer_to_step(i), {"at"}), run.name(one) + " convenes at " + run.name(where.id) + ", " + why,
                    {}, {{pointer_of(run, where), "the meeting", {}}});
        };
        if (!where.of || where.of->view() != one.path()) {
            return complain("which is not its session");
        }
        if (where.level && *where.level > body->level) {
            return complain("which was held below its level");
        }
        if (!was_held(where) && !where.begins) {
            return complain("which is not on record as held");
        }
        auto const days = days_of(where);
        if (was_held(where) && step.day().is_set() && (step.day().latest() < days.first || step.day().earliest() > days.last)) {
            complain("on " + to_text(step.day()) + ", which is not a day of that meeting");
        }
    });
}

ENTENTE_DECL void check_held_sessions_convene(dossier_run& run, indexed_instrument const& of) {
    auto const body = body_of(of);
    auto const sessions = body ? sessions_at_own_level(run, of, *body) : std::vector<std::size_t>{};
    if (sessions.empty()) {
        return;
    }
    std::vector<std::string_view> convened;
    for (std::size_t i = 0; i != of.history().size(); ++i) {
        auto const step = of.history()[i];
        if (step.action == static_cast<std::uint8_t>(dialogue_action::convene) && *step.at) {
            convened.push_back((*step.at)->view());
        }
    }
    std::sort(convened.begin(), convened.end());
    for (std::size_t const i : sessions) {
        auto const& one = run.index().dossier().meetings[i];
        if (!std::binary_search(convened.begin(), convened.end(), one.id.view())) {
            run.add_note(pointer_to({"meetings", i}), run.name(one.id) + " is a session of " + run.name(of) +
                                                          " at its own level, and no step convenes it there");
        }
    }
}

} // namespace entente::rules::detail

#endif
