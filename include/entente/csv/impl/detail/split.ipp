// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CSV_IMPL_DETAIL_SPLIT_IPP
#define ENTENTE_CSV_IMPL_DETAIL_SPLIT_IPP

#include <entente/csv/detail/split.hpp>

#include <entente/json/detail/character_block.hpp>

#include <array>
#include <bit>
#include <cstring>

namespace entente::inline v0_1::csv::detail {

/// Whether a character is a quote, or the end of a line.
[[nodiscard]] inline bool ends_plain(char c) noexcept {
    static constexpr auto table = [] {
        std::array<bool, 256> result{};
        result['"'] = result['\n'] = result['\r'] = true;
        return result;
    }();
    return table[static_cast<unsigned char>(c)];
}

/// Splits cells without quotes, as long as there are sixty-four characters to look at together. Returns whether that was the whole row; else `plain` is where the next cell begins.
[[nodiscard]] inline bool split_plain(std::string_view text, char separator, split_row& to) {
    using json::detail::character_block;
    std::size_t from = 0;
    for (std::size_t block = 0; text.size() - block >= character_block::size && to.cells.size() < most_cells;
         block += character_block::size) {
        character_block const here(text.data() + block);
        auto const ends = here.equal_to('\n') | here.equal_to('\r');
        auto const quotes = here.equal_to('"');
        for (auto marks = here.equal_to(separator) | ends | quotes; marks != 0; marks &= marks - 1) {
            auto const at = block + static_cast<std::size_t>(std::countr_zero(marks));
            auto const mark = marks & (0 - marks);
            if ((quotes & mark) != 0 || (text[at] == '\r' && at + 1 == text.size())) {
                to.plain = from;
                return false;
            }
            to.cells.push_back({.text = text.substr(from, at - from), .offset = from});
            from = at + 1;
            if ((ends & mark) != 0) {
                to.size = at;
                to.used = from + (text[at] == '\r' && text[from] == '\n' ? 1U : 0U);
                return true;
            }
        }
    }
    to.plain = from;
    return false;
}

ENTENTE_DECL void split(std::string_view text, char separator, bool last, split_row& to) {
    to.cells.clear();
    to.used = 0;
    to.is_open = false;
    to.is_crowded = false;
    to.has_quotes = false;
    if (split_plain(text, separator, to)) {
        return;
    }
    char const* const begin = text.data();
    char const* const end = begin + text.size();
    char const* at = begin + to.plain;
    for (;;) {
        if (to.cells.size() >= most_cells) {
            to.is_crowded = true;
            return;
        }
        cell one;
        one.offset = static_cast<std::size_t>(at - begin);
        if (at != end && *at == '"') {
            one.quoted = true;
            to.has_quotes = true;
            char const* const from = ++at;
            for (;;) {
                auto const* const quote =
                    at == end ? nullptr : static_cast<char const*>(std::memchr(at, '"', static_cast<std::size_t>(end - at)));
                if (quote == nullptr || (quote + 1 == end && !last)) {
                    to.is_open = quote == nullptr;
                    to.open_quote = one.offset;
                    return;
                }
                at = quote + 1;
                if (at == end || *at != '"') {
                    one.text = {from, static_cast<std::size_t>(quote - from)};
                    break;
                }
                one.doubled = true;
                ++at;
            }
            one.torn = at != end && *at != separator && *at != '\n' && *at != '\r';
        }
        if (!one.quoted || one.torn) {
            char const* const from = at;
            for (;; ++at) {
                while (at != end && *at != separator && !ends_plain(*at)) {
                    ++at;
                }
                if (at == end || *at != '"') {
                    break;
                }
                one.torn = true;
            }
            if (one.quoted) {
                one.quoted = false; // it is shown as it is written
                one.doubled = false;
                one.text = {begin + one.offset, static_cast<std::size_t>(at - begin) - one.offset};
            } else {
                one.text = {from, static_cast<std::size_t>(at - from)};
            }
        }
        to.cells.push_back(one);
        if (at == end) {
            if (last) {
                to.size = to.used = text.size();
            }
            return;
        }
        if (*at == separator) {
            ++at;
            continue;
        }
        to.size = static_cast<std::size_t>(at - begin);
        if (*at == '\r') {
            if (at + 1 == end && !last) {
                return; // a line feed may follow
            }
            at += at + 1 != end && at[1] == '\n' ? 1 : 0;
        }
        to.used = static_cast<std::size_t>(at + 1 - begin);
        return;
    }
}

ENTENTE_DECL char separator_of(std::string_view text) noexcept {
    constexpr std::string_view known = ",;\t|";
    std::size_t counts[4]{};
    bool quoted = false;
    for (char const c : text) {
        if (c == '"') {
            quoted = !quoted;
        } else if (!quoted && (c == '\n' || c == '\r')) {
            break;
        } else if (auto const i = known.find(c); !quoted && i != std::string_view::npos) {
            ++counts[i];
        }
    }
    std::size_t best = 0;
    for (std::size_t i = 1; i != known.size(); ++i) {
        best = counts[i] > counts[best] ? i : best;
    }
    return known[best];
}

} // namespace entente::csv::detail

#endif
