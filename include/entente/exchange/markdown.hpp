// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_EXCHANGE_MARKDOWN_HPP
#define ENTENTE_EXCHANGE_MARKDOWN_HPP

/// A brief of a dossier on a day as Markdown: where everything stands, what is open, and by which sources.

#include <entente/core/date.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/index/dossier_index.hpp>

#include <string>

namespace entente::inline v0_1 {

/// A brief: the state of play by kind, with the day since when and the sources; the open commitments; what accounts differ on. Texts of the dossier are escaped, so that none of them is markup. Linear in the dossier.
[[nodiscard]] ENTENTE_DECL std::string to_markdown(dossier_index const& index, date const& when);

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/exchange/impl/markdown.ipp>
#endif

#endif
