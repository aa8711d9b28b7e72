// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_PICTURE_NETWORK_HPP
#define ENTENTE_PICTURE_NETWORK_HPP

/// The network of a day: states on a circle, and the links between them.

#include <entente/core/detail/config.hpp>
#include <entente/picture/options.hpp>
#include <entente/picture/picture_for.hpp>
#include <entente/query/network.hpp>

#include <string>

namespace entente::inline v0_1 {

/// Draws states on a circle in the order of the answer. A pair has one line of cooperation and one of conflict, the thicker the more instruments; a dotted line is only possible, and a bridge has a halo. Beyond
/// `most_rows`, the states with the fewest links are left out and counted.
template <>
struct picture_for<network_answer> {
    static void append(std::string& out, network_answer const& one, picture_options const& options);
};

#ifdef ENTENTE_COMPILED
extern template std::string to_svg<network_answer>(network_answer const&, picture_options const&);
#endif

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/picture/impl/network.ipp>
#endif

#endif
