// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_SLUG_HPP
#define ENTENTE_CORE_SLUG_HPP

/// Slugs, the plain names in ids, references and keys: `[a-z0-9]+([-._][a-z0-9]+)*`, at most 64 characters.

#include <entente/core/compact_string.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/core/text_form.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace entente::inline v0_1 {

namespace detail {

inline constexpr std::size_t slug_capacity = 64;

enum class slug_fault : std::uint8_t { none, empty, long_, leading_mark, double_mark, trailing_mark, capital, space, other };

constexpr bool is_slug_letter(char c) noexcept {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}
constexpr bool is_slug_mark(char c) noexcept {
    return c == '-' || c == '.' || c == '_';
}

constexpr text_error fault_at(std::size_t offset, slug_fault fault) noexcept {
    return {offset, static_cast<std::uint8_t>(fault)};
}

/// Whether a text is a slug, and where and why not.
constexpr text_error scan_slug(std::string_view text) noexcept {
    if (text.empty()) {
        return fault_at(0, slug_fault::empty);
    }
    bool mark_allowed = false;
    for (std::size_t i = 0; i != text.size(); ++i) {
        char const c = text[i];
        if (i == slug_capacity) {
            return fault_at(i, slug_fault::long_);
        }
        if (is_slug_letter(c)) {
            mark_allowed = true;
        } else if (is_slug_mark(c)) {
            if (!mark_allowed) {
                return fault_at(i, i == 0 ? slug_fault::leading_mark : slug_fault::double_mark);
            }
            mark_allowed = false;
        } else {
            return fault_at(i, c >= 'A' && c <= 'Z' ? slug_fault::capital : c == ' ' ? slug_fault::space : slug_fault::other);
        }
    }
    return mark_allowed ? text_error{} : fault_at(text.size() - 1, slug_fault::trailing_mark);
}

/// Sets a slug to a text if the text is valid. The check is skipped if the slug has that text already, as in most second reads.
ENTENTE_DECL text_error set_slug(compact_string& to, std::string_view text);

ENTENTE_DECL std::string explain_slug(slug_fault fault);

/// Called where a constant that is checked at compile time is wrong. It is not `constexpr`, so the program does not compile.
inline void this_is_no_slug() {}

} // namespace detail

/// A literal that is a slug, checked at compile time: what ids and keys are made of in code. It refers to the literal.
class slug {
public:
    consteval slug(char const* literal) : text_(literal) {
        if (!detail::scan_slug(text_).ok()) {
            detail::this_is_no_slug();
        }
    }

    [[nodiscard]] constexpr std::string_view view() const noexcept { return text_; }

private:
    std::string_view text_;
};

/// A slug that names a part within its whole: a step in a history, a clause, a scheme of identifiers. Default-constructed it is unset.
class key {
public:
    using literal_type = slug;

    key() = default;

    /// From a literal, checked at compile time: `key{"restart"}`.
    key(slug literal) : text_(literal.view()) {}

    /// Parses a string at run time. Returns nothing if it is not a valid slug. `explain_parse_error<key>(text)` says why.
    [[nodiscard]] static std::optional<key> from(std::string_view text);

    [[nodiscard]] std::string_view view() const noexcept { return text_; }
    [[nodiscard]] bool is_set() const noexcept { return !text_.empty(); }

    friend bool operator==(key const&, key const&) = default;
    friend std::strong_ordering operator<=>(key const& a, key const& b) noexcept { return a.view() <=> b.view(); }

private:
    friend struct text_form<key>;

    compact_string text_;
};

template <>
struct text_form<key> {
    static constexpr std::string_view name = "key";
    static constexpr std::string_view pattern = R"(^[a-z0-9]+([-._][a-z0-9]+)*$)";
    static constexpr bool has_unset = true;

    static text_error parse(std::string_view text, key& value) { return detail::set_slug(value.text_, text); }
    static std::string_view view(key const& value) noexcept { return value.view(); }
    static void append(std::string& out, key const& value) { out += value.view(); }
    static std::string explain(std::string_view, text_error error) {
        return detail::explain_slug(static_cast<detail::slug_fault>(error.code));
    }
};

inline std::optional<key> key::from(std::string_view text) {
    return from_text<key>(text);
}

} // namespace entente

template <>
struct std::hash<entente::key> {
    std::size_t operator()(entente::key const& value) const noexcept { return std::hash<std::string_view>{}(value.view()); }
};

#ifndef ENTENTE_COMPILED
#    include <entente/core/impl/slug.ipp>
#endif

#endif
