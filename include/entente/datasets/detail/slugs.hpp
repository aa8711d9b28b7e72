// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_DATASETS_DETAIL_SLUGS_HPP
#define ENTENTE_DATASETS_DETAIL_SLUGS_HPP

/// Names of datasets as ids: small letters, digits and hyphens.

#include <entente/core/detail/config.hpp>

#include <string>
#include <string_view>

namespace entente::inline v0_1::detail {

/// The words of a name in small letters without accents, parted by single spaces: "Côte d'Ivoire" is "cote divoire". Letters of other scripts are left out.
[[nodiscard]] ENTENTE_DECL std::string plain_words(std::string_view name);

/// The same with hyphens, at most 64 characters; "x" where nothing is left.
[[nodiscard]] ENTENTE_DECL std::string slug_of(std::string_view name);

} // namespace entente::detail

#ifndef ENTENTE_COMPILED
#    include <entente/datasets/impl/detail/slugs.ipp>
#endif

#endif
