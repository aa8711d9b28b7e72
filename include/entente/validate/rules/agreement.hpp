// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_VALIDATE_RULES_AGREEMENT_HPP
#define ENTENTE_VALIDATE_RULES_AGREEMENT_HPP

/// Rules of agreements: the agreement's own history agrees with the participations in it.

#include <entente/core/date.hpp>
#include <entente/core/text_conversion.hpp>
#include <entente/lifecycle/agreement.hpp>
#include <entente/lifecycle/status.hpp>
#include <entente/model/agreement.hpp>
#include <entente/validate/detail/wording.hpp>
#include <entente/validate/rule.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace entente::rules {

namespace detail {

using namespace entente::detail;

/// The first step of an action, or null.
template <class Action>
[[nodiscard]] step<Action> const* first_step(history<Action> const& steps, Action action) noexcept {
    for (auto const& one : steps) {
        if (one.action == action) {
            return &one;
        }
    }
    return nullptr;
}

template <class Action>
[[nodiscard]] std::optional<date> const& effect_of(step<Action> const& one) noexcept {
    return one.effective ? one.effective : one.on;
}

/// Where a history leads to in the end.
template <instrument T>
[[nodiscard]] standing<stage_of<T>> end_of(T const& one) {
    return status_at(one, civil_day{9999, 12, 31}).latest().standing;
}

[[nodiscard]] inline bool has_record(participation const& one) noexcept {
    return one.begins.has_value() || !one.history.empty();
}

inline void check_parties(validation& of) {
    of.each<agreement>([&of](agreement const& one, std::string const& pointer) {
        std::size_t parties = 0;
        for (std::size_t i = 0; i != one.participations.size(); ++i) {
            auto const& now = one.participations[i];
            parties += now.capacity == participation_capacity::party ? 1U : 0U;
            for (std::size_t k = 0; k != i; ++k) {
                auto const& other = one.participations[k];
                if (other.participant == now.participant && other.capacity == now.capacity) {
                    of.found(pointer + "/participations/" + std::to_string(i),
                             quoted(now.participant.view()) + " takes part twice in the same capacity",
                             "put both into one history", {{pointer + "/participations/" + std::to_string(k), "the first one", {}}});
                }
            }
        }
        if (parties < 2) {
            of.found(pointer, "an agreement has two parties at least; this one has " + std::to_string(parties),
                     "list each in \"participations\", with the capacity \"party\"");
        }
    });
}

inline void check_entry_into_force(validation& of) {
    of.each<agreement>([&of](agreement const& one, std::string const& pointer) {
        auto const* entry = first_step(one.history, agreement_action::enter_into_force);
        auto const* provisional = first_step(one.history, agreement_action::apply_provisionally);
        for (std::size_t i = 0; i != one.participations.size(); ++i) {
            auto const& part = one.participations[i];
            auto const at = pointer + "/participations/" + std::to_string(i);
            auto const* in_force = first_step(part.history, participation_action::enter_into_force);
            if (in_force != nullptr && entry == nullptr && provisional == nullptr && !one.begins) {
                of.found(at + "/history", "it is in force for " + quoted(part.participant.view()) +
                                              ", but the agreement's own history never enters into force");
            } else if (in_force != nullptr && entry != nullptr && provisional == nullptr && effect_of(*in_force) && effect_of(*entry) &&
                       before(*effect_of(*in_force), *effect_of(*entry)) == certainty::yes) {
                of.found(at + "/history", "it is in force for " + quoted(part.participant.view()) + " since " +
                                              to_text(*effect_of(*in_force)) + ", before the agreement entered into force on " +
                                              to_text(*effect_of(*entry)));
            }
        }
    });
}

inline void check_consents(validation& of) {
    of.each<agreement>([&of](agreement const& one, std::string const& pointer) {
        auto const stage = end_of(one).stage;
        if (stage != agreement_stage::in_force || one.binding != binding_force::legal) {
            return;
        }
        std::size_t bound = 0;
        std::size_t recorded = 0;
        for (participation const& part : one.participations) {
            if (part.capacity == participation_capacity::party) {
                recorded += has_record(part) ? 1U : 0U;
                auto const its = end_of(part).stage;
                bound += its == participation_stage::contracting || its == participation_stage::party ? 1U : 0U;
            }
        }
        if (recorded >= 2 && bound < 2) {
            of.found(pointer + "/participations",
                     "the agreement is in force by its own history, but fewer than two of its parties have consented to be bound");
        }
    });
}

inline void check_signatures(validation& of) {
    of.each<agreement>([&of](agreement const& one, std::string const& pointer) {
        auto const* sign = first_step(one.history, agreement_action::sign);
        if (sign == nullptr || !sign->on) {
            return;
        }
        for (std::size_t i = 0; i != one.participations.size(); ++i) {
            auto const& part = one.participations[i];
            auto const* own = first_step(part.history, participation_action::sign);
            if (own != nullptr && own->on && before(*own->on, *sign->on) == certainty::yes) {
                of.found(pointer + "/participations/" + std::to_string(i) + "/history",
                         quoted(part.participant.view()) + " signed on " + to_text(*own->on) +
                             ", before the agreement was opened for signature or signed on " + to_text(*sign->on));
            }
        }
    });
}

inline void check_clauses(validation& of) {
    of.each<agreement>([&of](agreement const& one, std::string const& pointer) {
        for (std::size_t i = 0; i != one.clauses.size(); ++i) {
            auto const& bearers = one.clauses[i].bearers;
            for (std::size_t k = 0; k != bearers.size(); ++k) {
                bool takes_part = false;
                for (participation const& part : one.participations) {
                    takes_part = takes_part || part.participant == bearers[k];
                }
                if (!takes_part) {
                    of.found(pointer + "/clauses/" + std::to_string(i) + "/bearers/" + std::to_string(k),
                             quoted(bearers[k].view()) + " owes what this clause says, but takes no part in the agreement");
                }
            }
        }
    });
}

} // namespace detail

inline constexpr rule parties{"V030", "an agreement has two parties, each once", severity::error, "VCLT art. 2.1(a)",
                              &detail::check_parties};
inline constexpr rule in_force_for_parties{"V031", "an agreement is in force for no party before it is in force", severity::error,
                                           "VCLT art. 24", &detail::check_entry_into_force};
inline constexpr rule consents{"V032", "an agreement in force has two parties that consented to be bound", severity::error,
                               "VCLT art. 11, 24", &detail::check_consents};
inline constexpr rule signatures{"V033", "no party signs before the agreement is signed", severity::error, "VCLT art. 10, 12",
                                 &detail::check_signatures};
inline constexpr rule bearers_take_part{"V034", "who owes what a clause says takes part in the agreement", severity::error,
                                        "VCLT art. 34", &detail::check_clauses};

} // namespace entente::rules

#endif
