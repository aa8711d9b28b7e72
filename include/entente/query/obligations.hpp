// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_OBLIGATIONS_HPP
#define ENTENTE_QUERY_OBLIGATIONS_HPP

/// Who owes what to whom: the commitments that are open on a day.

#include <entente/core/civil_day.hpp>
#include <entente/core/date.hpp>
#include <entente/model/commitment.hpp>
#include <entente/query/state_of_play.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace entente {

/// A commitment that was made and is neither kept nor ended.
struct open_commitment {
    entente::commitment const* commitment = nullptr;
    instrument_state state{};
    certainty open = certainty::yes;      ///< yes or maybe
    std::optional<date> made{};           ///< the day of its first step
    std::optional<std::int32_t> age{};    ///< days since then, to the day asked about; at least so many where the day is partial
};

/// The commitments that are open at the end of a day, or may be, in the order of the dossier. Linear in the steps of the dossier.
[[nodiscard]] inline std::vector<open_commitment> open_commitments(state_of_play_on const& then) {
    std::vector<open_commitment> result;
    for (instrument_state const& state : then.states) {
        auto const* one = state.instrument->as<commitment>();
        if (one == nullptr) {
            continue;
        }
        std::size_t open = 0;
        auto const& lifecycle = state.instrument->history.lifecycle();
        for (possible_numbers const& candidate : state.possible) {
            bool const made = candidate.standing.stage != 0;
            open += made && !lifecycle.is_ended(candidate.standing.stage) ? 1U : 0U;
        }
        if (open == 0) {
            continue;
        }
        open_commitment found{one, state, open == state.possible.size() ? certainty::yes : certainty::maybe, {}, {}};
        if (!one->history.empty()) {
            found.made = one->history.front().on;
        }
        if (found.made) {
            found.age = then.day - found.made->latest();
        }
        result.push_back(std::move(found));
    }
    return result;
}

} // namespace entente

#endif
