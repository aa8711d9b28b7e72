// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_PICTURE_SRC_HPP
#define ENTENTE_PICTURE_SRC_HPP

/// Defines what `entente/picture/` declares where ENTENTE_COMPILED is defined: include it in one unit of a program that draws, beside `entente/src.hpp` and `entente/format/src.hpp`.

#include <entente/src/begin.hpp>

#include <entente/picture/impl/changes.ipp>
#include <entente/picture/impl/detail/bands.ipp>
#include <entente/picture/impl/detail/svg.ipp>
#include <entente/picture/impl/detail/time_scale.ipp>
#include <entente/picture/impl/lifecycle.ipp>
#include <entente/picture/impl/network.ipp>
#include <entente/picture/impl/page.ipp>
#include <entente/picture/impl/timeline.ipp>
#include <entente/picture/impl/triangle.ipp>
#include <entente/picture/impl/waits.ipp>

namespace entente::inline v0_1 {

template std::string to_svg<changes>(changes const&, picture_options const&);
template std::string to_svg<course_list>(course_list const&, picture_options const&);
template std::string to_svg<leg_assessment>(leg_assessment const&, picture_options const&);
template std::string to_svg<lifecycle_chart>(lifecycle_chart const&, picture_options const&);
template std::string to_svg<network_answer>(network_answer const&, picture_options const&);
template std::string to_svg<waiting_graph>(waiting_graph const&, picture_options const&);

} // namespace entente

#endif
