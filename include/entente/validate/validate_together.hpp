// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_VALIDATE_VALIDATE_TOGETHER_HPP
#define ENTENTE_VALIDATE_VALIDATE_TOGETHER_HPP

/// Checks several dossiers that share objects: a file of actors and files that refer to them. Each finding comes back with its own file.

#include <entente/core/report.hpp>
#include <entente/model/dossier.hpp>
#include <entente/validate/validate.hpp>

#include <concepts>
#include <span>
#include <string_view>
#include <vector>

namespace entente::inline v0_1 {

/// One dossier of several, by the name of its file.
struct named_dossier {
    std::string_view file{};
    entente::dossier const* dossier = nullptr;
};

/// Checks dossiers as one record; returns a report for each, in their order. They are taken to be compiled on the latest of their days; what
/// one covers, all cover. Copies them once. A template only so that nothing is compiled of it where it is not used.
template <std::same_as<dossier> Dossier = dossier>
[[nodiscard]] std::vector<report> validate_together(std::span<named_dossier const> all, validate_options const& options = {});

#ifdef ENTENTE_COMPILED
extern template std::vector<report> validate_together<dossier>(std::span<named_dossier const>, validate_options const&);
#endif

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/validate/impl/validate_together.ipp>
#endif

#endif
