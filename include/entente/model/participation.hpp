// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_MODEL_PARTICIPATION_HPP
#define ENTENTE_MODEL_PARTICIPATION_HPP

/// Who takes part in an agreement, in which capacity, and what each did: signature, consent, reservations, notice, withdrawal. The terms are those
/// of the Vienna Convention on the Law of Treaties 1969 (VCLT).

#include <entente/core/citation.hpp>
#include <entente/core/compact_list.hpp>
#include <entente/core/compact_optional.hpp>
#include <entente/core/date.hpp>
#include <entente/core/extensions.hpp>
#include <entente/core/id.hpp>
#include <entente/core/ref.hpp>
#include <entente/core/term.hpp>
#include <entente/core/text.hpp>
#include <entente/fwd.hpp>
#include <entente/model/step.hpp>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <cstdint>
#include <optional>

namespace entente::inline v0_1 {

/// In what capacity an actor takes part in an agreement.
enum class participation_capacity : std::uint8_t {
    party,
    witness,
    guarantor,
    mediator,
    facilitator,
    observer,
    depositary,
    invited
};

BOOST_DESCRIBE_ENUM(participation_capacity, party, witness, guarantor, mediator, facilitator, observer, depositary, invited)

/// Whether who takes part in that capacity is bound by the agreement: a party, and a guarantor, who owes what the clauses say that name it. A witness or a mediator is not.
[[nodiscard]] constexpr bool is_bound_as(participation_capacity capacity) noexcept {
    return capacity == participation_capacity::party || capacity == participation_capacity::guarantor;
}

/// What a participant did: signature, the means of consent of VCLT 11 and the UN Treaty Collection, reservations, withdrawal.
enum class participation_action : std::uint8_t {
    sign,
    join, ///< a political instrument; a witness, mediator or guarantor
    sign_definitively,
    exchange_instruments,
    ratify,
    accept,
    approve,
    accede,
    succeed,
    confirm_formally,  ///< of an international organisation
    notify_completion, ///< VCLT 11, 13: notes that domestic procedures are complete
    withdraw_consent,  ///< before entry into force: it leaves the signature, if there was one
    declare_no_intent, ///< VCLT 18: not to become a party
    enter_into_force,  ///< for this party, VCLT 24
    reserve,           ///< VCLT 19-23
    withdraw_reservation,
    declare,
    suspend,
    resume,
    apply_provisionally,         ///< VCLT 25
    end_provisional_application, ///< VCLT 25.2
    announce_notice,             ///< a decision to leave was made known; no notice was given yet
    give_notice,                 ///< VCLT 56, 65
    extend_notice,               ///< the day of its effect was put off: TEU 50.3
    hold_notice,                 ///< stayed before it took effect
    reinstate_notice,
    revoke_notice, ///< VCLT 68
    withdraw,
};

BOOST_DESCRIBE_ENUM(participation_action, sign, join, sign_definitively, exchange_instruments, ratify, accept, approve, accede,
                    succeed, confirm_formally, notify_completion, withdraw_consent, declare_no_intent, enter_into_force, reserve,
                    withdraw_reservation, declare, suspend, resume, apply_provisionally, end_provisional_application,
                    announce_notice, give_notice, extend_notice, hold_notice, reinstate_notice, revoke_notice, withdraw)

/// The stages are terms of VCLT 2.1(f)-(g): a contracting state has consented to be bound, for a party the treaty is in force.
enum class participation_stage : std::uint8_t { initial, signatory, participating, contracting, party, withdrawn };

BOOST_DESCRIBE_ENUM(participation_stage, initial, signatory, participating, contracting, party, withdrawn)

/// An objection to another party's reservation (VCLT 20, 21). It is made by the participant that lists it.
struct objection {
    ref<agreement> to{}; ///< the step that made the reservation, or the participation: `agreement/ctbt@guatemala#reservation`
    compact_optional<date> on{};        ///< none: with its consent to be bound
    bool precludes = false;             ///< it says that the treaty shall not be in force between the two (20.4(b))
    compact_optional<date> withdrawn{}; ///< VCLT 22.2
    text note{};
    compact_list<citation> sources{};

    friend bool operator==(objection const&, objection const&) = default;
};

BOOST_DESCRIBE_STRUCT(objection, (), (to, on, precludes, withdrawn, note, sources))

/// One actor's part in an agreement, with a history of its own. One without steps goes with the agreement where parties are counted.
struct participation {
    id<entente::actor> actor{};
    participation_capacity capacity{};
    compact_optional<id<entente::actor>> on_behalf_of{};    ///< for whom it acts: UNMIK for Kosovo in CEFTA
    std::optional<beginning<participation_stage>> begins{}; ///< where the record starts in the middle
    entente::history<participation_action> history{};
    compact_list<objection> objections{}; ///< to others' reservations
    text note{};
    compact_list<citation> sources{};
    entente::extensions extensions{};

    friend bool operator==(participation const&, participation const&) = default;
};

BOOST_DESCRIBE_STRUCT(participation, (), (actor, capacity, on_behalf_of, begins, history, objections, note, sources, extensions))

} // namespace entente

#endif
