// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_LIFECYCLE_IMPL_EFFECT_IPP
#define ENTENTE_LIFECYCLE_IMPL_EFFECT_IPP

#include <entente/lifecycle/effect.hpp>

#include <algorithm>

namespace entente::inline v0_1::detail {

ENTENTE_DECL std::optional<date> date_of_days(day first, day last) noexcept {
    for (auto const& one : {date::from(first), date::from(first.year(), first.month()), date::from(first.year())}) {
        if (one && one->earliest() == first && one->latest() == last) {
            return one;
        }
    }
    return std::nullopt;
}

ENTENTE_DECL std::uint8_t stage_after_end(lifecycle_table const& table, effect_terms const& terms, effect_state const& of,
                                          std::uint8_t hold) noexcept {
    auto const now = of.standing.stage();
    auto const stage = static_cast<commitment_stage>(now);
    if (terms.abstains && hold == 0 && stage != commitment_stage::offered && stage != commitment_stage::breached) {
        return static_cast<std::uint8_t>(stage_of_conduct(stage, of.breached));
    }
    return table.at_end(of.ends[0].stage, now);
}

/// Calls `add(standing)` for each standing that a state may have come to on some days, by its ends and by what was announced.
template <class Add>
void each_outcome(lifecycle_table const& table, effect_terms const& terms, effect_state const& of, day first, day last, Add add) {
    auto const add_ended_or = [&](std::uint8_t stage, raw_standing now) {
        now.states[0] = stage;
        add(table.is_ended(stage) ? raw_standing{{stage, 0, 0, 0}} : now);
    };
    auto const passed = [&](standing_region region) { return of.ends[static_cast<std::size_t>(region)].has_passed(first, last); };
    auto const hold_over = passed(standing_region::hold);
    auto const provisional_over = passed(standing_region::provisional);
    auto const stage_over = passed(standing_region::stage);
    for (int h = 0; h != 2; ++h) {
        if (hold_over == (h == 0 ? certainty::yes : certainty::no)) {
            continue;
        }
        for (int p = 0; p != 2; ++p) {
            if (provisional_over == (p == 0 ? certainty::yes : certainty::no)) {
                continue;
            }
            auto now = of.standing;
            now.states[static_cast<std::size_t>(standing_region::hold)] = h != 0 ? std::uint8_t{0} : now.of(standing_region::hold);
            now.states[static_cast<std::size_t>(standing_region::provisional)] =
                p != 0 ? std::uint8_t{0} : now.of(standing_region::provisional);
            if (stage_over != certainty::yes) {
                add(now);
                if (of.announced.has_come(first, last) != certainty::no) {
                    add_ended_or(of.announced.stage, now);
                }
                if (of.ends[static_cast<std::size_t>(standing_region::notice)].has_come(first, last) != certainty::no) {
                    add_ended_or(static_cast<std::uint8_t>(participation_stage::withdrawn), now);
                }
            }
            if (stage_over != certainty::no) {
                add_ended_or(stage_after_end(table, terms, of, now.of(standing_region::hold)), now);
            }
        }
    }
}

ENTENTE_DECL certainty is_over_by_terms(commitment const& one, date const& when) {
    history_view const history(one);
    auto const terms = terms_of(one);
    if (is_plain(history, terms)) {
        return certainty::no;
    }
    known_steps known(history);
    bool some = false;
    bool all = true;
    auto const unknown = effect_walk(history, known, terms, when.earliest(), when.latest())
                             .each([&](std::size_t, effect_state const& state, day first, day last) {
                                 bool const waits = state.standing.stage() == static_cast<std::uint8_t>(commitment_stage::breached);
                                 auto const over = waits ? certainty::no : state.ends[0].has_passed(first, last);
                                 some = some || over != certainty::no;
                                 all = all && over == certainty::yes;
                             });
    return !some ? certainty::no : all && unknown == 0 ? certainty::yes : certainty::maybe;
}

ENTENTE_DECL bool is_made_anew(commitment const& one, std::size_t i) {
    auto const& step = one.history[i];
    if (step.action != commitment_action::pledge && step.action != commitment_action::accept) {
        return false;
    }
    return std::none_of(one.history.begin(), one.history.begin() + static_cast<std::ptrdiff_t>(i), [&](auto const& earlier) {
        return earlier.until && step.on && earlier.until->latest() >= step.on->earliest();
    });
}

ENTENTE_DECL certainty was_breached(commitment const& one, date const& when) {
    bool const begins = one.begins && one.begins->stage == commitment_stage::breached;
    auto result = begins ? certainty::yes : certainty::no;
    for (std::size_t i = 0; i != one.history.size(); ++i) {
        auto const come = has_come(one.history[i].on, when);
        if (one.history[i].action == commitment_action::breach) {
            result = result | come;
        } else if (is_made_anew(one, i)) {
            result = come == certainty::yes                                 ? certainty::no
                     : come == certainty::maybe && result == certainty::yes ? certainty::maybe
                                                                            : result;
        }
    }
    return result;
}

} // namespace entente::detail

namespace entente::inline v0_1 {

ENTENTE_DECL state_set states_in_effect(history_view const& history, effect_terms const& terms, day first, day last) {
    detail::known_steps known(history);
    if (detail::is_plain(history, terms)) {
        return detail::possible_states(history, known, first, last);
    }
    state_set result;
    result.readings = known.readings.size() == 63 ? ~std::uint64_t{0} : (std::uint64_t{2} << known.readings.size()) - 1;
    auto const& table = history.lifecycle();
    result.unknown_in =
        detail::effect_walk(history, known, terms, first, last)
            .each([&](std::size_t reading, detail::effect_state const& one, day begin, day end) {
                detail::each_outcome(table, terms, one, begin, end, [&](raw_standing const& now) {
                    auto const* at = std::find_if(result.states.begin(), result.states.end(),
                                                  [&](possible_state const& other) { return other.standing == now; });
                    if (at == result.states.end()) {
                        possible_state made;
                        made.standing = now;
                        result.states.push_back(made);
                        at = result.states.end() - 1;
                    }
                    result.states[static_cast<std::size_t>(at - result.states.begin())].possible_in |= std::uint64_t{1} << reading;
                });
            });
    for (std::size_t r = 0; r <= known.readings.size(); ++r) {
        auto const bit = std::uint64_t{1} << r;
        auto const in_it = [&](possible_state const& one) { return (one.possible_in & bit) != 0; };
        if ((result.unknown_in & bit) == 0 && std::count_if(result.states.begin(), result.states.end(), in_it) == 1) {
            std::find_if(result.states.begin(), result.states.end(), in_it)->certain_in |= bit;
        }
    }
    return result;
}

} // namespace entente

#endif
