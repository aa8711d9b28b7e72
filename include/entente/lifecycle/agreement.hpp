// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_LIFECYCLE_AGREEMENT_HPP
#define ENTENTE_LIFECYCLE_AGREEMENT_HPP

/// The lifecycle of agreements: acts of the whole. Acts of one party are steps of its participation.

#include <entente/lifecycle/lifecycle_of.hpp>
#include <entente/model/agreement.hpp>

#include <algorithm>
#include <string_view>

namespace entente::inline v0_1 {

/// From the Vienna Convention on the Law of Treaties 1969; the articles stand at the actions.
template <>
struct lifecycle_of<agreement_action> : lifecycle_rows<agreement_stage, agreement_action> {
    using s = agreement_stage;
    using a = agreement_action;

    static constexpr stages ended{s::expired, s::terminated, s::superseded, s::fulfilled, s::void_, s::abandoned};
    static constexpr stages forthcoming{s::negotiating, s::adopted, s::signed_, s::concluded};
    static constexpr stages disused{s::dead_letter};
    static constexpr stages fulfilled{s::fulfilled};
    static constexpr stages open = ended.others();
    static constexpr transition rows[]{
        move({s::initial}, a::negotiate, s::negotiating),
        move({s::initial, s::negotiating}, a::adopt, s::adopted),
        move({s::initial, s::negotiating, s::adopted}, a::sign, s::signed_),
        move({s::adopted, s::signed_}, a::conclude, s::concluded),
        enter_and_end_provisional({s::adopted, s::signed_, s::concluded}, a::enter_into_force, s::in_force),
        renewal({s::in_force}, a::renew),
        stay({s::in_force}, a::amend),
        move({s::in_force}, a::expire, s::expired),
        move({s::expired}, a::renew, s::in_force),
        move({s::in_force, s::dead_letter}, a::terminate, s::terminated),
        move({s::in_force, s::dead_letter}, a::supersede, s::superseded),
        move({s::in_force}, a::fulfil, s::fulfilled),
        move({s::in_force}, a::fall_into_disuse, s::dead_letter),
        move({s::dead_letter, s::terminated, s::expired, s::superseded}, a::revive,
             s::in_force), // Treaty of Peace with Italy 1947, 44
        move(open, a::invalidate, s::void_),
        move({s::expired, s::terminated, s::superseded, s::fulfilled}, a::invalidate,
             s::void_), // Treaty of Prague 1973: the Munich Agreement
        move({s::negotiating, s::adopted, s::signed_, s::concluded}, a::abandon, s::abandoned),
        hold({s::in_force}, a::suspend, hold_state::none, hold_state::suspended),
        hold({s::in_force}, a::resume, hold_state::suspended, hold_state::none),
        hold_provisional({s::adopted, s::signed_, s::concluded}, a::suspend, hold_state::none, hold_state::suspended),
        hold_provisional({s::adopted, s::signed_, s::concluded}, a::resume, hold_state::suspended, hold_state::none),
        provisional({s::adopted, s::signed_, s::concluded}, a::apply_provisionally, provisional_state::none,
                    provisional_state::applied),
        provisional(open, a::end_provisional_application, provisional_state::applied, provisional_state::none),
    };

    /// A resolution, or a text that does not bind in law, takes effect when it is adopted, unless its clauses, its participants
    /// or a step say that more is needed: signature, consent, entry into force. Resolutions of the Security Council are
    /// terminated by later ones (2231 of 2015, paragraph 7).
    static constexpr a variant_ends_with[]{a::sign, a::conclude, a::enter_into_force, a::apply_provisionally};
    static bool is_variant(agreement const& one) noexcept {
        auto const form = one.form.known();
        bool const is_treaty = (form && *form <= agreement_form::exchange_of_notes) ||
                               (one.form != agreement_form::resolution && one.binding == binding_force::legal);
        if (is_treaty || one.entry_into_force || one.history.empty()) {
            return false;
        }
        auto const needs_more = [](auto const& step) {
            return std::find(std::begin(variant_ends_with), std::end(variant_ends_with), step.action) !=
                   std::end(variant_ends_with);
        };
        auto const is_joined = [](participation const& part) {
            return !part.begins && std::all_of(part.history.begin(), part.history.end(), [](auto const& step) {
                return step.action == participation_action::join || step.action == participation_action::withdraw;
            });
        };
        return std::none_of(one.history.begin(), one.history.end(), needs_more) &&
               std::all_of(one.participations.begin(), one.participations.end(), is_joined);
    }
    static constexpr std::string_view variant_name =
        "a resolution, or a text that does not bind in law, and needs no signature, consent or entry into force";
    static constexpr a variant_action = a::adopt;
    static constexpr s variant_stage = s::in_force;

    static constexpr s at_end(s, s) noexcept { return s::expired; }
    static constexpr refusal_reason reasons[]{
        because(a::resume, "nothing was suspended"),
        because(a::suspend, "it is not in force, or suspended already"),
        because(a::end_provisional_application, "it is not applied provisionally"),
        because(a::enter_into_force, "it was not adopted, or is in force already"),
        because(a::terminate, "it is not in force"),
        because(a::supersede, "it is not in force"),
        because(a::expire, "it is not in force"),
        because(a::amend, "it is not in force"),
        because(a::revive, "it neither fell into disuse nor ended"),
    };
};

} // namespace entente

#endif
