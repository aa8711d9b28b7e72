// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_IMPL_STATE_OF_PLAY_IPP
#define ENTENTE_QUERY_IMPL_STATE_OF_PLAY_IPP

#include <entente/query/state_of_play.hpp>

#include <entente/core/detail/add_once.hpp>
#include <entente/core/detail/assert.hpp>
#include <entente/core/detail/config.hpp>

#include <algorithm>
#include <array>

namespace entente::inline v0_1 {

ENTENTE_DECL snapshot_view::snapshot_view(dossier_index const& index, date const& when, selection const& what,
                                          inference_options const& options)
    : index_(&index), version_(index.version()), on_(when), options_(options) {
    auto const first = when.earliest();
    auto const last = when.latest();
    auto const selected = index.select(what);
    all_.reserve(selected.size());
    rows_.reserve(selected.size() + selected.size() / 8);
    // Histories lie far apart in memory. A few are looked up in one go, because a processor reaches for much of them at once where nothing comes between.
    constexpr std::size_t most = 16;
    std::array<detail::known_steps, most> known;
    for (std::size_t from = 0; from < selected.size(); from += most) {
        auto const some = std::span(selected).subspan(from, (std::min)(most, selected.size() - from));
        for (std::size_t k = 0; k != some.size(); ++k) {
            known[k].look_up(index.instruments()[some[k]].history());
        }
        for (std::size_t k = 0; k != some.size(); ++k) {
            add(some[k], known[k], first, last);
        }
    }
}

ENTENTE_DECL state_set snapshot_view::standings(std::size_t i) const {
    state_set result;
    result.unknown_in = all_[i].unknown_in;
    result.readings = result.unknown_in;
    result.has_accounts = all_[i].has_accounts;
    for (row const& each : rows_of(i)) {
        result.states.push_back(each.state);
        result.readings |= each.state.possible_in; // something is possible in each, or it is unknown
    }
    return result;
}

ENTENTE_DECL std::optional<std::int64_t> snapshot_view::days(std::size_t i, std::size_t which) const noexcept {
    auto const days = rows_of(i)[which].days;
    return days != not_known ? std::optional(std::int64_t{days}) : std::nullopt;
}

ENTENTE_DECL std::vector<kind_heading> headings_of(dossier_index const& index, std::vector<std::string_view> const& kinds) {
    std::vector<kind_heading> result;
    for (kind_words const& words : index.kinds()) {
        if (std::find(kinds.begin(), kinds.end(), words.one) != kinds.end()) {
            result.push_back({std::string(words.one), std::string(words.many)});
        }
    }
    return result;
}

ENTENTE_DECL std::vector<inference> snapshot_view::inferred(std::size_t i) const {
    ENTENTE_ASSERT(is_current());
    return inferences(*index_, instrument(i), standings(i), on_, options_);
}

ENTENTE_DECL instrument_state snapshot_view::operator[](std::size_t i) const {
    ENTENTE_ASSERT(is_current());
    return state_of_play(*index_, on_, instrument(i), options_);
}

ENTENTE_DECL snapshot_view::operator snapshot() const {
    snapshot result;
    result.on = on_;
    result.instruments.reserve(size());
    for (std::size_t i = 0; i != size(); ++i) {
        result.instruments.push_back((*this)[i]);
    }
    std::vector<std::string_view> kinds;
    for (instrument_state const& each : result.instruments) {
        detail::add_once(kinds, each.instrument.parts().kind);
    }
    result.headings = headings_of(*index_, kinds);
    return result;
}

ENTENTE_DECL void snapshot_view::add(std::uint32_t number, detail::known_steps& known, day first, day last) {
    auto const history = index_->instruments()[number].history();
    auto const states = detail::possible_states(history, known, first, last);
    for (possible_state const& one : states.states) {
        auto const days = first == last ? detail::days_in_stage(history, known, one, first) : std::nullopt;
        rows_.push_back({one, days ? static_cast<std::int32_t>(*days) : not_known});
    }
    all_.push_back({number, static_cast<std::uint32_t>(rows_.size()), states.unknown_in, states.has_accounts});
}

ENTENTE_DECL std::span<snapshot_view::row const> snapshot_view::rows_of(std::size_t i) const noexcept {
    auto const from = i == 0 ? 0 : all_[i - 1].end;
    return std::span(rows_).subspan(from, all_[i].end - from);
}

} // namespace entente

#endif
