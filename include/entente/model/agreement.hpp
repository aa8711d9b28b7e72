// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_MODEL_AGREEMENT_HPP
#define ENTENTE_MODEL_AGREEMENT_HPP

/// Agreements between actors: their form and force, who takes part in them and how, what they oblige to, and their history.
/// The terms are those of the Vienna Convention on the Law of Treaties 1969 (VCLT).

#include <entente/core/citation.hpp>
#include <entente/core/date.hpp>
#include <entente/core/extensions.hpp>
#include <entente/core/id.hpp>
#include <entente/core/identifier.hpp>
#include <entente/core/part_ref.hpp>
#include <entente/core/period.hpp>
#include <entente/core/text.hpp>
#include <entente/model/step.hpp>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace entente {

enum class agreement_form : std::uint8_t {
    treaty,
    convention,
    charter,
    protocol,
    agreement,
    executive_agreement,
    exchange_of_notes,
    memorandum_of_understanding,
    agreed_minutes,
    joint_statement,
    joint_declaration,
    joint_communique,
    understanding,
    arrangement,
    resolution,
    other,
};

BOOST_DESCRIBE_ENUM(agreement_form, treaty, convention, charter, protocol, agreement, executive_agreement, exchange_of_notes,
                    memorandum_of_understanding, agreed_minutes, joint_statement, joint_declaration, joint_communique,
                    understanding, arrangement, resolution, other)

enum class binding_force : std::uint8_t { legal, political, none, contested };

BOOST_DESCRIBE_ENUM(binding_force, legal, political, none, contested)

/// What was done to an agreement as a whole.
enum class agreement_action : std::uint8_t {
    negotiate,
    adopt,                       ///< VCLT 9
    sign,
    conclude,                    ///< the consents that it needs are in
    apply_provisionally,         ///< VCLT 25
    end_provisional_application, ///< VCLT 25.2
    enter_into_force,            ///< VCLT 24; an instrument that binds politically takes effect
    amend,                       ///< VCLT 39-41
    renew,
    suspend,                     ///< VCLT 57-58
    resume,
    announce_termination,        ///< a decision to leave or to end it was made known; no notice was given yet
    give_notice,                 ///< VCLT 56, 65
    hold_notice,                 ///< the notice was stayed before it took effect
    reinstate_notice,
    revoke_notice,               ///< VCLT 68
    expire,
    terminate,                   ///< VCLT 54-56
    supersede,                   ///< VCLT 59
    fulfil,
    fall_into_disuse,
    revive,
    invalidate,                  ///< VCLT 46-53
    abandon,
};

BOOST_DESCRIBE_ENUM(agreement_action, negotiate, adopt, sign, conclude, apply_provisionally, end_provisional_application,
                    enter_into_force, amend, renew, suspend, resume, announce_termination, give_notice, hold_notice,
                    reinstate_notice, revoke_notice, expire, terminate, supersede, fulfil, fall_into_disuse, revive, invalidate,
                    abandon)

enum class agreement_stage : std::uint8_t {
    initial,
    negotiating,
    adopted,
    signed_,
    concluded,
    provisionally_applied,
    in_force,
    expired,
    terminated,
    superseded,
    fulfilled,
    dead_letter,
    void_,
    abandoned,
};

BOOST_DESCRIBE_ENUM(agreement_stage, initial, negotiating, adopted, signed_, concluded, provisionally_applied, in_force, expired,
                    terminated, superseded, fulfilled, dead_letter, void_, abandoned)

/// In what capacity an actor takes part in an agreement.
enum class participation_capacity : std::uint8_t { party, witness, guarantor, mediator, depositary, invited };

BOOST_DESCRIBE_ENUM(participation_capacity, party, witness, guarantor, mediator, depositary, invited)

/// What a participant did: signature, the means of consent of VCLT 11 and the UN Treaty Collection, reservations, withdrawal.
enum class participation_action : std::uint8_t {
    sign,
    join,                 ///< a political instrument; a witness, mediator or guarantor
    sign_definitively,
    exchange_instruments,
    ratify,
    accept,
    approve,
    accede,
    succeed,
    confirm_formally,     ///< of an international organisation
    declare_no_intent,    ///< VCLT 18: not to become a party
    enter_into_force,     ///< for this party, VCLT 24
    reserve,              ///< VCLT 19-23
    withdraw_reservation,
    declare,
    suspend,
    resume,
    give_notice,
    hold_notice,
    reinstate_notice,
    revoke_notice,
    withdraw,
};

BOOST_DESCRIBE_ENUM(participation_action, sign, join, sign_definitively, exchange_instruments, ratify, accept, approve, accede,
                    succeed, confirm_formally, declare_no_intent, enter_into_force, reserve, withdraw_reservation, declare, suspend,
                    resume, give_notice, hold_notice, reinstate_notice, revoke_notice, withdraw)

/// The stages are terms of VCLT 2.1(f)-(g): a contracting state has consented to be bound, for a party the treaty is in force.
enum class participation_stage : std::uint8_t { initial, signatory, participating, contracting, party, withdrawn };

BOOST_DESCRIBE_ENUM(participation_stage, initial, signatory, participating, contracting, party, withdrawn)

/// One actor's part in an agreement, with a history of its own.
struct participation {
    id<actor> participant{};
    participation_capacity capacity{};
    std::optional<participation_stage> begins{}; ///< where the record starts in the middle
    entente::history<participation_action> history{};
    text note{};
    std::vector<citation> sources{};

    friend bool operator==(participation const&, participation const&) = default;
};

BOOST_DESCRIBE_STRUCT(participation, (), (participant, capacity, begins, history, note, sources))

/// What a clause obliges to. The first five are those of ATOP; then what other agreements provide.
enum class obligation : std::uint8_t {
    defence,
    offence,
    neutrality,
    non_aggression,
    consultation, ///< in a militarised crisis, with the aim of a common policy (ATOP)
    regular_consultation,
    information_sharing,
    information_protection,
    trade_concession,
    payment,
    economic_cooperation,
    export_licensing,
    visits,
    recognition,
    diplomatic_relations, ///< to establish or resume them, to reopen embassies
    non_recognition,
    claims_settlement,
    dispute_settlement,
    demarcation,
    demilitarisation,
    disarmament,
    non_use,
    basing,
    humanitarian_access,
    apology,
    other,
};

BOOST_DESCRIBE_ENUM(obligation, defence, offence, neutrality, non_aggression, consultation, regular_consultation,
                    information_sharing, information_protection, trade_concession, payment, economic_cooperation, export_licensing,
                    visits, recognition, diplomatic_relations, non_recognition, claims_settlement, dispute_settlement, demarcation,
                    demilitarisation, disarmament, non_use, basing, humanitarian_access, apology, other)

/// What is owed, by whom and to whom.
struct clause {
    part_key key{};
    text names{}; ///< "Article II"
    entente::obligation obligation{};
    std::vector<id<actor>> bearers{};       ///< empty: every party
    std::vector<id<actor>> beneficiaries{}; ///< empty: every other party
    text condition{};                       ///< on what it depends, in words
    text wording{};
    std::vector<citation> sources{};

    friend bool operator==(clause const&, clause const&) = default;
};

BOOST_DESCRIBE_STRUCT(clause, (), (key, names, obligation, bearers, beneficiaries, condition, wording, sources))

/// What must happen before an agreement enters into force (VCLT 24).
enum class entry_into_force_kind : std::uint8_t {
    on_signature,
    on_exchange_of_instruments,
    on_notifications,     ///< that each party's procedures are complete
    all_negotiating,      ///< VCLT 24.2: where the treaty is silent
    number_of_consents,
    on_date,
    specific_parties,
};

BOOST_DESCRIBE_ENUM(entry_into_force_kind, on_signature, on_exchange_of_instruments, on_notifications, all_negotiating,
                    number_of_consents, on_date, specific_parties)

struct entry_into_force_rule {
    entry_into_force_kind kind{};
    std::optional<std::uint32_t> consents{};    ///< how many are needed
    std::vector<id<actor>> required{};          ///< whose consent is needed
    std::optional<std::uint32_t> delay_days{};  ///< after the condition is met
    std::optional<date> on{};

    friend bool operator==(entry_into_force_rule const&, entry_into_force_rule const&) = default;
};

BOOST_DESCRIBE_STRUCT(entry_into_force_rule, (), (kind, consents, required, delay_days, on))

/// For how long an agreement is concluded.
enum class term_kind : std::uint8_t { indefinite, fixed, automatically_renewed };

BOOST_DESCRIBE_ENUM(term_kind, indefinite, fixed, automatically_renewed)

struct agreement_term {
    term_kind kind{};
    std::optional<std::uint32_t> months{};  ///< of the first term
    std::optional<std::uint32_t> renewal_months{};
    std::optional<std::uint32_t> objection_days{}; ///< before the term's end, by which a renewal is prevented

    friend bool operator==(agreement_term const&, agreement_term const&) = default;
};

BOOST_DESCRIBE_STRUCT(agreement_term, (), (kind, months, renewal_months, objection_days))

/// What an agreement says of leaving it (VCLT 54, 56).
struct withdrawal_rule {
    bool prohibited = false;
    std::optional<std::uint32_t> notice_days{};

    friend bool operator==(withdrawal_rule const&, withdrawal_rule const&) = default;
};

BOOST_DESCRIBE_STRUCT(withdrawal_rule, (), (prohibited, notice_days))

enum class agreement_relation_kind : std::uint8_t {
    amends,
    supplements,
    supersedes,
    implements,
    protocol_to,
    part_of_package,
    interprets,
};

BOOST_DESCRIBE_ENUM(agreement_relation_kind, amends, supplements, supersedes, implements, protocol_to, part_of_package, interprets)

struct agreement_relation {
    agreement_relation_kind kind{};
    id<agreement> to{};

    friend bool operator==(agreement_relation const&, agreement_relation const&) = default;
};

BOOST_DESCRIBE_STRUCT(agreement_relation, (), (kind, to))

struct agreement {
    using action_type = agreement_action;
    using stage_type = agreement_stage;

    entente::id<agreement> id{};
    agreement_form form{};
    binding_force binding{};
    text names{};
    std::vector<identifier> identifiers{};
    std::vector<entente::id<topic>> topics{};
    std::vector<participation> participations{};
    std::vector<clause> clauses{};
    std::optional<entry_into_force_rule> entry_into_force{};
    std::optional<agreement_term> term{};
    std::optional<withdrawal_rule> withdrawal{};
    std::vector<agreement_relation> relations{};
    std::optional<agreement_stage> begins{}; ///< where the record starts in the middle
    entente::history<agreement_action> history{};
    text note{};
    std::vector<citation> sources{};
    entente::extensions extensions{};

    friend bool operator==(agreement const&, agreement const&) = default;
};

BOOST_DESCRIBE_STRUCT(agreement, (),
                      (id, form, binding, names, identifiers, topics, participations, clauses, entry_into_force, term, withdrawal,
                       relations, begins, history, note, sources, extensions))

} // namespace entente

#endif
