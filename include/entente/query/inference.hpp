// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_INFERENCE_HPP
#define ENTENTE_QUERY_INFERENCE_HPP

/// What the clock makes of a declared standing: dormant, expired, overdue. It is computed, with its reason, and never becomes a
/// standing.

#include <entente/core/certainty.hpp>
#include <entente/core/civil_day.hpp>
#include <entente/core/date.hpp>
#include <entente/core/text_conversion.hpp>
#include <entente/lifecycle/meeting_days.hpp>
#include <entente/lifecycle/status.hpp>
#include <entente/model/agreement.hpp>
#include <entente/model/commitment.hpp>
#include <entente/model/dialogue.hpp>
#include <entente/model/meeting.hpp>
#include <entente/query/dossier_index.hpp>

#include <boost/describe/enum.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace entente {

enum class inferred_state : std::uint8_t {
    dormant,            ///< a dialogue that is active and has not convened for one and a half times its cadence
    interrupted,        ///< its last session was postponed, cancelled or broken off, and none was held since
    expired,            ///< its term, or the day until which it was to last, is over
    notice_took_effect, ///< the day on which a notice takes effect has come, and it was neither revoked nor held
    suspension_ended,   ///< the day until which it was suspended has come
    overdue,            ///< it was due, and is not fulfilled
    awaiting_condition, ///< a commitment whose condition is not met
};

BOOST_DESCRIBE_ENUM(inferred_state, dormant, interrupted, expired, notice_took_effect, suspension_ended, overdue,
                    awaiting_condition)

/// One thing inferred.
struct inference {
    inferred_state state{};
    certainty answer = certainty::yes;   ///< yes or maybe
    std::optional<civil_day> since{};    ///< the first day on which it is so, where it may be told
    std::string why{};                   ///< "yearly, and last convened on 2019-12-24"
};

/// Days within which a dialogue of that cadence is to convene; none for those that have no rhythm.
[[nodiscard]] constexpr std::optional<std::int32_t> days_between_sessions(cadence one) noexcept {
    switch (one) {
    case cadence::weekly: return 7;
    case cadence::monthly: return 31;
    case cadence::quarterly: return 92;
    case cadence::half_yearly: return 184;
    case cadence::yearly: return 366;
    case cadence::every_two_years: return 731;
    case cadence::irregular:
    case cadence::permanent: return std::nullopt;
    }
    return std::nullopt;
}

namespace detail {

/// The day that lies so many months after another; the month's last day where that day does not exist.
[[nodiscard]] constexpr civil_day add_months(civil_day day, std::uint32_t months) noexcept {
    auto const number = std::int64_t{day.year()} * 12 + (day.month() - 1) + std::int64_t{months};
    if (number / 12 > civil_day::max_year) {
        return civil_day::from_number(INT32_MAX);
    }
    auto const floor_of_year = (number >= 0 ? number : number - 11) / 12;
    auto const year = static_cast<int>(floor_of_year);
    auto const month = static_cast<int>(number - floor_of_year * 12) + 1;
    auto const last = days_in_month(year, month);
    return *civil_day::from(year, month, day.day() < last ? day.day() : last);
}

class inferrer {
public:
    inferrer(dossier_index const& index, indexed_instrument const& one, std::vector<possible_numbers> const& possible, civil_day day)
        : index_(index), one_(one), possible_(possible), day_(day) {}

    [[nodiscard]] std::vector<inference> infer() && {
        if (auto const* found = one_.as<channel>()) {
            infer_dialogue(found->cadence, found->level);
        } else if (auto const* group = one_.as<forum>()) {
            infer_dialogue(group->cadence, group->level);
        } else if (auto const* three = one_.as<trilateral_forum>()) {
            infer_dialogue(three->cadence, three->level);
        } else if (auto const* treaty = one_.as<agreement>()) {
            infer_agreement(*treaty);
        } else if (auto const* promise = one_.as<commitment>()) {
            infer_commitment(*promise);
        }
        infer_ends();
        infer_notice();
        return std::move(result_);
    }

private:
    template <class Holds>
    [[nodiscard]] certainty answer(Holds holds) const {
        std::size_t so = 0;
        for (possible_numbers const& one : possible_) {
            so += holds(one) ? 1U : 0U;
        }
        return so == possible_.size() ? certainty::yes : so != 0 ? certainty::maybe : certainty::no;
    }

    template <class Stage>
    [[nodiscard]] certainty is(Stage stage) const {
        return answer([stage](possible_numbers const& one) { return one.standing.stage == static_cast<std::uint8_t>(stage); });
    }

    void add(inferred_state state, certainty so, std::optional<civil_day> since, std::string why) {
        if (so != certainty::no) {
            result_.push_back({state, so, since, std::move(why)});
        }
    }

    /// Whether a day has come; none counts as not known.
    [[nodiscard]] certainty has_passed(date const& on) const noexcept {
        return on.latest() < day_ ? certainty::yes : on.earliest() >= day_ ? certainty::no : certainty::maybe;
    }

    [[nodiscard]] certainty has_come(date const& on) const noexcept {
        return on.latest() <= day_ ? certainty::yes : on.earliest() > day_ ? certainty::no : certainty::maybe;
    }

    void infer_dialogue(std::optional<cadence> const& rhythm, dialogue_level level) {
        auto const active = is(dialogue_stage::active);
        std::optional<date> last;
        for (std::size_t i = 0; i != one_.history.size(); ++i) {
            auto const now = one_.history[i];
            auto const action = static_cast<dialogue_action>(now.action);
            if ((action == dialogue_action::convene || action == dialogue_action::resume) && now.on->has_value() &&
                (*now.on)->earliest() <= day_) {
                last = **now.on;
            }
        }
        auto const days = rhythm ? days_between_sessions(*rhythm) : std::nullopt;
        if (days && last) {
            auto const allowed = *days + *days / 2;
            auto const since = last->latest() + (allowed + 1);
            auto const certainly = since <= day_ ? certainty::yes
                                   : last->earliest() + (allowed + 1) <= day_ ? certainty::maybe
                                                                               : certainty::no;
            add(inferred_state::dormant, active & certainly, since,
                std::string(enum_name(*rhythm)) + ", and last convened on " + to_text(*last));
        }
        infer_interruption(level);
    }

    void infer_interruption(dialogue_level level) {
        meeting const* last = nullptr;
        possible_numbers state{};
        for (meeting const* one : index_.sessions_of(one_.object)) {
            auto const now = possible_standings(history_view(*one), day_).back();
            if (one->level == std::optional(level) && now.step >= 0) {
                last = one;
                state = now;
            }
        }
        // Sessions that were planned and never held have no day of their own: they come last in the order of sessions.
        auto const stage = static_cast<meeting_stage>(state.standing.stage);
        bool const broken = stage == meeting_stage::postponed || stage == meeting_stage::cancelled || stage == meeting_stage::broken_off;
        if (last != nullptr && broken) {
            auto const on = days_of(history_view(*last), static_cast<std::size_t>(state.step));
            auto const since = on.empty() ? std::nullopt : std::optional(on.front().latest());
            if (since && held_since(level, *since)) {
                return;
            }
            std::string why = "its session \"";
            why += index_.name_of(last->id);
            why += "\" was ";
            why += stage == meeting_stage::broken_off ? "broken off" : enum_name(stage);
            add(inferred_state::interrupted, certainty::yes, since, std::move(why));
        }
    }

    [[nodiscard]] bool held_since(dialogue_level level, civil_day since) const {
        for (meeting const* one : index_.sessions_of(one_.object)) {
            auto const on = days_of(*one).earliest;
            if (one->level == std::optional(level) && was_held(*one) && on && *on > since && *on <= day_) {
                return true;
            }
        }
        return false;
    }

    void infer_agreement(agreement const& one) {
        if (!one.term || one.term->kind != term_kind::fixed || !one.term->months) {
            return;
        }
        std::optional<date> from;
        for (auto const& step : one.history) {
            auto const& on = step.effective ? step.effective : step.on;
            bool const begins = step.action == agreement_action::enter_into_force || step.action == agreement_action::renew;
            if (begins && on && on->earliest() <= day_) {
                from = on;
            }
        }
        if (from) {
            auto const sooner = add_months(from->earliest(), *one.term->months);
            auto const later = add_months(from->latest(), *one.term->months);
            auto const over = later <= day_ ? certainty::yes : sooner <= day_ ? certainty::maybe : certainty::no;
            add(inferred_state::expired, is(agreement_stage::in_force) & over, later,
                "concluded for " + std::to_string(*one.term->months) + " months from " + to_text(*from));
        }
    }

    void infer_commitment(commitment const& one) {
        auto const open = answer([this](possible_numbers const& state) {
            return state.standing.stage != 0 && !one_.history.lifecycle().is_ended(state.standing.stage);
        });
        if (one.due) {
            add(inferred_state::overdue, open & has_passed(*one.due), one.due->latest() + 1, "due " + to_text(*one.due));
        }
        for (commitment_condition const& condition : one.conditions) {
            auto const* other = index_.instrument(condition.object);
            if (other == nullptr) {
                continue;
            }
            auto const& stages = *other->history.lifecycle().stages;
            auto const states = possible_standings(other->history, day_);
            std::size_t met = 0;
            for (possible_numbers const& state : states) {
                met += stages.name(state.standing.stage) == condition.stage ? 1U : 0U;
            }
            auto const unmet = met == states.size() ? certainty::no : met != 0 ? certainty::maybe : certainty::yes;
            std::string why = condition.order == condition_order::simultaneous ? "together with: " : "after: ";
            why += index_.name_of(condition.object);
            why += " is ";
            why += condition.stage;
            add(inferred_state::awaiting_condition, open & unmet, std::nullopt, std::move(why));
        }
    }

    /// Steps say until when their effect lasts.
    void infer_ends() {
        auto const& now = possible_.back();
        if (now.step < 0 || one_.history.lifecycle().is_ended(now.standing.stage)) {
            return;
        }
        for (std::size_t i = static_cast<std::size_t>(now.step) + 1; i-- != 0;) {
            auto const step = one_.history[i];
            auto const region = one_.history.lifecycle().region_of(step.action);
            if (!step.until->has_value() || one_.as<meeting>() != nullptr) {
                continue;
            }
            if (region == standing_region::hold && now.standing.hold != 0) {
                return add(inferred_state::suspension_ended, has_passed(**step.until), (**step.until).latest() + 1,
                           "suspended until " + to_text(**step.until));
            }
            if (region == standing_region::stage && static_cast<std::size_t>(now.step) == i) {
                return add(inferred_state::expired, has_passed(**step.until), (**step.until).latest() + 1,
                           "until " + to_text(**step.until));
            }
        }
    }

    void infer_notice() {
        auto const given = answer([](possible_numbers const& one) {
            return one.standing.notice == static_cast<std::uint8_t>(notice_state::given);
        });
        if (given == certainty::no) {
            return;
        }
        for (std::size_t i = one_.history.size(); i-- != 0;) {
            auto const step = one_.history[i];
            if (one_.history.lifecycle().region_of(step.action) != standing_region::notice || !step.on->has_value() ||
                (*step.on)->earliest() > day_) {
                continue;
            }
            if (step.effective->has_value()) {
                add(inferred_state::notice_took_effect, given & has_come(**step.effective), (**step.effective).latest(),
                    "notice to take effect on " + to_text(**step.effective));
            }
            return;
        }
    }

    dossier_index const& index_;
    indexed_instrument const& one_;
    std::vector<possible_numbers> const& possible_;
    civil_day day_;
    std::vector<inference> result_;
};

[[nodiscard]] inline std::vector<inference> infer(dossier_index const& index, indexed_instrument const& one,
                                                  std::vector<possible_numbers> const& possible, civil_day day) {
    return inferrer(index, one, possible, day).infer();
}

} // namespace detail

} // namespace entente

#endif
