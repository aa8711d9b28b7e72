// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_MODEL_AGREEMENT_HPP
#define ENTENTE_MODEL_AGREEMENT_HPP

/// Agreements between actors: form, legal force, participants, obligations and history. The terms are those of the
/// Vienna Convention on the Law of Treaties 1969 (VCLT).

#include <entente/core/citation.hpp>
#include <entente/core/compact_list.hpp>
#include <entente/core/compact_optional.hpp>
#include <entente/core/date.hpp>
#include <entente/core/duration.hpp>
#include <entente/core/extensions.hpp>
#include <entente/core/id.hpp>
#include <entente/core/identifier.hpp>
#include <entente/core/period.hpp>
#include <entente/core/slug.hpp>
#include <entente/core/term.hpp>
#include <entente/core/text.hpp>
#include <entente/fwd.hpp>
#include <entente/model/amount.hpp>
#include <entente/model/kind.hpp>
#include <entente/model/other_name.hpp>
#include <entente/model/participation.hpp>
#include <entente/model/step.hpp>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <cstdint>
#include <optional>

namespace entente::inline v0_1 {

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

/// What was done to an agreement as a whole; what one party did is a step of its participation.
enum class agreement_action : std::uint8_t {
    negotiate,
    adopt, ///< VCLT 9
    sign,
    conclude,                    ///< the consents that it needs are in
    enter_into_force,            ///< VCLT 24; a political instrument takes effect
    apply_provisionally,         ///< VCLT 25
    end_provisional_application, ///< VCLT 25.2
    amend,                       ///< VCLT 39-41
    renew,
    suspend, ///< for all the parties, VCLT 57-58
    resume,
    expire,
    terminate, ///< VCLT 54-56
    supersede, ///< VCLT 59
    fulfil,
    fall_into_disuse,
    revive,
    invalidate, ///< VCLT 46-53
    abandon,
};

BOOST_DESCRIBE_ENUM(agreement_action, negotiate, adopt, sign, conclude, enter_into_force, apply_provisionally,
                    end_provisional_application, amend, renew, suspend, resume, expire, terminate, supersede, fulfil,
                    fall_into_disuse, revive, invalidate, abandon)

enum class agreement_stage : std::uint8_t {
    initial,
    negotiating,
    adopted,
    signed_,
    concluded,
    in_force,
    expired,
    terminated,
    superseded,
    fulfilled,
    dead_letter,
    void_,
    abandoned,
};

BOOST_DESCRIBE_ENUM(agreement_stage, initial, negotiating, adopted, signed_, concluded, in_force, expired, terminated, superseded,
                    fulfilled, dead_letter, void_, abandoned)

/// The kind of obligation in a clause. The first five are those of ATOP; the others come from other agreements.
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
    compact_optional<entente::key> key{}; ///< by which references name it
    text names{};                         ///< "Article II"
    compact_list<term<obligation>> obligations{};
    compact_list<id<actor>> bearers{};       ///< empty: every party
    compact_list<id<actor>> beneficiaries{}; ///< empty: every other party
    compact_list<amount> amounts{};          ///< how much is owed
    text condition{};                        ///< the condition, in words
    text wording{};
    compact_list<citation> sources{};
    entente::extensions extensions{};

    friend bool operator==(clause const&, clause const&) = default;
};

BOOST_DESCRIBE_STRUCT(clause, (),
                      (key, names, obligations, bearers, beneficiaries, amounts, condition, wording, sources, extensions))

/// What must happen before an agreement enters into force (VCLT 24).
enum class entry_into_force_kind : std::uint8_t {
    on_signature,
    on_exchange_of_instruments,
    on_notifications, ///< that each party's procedures are complete
    all_negotiating,  ///< VCLT 24.2: where the treaty is silent
    number_of_consents,
    on_date,
    specific_parties,
};

BOOST_DESCRIBE_ENUM(entry_into_force_kind, on_signature, on_exchange_of_instruments, on_notifications, all_negotiating,
                    number_of_consents, on_date, specific_parties)

/// What must happen before an agreement enters into force.
struct entry_into_force_rule {
    entry_into_force_kind kind{};
    std::optional<std::uint32_t> consents{}; ///< how many are needed
    compact_list<id<actor>> required{};      ///< whose consent is needed
    compact_optional<duration> delay{};      ///< after the condition is met
    compact_optional<date> on{};

    friend bool operator==(entry_into_force_rule const&, entry_into_force_rule const&) = default;
};

BOOST_DESCRIBE_STRUCT(entry_into_force_rule, (), (kind, consents, required, delay, on))

/// For how long an agreement is concluded.
enum class term_kind : std::uint8_t { indefinite, fixed, automatically_renewed };

BOOST_DESCRIBE_ENUM(term_kind, indefinite, fixed, automatically_renewed)

/// For how long an agreement is concluded.
struct agreement_term {
    term_kind kind{};
    compact_optional<duration> length{};  ///< of the first term
    compact_optional<duration> renewal{}; ///< by which it is renewed each time

    friend bool operator==(agreement_term const&, agreement_term const&) = default;
};

BOOST_DESCRIBE_STRUCT(agreement_term, (), (kind, length, renewal))

/// What an agreement says of leaving it (VCLT 54, 56).
struct withdrawal_rule {
    bool prohibited = false;
    bool silent = false;  ///< the text says nothing of it: then nobody may leave (VCLT 56.1), unless that is
    bool implied = false; ///< intended by the parties, or following from the nature of the treaty: twelve months' notice (56.2)
    compact_optional<duration> notice{};
    compact_optional<duration> lock_in{}; ///< how long it must have been in force for a party before that may give notice

    friend bool operator==(withdrawal_rule const&, withdrawal_rule const&) = default;
};

BOOST_DESCRIBE_STRUCT(withdrawal_rule, (), (prohibited, silent, implied, notice, lock_in))

/// Which reservations an agreement admits (VCLT 19).
enum class reservation_policy : std::uint8_t { permitted, prohibited, specified_only };

BOOST_DESCRIBE_ENUM(reservation_policy, permitted, prohibited, specified_only)

enum class agreement_relation_kind : std::uint8_t {
    amends,
    supplements,
    supersedes,
    implements,
    protocol_to,
    part_of_package,
    interprets,
    revives, ///< is the new consent on which a step `revive` of the other agreement rests
};

BOOST_DESCRIBE_ENUM(agreement_relation_kind, amends, supplements, supersedes, implements, protocol_to, part_of_package, interprets,
                    revives)

struct agreement_relation {
    agreement_relation_kind kind{};
    id<agreement> to{};

    friend bool operator==(agreement_relation const&, agreement_relation const&) = default;
};

BOOST_DESCRIBE_STRUCT(agreement_relation, (), (kind, to))

/// Why an agreement that binds several actors does not bind two of them to one another.
enum class inter_se_kind : std::uint8_t {
    suspended, ///< they suspended it between themselves alone (VCLT 58)
    precluded, ///< they have no treaty relations: one does not recognise the other, or declared so
};

BOOST_DESCRIBE_ENUM(inter_se_kind, suspended, precluded)

/// Actors whom an agreement does not bind to one another, though it binds each to all others.
struct inter_se_exception {
    inter_se_kind kind{};
    compact_list<id<actor>> between{};
    compact_optional<entente::period> period{}; ///< none: as long as both are bound
    text note{};
    compact_list<citation> sources{};

    friend bool operator==(inter_se_exception const&, inter_se_exception const&) = default;
};

BOOST_DESCRIBE_STRUCT(inter_se_exception, (), (kind, between, period, note, sources))

struct agreement {
    entente::id<agreement> id{};
    entente::term<agreement_form> form{};
    binding_force binding{};
    text names{};
    compact_list<other_name> other_names{};
    compact_list<identifier> identifiers{};
    compact_list<entente::id<topic>> topics{};
    compact_list<participation> participations{};
    compact_list<inter_se_exception> inter_se{}; ///< whom it does not bind to one another
    compact_list<clause> clauses{};
    std::optional<entry_into_force_rule> entry_into_force{};
    std::optional<agreement_term> term{};
    std::optional<withdrawal_rule> withdrawal{};
    std::optional<reservation_policy> reservations{};
    compact_list<agreement_relation> relations{};
    std::optional<beginning<agreement_stage>> begins{}; ///< where the record starts in the middle
    entente::history<agreement_action> history{};
    text note{};
    compact_list<citation> sources{};
    entente::extensions extensions{};

    friend bool operator==(agreement const&, agreement const&) = default;
};

BOOST_DESCRIBE_STRUCT(agreement, (),
                      (id, form, binding, names, other_names, identifiers, topics, participations, inter_se, clauses,
                       entry_into_force, term, withdrawal, reservations, relations, begins, history, note, sources, extensions))

template <>
struct kind_traits<agreement> {
    static void actors(agreement const& one, auto visit) {
        for (auto const& each : one.participations) {
            visit(each.actor);
        }
    }
    static constexpr link_sign shown_as = link_sign::cooperation;
};

} // namespace entente

#endif
