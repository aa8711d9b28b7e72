// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_TERM_HPP
#define ENTENTE_CORE_TERM_HPP

/// Words of an open vocabulary: one of the library's enumerators, or a word of your own with `x-` before it.

#include <entente/core/compact_string.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/core/enumeration.hpp>
#include <entente/core/slug.hpp>
#include <entente/core/text_form.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace entente::inline v0_1 {

/// An `E`, or a user's word such as `x-fishing-ban`. Default-constructed it is the first enumerator.
template <described_enum E>
class term {
public:
    constexpr term() = default;
    constexpr term(E known) : known_(known) {}

    /// From text; nothing where it is neither an enumerator's name nor a slug that begins with `x-`.
    [[nodiscard]] static std::optional<term> from(std::string_view text) {
        term value;
        return text_form<term>::parse(text, value).ok() ? std::optional(value) : std::nullopt;
    }

    /// The enumerator; nothing where it is a user's word.
    [[nodiscard]] constexpr std::optional<E> known() const noexcept { return own_.empty() ? std::optional(known_) : std::nullopt; }

    /// As it is written.
    [[nodiscard]] std::string_view view() const noexcept { return own_.empty() ? enum_name(known_) : std::string_view(own_); }

    friend bool operator==(term const&, term const&) = default;
    friend bool operator==(term const& a, E b) noexcept { return a.own_.empty() && a.known_ == b; }
    friend std::strong_ordering operator<=>(term const&, term const&) = default;

private:
    friend struct text_form<term>;

    E known_{};
    compact_string own_{};
};

namespace detail {

/// Explains why a word is not in a vocabulary. One function serves all vocabularies, because a function per type costs compile time.
ENTENTE_DECL std::string explain_unknown(std::string_view text, enumeration const& vocabulary);

} // namespace detail

template <class E>
struct text_form<term<E>> {
    static constexpr std::string_view name = detail::type_name<E>();
    static constexpr enumeration vocabulary = enumeration_of<E>;
    static constexpr bool has_unset = false;
    static constexpr std::uint8_t unknown_word = 32;

    static text_error parse(std::string_view text, term<E>& value) {
        E known{};
        if (enum_from_name(text, known)) {
            value.known_ = known;
            value.own_.clear();
            return {};
        }
        if (!text.starts_with("x-")) {
            return {0, unknown_word};
        }
        auto const error = detail::scan_slug(text);
        if (error.ok()) {
            value.known_ = E{};
            value.own_.assign(text);
        }
        return error;
    }
    static std::string_view view(term<E> const& value) noexcept { return value.view(); }
    static void append(std::string& out, term<E> const& value) { out += value.view(); }
    static std::string explain(std::string_view text, text_error error) {
        return error.code == unknown_word ? detail::explain_unknown(text, vocabulary)
                                          : detail::explain_slug(static_cast<detail::slug_fault>(error.code));
    }
};

} // namespace entente

template <class E>
struct std::hash<entente::term<E>> {
    std::size_t operator()(entente::term<E> const& value) const noexcept { return std::hash<std::string_view>{}(value.view()); }
};

#ifndef ENTENTE_COMPILED
#    include <entente/core/impl/term.ipp>
#endif

#endif
