// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_VALIDATE_RULES_PEOPLE_HPP
#define ENTENTE_VALIDATE_RULES_PEOPLE_HPP

/// Rules of who was there: actors existed, and held the offices in which they spoke.

#include <entente/core/date.hpp>
#include <entente/core/period.hpp>
#include <entente/core/text_conversion.hpp>
#include <entente/lifecycle/meeting_days.hpp>
#include <entente/model/actor.hpp>
#include <entente/model/meeting.hpp>
#include <entente/model/office.hpp>
#include <entente/validate/detail/wording.hpp>
#include <entente/validate/rule.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace entente::rules {

namespace detail {

using namespace entente::detail;

/// Whether a period has a day in common with a range of days, or may have.
[[nodiscard]] inline certainty touches(period const& one, civil_day earliest, civil_day latest) noexcept {
    return one.begun_by(latest) & !one.over_before(earliest);
}

inline void check_existed(validation& of, id<actor> const& who, civil_day earliest, civil_day latest, std::string pointer) {
    actor const* const found = of.find(who);
    if (found != nullptr && found->existence && touches(*found->existence, earliest, latest) == certainty::no) {
        of.found(std::move(pointer),
                 quoted(who.view()) + " did not exist then: its existence is " + to_text(*found->existence));
    }
}

inline void check_existence(validation& of) {
    of.each<meeting>([&of](meeting const& one, std::string const& pointer) {
        auto const days = days_of(one);
        if (!days.earliest || !days.latest) {
            return;
        }
        for (std::size_t i = 0; i != one.participants.size(); ++i) {
            auto const& participant = one.participants[i];
            auto const at = pointer + "/participants/" + std::to_string(i);
            check_existed(of, participant.for_, *days.earliest, *days.latest, at + "/for");
            if (participant.person) {
                check_existed(of, *participant.person, *days.earliest, *days.latest, at + "/person");
            }
        }
    });
    for (validated_instrument const& one : of.instruments()) {
        for (std::size_t i = 0; i != one.history.size(); ++i) {
            auto const now = one.history[i];
            if (!now.on->has_value()) {
                continue;
            }
            for (std::size_t k = 0; k != now.by->size(); ++k) {
                check_existed(of, (*now.by)[k], (*now.on)->earliest(), (*now.on)->latest(),
                              one.pointer + "/history/" + std::to_string(i) + "/by/" + std::to_string(k));
            }
        }
    }
}

inline void check_office(validation& of, meeting_participant const& who, meeting_days const& days, std::string const& pointer) {
    office const* const held = who.as ? of.find(*who.as) : nullptr;
    if (held == nullptr || !who.person) {
        return;
    }
    certainty answer = certainty::no;
    std::string_view holder;
    for (tenure const& one : held->tenures) {
        auto const then = touches(one.period, *days.earliest, *days.latest);
        if (one.person == *who.person) {
            answer = answer | then;
        } else if (then == certainty::yes) {
            holder = one.person.view();
        }
    }
    if (answer == certainty::no) {
        of.found(pointer + "/as", quoted(who.person->view()) + " did not hold the office " + quoted(held->id.view()) + " then",
                 holder.empty() ? std::string{} : quoted(holder) + " did");
    }
}

inline void check_offices_held(validation& of) {
    of.each<meeting>([&of](meeting const& one, std::string const& pointer) {
        auto const days = days_of(one);
        if (!days.earliest || !days.latest) {
            return;
        }
        for (std::size_t i = 0; i != one.participants.size(); ++i) {
            check_office(of, one.participants[i], days, pointer + "/participants/" + std::to_string(i));
        }
    });
}

inline void check_tenures(validation& of) {
    of.each<office>([&of](office const& one, std::string const& pointer) {
        if (one.several) {
            return;
        }
        for (std::size_t i = 0; i != one.tenures.size(); ++i) {
            for (std::size_t k = i + 1; k != one.tenures.size(); ++k) {
                auto const& a = one.tenures[i];
                auto const& b = one.tenures[k];
                if (!a.acting && !b.acting && a.period.overlaps(b.period) == certainty::yes) {
                    of.found(pointer + "/tenures/" + std::to_string(k) + "/period",
                             quoted(b.person.view()) + " and " + quoted(a.person.view()) +
                                 " hold the office at the same time; a handover shares one day only",
                             "where several hold it at a time, say \"several\": true",
                             {{pointer + "/tenures/" + std::to_string(i), "the other tenure", {}}});
                }
            }
        }
    });
}

} // namespace detail

inline constexpr rule actors_existed{"V020", "who takes part existed then", severity::error, "", &detail::check_existence};
inline constexpr rule offices_held{"V021", "who takes part held the stated office then", severity::error, "Archigos",
                                   &detail::check_offices_held};
inline constexpr rule one_holder{"V022", "an office of one seat has one holder at a time", severity::error, "Archigos",
                                 &detail::check_tenures};

} // namespace entente::rules

#endif
