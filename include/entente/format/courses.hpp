// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_FORMAT_COURSES_HPP
#define ENTENTE_FORMAT_COURSES_HPP

/// Courses in words: a line for each stretch, below its instrument.

#include <entente/core/detail/config.hpp>
#include <entente/format/words_for.hpp>
#include <entente/query/courses.hpp>

#include <string>

namespace entente::inline v0_1 {

namespace detail {

/// "in force, notice given": one standing.
[[nodiscard]] ENTENTE_DECL std::string standing_words(course_standing const& one);

/// "active or suspended (accounts differ)": all that is possible on the days of a stretch.
[[nodiscard]] ENTENTE_DECL std::string stretch_words(course_stretch const& one);

/// "2016-11-23 to 2019-08-22", "from 2019-08-23".
[[nodiscard]] ENTENTE_DECL std::string days_words(course_stretch const& one);

} // namespace detail

/// Appends courses, kind by kind.
template <>
struct words_for<course_list> {
    static void append(std::string& out, course_list const& one, bool colour);
};

#ifdef ENTENTE_COMPILED
extern template void append_text<course_list>(std::string&, course_list const&, bool);
#endif

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/format/impl/courses.ipp>
#endif

#endif
