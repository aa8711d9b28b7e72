// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_PICTURE_CHANGES_HPP
#define ENTENTE_PICTURE_CHANGES_HPP

/// Before and after: two columns, and what changed between them.

#include <entente/core/detail/config.hpp>
#include <entente/picture/options.hpp>
#include <entente/picture/picture_for.hpp>
#include <entente/query/diff.hpp>

#include <string>

namespace entente::inline v0_1 {

/// Draws what `diff` found: a line for each instrument, with where it stood, what was done, and where it stands. An end that is inferred has a dashed edge, and a change that is not certain a dotted one. Instruments that are left out for want of
/// room (`most_rows`) are counted.
template <>
struct picture_for<changes> {
    static void append(std::string& out, changes const& one, picture_options const& options);
};

#ifdef ENTENTE_COMPILED
extern template std::string to_svg<changes>(changes const&, picture_options const&);
#endif

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/picture/impl/changes.ipp>
#endif

#endif
