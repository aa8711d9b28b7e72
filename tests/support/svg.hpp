// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_TESTS_SUPPORT_SVG_HPP
#define ENTENTE_TESTS_SUPPORT_SVG_HPP

/// Reads pictures as strictly as an XML parser would, and measures their texts.

#include <entente/core/printable.hpp>
#include <entente/picture/detail/svg.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace support {

/// An element with its attributes, and the characters directly within it, entities resolved.
struct svg_element {
    std::string name{};
    std::vector<std::pair<std::string, std::string>> attributes{};
    std::string characters{};

    [[nodiscard]] std::string operator[](std::string_view wanted) const {
        for (auto const& [key, value] : attributes) {
            if (key == wanted) {
                return value;
            }
        }
        return {};
    }

    [[nodiscard]] bool has_class(std::string_view wanted) const {
        return (' ' + (*this)["class"] + ' ').find(' ' + std::string(wanted) + ' ') != std::string::npos;
    }
};

/// All elements of a picture, in the order of their beginnings; and the first thing that is wrong with it.
struct svg_document {
    std::vector<svg_element> elements{};
    std::string error{};

    [[nodiscard]] std::vector<svg_element> all(std::string_view name) const {
        std::vector<svg_element> result;
        std::copy_if(elements.begin(), elements.end(), std::back_inserter(result),
                     [&](svg_element const& one) { return one.name == name; });
        return result;
    }

    /// What the texts say, joined by lines.
    [[nodiscard]] std::string words() const {
        std::string result;
        for (svg_element const& one : all("text")) {
            result.append(one.characters).append(1, '\n');
        }
        return result;
    }
};

class svg_parser {
public:
    explicit svg_parser(std::string_view text) : rest_(text) {}

    [[nodiscard]] svg_document read() {
        std::vector<std::size_t> open;
        std::set<std::string> ids;
        while (!rest_.empty() && made_.error.empty()) {
            if (rest_.front() != '<') {
                auto const characters = take_until('<');
                if (!open.empty()) {
                    made_.elements[open.back()].characters += resolved(characters);
                } else if (characters.find_first_not_of(" \n") != std::string_view::npos) {
                    fail("text outside the root");
                }
                continue;
            }
            rest_.remove_prefix(1);
            if (rest_.starts_with('/')) {
                rest_.remove_prefix(1);
                auto const name = take_until('>');
                rest_.remove_prefix(rest_.empty() ? 0 : 1);
                if (open.empty() || made_.elements[open.back()].name != name) {
                    fail("</" + std::string(name) + "> closes nothing");
                } else {
                    open.pop_back();
                }
                continue;
            }
            if (open.empty() && !made_.elements.empty()) {
                fail("a second root");
            }
            svg_element one;
            bool const empty = tag(one);
            if (auto const own = one["id"]; !own.empty() && !ids.insert(own).second) {
                fail("the id " + own + " twice");
            }
            made_.elements.push_back(std::move(one));
            if (!empty) {
                open.push_back(made_.elements.size() - 1);
            }
        }
        if (!open.empty()) {
            fail("<" + made_.elements[open.back()].name + "> is not closed");
        }
        return std::move(made_);
    }

private:
    void fail(std::string const& why) { made_.error = made_.error.empty() ? why : made_.error; }

    std::string_view take_until(char end) {
        auto const size = (std::min)(rest_.find(end), rest_.size());
        auto const result = rest_.substr(0, size);
        rest_.remove_prefix(size);
        return result;
    }

    bool tag(svg_element& to) {
        auto const is_name = [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == ':';
        };
        auto const name = [&] {
            std::string result;
            while (!rest_.empty() && is_name(rest_.front())) {
                result += rest_.front();
                rest_.remove_prefix(1);
            }
            return result;
        };
        to.name = name();
        while (!rest_.empty() && rest_.front() == ' ') {
            rest_.remove_prefix(1);
            auto key = name();
            if (key.empty() || !rest_.starts_with("=\"")) {
                fail("an attribute of <" + to.name + "> is not written name=\"value\"");
                return true;
            }
            rest_.remove_prefix(2);
            auto const value = take_until('"');
            rest_.remove_prefix(rest_.empty() ? 0 : 1);
            if (!to[key].empty()) {
                fail("the attribute " + key + " twice");
            }
            to.attributes.emplace_back(std::move(key), resolved(value));
        }
        bool const empty = rest_.starts_with("/>");
        if (!empty && !rest_.starts_with('>')) {
            fail("<" + to.name + "> has no end");
        }
        rest_.remove_prefix((std::min)(rest_.size(), empty ? std::size_t{2} : std::size_t{1}));
        return empty || to.name.empty();
    }

    std::string resolved(std::string_view raw) {
        static constexpr std::pair<std::string_view, char> entities[]{
            {"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&#39;", '\''}};
        std::string result;
        while (!raw.empty()) {
            if (raw.front() == '&') {
                auto const at = std::find_if(std::begin(entities), std::end(entities),
                                             [&](auto const& one) { return raw.starts_with(one.first); });
                if (at == std::end(entities)) {
                    fail("an & that is not escaped");
                    return result;
                }
                result += at->second;
                raw.remove_prefix(at->first.size());
                continue;
            }
            auto const one = entente::detail::scan_character(raw);
            if (!one.valid || one.code == 0xFFFE || one.code == 0xFFFF || (one.code < 0x20 && one.code != '\n') ||
                raw.front() == '<') {
                fail("a character that XML does not have");
                return result;
            }
            result += raw.substr(0, one.size);
            raw.remove_prefix(one.size);
        }
        return result;
    }

    std::string_view rest_;
    svg_document made_{};
};

inline svg_document read_svg(std::string_view text) {
    return svg_parser(text).read();
}

/// A length of an attribute, in tenths of a pixel.
inline std::int64_t length_of(std::string const& text) {
    return static_cast<std::int64_t>(std::strtod(text.c_str(), nullptr) * 10 + (text.starts_with('-') ? -0.5 : 0.5));
}

/// The texts that overlap one another, or leave the picture; empty where all can be read. Widths are those by which the pictures are laid out.
inline std::vector<std::string> crowded_texts(svg_document const& of) {
    struct box {
        std::int64_t left;
        std::int64_t right;
        std::int64_t top;
        std::int64_t bottom;
        std::string words;
    };
    auto const width = length_of(of.elements.front()["width"]);
    auto const height = length_of(of.elements.front()["height"]);
    std::vector<box> all;
    std::vector<std::string> result;
    for (svg_element const& one : of.all("text")) {
        std::int64_t const size = one.has_class("narrow")    ? 13
                                  : one.has_class("title")   ? 17
                                  : one.has_class("heading") ? 13
                                  : one.has_class("small")   ? 11
                                                             : 12;
        auto const own = entente::detail::text_width(one.characters, size);
        auto const x = length_of(one["x"]);
        auto const left = one.has_class("middle") ? x - own / 2 : one.has_class("end") ? x - own : x;
        auto const y = length_of(one["y"]);

        std::vector<box> boxes{{left, left + own, y - size * 8, y + size * 2, one.characters}};
        if (one["transform"].starts_with("rotate(-60 ")) { // small boxes along the line
            boxes.clear();
            for (std::int64_t at = 0; at < own; at += 30) {
                auto const bottom = y - at * 866 / 1000;
                boxes.push_back(
                    {x + at / 2 - size * 5, x + at / 2 + size * 5, bottom - size * 5, bottom + size * 2, one.characters});
            }
        }
        std::set<std::string> met;
        for (box const& made : boxes) {
            if (made.left < 0 || made.right > width || made.top < 0 || made.bottom > height) {
                met.insert(one.characters + ": outside the picture");
            }
            for (box const& other : all) {
                if (made.left < other.right && other.left < made.right && made.top < other.bottom && other.top < made.bottom) {
                    met.insert(other.words + " | " + made.words);
                }
            }
        }
        result.insert(result.end(), met.begin(), met.end());
        all.insert(all.end(), boxes.begin(), boxes.end());
    }
    return result;
}

} // namespace support

#endif
