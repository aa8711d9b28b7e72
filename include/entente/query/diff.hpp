// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_DIFF_HPP
#define ENTENTE_QUERY_DIFF_HPP

/// What changed between two days, or two editions of a dossier, and the steps that changed it.

#include <entente/core/certainty.hpp>
#include <entente/core/date.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/core/ref.hpp>
#include <entente/query/state_of_play.hpp>

#include <boost/describe/class.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace entente::inline v0_1 {

/// What became of an instrument.
enum class change_kind : std::uint8_t {
    added,   ///< to the dossier: it is in the later one only
    removed, ///< from it
    opened,  ///< it had not begun, or was over
    closed,  ///< it is over
    suspended,
    resumed,        ///< no longer suspended
    fulfilled,      ///< of a commitment
    became_overdue, ///< of a commitment: certainly
};

BOOST_DESCRIBE_ENUM(change_kind, added, removed, opened, closed, suspended, resumed, fulfilled, became_overdue)

/// How one instrument changed.
struct change {
    ref<> instrument{};
    std::string name{};
    std::optional<link_sign> sign{};           ///< what it is between its participants (`kind_traits::shown_as`)
    std::optional<link_sign> sign_suspended{}; ///< while it is suspended, if that differs
    certainty changed{};                       ///< yes: no standing was possible on both days
    std::vector<change_kind> kinds{};          ///< the kind of change, if that is certain; other changes have none
    std::vector<possible_standing> before{};
    std::vector<possible_standing> after{};
    std::vector<step_answer> steps{};          ///< that made the later standings and not the earlier ones
    std::vector<inference> inferences_ended{}; ///< the inferences that held only before
    std::vector<inference> inferences_added{}; ///< the inferences that hold only after

    friend bool operator==(change const&, change const&) = default;
};

BOOST_DESCRIBE_STRUCT(change, (),
                      (instrument, name, sign, sign_suspended, changed, kinds, before, after, steps, inferences_ended,
                       inferences_added))

/// The answer of `diff`.
struct changes {
    date from{};
    date to{};
    std::vector<change> all{}; ///< the instruments that are not certainly unchanged, in the order of the dossier

    friend bool operator==(changes const&, changes const&) = default;
};

BOOST_DESCRIBE_STRUCT(changes, (), (from, to, all))

namespace detail {

[[nodiscard]] ENTENTE_DECL bool is_among(inference const& one, std::vector<inference> const& all);

ENTENTE_DECL void add_steps(std::vector<step_answer>& to, instrument_state const& before, instrument_state const& after);

} // namespace detail

/// What changed from one snapshot to another: of two days, of two editions of a dossier, or both. Linear where both have the same instruments in the same order, else n log n.
[[nodiscard]] ENTENTE_DECL changes diff(snapshot const& before, snapshot const& after);

/// The same. Names, steps and sources are looked up for what changed only.
[[nodiscard]] ENTENTE_DECL changes diff(snapshot_view const& before, snapshot_view const& after);

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/query/impl/diff.ipp>
#endif

#endif
