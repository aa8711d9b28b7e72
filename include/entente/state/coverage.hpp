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

/// Who else may take part, beside the named actors.
enum class other_participants : std::uint8_t { anybody, nobody };

namespace detail {

[[nodiscard]] inline bool is_of_kind(coverage const& one, std::string_view kind) {
    return one.kinds.empty() ||
           std::any_of(one.kinds.begin(), one.kinds.end(), [&](key const& name) { return name.view() == kind; });
}

/// Whether a coverage among named actors covers an event of all of `whom`: it names two of them, or names one of them and either names no other actor or nobody else takes part. Each counts as its state.
[[nodiscard]] ENTENTE_DECL bool is_of(dossier_index const& index, coverage const& one, std::span<id<actor> const> whom,
                                      other_participants others);

/// Whether some coverage of a kind certainly contains a day and covers the actors of `whom()`, which is called only if a coverage names actors.
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

/// Whether a day certainly lies within the stated coverage, for objects of a kind that concern all of `whom`, with others or alone; without actors,
/// for the dossier as a whole.
[[nodiscard]] ENTENTE_DECL bool is_covered(dossier_index const& index, std::string_view kind, date const& when,
                                           compact_list<id<actor>> const& whom = {},
                                           other_participants others = other_participants::anybody);

/// The same, for an instrument; a participation is covered if its agreement is.
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

/// The actors that every selected instrument concerns.
[[nodiscard]] ENTENTE_DECL std::vector<id<actor>> actors_of(selection const& what);

/// Returns the kinds that the stated coverage does not contain on a day, for all of `whom` or for the dossier as a whole. Missing instruments of these kinds are unknown, not absent.
[[nodiscard]] ENTENTE_DECL std::vector<std::string> kinds_not_covered(dossier_index const& index,
                                                                      std::initializer_list<std::string_view> kinds,
                                                                      date const& when, compact_list<id<actor>> const& whom = {},
                                                                      other_participants others = other_participants::anybody);

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/state/impl/coverage.ipp>
#endif

#endif
