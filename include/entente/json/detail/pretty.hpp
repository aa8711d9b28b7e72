// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_JSON_DETAIL_PRETTY_HPP
#define ENTENTE_JSON_DETAIL_PRETTY_HPP

/// Lays compact JSON text out for people: what fits into the width stays on its line.

#include <entente/json/detail/number.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace entente::inline v0_1::json::detail {

/// The next token of compact, valid JSON: a bracket, comma or colon, a whole string, or a word or number.
[[nodiscard]] inline std::string_view next_token(std::string_view compact, std::size_t at) noexcept {
    auto end = at + 1;
    if (compact[at] == '"') {
        while (compact[end] != '"') {
            end += compact[end] == '\\' ? 2U : 1U;
        }
        ++end;
    } else if (std::string_view("[]{},:").find(compact[at]) == std::string_view::npos) {
        while (end != compact.size() && std::string_view("]},").find(compact[end]) == std::string_view::npos) {
            ++end;
        }
    }
    return compact.substr(at, end - at);
}

/// The width that each array and object would have on one line, in the order in which they begin.
[[nodiscard]] inline std::vector<std::size_t> widths_of(std::string_view compact) {
    std::vector<std::size_t> widths;
    std::vector<std::size_t> open;
    for (std::size_t at = 0; at != compact.size();) {
        auto const token = next_token(compact, at);
        at += token.size();
        std::size_t width = 0;
        switch (token.front()) {
        case '{':
        case '[':
            open.push_back(widths.size());
            widths.push_back(compact[at] == '}' || compact[at] == ']' ? 1 : 2);
            continue;
        case '}':
        case ']': {
            auto& own = widths[open.back()];
            own += own == 1 ? 1 : 2;
            width = own;
            open.pop_back();
            break;
        }
        case ',':
        case ':': width = 2; break;
        default: width = count_characters(token);
        }
        if (!open.empty()) {
            widths[open.back()] += width;
        }
    }
    return widths;
}

/// Two spaces of indentation; `{ "a": 1 }` and `[ 1, 2 ]` where they fit.
[[nodiscard]] inline std::string pretty(std::string_view compact, std::size_t width) {
    constexpr std::size_t indentation = 2;
    auto const widths = widths_of(compact);
    std::string out;
    std::size_t column = 0;
    std::size_t begun = 0;
    std::size_t broken = 0;  // the number of open containers that are laid out over lines; they enclose the others
    std::size_t inlined = 0; // how many open ones lie on one line
    auto const put = [&](std::string_view text) {
        out += text;
        column += count_characters(text);
    };
    auto const new_line = [&] {
        out += '\n';
        out.append(broken * indentation, ' ');
        column = broken * indentation;
    };
    for (std::size_t at = 0; at != compact.size();) {
        auto const token = next_token(compact, at);
        at += token.size();
        switch (token.front()) {
        case '{':
        case '[': {
            bool const empty = compact[at] == '}' || compact[at] == ']';
            bool const fits = inlined != 0 || empty || column + widths[begun] + 1 <= width; // and a comma
            ++begun;
            put(token);
            if (fits) {
                ++inlined;
                put(empty ? "" : " ");
            } else {
                ++broken;
                new_line();
            }
            break;
        }
        case '}':
        case ']':
            if (inlined != 0) {
                --inlined;
                bool const empty = compact[at - 2] == '{' || compact[at - 2] == '[';
                put(empty ? "" : " ");
            } else {
                --broken;
                new_line();
            }
            put(token);
            break;
        case ',':
            put(token);
            if (inlined != 0) {
                put(" ");
            } else {
                new_line();
            }
            break;
        case ':': put(": "); break;
        default: put(token);
        }
    }
    out += '\n';
    return out;
}

} // namespace entente::json::detail

#endif
