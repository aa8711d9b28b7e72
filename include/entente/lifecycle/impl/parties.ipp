// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_LIFECYCLE_IMPL_PARTIES_IPP
#define ENTENTE_LIFECYCLE_IMPL_PARTIES_IPP

#include <entente/lifecycle/parties.hpp>

#include <algorithm>
#include <cstddef>

namespace entente::inline v0_1 {

ENTENTE_DECL agreement_in_effect::agreement_in_effect(agreement const& of, date const& when)
    : of_(of), when_(when), whole_(states_in_effect(of, when)) {
    in_force_ = whole_.where([](raw_standing const& now) { return is_in_force(now); });
    suspended_ = whole_.where([](raw_standing const& now) { return is_held(now); });
    provisional_ = whole_.where([](raw_standing const& now) { return is_applied(now); });
    bound_ = whole_.where([](raw_standing const& now) { return binds(now); });
    begun_ = whole_.where([](raw_standing const& now) { return has_text(now); });
    running_ = whole_.where([](raw_standing const& now) { return is_in_force(now) && !is_held(now); });
    applicable_ = whole_.where([](raw_standing const& now) { return has_text(now) && !is_held(now); });
    for (participation const& part : of.participations) {
        if (part.capacity == participation_capacity::party && add_party(part)) {
            break;
        }
    }
}

ENTENTE_DECL bool agreement_in_effect::add_party(participation const& part) {
    auto const left = has_left(part);
    auto const suspended = suspends(part);
    ++parties_.count;
    parties_.left.add(left, part);
    parties_.freed.add(left | suspended, part);
    parties_.some_suspend = parties_.some_suspend | suspended;
    return parties_.count > 1 && parties_.freed.second == certainty::no;
}

ENTENTE_DECL party_standing agreement_in_effect::of(participation const& part) const {
    if (part.history.empty() && !part.begins) {
        auto const in_pair = negation(others_have_left(part));
        auto const by_others = others_suspend(part);
        return is_bound_as(part.capacity) ? party_standing{in_force_ & in_pair, provisional_ & in_pair, suspended_ | by_others,
                                                           bound_ & in_pair & negation(by_others)}
                                          : party_standing{};
    }
    auto const own = states_in_effect(of_, part, when_);
    auto const is_party = own.where([](raw_standing const& now) { return takes_part(now); });
    auto const held = own.where([](raw_standing const& now) { return is_held(now); });
    auto const applies = own.where([](raw_standing const& now) { return is_applied(now); });
    auto const party_and_free = own.where([](raw_standing const& now) { return takes_part(now) && !is_held(now); });
    auto const applies_and_free = own.where([](raw_standing const& now) { return is_applied(now) && !is_held(now); });
    auto const consented_and_free = own.where([](raw_standing const& now) { return has_acted(now) && !is_held(now); });
    auto const has_acted_at_all = own.where([](raw_standing const& now) { return has_acted(now); });
    if (has_no_record()) {
        return {is_party, applies, held, party_and_free | applies_and_free};
    }
    // Who ended its own provisional application is not held to that of the others (VCLT 25.2).
    auto const follows = provisional_ == certainty::no ? certainty::no : negation(has_ended_application(part));
    auto const in_pair = negation(others_have_left(part));
    auto const by_others = others_suspend(part);
    return {is_party & in_force_ & in_pair, (applies & begun_) | (provisional_ & has_acted_at_all & follows),
            held | suspended_ | by_others,
            ((party_and_free & running_) | (applies_and_free & applicable_) | (consented_and_free & applied_and_free() & follows)) &
                in_pair & negation(by_others)};
}

ENTENTE_DECL bool agreement_in_effect::has_text(raw_standing const& now) noexcept {
    return is_at(now, agreement_stage::adopted) || is_at(now, agreement_stage::signed_) || is_at(now, agreement_stage::concluded) ||
           is_in_force(now);
}

ENTENTE_DECL bool agreement_in_effect::takes_part(raw_standing const& now) noexcept {
    return now.stage() == static_cast<std::uint8_t>(participation_stage::party) ||
           now.stage() == static_cast<std::uint8_t>(participation_stage::participating);
}

ENTENTE_DECL bool agreement_in_effect::has_acted(raw_standing const& now) noexcept {
    return now.stage() != static_cast<std::uint8_t>(participation_stage::initial) &&
           now.stage() != static_cast<std::uint8_t>(participation_stage::withdrawn);
}

ENTENTE_DECL certainty agreement_in_effect::has_ended_application(participation const& part) const {
    bool const may_have = std::any_of(part.history.begin(), part.history.end(), [](auto const& step) {
        return step.action == participation_action::apply_provisionally ||
               step.action == participation_action::end_provisional_application;
    });
    if (!may_have) {
        return certainty::no;
    }
    auto const region = static_cast<std::size_t>(standing_region::provisional);
    auto const record = possible_states(history_view(part), when_.earliest(), when_.latest());
    bool some = false;
    bool all = record.unknown_in == 0;
    for (possible_state const& one : record.states) {
        some = some || one.since[region] >= 0;
        all = all && one.since[region] >= 0;
    }
    auto const acted = all ? certainty::yes : some ? certainty::maybe : certainty::no;
    return acted & negation(states_in_effect(of_, part, when_).where([](raw_standing const& now) { return is_applied(now); }));
}

ENTENTE_DECL certainty agreement_in_effect::has_left(participation const& party) const {
    auto left = certainty::no;
    for (auto const& step : party.history) {
        if (step.action == participation_action::withdraw) {
            left = left | detail::has_come(step.effective ? step.effective : step.on, when_);
        }
    }
    // A notice that was to take effect has perhaps done so.
    auto const has_notice = std::any_of(party.history.begin(), party.history.end(),
                                        [](auto const& step) { return step.action == participation_action::give_notice; });
    if (left == certainty::no && !has_notice) {
        return left;
    }
    auto const states = states_in_effect(of_, party, when_);
    auto const gone = states.where(
        [](raw_standing const& now) { return now.stage() == static_cast<std::uint8_t>(participation_stage::withdrawn); });
    return (left & negation(states.where([](raw_standing const& now) { return takes_part(now); }))) | gone;
}

ENTENTE_DECL certainty agreement_in_effect::suspends(participation const& party) const {
    bool const may_have = party.begins || std::any_of(party.history.begin(), party.history.end(), [](auto const& step) {
                              return step.action == participation_action::suspend;
                          });
    return may_have
               ? states_in_effect(of_, party, when_).where([](raw_standing const& now) { return takes_part(now) && is_held(now); })
               : certainty::no;
}

ENTENTE_DECL certainty agreement_in_effect::others_have_left(participation const& part) const {
    bool const has_others = part.capacity == participation_capacity::party && parties_.count > 1;
    return has_others ? parties_.left.without(part) : certainty::no;
}

ENTENTE_DECL certainty agreement_in_effect::others_suspend(participation const& part) const {
    bool const has_others = part.capacity == participation_capacity::party && parties_.count > 1;
    return has_others ? parties_.freed.without(part) & parties_.some_suspend : certainty::no;
}

ENTENTE_DECL std::vector<party_in_force> parties_in_force(agreement const& one, date const& when) {
    std::vector<party_in_force> result;
    agreement_in_effect const whole(one, when);
    for (participation const& part : one.participations) {
        auto const standing = part.capacity == participation_capacity::party ? whole.of(part) : party_standing{};
        if (standing.in_force != certainty::no) {
            result.push_back({part.actor, standing.in_force, standing.suspended});
        }
    }
    return result;
}

} // namespace entente

#endif
