// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_VALIDATE_IMPL_ID_SET_IPP
#define ENTENTE_VALIDATE_IMPL_ID_SET_IPP

#include <entente/validate/id_set.hpp>

#include <entente/core/walk.hpp>
#include <entente/index/object_table.hpp>

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

namespace entente::inline v0_1::detail {

[[nodiscard]] inline std::string text_of_id(std::string_view kind, std::string_view slug) {
    return std::string(kind) + '/' + std::string(slug);
}

inline void sort_and_unite(std::vector<std::string>& all) {
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
}

/// What is in either of two sorted lists.
[[nodiscard]] inline std::vector<std::string> united(std::vector<std::string> const& a, std::vector<std::string> const& b) {
    std::vector<std::string> result;
    std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(result));
    return result;
}

ENTENTE_DECL id_set ids_in(layout const& of, void const* value) {
    id_set result;
    object_table const objects(of, value);
    for (identified_object const& each : objects.objects()) {
        if (!each.is_participation()) {
            result.has.push_back(text_of_id(each.layout->record->kind, each.slug));
        }
    }
    std::sort(result.has.begin(), result.has.end());
    for (auto at = result.has.begin(); (at = std::adjacent_find(at, result.has.end())) != result.has.end(); ++at) {
        result.twice.push_back(*at);
    }
    sort_and_unite(result.has);
    sort_and_unite(result.twice);
    walk(of, value, [&](visited_value const& here) {
        bool const is_own = here.member != nullptr && here.member->name == "id";
        if (!is_own && here.layout.form == layout_form::word && here.layout.word->refers_to != nullptr) {
            auto const to = here.layout.word->refers_to(here.value);
            if (!to.slug.empty() && !to.kind.empty()) {
                result.names.push_back(text_of_id(to.kind, to.slug));
            }
        }
        return true;
    });
    sort_and_unite(result.names);
    return result;
}

} // namespace entente::detail

namespace entente::inline v0_1 {

ENTENTE_DECL std::vector<std::string> id_set::missing() const {
    std::vector<std::string> result;
    std::set_difference(names.begin(), names.end(), has.begin(), has.end(), std::back_inserter(result));
    return result;
}

ENTENTE_DECL void id_set::merge(id_set const& other) {
    std::vector<std::string> both;
    std::set_intersection(has.begin(), has.end(), other.has.begin(), other.has.end(), std::back_inserter(both));
    twice = detail::united(detail::united(twice, other.twice), both);
    has = detail::united(has, other.has);
    names = detail::united(names, other.names);
}

ENTENTE_DECL finding_counts counts_of(report const& one) {
    finding_counts result;
    for (finding const& each : one.all()) {
        result.merge({{{each.code, each.severity, 1}}, 0});
    }
    result.left_out = one.left_out();
    return result;
}

ENTENTE_DECL void finding_counts::merge(finding_counts const& other) {
    for (finding_count const& each : other.all) {
        auto const at = std::lower_bound(all.begin(), all.end(), each, [](finding_count const& a, finding_count const& b) {
            return std::pair(std::string_view(a.code), a.severity) < std::pair(std::string_view(b.code), b.severity);
        });
        if (at != all.end() && at->code == each.code && at->severity == each.severity) {
            at->count += each.count;
        } else {
            all.insert(at, each);
        }
    }
    left_out += other.left_out;
}

} // namespace entente

#endif
