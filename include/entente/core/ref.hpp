// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_REF_HPP
#define ENTENTE_CORE_REF_HPP

/// References to things of one of several kinds, and to their parts: `dispute/export-controls`, the step `measure/three-materials#lifted`,
/// Korea's participation `agreement/gsomia@korea` and a step of it `agreement/gsomia@korea#given`.

#include <entente/core/compact_string.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/core/id.hpp>
#include <entente/core/slug.hpp>
#include <entente/core/text_form.hpp>
#include <entente/fwd.hpp>

#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace entente::inline v0_1 {

/// A reference taken apart. What it does not name is empty.
struct ref_parts {
    std::string_view kind{};
    std::string_view slug{};
    std::string_view participant{}; ///< after `@`: the actor whose participation is meant
    std::string_view key{};         ///< after `#`: the step or clause

    friend auto operator<=>(ref_parts const&, ref_parts const&) = default;
    friend bool operator==(ref_parts const&, ref_parts const&) = default;
};

namespace detail {

// Not std::string_view::find, which g++ 12 can't evaluate on an object that a constant expression is making.
constexpr std::size_t find_character(std::string_view text, char wanted, std::size_t from = 0) noexcept {
    while (from < text.size() && text[from] != wanted) {
        ++from;
    }
    return from < text.size() ? from : text.size();
}

constexpr ref_parts split_ref(std::string_view text) noexcept {
    auto const slash = find_character(text, '/');
    if (slash == text.size()) {
        return {};
    }
    auto const hash = find_character(text, '#', slash);
    auto const before_key = text.substr(0, hash);
    auto const at = find_character(before_key, '@', slash);
    return {text.substr(0, slash), before_key.substr(slash + 1, at - slash - 1),
            at == hash ? std::string_view{} : before_key.substr(at + 1),
            hash == text.size() ? std::string_view{} : text.substr(hash + 1)};
}

inline constexpr std::uint8_t ref_without_kind = 32;
inline constexpr std::uint8_t ref_of_other_kind = 33;

/// Whether a text is `kind/slug`, perhaps with `@actor` and `#key`.
constexpr text_error scan_ref(std::string_view text) noexcept {
    auto const slash = find_character(text, '/');
    if (slash == text.size()) {
        return {0, ref_without_kind};
    }
    auto const hash = find_character(text, '#', slash);
    auto const at = find_character(text.substr(0, hash), '@', slash);
    std::size_t begin = 0;
    for (std::size_t const end : {slash, at, hash, text.size()}) {
        if (begin <= end && !(begin == end + 1)) {
            if (auto const error = scan_slug(text.substr(begin, end - begin)); !error.ok()) {
                return {begin + error.offset, error.code};
            }
            begin = end + 1;
        }
        if (end == text.size()) {
            break;
        }
    }
    return {};
}

/// Called where a constant that is checked at compile time is wrong. It is not `constexpr`, so the program does not compile.
inline void this_is_no_reference() {}

template <class... T>
constexpr text_error scan_ref_to(std::string_view text) noexcept {
    auto const error = scan_ref(text);
    if constexpr (sizeof...(T) == 0) {
        return error;
    } else {
        auto const kind = text.substr(0, find_character(text, '/'));
        return error.ok() && !((kind == kind_name<T>) || ...) ? text_error{0, ref_of_other_kind} : error;
    }
}

ENTENTE_DECL std::string explain_ref(std::string_view text, text_error error, std::string_view kinds);

} // namespace detail

/// A literal of a reference, checked at compile time. Only `ref`'s constructor takes it.
template <class... T>
class ref_literal {
public:
    consteval ref_literal(char const* literal) : text_(literal) {
        if (!detail::scan_ref_to<T...>(text_).ok()) {
            detail::this_is_no_reference();
        }
    }

    [[nodiscard]] constexpr std::string_view view() const noexcept { return text_; }

private:
    std::string_view text_;
};

/// A reference to something of one of the kinds `T`; of any kind where none is listed. Default-constructed it is unset.
template <class... T>
class ref {
public:
    using literal_type = ref_literal<T...>;

    ref() = default;

    /// From a literal, checked at compile time: `ref<> step{"measure/three-materials#lifted"}`.
    ref(ref_literal<T...> literal) : text_(literal.view()) {}

    /// To a whole object.
    template <class Kind>
        requires(sizeof...(T) == 0 || (std::same_as<Kind, T> || ...))
    explicit ref(id<Kind> const& object) {
        static_assert(!kind_name<Kind>.empty(), "specialize entente::kind_words_of for this kind");
        if (object.is_set()) {
            text_ = std::string(kind_name<Kind>).append(1, '/').append(object.view());
        }
    }

    /// Parses a string at run time. Returns nothing if it is not a valid reference. `explain_parse_error<ref<...>>(text)` says why.
    [[nodiscard]] static std::optional<ref> from(std::string_view text) {
        ref value;
        return text_form<ref>::parse(text, value).ok() ? std::optional(value) : std::nullopt;
    }

    /// As it is written; empty where it is unset.
    [[nodiscard]] std::string_view view() const noexcept { return text_; }
    [[nodiscard]] bool is_set() const noexcept { return !text_.empty(); }

    /// Valid as long as the reference is neither changed nor destroyed.
    [[nodiscard]] ref_parts parts() const noexcept { return detail::split_ref(text_); }

    /// The id of the object, where it is a `Kind`.
    template <class Kind>
        requires(sizeof...(T) == 0 || (std::same_as<Kind, T> || ...))
    [[nodiscard]] std::optional<id<Kind>> as() const {
        auto const named = parts();
        return named.kind == kind_name<Kind> ? id<Kind>::from(named.slug) : std::nullopt;
    }

    friend bool operator==(ref const&, ref const&) = default;
    friend std::strong_ordering operator<=>(ref const& a, ref const& b) noexcept { return a.view() <=> b.view(); }

private:
    friend struct text_form<ref>;

    compact_string text_;
};

template <class... T>
struct text_form<ref<T...>> {
    static constexpr std::string_view name = "reference";
    static constexpr std::string_view pattern =
        R"(^[a-z0-9_]+/[a-z0-9]+([-._][a-z0-9]+)*(@[a-z0-9]+([-._][a-z0-9]+)*)?(#[a-z0-9]+([-._][a-z0-9]+)*)?$)";
    static constexpr bool has_unset = true;

    static text_error parse(std::string_view text, ref<T...>& value) {
        auto const error = detail::scan_ref_to<T...>(text);
        if (error.ok()) {
            value.text_.assign(text);
        }
        return error;
    }
    static std::string_view view(ref<T...> const& value) noexcept { return value.view(); }
    static void append(std::string& out, ref<T...> const& value) { out += value.view(); }
    static std::string explain(std::string_view text, text_error error) {
        std::string kinds;
        ((kinds.append(kinds.empty() ? "" : " or ").append(kind_name<T>).append("/id")), ...);
        return detail::explain_ref(text, error, kinds);
    }
};

} // namespace entente

template <class... T>
struct std::hash<entente::ref<T...>> {
    std::size_t operator()(entente::ref<T...> const& value) const noexcept { return std::hash<std::string_view>{}(value.view()); }
};

#ifndef ENTENTE_COMPILED
#    include <entente/core/impl/ref.ipp>
#endif

#endif
