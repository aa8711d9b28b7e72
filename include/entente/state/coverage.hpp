// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_STATE_COVERAGE_HPP
#define ENTENTE_STATE_COVERAGE_HPP

/// What a dossier claims to cover: outside it, a missing record proves nothing.

#include <entente/core/certainty.hpp>
#include <entente/core/compact_list.hpp>
#include <entente/core/date.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/core/id.hpp>
#include <entente/index/dossier_index.hpp>
#include <entente/index/indexed_instrument.hpp>
#include <entente/lifecycle/history_view.hpp>
#include <entente/model/dossier.hpp>

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace entente::inline v0_1 {

/// Who may take part in what is asked about, beside the actors that are named.
enum class other_participants : std::uint8_t { anybody, nobody };

namespace detail {

[[nodiscard]] inline bool is_of_kind(coverage const& one, std::string_view kind) {
    return one.kinds.empty() ||
           std::any_of(one.kinds.begin(), one.kinds.end(), [&](key const& name) { return name.view() == kind; });
}

/// Whether a coverage among some actors is of what concerns all of `whom`: two of them are among those, or one where it names no other, or nobody else takes part. Each counts as its state.
[[nodiscard]] ENTENTE_DECL bool is_of(dossier_index const& index, coverage const& one, std::span<id<actor> const> whom,
                                      other_participants others);

/// Whether some coverage of a kind is certainly of a day, and of what concerns those that `whom()` gives, which is asked only where a coverage is among some actors.
template <class Whom>
[[nodiscard]] bool is_covered(dossier_index const& index, std::string_view kind, date const& when, Whom whom,
                              other_participants others) {
    auto const& all = index.dossier().coverage;
    return std::any_of(all.begin(), all.end(), [&](coverage const& one) {
        return is_of_kind(one, kind) && contains(one.period, when) == certainty::yes &&
               (one.among.empty() || is_of(index, one, whom(), others));
    });
}

} // namespace detail

/// Whether the dossier states that it covers a kind at some time.
[[nodiscard]] inline bool states_coverage_of(dossier const& one, std::string_view kind) {
    return std::any_of(one.coverage.begin(), one.coverage.end(),
                       [&](coverage const& each) { return detail::is_of_kind(each, kind); });
}

/// Whether a day certainly lies within what the dossier states that it covers, for what is of a kind and concerns all of some actors, and others besides or nobody; where none are named,
/// for what the dossier is about.
[[nodiscard]] ENTENTE_DECL bool is_covered(dossier_index const& index, std::string_view kind, date const& when,
                                           compact_list<id<actor>> const& whom = {},
                                           other_participants others = other_participants::anybody);

/// The same, for an instrument; a participation is covered where the whole is.
[[nodiscard]] inline bool is_covered(dossier_index const& index, indexed_instrument const& of, date const& when) {
    return detail::is_covered(
        index, of.kind(), when, [&] { return of.actors(); }, other_participants::nobody);
}

template <instrument T>
[[nodiscard]] bool is_covered(dossier_index const& index, T const& of, date const& when) {
    return detail::is_covered(
        index, kind_name<T>, when,
        [&] {
            std::vector<id<actor>> all;
            for_each_actor(of, [&](id<actor> const& who) { all.push_back(who); });
            return all;
        },
        other_participants::nobody);
}

/// Whether the dossier states its coverage, and a day lies outside it for an instrument.
[[nodiscard]] inline bool is_outside_coverage(dossier_index const& index, indexed_instrument const& of, date const& when) {
    return !index.dossier().coverage.empty() && !is_covered(index, of, when);
}

/// The actors whom all that is selected concerns.
[[nodiscard]] ENTENTE_DECL std::vector<id<actor>> actors_of(selection const& what);

/// Those of some kinds of which a day lies outside what the dossier states that it covers, for what concerns all of some actors, or for what it is about: what an answer does not have of them is unknown, not none.
[[nodiscard]] ENTENTE_DECL std::vector<std::string> kinds_not_covered(dossier_index const& index,
                                                                      std::initializer_list<std::string_view> kinds,
                                                                      date const& when, compact_list<id<actor>> const& whom = {},
                                                                      other_participants others = other_participants::anybody);

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/state/impl/coverage.ipp>
#endif

#endif
