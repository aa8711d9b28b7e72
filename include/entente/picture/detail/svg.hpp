// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_PICTURE_DETAIL_SVG_HPP
#define ENTENTE_PICTURE_DETAIL_SVG_HPP

/// SVG as text. Lengths are whole tenths of a pixel, so that every compiler writes the same bytes.

#include <entente/core/detail/config.hpp>
#include <entente/picture/options.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace entente::inline v0_1::detail {

/// A length in tenths of a pixel.
using tenths = std::int64_t;

[[nodiscard]] constexpr tenths pixels(std::int64_t count) noexcept {
    return count * 10;
}

/// Appends a text as character data or an attribute's value of XML 1.0 and HTML. What is neither UTF-8 nor a character of XML becomes U+FFFD.
ENTENTE_DECL void append_escaped(std::string& out, std::string_view text);

/// Appends a length in pixels: "12.5".
ENTENTE_DECL void append_length(std::string& out, tenths length);

/// How wide a text is at most, in the fonts of the style sheet, at a size in pixels.
[[nodiscard]] ENTENTE_DECL tenths text_width(std::string_view text, std::int64_t size) noexcept;

/// As much of a text as fits into a width, with an ellipsis where it was cut.
[[nodiscard]] ENTENTE_DECL std::string fitted(std::string_view text, tenths width, std::int64_t size);

/// The same of a name. What it ends with in parentheses is kept: rows of an agreement and of its parties differ in that alone.
[[nodiscard]] ENTENTE_DECL std::string fitted_name(std::string_view name, tenths width, std::int64_t size);

/// The same of a bold text, which is wider by a fifth.
[[nodiscard]] ENTENTE_DECL std::string fitted_bold(std::string_view text, tenths width, std::int64_t size);

/// A text as lines of a width, broken at spaces. There are at most `most` lines, and the last ends in an ellipsis if there would be more.
[[nodiscard]] ENTENTE_DECL std::vector<std::string> wrapped(std::string_view text, tenths width, std::int64_t size,
                                                            std::size_t most);

struct svg_point {
    tenths x = 0;
    tenths y = 0;
};

struct svg_box {
    tenths x = 0;
    tenths y = 0;
    tenths width = 0;
    tenths height = 0;
};

/// Writes one picture. Everything that is drawn has a class of the style sheet.
class svg_writer {
public:
    svg_writer(std::string& out, picture_options const& options);

    /// Begins the picture; `description` is for those who can't see it.
    void open(tenths width, tenths height, std::string_view title, std::string_view description);
    void close();

    void rectangle(std::string_view classes, svg_box const& at, std::string_view more = {});
    void line(std::string_view classes, svg_point from, svg_point to);
    /// A path in SVG's words, such as `M 1 2 L 3 4`.
    void path(std::string_view classes, std::string_view course, std::string_view more = {});
    void circle(std::string_view classes, svg_point centre, tenths radius, std::string_view more = {});
    /// A line of text. The classes `middle` and `end` move its anchor.
    void text(std::string_view classes, svg_point at, std::string_view words);

    /// A line of text that rises to the right by 60 degrees.
    void slanted(std::string_view classes, svg_point at, std::string_view words);

    /// The title of the picture at its top, smaller in a narrow one, and as much of it as fits between two margins.
    void title(tenths width, tenths margin, std::string_view words);

    /// Begins a group, with words that a pointer shows and a screen reader reads; each `end_group` ends one.
    void begin_group(std::string_view classes, std::string_view title = {});
    void end_group();

    /// `url(#e-name)`
    [[nodiscard]] std::string url(std::string_view name) const;

    [[nodiscard]] picture_options const& options() const noexcept { return options_; }

private:
    void begin(std::string_view element, std::string_view classes);
    void attribute(std::string_view name, tenths value);
    void definitions();
    void hatch(std::string_view name, std::string_view sign, std::string_view turned);
    void dots(std::string_view name, std::string_view sign);

    std::string& out_;
    picture_options const& options_;
    std::string prefix_;
};

/// The width of a picture that the options ask for, within the bounds.
[[nodiscard]] ENTENTE_DECL tenths width_of(picture_options const& options) noexcept;

/// Appends a point of a path: " 1.5 20".
ENTENTE_DECL void append_point(std::string& course, svg_point at);

/// The course of the mark of a meeting.
[[nodiscard]] ENTENTE_DECL std::string diamond(svg_point centre);

/// One entry of a legend.
struct legend_entry {
    std::string_view classes{}; ///< of its swatch
    std::string_view words{};
    std::string_view
        fill{}; ///< a pattern, by its name; empty: the colour of its classes. Of a mark: "square" or "diamond", else it is round
    std::string_view mask{}; ///< a mask, by its name; empty: none
};

/// Lays the entries of a legend out in lines, and writes them from `top` on where there is a writer; returns their height.
ENTENTE_DECL tenths add_legend(svg_writer* to, legend_entry const* entries, std::size_t count, tenths left, tenths right,
                               tenths top);

} // namespace entente::detail

#ifndef ENTENTE_COMPILED
#    include <entente/picture/impl/detail/svg.ipp>
#endif

#endif
