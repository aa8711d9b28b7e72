// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_ANY_ID_HPP
#define ENTENTE_CORE_ANY_ID_HPP

/// The identity of something of any kind, or of one of several kinds. Both are written with the kind's name:
/// `dispute/export-controls`. `id_of<channel, forum, trilateral_forum>` can name one of those three and nothing else.

#include <entente/core/detail/reference.hpp>
#include <entente/core/id.hpp>

#include <compare>
#include <cstddef>
#include <optional>
#include <string_view>

namespace entente {

/// Identity of something of any kind. Empty only when it was default-constructed.
class any_id {
public:
    constexpr any_id() noexcept = default;

    /// From a constant, checked at compile time: `any_id subject = "dispute/export-controls";`
    template <std::size_t N>
    ENTENTE_CONSTEVAL any_id(char const (&constant)[N]) : text_(detail::short_text::constant({constant, N - 1})) {
        if (detail::find_reference_fault(text_.view(), detail::reference_key::none)) {
            detail::this_constant_is_no_id();
            text_ = {};
        }
    }

    template <class T>
    constexpr any_id(id<T> const& one) : any_id(kind_name<T>, one.view()) {
        static_assert(!kind_name<T>.empty(), "specialize entente::kind_name for this kind");
    }

    template <class... T>
    constexpr any_id(id_of<T...> const& one) : any_id(one.kind(), one.name()) {}

    /// From text that is known at run time only; nothing where it is not `kind/id`.
    [[nodiscard]] static constexpr std::optional<any_id> from(std::string_view text) {
        if (detail::find_reference_fault(text, detail::reference_key::none)) {
            return std::nullopt;
        }
        any_id result;
        result.text_ = detail::short_text(text);
        return result;
    }

    /// From a kind's name and an id's text; nothing where either is no slug.
    [[nodiscard]] static constexpr std::optional<any_id> from(std::string_view kind, std::string_view name) {
        if (detail::find_slug_fault(kind) || detail::find_slug_fault(name)) {
            return std::nullopt;
        }
        return any_id(kind, name);
    }

    /// `kind/id`; empty for a default-constructed one.
    [[nodiscard]] constexpr std::string_view view() const noexcept { return text_.view(); }
    [[nodiscard]] constexpr std::string_view kind() const noexcept { return detail::split_reference(view()).kind; }
    [[nodiscard]] constexpr std::string_view name() const noexcept { return detail::split_reference(view()).name; }
    [[nodiscard]] constexpr bool empty() const noexcept { return text_.empty(); }

    /// Whether it names a `T`.
    template <class T>
    [[nodiscard]] constexpr bool is() const noexcept {
        return !empty() && kind() == kind_name<T>;
    }

    /// The id, where it names a `T`.
    template <class T>
    [[nodiscard]] constexpr std::optional<id<T>> as() const {
        return is<T>() ? id<T>::from(name()) : std::nullopt;
    }

    friend constexpr bool operator==(any_id const& a, any_id const& b) noexcept { return a.view() == b.view(); }

    friend constexpr std::strong_ordering operator<=>(any_id const& a, any_id const& b) noexcept {
        return a.view() <=> b.view();
    }

private:
    constexpr any_id(std::string_view kind, std::string_view name) {
        char joined[detail::short_text::capacity]{};
        std::size_t size = 0;
        if (name.empty()) {
            return;
        }
        for (char const c : kind) {
            joined[size++] = c;
        }
        joined[size++] = '/';
        for (char const c : name) {
            joined[size++] = c;
        }
        text_ = detail::short_text({joined, size});
    }

    detail::short_text text_;
};

/// Identity of something of one of the kinds `T`.
template <class... T>
class id_of {
public:
    constexpr id_of() noexcept = default;

    /// From a constant, checked at compile time: `id_of<channel, forum> body = "forum/apec";`
    template <std::size_t N>
    ENTENTE_CONSTEVAL id_of(char const (&constant)[N]) : target_(constant) {
        if (!allows(target_.kind())) {
            detail::this_constant_is_no_id();
            target_ = {};
        }
    }

    template <class One>
        requires(std::same_as<One, T> || ...)
    constexpr id_of(id<One> const& one) : target_(one) {}

    /// From text that is known at run time only; nothing where it is not `kind/id` with one of the kinds.
    [[nodiscard]] static constexpr std::optional<id_of> from(std::string_view text) {
        auto target = any_id::from(text);
        if (!target || !allows(target->kind())) {
            return std::nullopt;
        }
        id_of result;
        result.target_ = static_cast<any_id&&>(*target);
        return result;
    }

    /// Whether a kind of that name may be named.
    [[nodiscard]] static constexpr bool allows(std::string_view kind) noexcept { return ((kind == kind_name<T>) || ...); }

    /// `kind/id`; empty for a default-constructed one.
    [[nodiscard]] constexpr std::string_view view() const noexcept { return target_.view(); }
    [[nodiscard]] constexpr std::string_view kind() const noexcept { return target_.kind(); }
    [[nodiscard]] constexpr std::string_view name() const noexcept { return target_.name(); }
    [[nodiscard]] constexpr bool empty() const noexcept { return target_.empty(); }

    /// Whether it names a `One`.
    template <class One>
        requires(std::same_as<One, T> || ...)
    [[nodiscard]] constexpr bool is() const noexcept {
        return target_.template is<One>();
    }

    /// The id, where it names a `One`.
    template <class One>
        requires(std::same_as<One, T> || ...)
    [[nodiscard]] constexpr std::optional<id<One>> as() const {
        return target_.template as<One>();
    }

    friend constexpr bool operator==(id_of const& a, id_of const& b) noexcept { return a.view() == b.view(); }

    friend constexpr std::strong_ordering operator<=>(id_of const& a, id_of const& b) noexcept {
        return a.view() <=> b.view();
    }

private:
    any_id target_;
};

template <>
struct text_form<any_id> {
    static constexpr std::string_view name = "reference";

    static constexpr bool parse(std::string_view text, any_id& value) {
        auto parsed = any_id::from(text);
        if (parsed) {
            value = static_cast<any_id&&>(*parsed);
        }
        return parsed.has_value();
    }

    template <class Out>
    static constexpr void append(Out& out, any_id const& value) {
        detail::append_literal(out, value.view());
    }

    template <class Out>
    static constexpr std::size_t explain(std::string_view text, Out& why) {
        auto const fault = detail::find_reference_fault(text, detail::reference_key::none);
        detail::append_literal(why, fault.why != nullptr ? fault.why : "");
        return fault.offset;
    }
};

template <class... T>
struct text_form<id_of<T...>> {
    static constexpr std::string_view name = "reference";

    static constexpr bool parse(std::string_view text, id_of<T...>& value) {
        auto parsed = id_of<T...>::from(text);
        if (parsed) {
            value = static_cast<id_of<T...>&&>(*parsed);
        }
        return parsed.has_value();
    }

    template <class Out>
    static constexpr void append(Out& out, id_of<T...> const& value) {
        detail::append_literal(out, value.view());
    }

    template <class Out>
    static constexpr std::size_t explain(std::string_view text, Out& why) {
        if (auto const fault = detail::find_reference_fault(text, detail::reference_key::none)) {
            detail::append_literal(why, fault.why);
            return fault.offset;
        }
        detail::append_literal(why, "a ");
        detail::append_literal(why, detail::split_reference(text).kind);
        detail::append_literal(why, " can't stand here, only one of:");
        (append_kind(why, kind_name<T>), ...);
        return 0;
    }

private:
    template <class Out>
    static constexpr void append_kind(Out& out, std::string_view kind) {
        detail::append_literal(out, " ");
        detail::append_literal(out, kind);
    }
};

} // namespace entente

template <>
struct std::hash<entente::any_id> {
    std::size_t operator()(entente::any_id const& value) const noexcept { return std::hash<std::string_view>{}(value.view()); }
};

template <class... T>
struct std::hash<entente::id_of<T...>> {
    std::size_t operator()(entente::id_of<T...> const& value) const noexcept {
        return std::hash<std::string_view>{}(value.view());
    }
};

#endif
