// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_LIFECYCLE_AGREEMENT_HPP
#define ENTENTE_LIFECYCLE_AGREEMENT_HPP

/// The lifecycle of agreements, from negotiation to termination (VCLT 9-25, 39-68), and that of a participation in one.

#include <entente/lifecycle/transition.hpp>
#include <entente/model/agreement.hpp>

namespace entente {

template <>
struct lifecycle_of<agreement_action> : lifecycle_rows<agreement_stage, agreement_action> {
    using enum agreement_stage;
    using act = agreement_action;
    using held = hold_state;
    using given = notice_state;

    static constexpr stages ended{expired, terminated, superseded, fulfilled, dead_letter, void_, abandoned};

    static constexpr transition transitions[]{
        move({initial}, act::negotiate, negotiating),
        move({initial, negotiating}, act::adopt, adopted),
        move({initial, negotiating, adopted}, act::sign, signed_),
        move({adopted, signed_}, act::conclude, concluded),
        move({adopted, signed_, concluded}, act::apply_provisionally, provisionally_applied),
        move({provisionally_applied}, act::end_provisional_application, signed_),
        move({adopted, signed_, concluded, provisionally_applied}, act::enter_into_force, in_force),
        stay({in_force}, act::amend),
        stay({in_force}, act::renew),
        move({expired}, act::renew, in_force),
        hold({in_force, provisionally_applied}, act::suspend, held::none, held::suspended),
        hold({in_force, provisionally_applied}, act::resume, held::suspended, held::none),
        stay({in_force}, act::announce_termination),
        notice({in_force, provisionally_applied}, act::give_notice, {given::none}, given::given),
        notice({in_force, provisionally_applied}, act::hold_notice, {given::given}, given::held),
        notice({in_force, provisionally_applied}, act::reinstate_notice, {given::held}, given::given),
        notice({in_force, provisionally_applied}, act::revoke_notice, {given::given, given::held}, given::none),
        move({in_force}, act::expire, expired),
        move({in_force}, act::terminate, terminated),
        move({in_force}, act::supersede, superseded),
        move({in_force}, act::fulfil, fulfilled),
        move({in_force}, act::fall_into_disuse, dead_letter),
        move({dead_letter}, act::revive, in_force),
        move(open(ended), act::invalidate, void_),
        move({negotiating, adopted, signed_, concluded}, act::abandon, abandoned),
    };
};

template <>
struct lifecycle_of<participation_action> : lifecycle_rows<participation_stage, participation_action> {
    using enum participation_stage;
    using act = participation_action;
    using held = hold_state;
    using given = notice_state;

    static constexpr stages ended{withdrawn};

    static constexpr transition transitions[]{
        move({initial}, act::sign, signatory),
        move({initial, withdrawn}, act::join, participating),
        move({initial}, act::sign_definitively, contracting),
        move({initial}, act::exchange_instruments, contracting),
        move({initial, signatory, withdrawn}, act::accede, contracting),
        move({initial}, act::succeed, contracting),
        move({initial, signatory}, act::confirm_formally, contracting),
        move({signatory}, act::ratify, contracting),
        move({signatory}, act::accept, contracting),
        move({signatory}, act::approve, contracting),
        move({signatory}, act::declare_no_intent, initial),
        move({contracting}, act::enter_into_force, party),
        stay({signatory, contracting, party}, act::reserve),
        stay({signatory, contracting, party}, act::withdraw_reservation),
        stay({signatory, contracting, party}, act::declare),
        hold({contracting, party, participating}, act::suspend, held::none, held::suspended),
        hold({contracting, party, participating}, act::resume, held::suspended, held::none),
        notice({contracting, party, participating}, act::give_notice, {given::none}, given::given),
        notice({contracting, party, participating}, act::hold_notice, {given::given}, given::held),
        notice({contracting, party, participating}, act::reinstate_notice, {given::held}, given::given),
        notice({contracting, party, participating}, act::revoke_notice, {given::given, given::held}, given::none),
        move({contracting, party, participating}, act::withdraw, withdrawn),
    };
};

} // namespace entente

#endif
