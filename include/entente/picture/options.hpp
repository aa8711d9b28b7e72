// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_PICTURE_OPTIONS_HPP
#define ENTENTE_PICTURE_OPTIONS_HPP

/// How a picture is drawn.

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <cstdint>
#include <string>

namespace entente::inline v0_1 {

/// What stands together in a timeline: instruments of one kind, or those between the same states.
enum class timeline_group : std::uint8_t { kind, pair };

BOOST_DESCRIBE_ENUM(timeline_group, kind, pair)

/// The options of `to_svg`, of every picture.
struct picture_options {
    std::string title{};           ///< empty: one is made from the answer
    std::uint32_t width = 960;     ///< in pixels, from 320 to 10,000; a width outside is taken for the nearest of these
    std::uint32_t most_rows = 200; ///< instruments, or other things that take room. The rest is counted in a line
    timeline_group group = timeline_group::kind; ///< of a timeline
    std::string style{};                         ///< CSS in place of the library's style sheet; empty: that one
    std::string prefix =
        "e"; ///< begins every id in the picture: the pictures in one HTML page need different ones. Letters and digits; others are left out

    friend bool operator==(picture_options const&, picture_options const&) = default;
};

BOOST_DESCRIBE_STRUCT(picture_options, (), (title, width, most_rows, group, style, prefix))

} // namespace entente

#endif
