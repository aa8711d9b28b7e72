// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_TEXT_HPP
#define ENTENTE_CORE_TEXT_HPP

/// The same words in several languages: `{"en": "Japan", "ja": "日本"}`. Names, titles and notes are such texts.

#include <entente/core/language_tag.hpp>

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente {

/// Strings by language, at most one for each, in the order in which they were added. Look-ups are linear: a text has few
/// languages.
class text {
public:
    struct entry {
        language_tag language{};
        std::string value{};

        friend bool operator==(entry const&, entry const&) = default;
    };

    text() = default;

    /// `text{{"en", "Japan"}, {"ja", "日本"}}`. Where a language comes twice, the later string counts.
    text(std::initializer_list<entry> entries) {
        entries_.reserve(entries.size());
        for (entry const& one : entries) {
            set(one.language, one.value);
        }
    }

    /// The string in exactly that language, or null. It is valid until the text is changed.
    [[nodiscard]] std::string const* find(language_tag language) const noexcept {
        for (entry const& one : entries_) {
            if (one.language == language) {
                return &one.value;
            }
        }
        return nullptr;
    }

    /// Adds the string in that language, or replaces the one that is there. The tag must not be empty.
    void set(language_tag language, std::string value) {
        for (entry& one : entries_) {
            if (one.language == language) {
                one.value = std::move(value);
                return;
            }
        }
        entries_.push_back({language, std::move(value)});
    }

    /// Adds an empty string to be filled, in a language that is not there yet. It is valid until the text is changed.
    std::string& add_empty(language_tag language) {
        entries_.push_back({language, std::string()});
        return entries_.back().value;
    }

    /// The string for a reader of that language: in exactly that language; else in the same language, with the same script if
    /// there is one and rather without a region than with another; else in English; else the first. Empty where there is none.
    [[nodiscard]] std::string_view in(language_tag preferred) const noexcept {
        entry const* best = nullptr;
        for (entry const& one : entries_) {
            if (best == nullptr || rank(one.language, preferred) > rank(best->language, preferred)) {
                best = &one;
            }
        }
        return best != nullptr ? std::string_view(best->value) : std::string_view();
    }

    [[nodiscard]] auto begin() const noexcept { return entries_.begin(); }
    [[nodiscard]] auto end() const noexcept { return entries_.end(); }

    /// In how many languages it is there.
    [[nodiscard]] std::size_t size() const noexcept { return entries_.size(); }
    [[nodiscard]] bool empty() const noexcept { return entries_.empty(); }

    /// True where both have the same strings in the same languages in the same order.
    friend bool operator==(text const&, text const&) = default;

private:
    // How well a language serves who prefers another one; the highest where they are the same.
    [[nodiscard]] static int rank(language_tag const& offered, language_tag const& preferred) noexcept {
        if (offered.language() != preferred.language()) {
            return offered.language() == "en" ? 1 : 0;
        }
        int const script = offered.script() == preferred.script() ? 4 : 0;
        int const region = offered.region() == preferred.region() ? 2 : offered.region().empty() ? 1 : 0;
        return 2 + script + region;
    }

    std::vector<entry> entries_;
};

} // namespace entente

#endif
