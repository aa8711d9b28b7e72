// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_PICTURE_IMPL_DETAIL_SVG_IPP
#define ENTENTE_PICTURE_IMPL_DETAIL_SVG_IPP

#include <entente/picture/detail/svg.hpp>

#include <entente/core/printable.hpp>

#include <algorithm>
#include <vector>

namespace entente::inline v0_1::detail {

/// The style sheet. Each colour is the fill, and the darker one its edge. The hues can be told apart by the colour-blind (Okabe and Ito), and a hatch or an edge says the same without colour.
inline constexpr std::string_view picture_style = R"(
.entente{background:#fff;font-family:"Noto Sans","DejaVu Sans","Noto Sans CJK JP","Noto Sans CJK KR","Noto Sans CJK SC",Arial,sans-serif;font-size:12px}
.entente text{fill:#1f2328;stroke:none}
.entente .title{font-size:17px;font-weight:bold}
.entente .title.narrow{font-size:13px}
.entente .heading{font-size:13px;font-weight:bold}
.entente .faint{fill:#57606a}
.entente .small{font-size:11px}
.entente .word{pointer-events:none;paint-order:stroke;stroke:#fff;stroke-width:4px;stroke-linejoin:round}
.entente .middle{text-anchor:middle}
.entente .end{text-anchor:end}
.entente .ground{fill:#fff;stroke:none}
.entente .stripe{fill:#f6f8fa;stroke:none}
.entente .grid{stroke:#d0d7de;fill:none}
.entente .axis{stroke:#57606a;fill:none}
.entente .cooperation{fill:#cfe6f7;stroke:#0072b2}
.entente .conflict{fill:#f7b98f;stroke:#b34700}
.entente .other{fill:#ded9f2;stroke:#5b4ba8}
.entente .broken{fill:#e6a3c4;stroke:#8e1552}
.entente .fulfilled{fill:#9bdcc3;stroke:#00674b}
.entente .over{fill:#8c959f;stroke:#57606a}
.entente .disused{fill:#eceef0;stroke:#57606a}
.entente .notice{fill:#1f2328;stroke:none}
.entente .notice.held{fill:none;stroke:#1f2328;stroke-dasharray:3 2}
.entente .provisional{stroke:#1f2328;stroke-width:2.5;stroke-dasharray:3 3;fill:none}
.entente .hatch{fill:none;stroke-width:2}
.entente .hatch.resuming{stroke-width:.8}
.entente .plain{fill:#fff}
.entente .now{stroke-width:3}
.entente .inferred{stroke-dasharray:5 3}
.entente .contested{stroke-dasharray:2 3;stroke-width:2}
.entente .either{stroke-dasharray:6 2 2 2}
.entente .overdue.perhaps{stroke-dasharray:3 2}
.entente .overdue{stroke:#8e1552;stroke-width:2.5}
.entente .idle{fill:#fff;stroke:none;opacity:.75}
.entente .pale{opacity:.55}
.entente .mark{fill:#1f2328;stroke:none}
.entente .mark.hollow{fill:none;stroke:#1f2328;stroke-width:1.5}
.entente .moment{stroke:#8c959f;fill:none}
.entente .bend{stroke:#1f2328;stroke-width:1.5;stroke-dasharray:1 3;fill:none}
.entente .record{stroke:#1f2328;stroke-width:1.5;stroke-dasharray:6 3;fill:none}
.entente .link{stroke:#57606a;fill:none;stroke-width:1.2}
.entente .link.taken{stroke:#1f2328;stroke-width:2}
.entente .link.thick{stroke-width:5}
.entente .link.refused{stroke:#b34700;stroke-width:2}
.entente .edge{fill:none}
.entente .edge.conflict{stroke:#b34700;stroke-dasharray:10 4}
.entente .edge.cooperation{stroke:#0072b2}
.entente .edge.weakest{stroke:#b34700}
.entente .edge.contested{stroke-dasharray:2 4}
.entente .halo{fill:none;stroke:#ffe08a;stroke-width:12}
.entente .link.contested{stroke-dasharray:2 3}
.entente .link.together{stroke-dasharray:8 3}
@media(prefers-color-scheme:dark){
.entente,.entente .ground,.entente .plain,.entente .idle{background:#0d1117;fill:#0d1117}
.entente text,.entente .mark,.entente .notice{fill:#e6edf3}
.entente .bend,.entente .record,.entente .provisional{stroke:#e6edf3}
.entente .mark.hollow,.entente .notice.held{fill:none;stroke:#e6edf3}
.entente .faint{fill:#9ba4ae}
.entente .word{stroke:#0d1117}
.entente .stripe{fill:#161b22}
.entente .grid{stroke:#30363d}
.entente .axis,.entente .moment,.entente .link{stroke:#9ba4ae}
.entente .cooperation{fill:#0d3b58;stroke:#56b4e9}
.entente .conflict{fill:#6b2c05;stroke:#f0a06a}
.entente .other{fill:#383060;stroke:#b8acf0}
.entente .broken{fill:#5c1139;stroke:#f08fc0}
.entente .fulfilled{fill:#064d3a;stroke:#52d3a8}
.entente .over{fill:#6e7781;stroke:#9ba4ae}
.entente .disused{fill:#21262d;stroke:#9ba4ae}
.entente .overdue{stroke:#f08fc0}
.entente .edge{fill:none}
.entente .link.taken{stroke:#e6edf3}
.entente .edge.conflict,.entente .edge.weakest,.entente .link.refused{stroke:#f0a06a}
.entente .edge.cooperation{stroke:#56b4e9}
.entente .halo{fill:none;stroke:#5c4a00}
}
@media print{.entente text{fill:#000}}
)";

ENTENTE_DECL void append_escaped(std::string& out, std::string_view text) {
    while (!text.empty()) {
        auto const one = scan_character(text);
        bool const is_character = one.valid && one.code != 0xFFFE && one.code != 0xFFFF &&
                                  (one.code >= 0x20 || one.code == '\t' || one.code == '\n' || one.code == '\r');
        switch (is_character ? one.code : 0) {
        case 0: out += "\xEF\xBF\xBD"; break;
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        case '\'': out += "&#39;"; break;
        default: out += text.substr(0, one.size);
        }
        text.remove_prefix(one.size);
    }
}

ENTENTE_DECL void append_length(std::string& out, tenths length) {
    if (length < 0) {
        out += '-';
        length = -length;
    }
    out += std::to_string(length / 10);
    if (length % 10 != 0) {
        out += '.';
        out += static_cast<char>('0' + length % 10);
    }
}

/// How wide a character is at most, in hundredths of the size of the font.
[[nodiscard]] constexpr std::int64_t advance_of(std::uint32_t code) noexcept {
    if (code >= 0x2E80 && code != 0xFFFD) {
        return 105; // East Asian scripts, and pictures
    }
    if (code >= 0x300 && code <= 0x36F) {
        return 0; // combining
    }
    if ((code >= 0x1C4 && code <= 0x1CC) || (code >= 0x400 && code <= 0x42F) || (code >= 0x2010 && code <= 0x2E7F)) {
        return 110; // digraphs, Cyrillic capitals, dashes and signs
    }
    if (code > 0x7F) {
        return 85;
    }
    // DejaVu Sans, the widest of the fonts above.
    constexpr std::uint8_t latin[]{
        32,  41, 47, 84, 64, 96, 79, 28, 40, 40, 51, 84, 32, 37, 32, 34, // space to slash
        64,  64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84, 84, 84, 54, // 0 to ?
        101, 69, 69, 70, 78, 64, 58, 78, 76, 30, 30, 66, 56, 87, 75, 79, // @ to O
        61,  79, 70, 64, 62, 74, 69, 99, 69, 62, 69, 40, 34, 40, 84, 51, // P to _
        51,  62, 64, 55, 64, 62, 36, 64, 64, 28, 28, 58, 28, 98, 64, 62, // ` to o
        64,  64, 42, 53, 40, 64, 60, 82, 60, 60, 53, 64, 34, 64, 84, 60, // p to delete
    };
    return code < 0x20 ? 60 : latin[code - 0x20];
}

ENTENTE_DECL tenths text_width(std::string_view text, std::int64_t size) noexcept {
    std::int64_t result = 0;
    while (!text.empty()) {
        auto const one = scan_character(text);
        result += advance_of(one.code);
        text.remove_prefix(one.size);
    }
    return result * size / 10;
}

/// Whether a text ends in a script that is written from right to left: Hebrew, Arabic and their neighbours.
[[nodiscard]] inline bool ends_right_to_left(std::string_view text) noexcept {
    bool result = false;
    while (!text.empty()) {
        auto const one = scan_character(text);
        bool const is_right = (one.code >= 0x590 && one.code <= 0x8FF) || (one.code >= 0xFB1D && one.code <= 0xFDFF) ||
                              (one.code >= 0xFE70 && one.code <= 0xFEFF);
        bool const is_left =
            !is_right && (one.code > 0xBF || (one.code >= 'A' && one.code <= 'Z') || (one.code >= 'a' && one.code <= 'z'));
        result = is_right || (result && !is_left);
        text.remove_prefix(one.size);
    }
    return result;
}

ENTENTE_DECL std::string fitted(std::string_view text, tenths width, std::int64_t size) {
    if (text_width(text, size) <= width) {
        return std::string(text);
    }
    std::size_t kept = 0;
    std::int64_t used = 100; // the ellipsis
    while (kept != text.size()) {
        auto const one = scan_character(text.substr(kept));
        used += advance_of(one.code);
        if (used * size / 10 > width) {
            break;
        }
        kept += one.size;
    }
    while (kept != 0 && text[kept - 1] == ' ') {
        --kept;
    }
    auto result = std::string(text.substr(0, kept)) + "\xE2\x80\xA6";
    if (ends_right_to_left(text.substr(0, kept))) {
        result += "\xE2\x80\x8F"; // a right-to-left mark: the ellipsis stands at the left, where the text is cut
    }
    return result;
}

ENTENTE_DECL std::string fitted_bold(std::string_view text, tenths width, std::int64_t size) {
    return fitted(text, width * 83 / 100, size);
}

ENTENTE_DECL std::vector<std::string> wrapped(std::string_view text, tenths width, std::int64_t size, std::size_t most) {
    std::vector<std::string> result;
    while (!text.empty() && result.size() + 1 < most && text_width(text, size) > width) {
        std::size_t end = 0; // the last space that the line has room for
        for (std::size_t space = text.find(' '); space != std::string_view::npos; space = text.find(' ', space + 1)) {
            if (text_width(text.substr(0, space), size) > width) {
                break;
            }
            end = space;
        }
        if (end == 0) {
            break; // one long word
        }
        result.emplace_back(text.substr(0, end));
        text.remove_prefix(end + 1);
    }
    if (!text.empty()) {
        result.push_back(fitted(text, width, size));
    }
    return result;
}

ENTENTE_DECL std::string fitted_name(std::string_view name, tenths width, std::int64_t size) {
    auto const begin = name.ends_with(')') ? name.rfind(" (") : std::string_view::npos;
    auto const end = begin == std::string_view::npos ? std::string_view() : name.substr(begin);
    auto const room = width - text_width(end, size);
    return text_width(name, size) <= width || end.empty() || room < width / 3
               ? fitted(name, width, size)
               : fitted(name.substr(0, begin), room, size).append(end);
}

ENTENTE_DECL tenths width_of(picture_options const& options) noexcept {
    return pixels((std::clamp)(std::int64_t{options.width}, std::int64_t{320}, std::int64_t{10000}));
}

ENTENTE_DECL void append_point(std::string& course, svg_point at) {
    course += ' ';
    append_length(course, at.x);
    course += ' ';
    append_length(course, at.y);
}

ENTENTE_DECL svg_writer::svg_writer(std::string& out, picture_options const& options) : out_(out), options_(options) {
    for (char const c : options.prefix) {
        bool const letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (letter || (c >= '0' && c <= '9' && !prefix_.empty())) {
            prefix_ += c;
        }
    }
    prefix_ += prefix_.empty() ? "e-" : "-";
}

ENTENTE_DECL std::string svg_writer::url(std::string_view name) const {
    return "url(#" + prefix_ + std::string(name) + ')';
}

ENTENTE_DECL void svg_writer::attribute(std::string_view name, tenths value) {
    out_.append(1, ' ').append(name).append("=\"");
    append_length(out_, value);
    out_ += '"';
}

ENTENTE_DECL void svg_writer::begin(std::string_view element, std::string_view classes) {
    out_.append(1, '<').append(element);
    if (!classes.empty()) {
        out_.append(" class=\"").append(classes).append(1, '"');
    }
}

ENTENTE_DECL void svg_writer::hatch(std::string_view name, std::string_view sign, std::string_view turned) {
    out_.append("<pattern id=\"").append(prefix_).append(name).append(1, '-').append(sign);
    out_ += "\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(";
    out_.append(turned).append(")\"><rect class=\"plain\" width=\"8\" height=\"8\" stroke=\"none\"/>");
    out_.append("<path class=\"hatch ").append(name).append(1, ' ').append(sign).append("\" d=\"M 2 0 V 8\"/></pattern>\n");
}

ENTENTE_DECL void svg_writer::dots(std::string_view name, std::string_view sign) {
    out_.append("<pattern id=\"").append(prefix_).append(name).append(1, '-').append(sign);
    out_ += "\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">";
    out_ += "<rect class=\"plain\" width=\"6\" height=\"6\" stroke=\"none\"/>";
    out_.append("<path class=\"hatch ").append(sign).append("\" d=\"M 2 3 H 4\"/></pattern>\n");
}

ENTENTE_DECL void svg_writer::definitions() {
    out_ += "<defs>\n";
    for (std::string_view const sign : {"cooperation", "conflict", "other"}) {
        hatch("suspended", sign, "45");
        hatch("resuming", sign, "-45");
        dots("forthcoming", sign);
    }
    for (bool const in : {false, true}) {
        auto const name = prefix_ + (in ? "in" : "out");
        out_.append("<linearGradient id=\"").append(name).append("-g\"><stop offset=\"0\" stop-color=\"");
        out_.append(in ? "#000" : "#fff").append("\"/><stop offset=\"1\" stop-color=\"").append(in ? "#fff" : "#000");
        out_.append("\"/></linearGradient><mask id=\"").append(name);
        out_ += "\" maskContentUnits=\"objectBoundingBox\"><rect width=\"1\" height=\"1\" fill=\"url(#";
        out_.append(name).append("-g)\"/></mask>\n");
    }
    out_.append("<marker id=\"").append(prefix_);
    out_ += "arrow\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto-start-reverse\">";
    out_ += "<path class=\"mark\" d=\"M 0 0.5 L 8 4 L 0 7.5 Z\"/></marker>\n</defs>\n";
}

ENTENTE_DECL void svg_writer::open(tenths width, tenths height, std::string_view title, std::string_view description) {
    out_ += "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"entente\" role=\"img\"";
    attribute("width", width);
    attribute("height", height);
    out_ += " viewBox=\"0 0";
    append_point(out_, {width, height});
    out_.append("\" aria-labelledby=\"").append(prefix_).append("title ").append(prefix_).append("text\">\n<title id=\"");
    out_.append(prefix_).append("title\">");
    append_escaped(out_, title);
    out_.append("</title>\n<desc id=\"").append(prefix_).append("text\">");
    append_escaped(out_, description);
    out_ += "</desc>\n<style>";
    if (options_.style.empty()) {
        out_ += picture_style;
    } else {
        append_escaped(out_, options_.style);
    }
    out_ += "</style>\n";
    definitions();
    rectangle("ground", {0, 0, width, height});
}

ENTENTE_DECL void svg_writer::close() {
    out_ += "</svg>\n";
}

ENTENTE_DECL void svg_writer::rectangle(std::string_view classes, svg_box const& at, std::string_view more) {
    begin("rect", classes);
    attribute("x", at.x);
    attribute("y", at.y);
    attribute("width", at.width);
    attribute("height", at.height);
    out_.append(more).append("/>\n");
}

ENTENTE_DECL void svg_writer::line(std::string_view classes, svg_point from, svg_point to) {
    begin("line", classes);
    attribute("x1", from.x);
    attribute("y1", from.y);
    attribute("x2", to.x);
    attribute("y2", to.y);
    out_ += "/>\n";
}

ENTENTE_DECL void svg_writer::path(std::string_view classes, std::string_view course, std::string_view more) {
    begin("path", classes);
    out_.append(" d=\"").append(course).append(1, '"').append(more).append("/>\n");
}

ENTENTE_DECL void svg_writer::circle(std::string_view classes, svg_point centre, tenths radius, std::string_view more) {
    begin("circle", classes);
    attribute("cx", centre.x);
    attribute("cy", centre.y);
    attribute("r", radius);
    out_.append(more).append("/>\n");
}

ENTENTE_DECL void svg_writer::text(std::string_view classes, svg_point at, std::string_view words) {
    begin("text", classes);
    attribute("x", at.x);
    attribute("y", at.y);
    out_ += '>';
    append_escaped(out_, words);
    out_ += "</text>\n";
}

ENTENTE_DECL void svg_writer::slanted(std::string_view classes, svg_point at, std::string_view words) {
    begin("text", classes);
    attribute("x", at.x);
    attribute("y", at.y);
    out_ += " transform=\"rotate(-60";
    append_point(out_, at);
    out_ += ")\">";
    append_escaped(out_, words);
    out_ += "</text>\n";
}

ENTENTE_DECL void svg_writer::title(tenths width, tenths margin, std::string_view words) {
    bool const narrow = width < pixels(560) || fitted_bold(words, width - 2 * margin, 17) != words;
    text(narrow ? "title narrow" : "title", {margin, pixels(28)}, fitted_bold(words, width - 2 * margin, narrow ? 13 : 17));
}

ENTENTE_DECL void svg_writer::begin_group(std::string_view classes, std::string_view title) {
    begin("g", classes);
    out_ += '>';
    if (!title.empty()) {
        out_ += "<title>";
        append_escaped(out_, title);
        out_ += "</title>";
    }
    out_ += '\n';
}

ENTENTE_DECL void svg_writer::end_group() {
    out_ += "</g>\n";
}

ENTENTE_DECL std::string diamond(svg_point centre) {
    std::string result = "M";
    append_point(result, {centre.x, centre.y - pixels(5)});
    for (svg_point const point : {svg_point{centre.x + pixels(5), centre.y}, svg_point{centre.x, centre.y + pixels(5)},
                                  svg_point{centre.x - pixels(5), centre.y}}) {
        result += " L";
        append_point(result, point);
    }
    return result + " Z";
}

ENTENTE_DECL tenths add_legend(svg_writer* to, legend_entry const* entries, std::size_t count, tenths left, tenths right,
                               tenths top) {
    constexpr tenths swatch = pixels(26);
    constexpr tenths line = pixels(20);
    tenths x = left;
    tenths y = top;
    for (legend_entry const* one = entries; one != entries + count; ++one) {
        auto const width = swatch + pixels(6) + text_width(one->words, 12) + pixels(14);
        if (x != left && x + width > right) {
            x = left;
            y += line;
        }
        if (to != nullptr) {
            if (one->classes == "moment" || one->classes == "bend" || one->classes == "record") {
                to->line(one->classes, {x + swatch / 2, y}, {x + swatch / 2, y + pixels(14)});
            } else if (one->classes == "provisional") {
                to->rectangle("cooperation", {x, y + pixels(1), swatch, pixels(12)});
                to->line(one->classes, {x, y + pixels(2)}, {x + swatch, y + pixels(2)});
            } else if (one->classes.starts_with("notice")) {
                to->rectangle("cooperation", {x, y + pixels(1), swatch, pixels(12)});
                to->rectangle(one->classes, {x, y + pixels(11), swatch, pixels(2)});
            } else if (one->classes.find("link") != std::string_view::npos) {
                to->line(one->classes, {x, y + pixels(7)}, {x + swatch, y + pixels(7)});
            } else if (one->classes.starts_with("mark")) {
                auto const centre = svg_point{x + swatch / 2, y + pixels(7)};
                if (one->fill == "square") {
                    to->rectangle(one->classes, {centre.x - pixels(4), centre.y - pixels(4), pixels(8), pixels(8)});
                } else if (one->fill == "half") {
                    to->rectangle("mark hollow", {centre.x - pixels(4), centre.y - pixels(4), pixels(8), pixels(8)});
                    to->rectangle(one->classes, {centre.x - pixels(4), centre.y, pixels(8), pixels(4)});
                } else if (one->fill == "diamond") {
                    to->path(one->classes, diamond(centre));
                } else {
                    to->circle(one->classes, centre, pixels(4));
                }
            } else if (one->classes == "split") {
                to->rectangle("other", {x, y + pixels(1), swatch, pixels(6)});
                to->rectangle("over", {x, y + pixels(7), swatch, pixels(6)});
            } else if (one->classes == "plain axis thin") {
                to->rectangle(one->classes, {x, y + pixels(5), swatch, pixels(5)});
            } else {
                auto fill = one->fill.empty() ? std::string() : " style=\"fill:" + to->url(one->fill) + '"';
                fill += one->mask.empty() ? std::string() : " mask=\"" + to->url(one->mask) + '"';
                to->rectangle(one->classes, {x, y + pixels(1), swatch, pixels(12)}, fill);
            }
            to->text("", {x + swatch + pixels(6), y + pixels(11)}, one->words);
        }
        x += width;
    }
    return count == 0 ? 0 : y - top + line;
}

} // namespace entente::detail

#endif
