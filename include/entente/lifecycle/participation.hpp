// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_LIFECYCLE_PARTICIPATION_HPP
#define ENTENTE_LIFECYCLE_PARTICIPATION_HPP

/// The lifecycle of one actor's part in an agreement.

#include <entente/lifecycle/lifecycle_of.hpp>
#include <entente/model/participation.hpp>

#include <string_view>

namespace entente::inline v0_1 {

/// The stages are terms of VCLT 2.1: a contracting state has consented to be bound, for a party the treaty is in force.
template <>
struct lifecycle_of<participation_action> : lifecycle_rows<participation_stage, participation_action> {
    using s = participation_stage;
    using a = participation_action;

    static constexpr stages ended{s::withdrawn};
    static constexpr stages forthcoming{s::signatory, s::contracting};
    static constexpr stages open = ended.others();
    static constexpr transition rows[]{
        move({s::initial, s::withdrawn}, a::sign, s::signatory),
        move({s::initial}, a::join, s::participating),
        move({s::initial, s::withdrawn}, a::sign_definitively, s::contracting),
        move({s::initial, s::signatory, s::withdrawn}, a::exchange_instruments, s::contracting),
        move({s::initial, s::signatory, s::withdrawn}, a::accede, s::contracting),
        move({s::initial, s::signatory}, a::succeed, s::contracting), // it may have succeeded to the signature first (VCSS 18)
        move({s::initial, s::signatory, s::withdrawn}, a::confirm_formally, s::contracting), // VCLT 1986, 14.2
        // Without a signature, too, where the treaty provides for it: ILO Constitution 19.5(d), VCLT 14.
        move({s::initial, s::signatory, s::withdrawn}, a::ratify, s::contracting),
        move({s::initial, s::signatory, s::withdrawn}, a::accept, s::contracting),
        move({s::initial, s::signatory, s::withdrawn}, a::approve, s::contracting),
        move({s::initial, s::signatory, s::withdrawn}, a::notify_completion, s::contracting),
        move({s::contracting}, a::withdraw_consent, s::signatory), // practice, not VCLT: Russia and the test-ban treaty, 2023
        enter_and_end_provisional({s::signatory}, a::declare_no_intent, s::initial) /* VCLT 25.2 */,
        enter_and_end_provisional({s::contracting}, a::enter_into_force, s::party),
        beside({s::initial, s::signatory, s::contracting, s::party, s::withdrawn}, a::reserve), // when it accedes, too

        beside({s::signatory, s::contracting, s::party}, a::withdraw_reservation),
        beside({s::signatory, s::contracting, s::party}, a::declare),
        move({s::contracting, s::party, s::participating}, a::withdraw, s::withdrawn),
        move({s::withdrawn}, a::join, s::participating),
        hold({s::party, s::participating}, a::suspend, hold_state::none, hold_state::suspended),
        hold({s::party, s::participating}, a::resume, hold_state::suspended, hold_state::none),
        hold_provisional({s::signatory, s::contracting}, a::suspend, hold_state::none, hold_state::suspended),
        hold_provisional({s::signatory, s::contracting}, a::resume, hold_state::suspended, hold_state::none),
        provisional({s::signatory, s::contracting}, a::apply_provisionally, provisional_state::none, provisional_state::applied),
        provisional(open, a::end_provisional_application, provisional_state::applied, provisional_state::none),
        beside({s::contracting, s::party, s::participating}, a::announce_notice),
        notice({s::contracting, s::party, s::participating}, a::give_notice, {notice_state::none}, notice_state::given),
        notice({s::contracting, s::party, s::participating}, a::extend_notice, {notice_state::given}, notice_state::given),
        notice({s::contracting, s::party, s::participating}, a::hold_notice, {notice_state::given}, notice_state::held),
        notice({s::contracting, s::party, s::participating}, a::reinstate_notice, {notice_state::held}, notice_state::given),
        notice({s::contracting, s::party, s::participating}, a::revoke_notice, {notice_state::given, notice_state::held},
               notice_state::none),
    };

    /// A consent that is taken back by who never signed leaves nothing: Malaysia and the Rome Statute, 2019.
    static bool is_variant(participation const& one) noexcept {
        bool has_signed = one.begins && one.begins->stage != s::initial;
        for (auto const& step : one.history) {
            has_signed = has_signed || step.action == a::sign;
            if (step.action == a::withdraw_consent) {
                return !has_signed;
            }
        }
        return false;
    }
    static constexpr std::string_view variant_name = "a participant that never signed";
    static constexpr a variant_action = a::withdraw_consent;
    static constexpr s variant_stage = s::initial;

    static constexpr announcement announcements[]{announces(a::give_notice, s::withdrawn),
                                                  announces(a::extend_notice, s::withdrawn),
                                                  announces(a::reinstate_notice, s::withdrawn)};
    static constexpr s at_end(s, s) noexcept { return s::withdrawn; }
    static constexpr refusal_reason reasons[]{
        because(a::resume, "nothing was suspended"),
        because(a::suspend, "it is not in force for it, or suspended already"),
        because(a::ratify, "it was consented to already"),
        because(a::accept, "it was consented to already"),
        because(a::approve, "it was consented to already"),
        because(a::withdraw_consent, "it did not consent to be bound, or is bound already; who is bound withdraws"),
        because(a::extend_notice, "no notice was given, or it is held"),
        because(a::hold_notice, "no notice was given"),
        because(a::revoke_notice, "no notice was given"),
        because(a::reinstate_notice, "no notice was held"),
        because(a::give_notice, "it is not bound, or notice was given already"),
        because(a::enter_into_force, "it did not consent to be bound, or is a party already"),
        because(a::withdraw, "it is not bound"),
        because(a::end_provisional_application, "it is not applied provisionally"),
    };
};

} // namespace entente

#endif
