// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_INDEX_COVERAGE_HPP
#define ENTENTE_INDEX_COVERAGE_HPP

/// What a dossier claims to cover: outside of it, no record is no answer.

#include <entente/core/certainty.hpp>
#include <entente/core/date.hpp>
#include <entente/core/id.hpp>
#include <entente/index/dossier_index.hpp>
#include <entente/model/dossier.hpp>

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

namespace detail {

[[nodiscard]] inline bool is_of_kind(coverage const& one, std::string_view kind) {
    return one.kinds.empty() || std::any_of(one.kinds.begin(), one.kinds.end(), [&](key const& name) { return name.view() == kind; });
}

/// Whether two of the actors among whom a coverage is take part in something; of one actor alone, that one. Each is folded to its state.
template <class TakesPart>
[[nodiscard]] bool is_among(dossier_index const& index, coverage const& one, TakesPart takes_part) {
    std::vector<id<actor>> states;
    for (id<actor> const& who : one.among) {
        auto state = index.state_of(who);
        if (std::find(states.begin(), states.end(), state) == states.end()) {
            states.push_back(std::move(state));
        }
    }
    return static_cast<std::size_t>(std::count_if(states.begin(), states.end(), takes_part)) >= (std::min)(states.size(), std::size_t{2});
}

template <class TakesPart>
[[nodiscard]] bool is_covered(dossier_index const& index, std::string_view kind, date const& when, TakesPart takes_part) {
    auto const& all = index.dossier().coverage;
    return std::any_of(all.begin(), all.end(), [&](coverage const& one) {
        return is_of_kind(one, kind) && contains(one.period, when) == certainty::yes && is_among(index, one, takes_part);
    });
}

} // namespace detail

/// Whether the dossier states that it covers a kind at some time.
[[nodiscard]] inline bool states_coverage_of(dossier const& one, std::string_view kind) {
    return std::any_of(one.coverage.begin(), one.coverage.end(), [&](coverage const& each) { return detail::is_of_kind(each, kind); });
}

/// Whether a day certainly lies within what the dossier states that it covers, for what is of a kind and concerns all of some actors: everything of that kind where none are named.
[[nodiscard]] inline bool is_covered(dossier_index const& index, std::string_view kind, date const& when, std::vector<id<actor>> const& whom = {}) {
    return detail::is_covered(index, kind, when, [&](id<actor> const& state) { return index.is_among(whom, state); });
}

/// The same, for an instrument or a participation in one.
[[nodiscard]] inline bool is_covered(dossier_index const& index, indexed_instrument const& of, date const& when) {
    auto const* const whole = of.is_participation() ? index.find_instrument({of.kind(), of.slug(), {}, {}}) : &of;
    return detail::is_covered(index, of.kind(), when, [&](id<actor> const& state) {
        auto const all = index.instruments_of(state);
        return whole != nullptr && std::binary_search(all.begin(), all.end(), index.number_of(*whole));
    });
}

template <instrument T>
[[nodiscard]] bool is_covered(dossier_index const& index, T const& of, date const& when) {
    auto const* const found = index.find_instrument({kind_name<T>, of.id.view(), {}, {}});
    return found != nullptr && is_covered(index, *found, when);
}

/// Whether the dossier states its coverage, and a day lies outside of it for an instrument.
[[nodiscard]] inline bool is_outside_coverage(dossier_index const& index, indexed_instrument const& of, date const& when) {
    return !index.dossier().coverage.empty() && !is_covered(index, of, when);
}

/// The actors whom all that is selected concerns.
[[nodiscard]] inline std::vector<id<actor>> actors_of(selection const& what) {
    std::vector<id<actor>> result;
    if (what.who) {
        result.push_back(*what.who);
    }
    if (what.between) {
        result.push_back(what.between->first());
        result.push_back(what.between->second());
    }
    return result;
}

/// Those of some kinds of which a day lies outside of what the dossier states that it covers, for what concerns all of some actors: what an answer does not have of them is unknown, not none.
[[nodiscard]] inline std::vector<std::string> kinds_not_covered(dossier_index const& index, std::initializer_list<std::string_view> kinds, date const& when,
                                                                std::vector<id<actor>> const& whom = {}) {
    std::vector<std::string> result;
    for (auto const kind : kinds) {
        if (!index.dossier().coverage.empty() && !is_covered(index, kind, when, whom)) {
            result.emplace_back(kind);
        }
    }
    return result;
}

} // namespace entente

#endif
