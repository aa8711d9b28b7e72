// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_INDEX_COVERAGE_HPP
#define ENTENTE_INDEX_COVERAGE_HPP

/// What a dossier claims to cover: outside of it, no record is no answer.

#include <entente/core/certainty.hpp>
#include <entente/core/date.hpp>
#include <entente/model/dossier.hpp>

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// Whether the dossier states that it covers a kind at some time.
[[nodiscard]] inline bool states_coverage_of(dossier const& one, std::string_view kind) {
    return std::any_of(one.coverage.begin(), one.coverage.end(), [&](coverage const& each) {
        return each.kinds.empty() ||
               std::any_of(each.kinds.begin(), each.kinds.end(), [&](key const& name) { return name.view() == kind; });
    });
}

/// Whether a day certainly lies within what the dossier states that it covers for a kind.
[[nodiscard]] inline bool is_covered(dossier const& one, std::string_view kind, date const& when) {
    return std::any_of(one.coverage.begin(), one.coverage.end(), [&](coverage const& each) {
        bool const this_kind = each.kinds.empty() || std::any_of(each.kinds.begin(), each.kinds.end(),
                                                                 [&](key const& name) { return name.view() == kind; });
        return this_kind && contains(each.period, when) == certainty::yes;
    });
}

/// Whether the dossier states its coverage, and a day lies outside of it for a kind.
[[nodiscard]] inline bool is_outside_coverage(dossier const& one, std::string_view kind, date const& when) {
    return !one.coverage.empty() && !is_covered(one, kind, when);
}

/// Those of some kinds of which a day lies outside of what the dossier states that it covers: what an answer does not have of them is unknown, not none.
[[nodiscard]] inline std::vector<std::string> kinds_not_covered(dossier const& one, std::initializer_list<std::string_view> kinds, date const& when) {
    std::vector<std::string> result;
    for (auto const kind : kinds) {
        if (is_outside_coverage(one, kind, when)) {
            result.emplace_back(kind);
        }
    }
    return result;
}

} // namespace entente

#endif
