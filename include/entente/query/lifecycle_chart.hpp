// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_LIFECYCLE_CHART_HPP
#define ENTENTE_QUERY_LIFECYCLE_CHART_HPP

/// The lifecycle of a kind as a value, and the path that one instrument took through it.

#include <entente/core/detail/config.hpp>
#include <entente/core/ref.hpp>
#include <entente/index/dossier_index.hpp>
#include <entente/lifecycle/standing.hpp>
#include <entente/lifecycle/transition.hpp>
#include <entente/model/kind.hpp>
#include <entente/query/step_answer.hpp>

#include <boost/describe/class.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente::inline v0_1 {

/// A stage of a lifecycle.
struct chart_stage {
    std::string stage{};
    standing_phase phase{};

    friend bool operator==(chart_stage const&, chart_stage const&) = default;
};

BOOST_DESCRIBE_STRUCT(chart_stage, (), (stage, phase))

/// What an action does: the stages in which it is possible, and what it leads to.
struct chart_move {
    std::string action{};
    std::vector<std::uint32_t> from{};       ///< positions among the stages
    std::optional<std::uint32_t> to{};       ///< the stage that it leads to; nothing: the stage stays
    std::optional<standing_region> region{}; ///< what it changes while the stage stays; nothing: no part of the standing
    std::string state{};                     ///< the state of that region after it: "suspended", "none"
    bool may_follow = false;                 ///< of an instrument: whether it is possible where it stands now

    friend bool operator==(chart_move const&, chart_move const&) = default;
};

BOOST_DESCRIBE_STRUCT(chart_move, (), (action, from, to, region, state, may_follow))

/// A step of the path: where it was taken, and where it led.
struct chart_step {
    step_answer taken{};
    std::optional<std::uint32_t>
        move{};           ///< its position among the moves; nothing: the lifecycle refuses the step, and nothing changes
    std::uint32_t from{}; ///< the stage in which it was taken. Differs from that after the last step if a named end had passed
    std::uint32_t to{};
    standing_phase phase_from{}; ///< before it. Differs from that after the last step if a named end had passed
    standing_phase phase{};      ///< after it
    bool contested = false;      ///< somebody denies it, or asserts another day or length

    friend bool operator==(chart_step const&, chart_step const&) = default;
};

BOOST_DESCRIBE_STRUCT(chart_step, (), (taken, move, from, to, phase_from, phase, contested))

/// The lifecycle of a kind. For an instrument, also its path: the steps in the order of its history.
struct lifecycle_chart {
    std::string kind{};
    std::vector<chart_stage> stages{}; ///< in the order of the lifecycle; the first has not begun
    std::vector<chart_move> moves{};   ///< in the order of the table

    std::optional<ref<>> instrument{};
    std::string name{};
    std::optional<link_sign> sign{};           ///< what it is between its participants (`kind_traits::shown_as`)
    std::optional<link_sign> sign_suspended{}; ///< while it is suspended, if that differs
    std::uint32_t begins_at{};                 ///< the stage in which its record begins
    standing_phase begins_in{};
    std::vector<chart_step> path{};
    std::uint32_t ends_at{}; ///< the stage on the day of compilation, if `ends_in` says that it differs
    std::optional<standing_phase>
        ends_in{}; ///< where it stands in effect on the day of compilation, if that differs from where the last step, or the record's beginning, left it: a named end has passed, a term is over, or what it depends on has ended

    friend bool operator==(lifecycle_chart const&, lifecycle_chart const&) = default;
};

BOOST_DESCRIBE_STRUCT(lifecycle_chart, (),
                      (kind, stages, moves, instrument, name, sign, sign_suspended, begins_at, begins_in, path, ends_at, ends_in))

/// The lifecycle of a kind: `chart_of(*find_lifecycle("agreement"), "agreement")`. Rows of one action and one result are one move.
[[nodiscard]] ENTENTE_DECL lifecycle_chart chart_of(lifecycle_table const& table, std::string_view kind);

/// The same for a kind that an index knows, with its sign. Nothing if its dossier has no such kind, or the kind has no lifecycle.
[[nodiscard]] ENTENTE_DECL std::optional<lifecycle_chart> chart_of(dossier_index const& index, std::string_view kind);

/// The lifecycle of an instrument or a participation, with its path. Nothing if the dossier does not have it. Linear in the steps.
[[nodiscard]] ENTENTE_DECL std::optional<lifecycle_chart> chart_of(dossier_index const& index, ref<> const& which);

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/query/impl/lifecycle_chart.ipp>
#endif

#endif
