// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_LANGUAGE_TAG_HPP
#define ENTENTE_CORE_LANGUAGE_TAG_HPP

/// The language of a text, as BCP 47 (RFC 5646) writes it: a language, and where it matters a script and a region: `en`,
/// `zh-Hant-TW`, `sr-Latn`, `es-419`. Variants, extensions and private use are not supported.

#include <entente/core/detail/language_scan.hpp>
#include <entente/core/text_form.hpp>

#include <compare>
#include <cstddef>
#include <optional>
#include <string_view>

namespace entente {

/// A language tag in canonical case: twelve bytes, trivially copyable. Empty only when it was default-constructed. That a tag is
/// well-formed does not mean that such a language is registered.
class language_tag {
public:
    constexpr language_tag() noexcept = default;

    /// From a constant in canonical case, checked at compile time: `language_tag{"zh-Hant-TW"}`.
    template <std::size_t N>
    ENTENTE_CONSTEVAL language_tag(char const (&constant)[N]) {
        auto const made = from({constant, N - 1});
        if (!made) {
            detail::this_constant_is_no_language_tag();
        } else {
            *this = *made;
        }
    }

    /// From text that is known at run time only; nothing where it is no tag, or not in canonical case (`zh-Hant-TW`, not
    /// `zh-hant-tw`). `from_text<language_tag>` says why.
    [[nodiscard]] static constexpr std::optional<language_tag> from(std::string_view text) noexcept {
        auto const scanned = detail::language_scanner(text).scan();
        return scanned.wrong_case == std::string_view::npos ? made_of(scanned) : std::nullopt;
    }

    /// From text in any case, which RFC 5646 permits; nothing where it is no tag. The result is in canonical case.
    [[nodiscard]] static constexpr std::optional<language_tag> canonical(std::string_view text) noexcept {
        return made_of(detail::language_scanner(text).scan());
    }

    /// The whole tag; empty for a default-constructed one. Valid as long as the tag is neither changed nor destroyed.
    [[nodiscard]] constexpr std::string_view view() const noexcept {
        std::size_t size = 0;
        while (size != detail::language_tag_capacity && text_[size] != '\0') {
            ++size;
        }
        return {text_, size};
    }

    /// The language: `zh` of `zh-Hant-TW` (ISO 639).
    [[nodiscard]] constexpr std::string_view language() const noexcept { return view().substr(0, language_size()); }

    /// The script: `Hant` of `zh-Hant-TW` (ISO 15924); empty where none is named.
    [[nodiscard]] constexpr std::string_view script() const noexcept {
        auto const rest = after_language();
        return has_script(rest) ? rest.substr(1, 4) : std::string_view();
    }

    /// The region: `TW` of `zh-Hant-TW` (ISO 3166-1 alpha-2), or `419` of `es-419` (UN M.49); empty where none is named.
    [[nodiscard]] constexpr std::string_view region() const noexcept {
        auto rest = after_language();
        rest.remove_prefix(has_script(rest) ? 5 : 0);
        rest.remove_prefix(rest.empty() ? 0 : 1);
        return rest;
    }

    [[nodiscard]] constexpr bool empty() const noexcept { return text_[0] == '\0'; }

    friend constexpr bool operator==(language_tag const& a, language_tag const& b) noexcept { return a.view() == b.view(); }

    friend constexpr std::strong_ordering operator<=>(language_tag const& a, language_tag const& b) noexcept {
        return a.view() <=> b.view();
    }

private:
    static constexpr std::optional<language_tag> made_of(detail::language_scan const& scanned) noexcept {
        if (scanned.fault != detail::language_fault::none) {
            return std::nullopt;
        }
        language_tag result;
        for (std::size_t i = 0; i != scanned.size; ++i) {
            result.text_[i] = scanned.canonical[i];
        }
        return result;
    }

    // Not by std::string_view::find, which g++ 12 can't evaluate in a constant expression on a temporary.
    [[nodiscard]] constexpr std::size_t language_size() const noexcept {
        std::size_t size = 0;
        while (size != detail::language_tag_capacity && text_[size] != '\0' && text_[size] != '-') {
            ++size;
        }
        return size;
    }

    [[nodiscard]] constexpr std::string_view after_language() const noexcept { return view().substr(language_size()); }

    // A region and its hyphen are at most four characters.
    static constexpr bool has_script(std::string_view after_language) noexcept { return after_language.size() > 4; }

    char text_[detail::language_tag_capacity]{};
};

static_assert(sizeof(language_tag) == detail::language_tag_capacity);

template <>
struct text_form<language_tag> {
    static constexpr std::string_view name = "language tag";

    static constexpr bool is_empty(language_tag const& value) noexcept { return value.empty(); }

    static constexpr bool parse(std::string_view text, language_tag& value) noexcept {
        auto const parsed = language_tag::from(text);
        if (parsed) {
            value = *parsed;
        }
        return parsed.has_value();
    }

    template <class Out>
    static constexpr void append(Out& out, language_tag const& value) {
        auto const text = value.view();
        out.append(text.data(), text.size());
    }

    template <class Out>
    static constexpr std::size_t explain(std::string_view text, Out& why) {
        auto const say = [&why](std::string_view words) { why.append(words.data(), words.size()); };
        auto const scanned = detail::language_scanner(text).scan();
        if (scanned.fault != detail::language_fault::none) {
            say(detail::explain_language_fault(scanned.fault));
            return scanned.offset;
        }
        if (scanned.wrong_case != std::string_view::npos) {
            say("capital and small letters matter: it is written ");
            say({scanned.canonical, scanned.size});
            return scanned.wrong_case;
        }
        return 0;
    }
};

} // namespace entente

template <>
struct std::hash<entente::language_tag> {
    std::size_t operator()(entente::language_tag const& value) const noexcept {
        return std::hash<std::string_view>{}(value.view());
    }
};

#endif
