// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_ROWS_HPP
#define ENTENTE_QUERY_ROWS_HPP

/// The record as flat rows, for tables: each step, each spell of a standing, each tenure, membership, and link of a year. `csv::write` writes them.

#include <entente/core/certainty.hpp>
#include <entente/core/date.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/core/id.hpp>
#include <entente/core/ref.hpp>
#include <entente/index/dossier_index.hpp>
#include <entente/model/actor.hpp>
#include <entente/model/office.hpp>
#include <entente/query/edges.hpp>

#include <boost/describe/class.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace entente::inline v0_1 {

/// A step of a history.
struct event_row {
    std::optional<date> on{};
    std::string kind{};
    ref<> of{};
    std::string name{};
    std::string action{};
    std::string by{}; ///< ids, parted by spaces
    std::optional<id<meeting>> at{};
    std::optional<date> effective{};
    std::optional<date> until{};
    bool contested = false; ///< somebody denies it, or asserts another day
    std::uint32_t sources{};

    friend bool operator==(event_row const&, event_row const&) = default;
};

BOOST_DESCRIBE_STRUCT(event_row, (), (on, kind, of, name, action, by, at, effective, until, contested, sources))

/// Days in a row on which an instrument stood at one stage.
struct spell_row {
    ref<> of{};
    std::string kind{};
    std::string name{};
    std::string stage{}; ///< "active or suspended" where either is possible
    std::string
        phase{}; ///< what the stage means, in the words of `standing_phase`: "open", "suspended", "over"; over in any stage if the actor, or what it rests on, is gone
    std::optional<date> first{};
    std::optional<date> end{};   ///< the day after the last
    bool left_censored = false;  ///< it may have begun before the first day on record
    bool right_censored = false; ///< it goes on when the record ends, as the last stage of what is over does
    bool certain = false;        ///< no other stage is possible on these days, as far as they are covered
    bool covered = false;        ///< the dossier states that it covers all of these days
    bool inferred = false;       ///< by terms, a named end or another instrument: no step says so

    friend bool operator==(spell_row const&, spell_row const&) = default;
};

BOOST_DESCRIBE_STRUCT(spell_row, (),
                      (of, kind, name, stage, phase, first, end, left_censored, right_censored, certain, covered, inferred))

/// A time in office.
struct tenure_row {
    id<entente::office> office{};
    std::string office_name{};
    id<actor> state{}; ///< whose office it is, folded to its state
    id<actor> person{};
    std::string name{};
    std::optional<date> first{};
    std::optional<date> last{}; ///< both inclusive; nothing: not known, or open
    bool right_censored = false;
    bool acting = false;
    std::optional<entry_kind> entry{};
    std::optional<exit_kind> exit{};

    friend bool operator==(tenure_row const&, tenure_row const&) = default;
};

BOOST_DESCRIBE_STRUCT(tenure_row, (), (office, office_name, state, person, name, first, last, right_censored, acting, entry, exit))

/// A membership of an organisation, or of a system of states.
struct membership_row {
    id<entente::actor> actor{};
    std::string name{};
    std::string in{}; ///< the id of the organisation, or the word of the system
    std::optional<membership_kind> kind{};
    std::optional<date> first{};
    std::optional<date> last{};
    bool right_censored = false;

    friend bool operator==(membership_row const&, membership_row const&) = default;
};

BOOST_DESCRIBE_STRUCT(membership_row, (), (actor, name, in, kind, first, last, right_censored))

/// A link of two states in a year.
struct edge_year_row {
    std::int32_t year{};
    id<actor> state1{};
    id<actor> state2{};
    edge_kind kind{};
    std::uint32_t instruments{}; ///< how many make it
    bool all_year = false;       ///< whether one of them certainly does on every day of the year

    friend bool operator==(edge_year_row const&, edge_year_row const&) = default;
};

BOOST_DESCRIBE_STRUCT(edge_year_row, (), (year, state1, state2, kind, instruments, all_year))

/// Each step of each history, in the order of the dossier. Linear in the steps.
[[nodiscard]] ENTENTE_DECL std::vector<event_row> event_rows(dossier_index const& index);

/// Each spell of each instrument, in the order of the dossier: the courses of `courses`, united where the stage stays.
[[nodiscard]] ENTENTE_DECL std::vector<spell_row> spell_rows(dossier_index const& index);

/// Each tenure of each office, in the order of the dossier. Linear.
[[nodiscard]] ENTENTE_DECL std::vector<tenure_row> tenure_rows(dossier_index const& index);

/// Each membership of each actor, of organisations and of systems of states, in the order of the dossier. Linear.
[[nodiscard]] ENTENTE_DECL std::vector<membership_row> membership_rows(dossier_index const& index);

/// The links of each year from one to another, both inclusive, by kind and pair. The work of `network`, once a year.
[[nodiscard]] ENTENTE_DECL std::vector<edge_year_row> edge_year_rows(dossier_index const& index, std::int32_t first,
                                                                     std::int32_t last, network_options const& options = {});

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/query/impl/rows.ipp>
#endif

#endif
