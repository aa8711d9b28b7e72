// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_ID_HPP
#define ENTENTE_CORE_ID_HPP

/// The identity of one thing of one kind: an `id<actor>` can hold an actor's id and nothing else. It is written as a slug: `japan`.

#include <entente/core/compact_string.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/core/slug.hpp>
#include <entente/core/text_form.hpp>
#include <entente/fwd.hpp>

#include <compare>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace entente::inline v0_1 {

/// Identity of one `T`. Default-constructed it is unset: never read, left out when written, and missing to `validate`.
template <class T>
class id {
public:
    using literal_type = slug;
    using identified_type = T;

    id() = default;

    /// From a literal, checked at compile time: `id<actor> japan{"japan"}`; in an aggregate, `.id{"japan"}`.
    id(slug literal) : text_(literal.view()) {}

    /// Parses a string at run time. Returns nothing if it is not a valid slug. `explain_parse_error<id<T>>(text)` says why.
    [[nodiscard]] static std::optional<id> from(std::string_view text) {
        id value;
        return text_form<id>::parse(text, value).ok() ? std::optional(value) : std::nullopt;
    }

    /// The slug; empty where it is unset. Valid as long as the id is neither changed nor destroyed.
    [[nodiscard]] std::string_view view() const noexcept { return text_; }
    [[nodiscard]] bool is_set() const noexcept { return !text_.empty(); }

    friend bool operator==(id const&, id const&) = default;
    friend std::strong_ordering operator<=>(id const& a, id const& b) noexcept { return a.view() <=> b.view(); }

private:
    friend struct text_form<id>;

    compact_string text_;
};

namespace detail {

/// Explains why a text is not a valid id of that kind. One function serves all kinds, because a function per type costs compile time.
ENTENTE_DECL std::string explain_id(std::string_view text, slug_fault fault, std::string_view kind);

} // namespace detail

template <class T>
struct text_form<id<T>> {
    static constexpr std::string_view name = "id";
    static constexpr std::string_view pattern = R"(^[a-z0-9]+([-._][a-z0-9]+)*$)";
    static constexpr bool has_unset = true;

    static text_error parse(std::string_view text, id<T>& value) { return detail::set_slug(value.text_, text); }
    static std::string_view view(id<T> const& value) noexcept { return value.view(); }
    static void append(std::string& out, id<T> const& value) { out += value.view(); }
    static std::string explain(std::string_view text, text_error error) {
        return detail::explain_id(text, static_cast<detail::slug_fault>(error.code), kind_name<T>);
    }
};

} // namespace entente

template <class T>
struct std::hash<entente::id<T>> {
    std::size_t operator()(entente::id<T> const& value) const noexcept { return std::hash<std::string_view>{}(value.view()); }
};

#ifndef ENTENTE_COMPILED
#    include <entente/core/impl/id.ipp>
#endif

#endif
