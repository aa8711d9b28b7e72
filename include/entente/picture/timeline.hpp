// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_PICTURE_TIMELINE_HPP
#define ENTENTE_PICTURE_TIMELINE_HPP

/// A timeline: a band for each instrument, meetings as marks, causes as arrows.
///
/// A band has the colour of cooperation, conflict or neither, and is hatched while suspended. Where more than one standing is possible, one fades into the other over just the days on which both are.
/// What is inferred has a dashed edge. The legend names what the picture shows, and no more.

#include <entente/core/detail/config.hpp>
#include <entente/picture/options.hpp>
#include <entente/picture/picture_for.hpp>
#include <entente/query/courses.hpp>

#include <string>

namespace entente::inline v0_1 {

/// Draws courses, kind by kind. Without a span, the picture reaches from the first change on record to the last. Participations are shown if they were ever suspended, ended or under notice. Instruments
/// that are left out for want of room (`most_rows`) are counted.
template <>
struct picture_for<course_list> {
    static void append(std::string& out, course_list const& one, picture_options const& options);
};

#ifdef ENTENTE_COMPILED
extern template std::string to_svg<course_list>(course_list const&, picture_options const&);
#endif

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/picture/impl/timeline.ipp>
#endif

#endif
