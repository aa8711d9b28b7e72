// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_TEXT_HPP
#define ENTENTE_CORE_TEXT_HPP

/// The same words in several languages: `{"en": "Japan", "ja": "日本"}`. Names, titles and notes are such texts.

#include <entente/core/compact_list.hpp>
#include <entente/core/compact_string.hpp>
#include <entente/core/language_tag.hpp>

#include <compare>
#include <cstddef>
#include <initializer_list>
#include <string_view>
#include <utility>

namespace entente::inline v0_1 {

/// Strings by language, one for each, sorted by tag.
class text {
public:
    struct entry {
        language_tag language{};
        compact_string value{};

        friend bool operator==(entry const&, entry const&) = default;
        friend std::strong_ordering operator<=>(entry const& a, entry const& b) noexcept {
            auto const order = a.language <=> b.language;
            return order != 0 ? order : a.value <=> b.value;
        }
    };

    struct literal {
        language_literal language;
        std::string_view value;
    };

    text() = default;

    /// `text{{"en", "Japan"}, {"ja", "日本"}}`. Where a language comes twice, the later string counts.
    text(std::initializer_list<literal> entries);

    /// The string in exactly that language, or null. Valid until the text is changed. Logarithmic.
    [[nodiscard]] compact_string const* find(language_tag language) const noexcept;

    /// Adds the string in that language, or replaces the one that is there. The tag must be set.
    void set(language_tag language, std::string_view value) {
        compact_string made(value); // which may be a string of this text
        at(language) = std::move(made);
    }

    /// The string in that language, empty where there was none. Valid until the text is changed.
    compact_string& at(language_tag language);

    /// For readers of documents: adds an empty string without putting it in its place, until `seal` puts all in order. Constant.
    compact_string& append(language_tag language) { return entries_.emplace_back(entry{language, {}}).value; }

    /// Sorts the entries; returns false if a language is a duplicate.
    bool seal();

    /// The string for a reader of that language: in exactly that language; else in the same language, with the same script if there is one and
    /// rather without a region than with another; else in English; else the first. Empty where there is none. Linear.
    [[nodiscard]] std::string_view in(language_tag preferred) const noexcept;

    [[nodiscard]] auto begin() const noexcept { return entries_.begin(); }
    [[nodiscard]] auto end() const noexcept { return entries_.end(); }

    /// In how many languages it is there.
    [[nodiscard]] std::size_t size() const noexcept { return entries_.size(); }
    [[nodiscard]] bool empty() const noexcept { return entries_.empty(); }
    void clear() noexcept { entries_.clear(); }

    friend bool operator==(text const&, text const&) = default;
    friend std::strong_ordering operator<=>(text const&, text const&) = default;

private:
    // How well a language serves who prefers another one; the highest where they are the same.
    [[nodiscard]] static int rank(language_tag const& offered, language_tag const& preferred) noexcept;

    [[nodiscard]] entry const* place_of(language_tag language) const noexcept;

    compact_list<entry> entries_;
};

} // namespace entente

template <>
struct std::hash<entente::text> {
    std::size_t operator()(entente::text const& value) const noexcept {
        std::size_t result = 0;
        for (auto const& one : value) {
            result =
                (result * 31 + std::hash<entente::language_tag>{}(one.language)) * 31 + std::hash<std::string_view>{}(one.value);
        }
        return result;
    }
};

#ifndef ENTENTE_COMPILED
#    include <entente/core/impl/text.ipp>
#endif

#endif
