// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_EDIT_RECALLS_HPP
#define ENTENTE_EDIT_RECALLS_HPP

/// Recalls of ambassadors and severances of relations that older dossiers record as measures become steps of missions and of relations.

#include <entente/core/detail/config.hpp>
#include <entente/core/id.hpp>
#include <entente/core/layout.hpp>
#include <entente/core/reflect.hpp>
#include <entente/core/result.hpp>
#include <entente/core/walk.hpp>
#include <entente/json/read.hpp>
#include <entente/json/write.hpp>
#include <entente/model/dossier.hpp>

#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

/// A measure that stays as it is, and why.
struct kept_measure {
    id<measure> which{};
    std::string why{};
};

/// The dossier that `edit::convert_recalls` made, and what became of each measure.
template <std::derived_from<dossier> Dossier = dossier>
struct converted_recalls {
    Dossier value{};
    std::vector<id<measure>> converted{};
    std::vector<kept_measure> kept{};
};

namespace detail {

/// Puts a mission or a relation in the place of a measure. Returns its reference, or the reason against it; the dossier is then to be thrown away.
[[nodiscard]] ENTENTE_DECL result<std::string, std::string> convert_recall(dossier& in, measure const& one);

/// Changes every reference to an object, and to its steps, in a JSON text.
ENTENTE_DECL void replace_references(std::string& json, std::string_view before, std::string_view after);

/// A dossier in which every reference to a measure names another object; nothing if some reference can name a measure only.
template <class Dossier>
[[nodiscard]] std::optional<Dossier> with_references(Dossier const& from, id<measure> const& before, std::string_view after) {
    auto text = json::write(from);
    replace_references(text, "measure/" + std::string(before.view()), after);
    auto read = json::read<Dossier>(text);
    if (!read) {
        return std::nullopt;
    }
    bool remains = false;
    walk(layout_of<Dossier>, &*read, [&](visited_value const& here) {
        if (here.layout.form == layout_form::word && here.layout.word->refers_to != nullptr) {
            auto const to = here.layout.word->refers_to(here.value);
            remains = remains || (to.kind == kind_name<measure> && to.slug == before.view());
        }
        return !remains;
    });
    return remains ? std::nullopt : std::optional<Dossier>(*std::move(read));
}

} // namespace detail

namespace edit {

/// Returns a dossier in which measures of the kinds `ambassador_recall` and `severance_of_relations` are steps: `impose` becomes `recall_head` or `sever`, `lift` becomes `return_head` or `restore`. Keys, days, sources and
/// references stay. A measure stays as it is if it has other actions, more than one author or target, or references that nothing else can replace, or if its mission or relation is on record already. Linear in
/// the dossier for each such measure.
template <std::derived_from<dossier> Dossier>
[[nodiscard]] converted_recalls<Dossier> convert_recalls(Dossier const& from) {
    converted_recalls<Dossier> result;
    result.value = from;
    for (measure const& one : from.measures) {
        if (one.kind != measure_kind::ambassador_recall && one.kind != measure_kind::severance_of_relations) {
            continue;
        }
        auto made = result.value;
        auto const to = entente::detail::convert_recall(made, one);
        auto whole = to ? entente::detail::with_references(made, one.id, *to) : std::nullopt;
        if (whole) {
            result.value = *std::move(whole);
            result.converted.push_back(one.id);
        } else {
            result.kept.push_back({one.id, to ? "something refers to it that can refer to a measure only" : to.error()});
        }
    }
    return result;
}

#ifdef ENTENTE_COMPILED
extern template converted_recalls<dossier> convert_recalls<dossier>(dossier const&);
#endif

} // namespace edit

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/edit/impl/recalls.ipp>
#endif

#endif
