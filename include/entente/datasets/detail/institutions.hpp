// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_DATASETS_DETAIL_INSTITUTIONS_HPP
#define ENTENTE_DATASETS_DETAIL_INSTITUTIONS_HPP

/// What words of a dataset say about an organisation or an office.

#include <entente/core/date.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/core/language_tag.hpp>
#include <entente/core/period.hpp>
#include <entente/model/actor.hpp>
#include <entente/model/office.hpp>

#include <optional>
#include <string_view>

namespace entente::inline v0_1::detail {

/// The kind of an organisation, by a word for its class: "party", "legislature", "ministry"; else `other`.
[[nodiscard]] ENTENTE_DECL actor_kind kind_of_organisation(std::string_view classification);

/// The kind of an office, by its English name: "Prime Minister", "Minister of Defence"; else `other`.
[[nodiscard]] ENTENTE_DECL office_kind kind_of_office(std::string_view name);

/// The language of a name of which the dataset does not say it: English for Latin letters, else not known.
[[nodiscard]] ENTENTE_DECL language_tag language_of(std::string_view name);

/// The time from one date to another; nothing if neither is known. A first day that is missing is not known.
[[nodiscard]] ENTENTE_DECL std::optional<period> period_between(std::optional<date> const& first, std::optional<date> const& last,
                                                                period_end const& if_no_last);

} // namespace entente::detail

#ifndef ENTENTE_COMPILED
#    include <entente/datasets/impl/detail/institutions.ipp>
#endif

#endif
