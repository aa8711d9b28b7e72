// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_FORMAT_DETAIL_PARTS_HPP
#define ENTENTE_FORMAT_DETAIL_PARTS_HPP

/// Words that several answers share: standings, steps, sources, accounts, inferences, participations.

#include <entente/core/detail/config.hpp>
#include <entente/core/text_form.hpp>
#include <entente/format/detail/layout.hpp>
#include <entente/lifecycle/meeting.hpp>
#include <entente/query/inference.hpp>
#include <entente/query/instrument_state.hpp>
#include <entente/query/named.hpp>
#include <entente/query/state_of_play.hpp>
#include <entente/query/step_answer.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente::inline v0_1 {

namespace detail {

/// "Trilateral forums", "Embassies".
ENTENTE_DECL std::string heading_of(std::string_view kind, std::vector<kind_heading> const& headings);

template <class T>
std::string list_of(std::vector<named<T>> const& all) {
    std::string result;
    for (std::size_t i = 0; i != all.size(); ++i) {
        result.append(i == 0 ? "" : i + 1 == all.size() ? " and " : ", ").append(all[i].name);
    }
    return result;
}

ENTENTE_DECL std::string standing_words(possible_standing const& one);

/// "suspended", "suspended or active", "unknown".
ENTENTE_DECL std::string standings_words(std::vector<possible_standing> const& all, certainty unknown = certainty::no);

inline std::string day_words(std::optional<date> const& on) {
    return on && on->is_set() ? to_text(*on) : std::string("day unknown");
}

/// "  not wholly covered by the dossier on that day: commitment": a missing record proves nothing.
ENTENTE_DECL void append_not_covered(std::string& out, std::vector<std::string> const& kinds, terminal_style const& style);

/// "not wholly covered by the dossier on that day: agreements, measures"; empty where all are.
[[nodiscard]] ENTENTE_DECL std::string not_covered_words(std::vector<std::string> const& kinds);

/// "agree_restart by Japan and the Republic of Korea, at the Tokyo summit".
ENTENTE_DECL std::string action_words(step_answer const& one);

ENTENTE_DECL void append_sources(std::string& out, std::vector<cited_source> const& sources, std::string_view indent,
                                 terminal_style const& style);

ENTENTE_DECL void append_account(std::string& out, account_answer const& one, std::string_view indent, terminal_style const& style);

ENTENTE_DECL std::string inference_words(inference const& one);

inline constexpr std::size_t most_shown = 8;    ///< possibilities in one line
inline constexpr std::size_t most_parties = 12; ///< of an agreement, where all instruments are shown

/// Whether there is nothing to say of an instrument on that day: it has not begun, or was a meeting.
ENTENTE_DECL bool has_not_begun(instrument_state const& one);

/// "party since 2020-01-01, in force for it; suspended since 2020-05-01 (1 month)".
ENTENTE_DECL std::string participation_words(instrument_state const& one);

ENTENTE_DECL void append_participation(std::string& out, instrument_state const& one, std::string_view indent,
                                       terminal_style const& style);

ENTENTE_DECL void append_state(std::string& out, instrument_state const& one, std::size_t name_width, std::size_t standing_width,
                               terminal_style const& style);

} // namespace detail

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/format/impl/detail/parts.ipp>
#endif

#endif
