// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_PICTURE_TRIANGLE_HPP
#define ENTENTE_PICTURE_TRIANGLE_HPP

/// A trilateral forum as a triangle: the score of each leg, the weakest leg, and what stands in its way.

#include <entente/core/detail/config.hpp>
#include <entente/picture/options.hpp>
#include <entente/picture/picture_for.hpp>
#include <entente/query/ties.hpp>

#include <string>

namespace entente::inline v0_1 {

/// Draws the three legs that `weakest_leg` assessed, the thicker the stronger. A leg of which nothing is known is dotted. Below it stands what is in the way of the weakest leg, with the score that the leg would have without
/// it; at most `most_rows`.
template <>
struct picture_for<leg_assessment> {
    static void append(std::string& out, leg_assessment const& one, picture_options const& options);
};

#ifdef ENTENTE_COMPILED
extern template std::string to_svg<leg_assessment>(leg_assessment const&, picture_options const&);
#endif

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/picture/impl/triangle.ipp>
#endif

#endif
