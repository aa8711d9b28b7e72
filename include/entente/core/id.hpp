// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_ID_HPP
#define ENTENTE_CORE_ID_HPP

/// The identity of one thing of one kind: `id<actor>`, `id<dispute>`. An id of one kind can't be used where another kind's is
/// wanted. It is written as a slug, `[a-z0-9]+([-._][a-z0-9]+)*`, at most 64 characters: `japan`, `export-controls`.

#include <entente/core/detail/short_text.hpp>
#include <entente/core/detail/slug.hpp>
#include <entente/core/text_form.hpp>
#include <entente/fwd.hpp>

#include <compare>
#include <cstddef>
#include <optional>
#include <string_view>

namespace entente {

/// Identity of one `T`. Empty only when it was default-constructed.
template <class T>
class id {
public:
    constexpr id() noexcept = default;

    /// From a constant, checked at compile time: `id<actor> japan = "japan";`
    template <std::size_t N>
    ENTENTE_CONSTEVAL id(char const (&constant)[N]) : text_(detail::short_text::constant({constant, N - 1})) {
        if (detail::find_slug_fault(text_.view())) {
            detail::this_constant_is_no_id();
            text_ = {};
        }
    }

    /// From text that is known at run time only; nothing where the text is no slug.
    [[nodiscard]] static constexpr std::optional<id> from(std::string_view text) {
        if (detail::find_slug_fault(text)) {
            return std::nullopt;
        }
        id result;
        result.text_ = detail::short_text(text);
        return result;
    }

    /// The slug; empty for a default-constructed id. Valid as long as the id is neither changed nor destroyed.
    [[nodiscard]] constexpr std::string_view view() const noexcept { return text_.view(); }

    [[nodiscard]] constexpr bool empty() const noexcept { return text_.empty(); }

    friend constexpr bool operator==(id const& a, id const& b) noexcept { return a.view() == b.view(); }

    friend constexpr std::strong_ordering operator<=>(id const& a, id const& b) noexcept { return a.view() <=> b.view(); }

private:
    detail::short_text text_;
};

namespace detail {

/// "actor id", or "id" where the kind has no name.
template <class T>
struct id_name {
    static constexpr std::string_view suffix = "id";

    struct letters {
        char text[kind_name<T>.size() + 1 + suffix.size()]{};
    };

    static constexpr letters make() noexcept {
        letters result;
        std::size_t size = 0;
        for (char const c : kind_name<T>) {
            result.text[size++] = c == '_' ? ' ' : c;
        }
        result.text[size++] = ' ';
        for (char const c : suffix) {
            result.text[size++] = c;
        }
        return result;
    }

    static constexpr letters joined = make();
    static constexpr std::string_view value =
        kind_name<T>.empty() ? suffix : std::string_view(joined.text, sizeof(joined.text));
};

} // namespace detail

template <class T>
struct text_form<id<T>> {
    static constexpr std::string_view name = detail::id_name<T>::value;

    static constexpr bool parse(std::string_view text, id<T>& value) {
        auto parsed = id<T>::from(text);
        if (parsed) {
            value = static_cast<id<T>&&>(*parsed);
        }
        return parsed.has_value();
    }

    template <class Out>
    static constexpr void append(Out& out, id<T> const& value) {
        detail::append_literal(out, value.view());
    }

    template <class Out>
    static constexpr std::size_t explain(std::string_view text, Out& why) {
        auto const fault = detail::find_slug_fault(text);
        detail::append_literal(why, fault.why != nullptr ? fault.why : "");
        return fault.offset;
    }
};

} // namespace entente

template <class T>
struct std::hash<entente::id<T>> {
    std::size_t operator()(entente::id<T> const& value) const noexcept { return std::hash<std::string_view>{}(value.view()); }
};

#endif
