// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_EDIT_RECALLS_HPP
#define ENTENTE_EDIT_RECALLS_HPP

/// Recalls of ambassadors and severances of relations that older dossiers record as measures become steps of missions and of relations.

#include <entente/core/detail/config.hpp>
#include <entente/core/id.hpp>
#include <entente/model/dossier.hpp>

#include <string>
#include <vector>

namespace entente::inline v0_1 {

/// A measure that stays as it is, and why.
struct kept_measure {
    id<measure> which{};
    std::string why{};
};

/// What `edit::convert_recalls` made.
struct converted_recalls {
    dossier value{};
    std::vector<id<measure>> converted{};
    std::vector<kept_measure> kept{};
};

namespace edit {

/// Returns a dossier in which measures of the kinds `ambassador_recall` and `severance_of_relations` are steps: `impose` becomes `recall_head` or `sever`, `lift` becomes `return_head` or `restore`. Keys, days, sources and
/// references stay. A measure stays as it is if it has other actions, more than one author or target, or references that nothing else can replace, or if its mission or relation is on record already. Linear in
/// the dossier for each such measure.
[[nodiscard]] ENTENTE_DECL converted_recalls convert_recalls(dossier const& from);

} // namespace edit

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/edit/impl/recalls.ipp>
#endif

#endif
