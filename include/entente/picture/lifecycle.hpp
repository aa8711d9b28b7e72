// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_PICTURE_LIFECYCLE_HPP
#define ENTENTE_PICTURE_LIFECYCLE_HPP

/// The lifecycle of a kind, and the path of one instrument through it.

#include <entente/core/detail/config.hpp>
#include <entente/picture/options.hpp>
#include <entente/picture/picture_for.hpp>
#include <entente/query/lifecycle_chart.hpp>

#include <string>

namespace entente::inline v0_1 {

/// Draws a row for each stage. The path of an instrument has a column for each step: an arrow leads from the stage in which it was taken to the next one, and the bar beside it shows where the instrument stood until the next step. The table of the
/// kind has a column for each action: points mark the stages in which it is possible, and an arrow leads to its result. Columns that have no room go on below. Of more than `most_rows` steps, the later ones are counted.
template <>
struct picture_for<lifecycle_chart> {
    static void append(std::string& out, lifecycle_chart const& one, picture_options const& options);
};

#ifdef ENTENTE_COMPILED
extern template std::string to_svg<lifecycle_chart>(lifecycle_chart const&, picture_options const&);
#endif

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/picture/impl/lifecycle.ipp>
#endif

#endif
