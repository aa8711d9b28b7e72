// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_LANGUAGE_TAG_HPP
#define ENTENTE_CORE_LANGUAGE_TAG_HPP

/// Languages, as BCP 47 (RFC 5646) writes them: `en`, `ja`, `zh-Hant-TW`, `es-419`. Language, script and region are supported.

#include <entente/core/detail/language_scan.hpp>
#include <entente/core/text_form.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace entente::inline v0_1 {

namespace detail {

/// Called where a constant that is checked at compile time is wrong. It is not `constexpr`, so the program does not compile.
inline void this_is_no_language_tag() {}

/// For a tag that is well-formed and not in canonical case.
inline constexpr std::uint8_t language_in_wrong_case = 64;

} // namespace detail

/// A literal of a language tag in canonical case, checked at compile time.
class language_literal {
public:
    consteval language_literal(char const* literal) : text_(literal) {
        auto const scanned = detail::language_scanner(text_).scan();
        if (scanned.fault != detail::language_fault::none || scanned.wrong_case != std::string_view::npos) {
            detail::this_is_no_language_tag();
        }
    }

    [[nodiscard]] constexpr std::string_view view() const noexcept { return text_; }

private:
    std::string_view text_;
};

/// A language tag in canonical case: twelve bytes. Default-constructed it is unset. That a tag is well-formed does not mean that such a
/// language is registered.
class language_tag {
public:
    constexpr language_tag() noexcept = default;

    /// From a literal, checked at compile time: `language_tag{"zh-Hant-TW"}`.
    constexpr language_tag(language_literal literal) noexcept { assign(literal.view()); }

    /// Parses a string at run time. Returns nothing if it is not a valid tag, or not in canonical case (`zh-Hant-TW`, not `zh-hant-tw`).
    [[nodiscard]] static constexpr std::optional<language_tag> from(std::string_view text) noexcept;

    /// Parses a text in any case, which RFC 5646 permits. Returns nothing if it is not a valid tag. The result is in canonical case.
    [[nodiscard]] static constexpr std::optional<language_tag> canonical(std::string_view text) noexcept {
        auto const scanned = detail::language_scanner(text).scan();
        if (scanned.fault != detail::language_fault::none) {
            return std::nullopt;
        }
        language_tag result;
        result.assign({scanned.canonical, scanned.size});
        return result;
    }

    /// The whole tag; empty where it is unset. Valid as long as the tag is neither changed nor destroyed.
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
        auto const rest = view().substr(language_size());
        return rest.size() > 4 ? rest.substr(1, 4) : std::string_view();
    }

    /// The region: `TW` of `zh-Hant-TW` (ISO 3166-1 alpha-2), or `419` of `es-419` (UN M.49); empty where none is named.
    [[nodiscard]] constexpr std::string_view region() const noexcept {
        auto rest = view().substr(language_size());
        rest.remove_prefix(rest.size() > 4 ? 5 : 0); // a region and its hyphen are at most four characters
        rest.remove_prefix(rest.empty() ? 0 : 1);
        return rest;
    }

    [[nodiscard]] constexpr bool is_set() const noexcept { return text_[0] != '\0'; }

    friend constexpr bool operator==(language_tag const& a, language_tag const& b) noexcept { return a.view() == b.view(); }
    friend constexpr std::strong_ordering operator<=>(language_tag const& a, language_tag const& b) noexcept {
        return a.view() <=> b.view();
    }

private:
    friend struct text_form<language_tag>;

    constexpr void assign(std::string_view canonical) noexcept {
        for (std::size_t i = 0; i != detail::language_tag_capacity; ++i) {
            text_[i] = i < canonical.size() ? canonical[i] : '\0';
        }
    }

    [[nodiscard]] constexpr std::size_t language_size() const noexcept {
        std::size_t size = 0;
        while (size != detail::language_tag_capacity && text_[size] != '\0' && text_[size] != '-') {
            ++size;
        }
        return size;
    }

    char text_[detail::language_tag_capacity]{};
};

template <>
struct text_form<language_tag> {
    static constexpr std::string_view name = "language tag";
    static constexpr std::string_view pattern = R"(^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$)";
    static constexpr bool has_unset = true;

    static constexpr text_error parse(std::string_view text, language_tag& value) noexcept {
        auto const scanned = detail::language_scanner(text).scan();
        if (scanned.fault != detail::language_fault::none) {
            return {scanned.offset, static_cast<std::uint8_t>(scanned.fault)};
        }
        if (scanned.wrong_case != std::string_view::npos) {
            return {scanned.wrong_case, detail::language_in_wrong_case};
        }
        value.assign(text);
        return {};
    }
    static std::string_view view(language_tag const& value) noexcept { return value.view(); }
    static void append(std::string& out, language_tag const& value) { out += value.view(); }
    static std::string explain(std::string_view text, text_error error);
};

constexpr std::optional<language_tag> language_tag::from(std::string_view text) noexcept {
    return from_text<language_tag>(text);
}

} // namespace entente

template <>
struct std::hash<entente::language_tag> {
    std::size_t operator()(entente::language_tag const& value) const noexcept {
        return std::hash<std::string_view>{}(value.view());
    }
};

#ifndef ENTENTE_COMPILED
#    include <entente/core/impl/language_tag.ipp>
#endif

#endif
