// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_DATASETS_IMPL_DETAIL_INSTITUTIONS_IPP
#define ENTENTE_DATASETS_IMPL_DETAIL_INSTITUTIONS_IPP

#include <entente/datasets/detail/institutions.hpp>

#include <entente/core/printable.hpp>
#include <entente/datasets/detail/slugs.hpp>

#include <string>

namespace entente::inline v0_1::detail {

ENTENTE_DECL actor_kind kind_of_organisation(std::string_view classification) {
    struct row {
        std::string_view word;
        actor_kind kind;
    };
    constexpr row rows[]{
        {"party", actor_kind::political_party},
        {"political party", actor_kind::political_party},
        {"legislature", actor_kind::legislature},
        {"parliament", actor_kind::legislature},
        {"chamber", actor_kind::legislature},
        {"lower chamber", actor_kind::legislature},
        {"upper chamber", actor_kind::legislature},
        {"government", actor_kind::government},
        {"executive", actor_kind::government},
        {"cabinet", actor_kind::government},
        {"ministry", actor_kind::ministry},
        {"department", actor_kind::ministry},
        {"court", actor_kind::court},
        {"agency", actor_kind::agency},
        {"company", actor_kind::company},
        {"corporation", actor_kind::company},
        {"ngo", actor_kind::non_governmental_organisation},
        {"non profit", actor_kind::non_governmental_organisation},
        {"international organization", actor_kind::international_organisation},
        {"international organisation", actor_kind::international_organisation},
        {"media", actor_kind::media_organisation},
        {"newspaper", actor_kind::media_organisation},
        {"military", actor_kind::armed_force},
        {"state", actor_kind::state},
        {"country", actor_kind::state},
    };
    auto const words = plain_words(classification);
    for (row const& one : rows) {
        if (one.word == words) {
            return one.kind;
        }
    }
    return actor_kind::other;
}

ENTENTE_DECL office_kind kind_of_office(std::string_view name) {
    auto const words = plain_words(name);
    // "Minister of Defence" is one, "Prime Minister Office Director" is none.
    auto const is = [&](std::string_view word) {
        auto const rest = words.starts_with(word) ? std::string_view(words).substr(word.size()) : std::string_view("-");
        return rest.empty() || rest.starts_with(" of ") || rest.starts_with(" for ") || rest.starts_with(" and ");
    };
    auto const has = [&](std::string_view word) {
        return (' ' + words + ' ').find(' ' + std::string(word) + ' ') != std::string::npos;
    };
    bool const is_minister = is("minister") || is("secretary of state");
    return is("prime minister") || is("head of government") ? office_kind::head_of_government
           : words == "head of state"                       ? office_kind::head_of_state
           : is("foreign minister") ||
                   (is_minister && (has("foreign affairs") || has("external affairs") || has("foreign relations")))
               ? office_kind::foreign_minister
           : is("defence minister") || is("defense minister") || (is_minister && (has("defence") || has("defense")))
               ? office_kind::defence_minister
           : is("trade minister") || (is_minister && has("trade"))   ? office_kind::trade_minister
           : is("deputy minister") || is("vice minister")            ? office_kind::vice_minister
           : is("minister")                                          ? office_kind::minister
           : is("ambassador") || words.starts_with("ambassador to ") ? office_kind::ambassador
           : is("special envoy")                                     ? office_kind::special_envoy
           : is("secretary general")                                 ? office_kind::secretary_general
                                                                     : office_kind::other;
}

ENTENTE_DECL language_tag language_of(std::string_view name) {
    while (!name.empty()) {
        auto const one = scan_character(name);
        if (one.code >= 0x250) {
            return language_tag{"und"};
        }
        name.remove_prefix(one.size);
    }
    return language_tag{"en"};
}

ENTENTE_DECL std::optional<period> period_between(std::optional<date> const& first, std::optional<date> const& last,
                                                  period_end const& if_no_last) {
    if (!first && !last) {
        return std::nullopt;
    }
    return period(first ? period_end(*first) : period_end(), last ? period_end(*last) : if_no_last);
}

} // namespace entente::detail

#endif
