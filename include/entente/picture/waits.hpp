// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_PICTURE_WAITS_HPP
#define ENTENTE_PICTURE_WAITS_HPP

/// Who waits for whom: a line for each open commitment, and an arc from each to what it waits for.

#include <entente/core/detail/config.hpp>
#include <entente/picture/options.hpp>
#include <entente/picture/picture_for.hpp>
#include <entente/query/waits.hpp>

#include <string>

namespace entente::inline v0_1 {

/// Draws the open commitments one below the other. An arc leads from a commitment to the one that it waits for; arcs of a deadlock are thick. A condition that no commitment would meet is written beside the one that waits. Of more
/// than `most_rows` commitments, the later ones are counted.
template <>
struct picture_for<waiting_graph> {
    static void append(std::string& out, waiting_graph const& one, picture_options const& options);
};

#ifdef ENTENTE_COMPILED
extern template std::string to_svg<waiting_graph>(waiting_graph const&, picture_options const&);
#endif

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/picture/impl/waits.ipp>
#endif

#endif
