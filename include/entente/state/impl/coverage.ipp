// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_STATE_IMPL_COVERAGE_IPP
#define ENTENTE_STATE_IMPL_COVERAGE_IPP

#include <entente/state/coverage.hpp>

#include <iterator>
#include <span>

namespace entente::inline v0_1::detail {

ENTENTE_DECL bool is_of(dossier_index const& index, coverage const& one, std::span<id<actor> const> whom,
                        other_participants others) {
    if (whom.empty()) {
        return true;
    }
    auto const states_of = [&](std::span<id<actor> const> all) {
        std::vector<id<actor>> result;
        for (id<actor> const& who : all) {
            result.push_back(index.state_of(who));
        }
        std::sort(result.begin(), result.end());
        result.erase(std::unique(result.begin(), result.end()), result.end());
        return result;
    };
    auto const among = states_of(one.among);
    auto const named = states_of(whom);
    std::vector<id<actor>> both;
    std::set_intersection(among.begin(), among.end(), named.begin(), named.end(), std::back_inserter(both));
    return both.size() >= 2 ||
           (both.size() == 1 && (among.size() == 1 || (others == other_participants::nobody && named.size() == 1)));
}

} // namespace entente::detail

namespace entente::inline v0_1 {

ENTENTE_DECL bool is_covered(dossier_index const& index, std::string_view kind, date const& when,
                             compact_list<id<actor>> const& whom, other_participants others) {
    return detail::is_covered(
        index, kind, when, [&]() -> compact_list<id<actor>> const& { return whom; }, others);
}

ENTENTE_DECL std::vector<id<actor>> actors_of(selection const& what) {
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

ENTENTE_DECL std::vector<std::string> kinds_not_covered(dossier_index const& index, std::initializer_list<std::string_view> kinds,
                                                        date const& when, compact_list<id<actor>> const& whom,
                                                        other_participants others) {
    std::vector<std::string> result;
    for (auto const kind : kinds) {
        if (!index.dossier().coverage.empty() && !is_covered(index, kind, when, whom, others)) {
            result.emplace_back(kind);
        }
    }
    return result;
}

} // namespace entente

#endif
