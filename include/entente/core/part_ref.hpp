// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_PART_REF_HPP
#define ENTENTE_CORE_PART_REF_HPP

/// A keyed part of something: a step of its history, a clause of an agreement. It is written `dispute/forced-labour#rulings`.
/// Keys are slugs, and within one object every key is used once, so a reference says nothing of where in the object it points.

#include <entente/core/any_id.hpp>

#include <compare>
#include <cstddef>
#include <optional>
#include <string_view>

namespace entente {

/// The name of a step or clause within its object. Empty where the part has none, and then nothing can refer to it.
class part_key {
public:
    constexpr part_key() noexcept = default;

    /// From a constant, checked at compile time.
    template <std::size_t N>
    ENTENTE_CONSTEVAL part_key(char const (&constant)[N]) : text_(detail::short_text::constant({constant, N - 1})) {
        if (detail::find_slug_fault(text_.view())) {
            detail::this_constant_is_no_id();
            text_ = {};
        }
    }

    /// From text that is known at run time only; nothing where it is no slug.
    [[nodiscard]] static constexpr std::optional<part_key> from(std::string_view text) {
        if (detail::find_slug_fault(text)) {
            return std::nullopt;
        }
        part_key result;
        result.text_ = detail::short_text(text);
        return result;
    }

    [[nodiscard]] constexpr std::string_view view() const noexcept { return text_.view(); }
    [[nodiscard]] constexpr bool empty() const noexcept { return text_.empty(); }

    friend constexpr bool operator==(part_key const& a, part_key const& b) noexcept { return a.view() == b.view(); }

    friend constexpr std::strong_ordering operator<=>(part_key const& a, part_key const& b) noexcept {
        return a.view() <=> b.view();
    }

private:
    detail::short_text text_;
};

/// A keyed part of something of any kind. Empty only when it was default-constructed.
class part_ref {
public:
    constexpr part_ref() noexcept = default;

    /// From a constant, checked at compile time: `part_ref cause = "dispute/forced-labour#rulings";`
    template <std::size_t N>
    ENTENTE_CONSTEVAL part_ref(char const (&constant)[N]) : text_(detail::short_text::constant({constant, N - 1})) {
        if (detail::find_reference_fault(text_.view(), detail::reference_key::required)) {
            detail::this_constant_is_no_id();
            text_ = {};
        }
    }

    /// The part `key` of `object`; empty where either is.
    constexpr part_ref(any_id const& object, part_key const& key) {
        if (object.empty() || key.empty()) {
            return;
        }
        char joined[detail::short_text::capacity]{};
        std::size_t size = 0;
        for (char const c : object.view()) {
            joined[size++] = c;
        }
        joined[size++] = '#';
        for (char const c : key.view()) {
            joined[size++] = c;
        }
        text_ = detail::short_text({joined, size});
    }

    /// From text that is known at run time only; nothing where it is not `kind/id#key`.
    [[nodiscard]] static constexpr std::optional<part_ref> from(std::string_view text) {
        if (detail::find_reference_fault(text, detail::reference_key::required)) {
            return std::nullopt;
        }
        part_ref result;
        result.text_ = detail::short_text(text);
        return result;
    }

    /// `kind/id#key`; empty for a default-constructed one.
    [[nodiscard]] constexpr std::string_view view() const noexcept { return text_.view(); }
    [[nodiscard]] constexpr std::string_view kind() const noexcept { return detail::split_reference(view()).kind; }
    [[nodiscard]] constexpr std::string_view name() const noexcept { return detail::split_reference(view()).name; }
    [[nodiscard]] constexpr std::string_view key() const noexcept { return detail::split_reference(view()).key; }
    [[nodiscard]] constexpr bool empty() const noexcept { return text_.empty(); }

    /// The object that has the part.
    [[nodiscard]] constexpr any_id object() const { return any_id::from(kind(), name()).value_or(any_id{}); }

    friend constexpr bool operator==(part_ref const& a, part_ref const& b) noexcept { return a.view() == b.view(); }

    friend constexpr std::strong_ordering operator<=>(part_ref const& a, part_ref const& b) noexcept {
        return a.view() <=> b.view();
    }

private:
    detail::short_text text_;
};

template <>
struct text_form<part_key> {
    static constexpr std::string_view name = "key";

    static constexpr bool is_empty(part_key const& value) noexcept { return value.empty(); }

    static constexpr bool parse(std::string_view text, part_key& value) {
        auto parsed = part_key::from(text);
        if (parsed) {
            value = static_cast<part_key&&>(*parsed);
        }
        return parsed.has_value();
    }

    template <class Out>
    static constexpr void append(Out& out, part_key const& value) {
        detail::append_literal(out, value.view());
    }

    template <class Out>
    static constexpr std::size_t explain(std::string_view text, Out& why) {
        auto const fault = detail::find_slug_fault(text);
        detail::append_literal(why, fault.why != nullptr ? fault.why : "");
        return fault.offset;
    }
};

template <>
struct text_form<part_ref> {
    static constexpr std::string_view name = "reference to a step or clause";

    static constexpr bool parse(std::string_view text, part_ref& value) {
        auto parsed = part_ref::from(text);
        if (parsed) {
            value = static_cast<part_ref&&>(*parsed);
        }
        return parsed.has_value();
    }

    template <class Out>
    static constexpr void append(Out& out, part_ref const& value) {
        detail::append_literal(out, value.view());
    }

    template <class Out>
    static constexpr std::size_t explain(std::string_view text, Out& why) {
        auto const fault = detail::find_reference_fault(text, detail::reference_key::required);
        detail::append_literal(why, fault.why != nullptr ? fault.why : "");
        return fault.offset;
    }
};

} // namespace entente

template <>
struct std::hash<entente::part_key> {
    std::size_t operator()(entente::part_key const& value) const noexcept {
        return std::hash<std::string_view>{}(value.view());
    }
};

template <>
struct std::hash<entente::part_ref> {
    std::size_t operator()(entente::part_ref const& value) const noexcept {
        return std::hash<std::string_view>{}(value.view());
    }
};

#endif
