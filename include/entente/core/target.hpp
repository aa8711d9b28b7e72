// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_TARGET_HPP
#define ENTENTE_CORE_TARGET_HPP

/// A state of affairs that a commitment will bring about, or waits for: `measure/three-materials:lifted`,
/// `agreement/gsomia@korea:notice=none`. It is a reference, a region of its standing (`stage` where none is written) and the value there.

#include <entente/core/compact_string.hpp>
#include <entente/core/ref.hpp>
#include <entente/core/slug.hpp>
#include <entente/core/text_form.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace entente::inline v0_1 {

namespace detail {

inline constexpr std::uint8_t target_without_value = 48;

constexpr text_error scan_target(std::string_view text) noexcept {
    auto const colon = find_character(text, ':');
    if (auto const error = scan_ref(text.substr(0, colon)); !error.ok()) {
        return error;
    }
    if (colon == text.size()) {
        return {colon, target_without_value};
    }
    auto const equals = find_character(text, '=', colon);
    if (equals != text.size()) {
        if (auto const error = scan_slug(text.substr(colon + 1, equals - colon - 1)); !error.ok()) {
            return {colon + 1 + error.offset, error.code};
        }
    }
    auto const begin = equals != text.size() ? equals + 1 : colon + 1;
    auto const error = scan_slug(text.substr(begin));
    return error.ok() ? error : text_error{begin + error.offset, error.code};
}

} // namespace detail

/// A literal of a target, checked at compile time. Only `target`'s constructor takes it.
class target_literal {
public:
    consteval target_literal(char const* literal) : text_(literal) {
        if (!detail::scan_target(text_).ok()) {
            detail::this_is_no_reference();
        }
    }

    [[nodiscard]] constexpr std::string_view view() const noexcept { return text_; }

private:
    std::string_view text_;
};

/// A value in a region of the standing of something. Default-constructed it is unset.
class target {
public:
    using literal_type = target_literal;

    target() = default;

    /// From a literal, checked at compile time: `target{"measure/three-materials:lifted"}`.
    target(target_literal literal) : text_(literal.view()) {}

    [[nodiscard]] static std::optional<target> from(std::string_view text);

    [[nodiscard]] std::string_view view() const noexcept { return text_; }
    [[nodiscard]] bool is_set() const noexcept { return !text_.empty(); }

    /// What has that standing.
    [[nodiscard]] ref_parts parts() const noexcept { return detail::split_ref(view().substr(0, colon())); }

    /// `stage`, `hold`, `notice` or `provisional`.
    [[nodiscard]] std::string_view region() const noexcept;

    /// The state of that region.
    [[nodiscard]] std::string_view value() const noexcept;

    friend bool operator==(target const&, target const&) = default;
    friend std::strong_ordering operator<=>(target const& a, target const& b) noexcept { return a.view() <=> b.view(); }

private:
    friend struct text_form<target>;

    [[nodiscard]] std::size_t colon() const noexcept { return detail::find_character(text_, ':'); }
    [[nodiscard]] std::string_view after_colon() const noexcept {
        return is_set() ? view().substr(colon() + 1) : std::string_view{};
    }

    compact_string text_;
};

template <>
struct text_form<target> {
    static constexpr std::string_view name = "target";
    static constexpr std::string_view pattern =
        R"(^[a-z0-9_]+/[a-z0-9]+([-._][a-z0-9]+)*(@[a-z0-9]+([-._][a-z0-9]+)*)?(#[a-z0-9]+([-._][a-z0-9]+)*)?:([a-z]+=)?[a-z0-9_]+$)";
    static constexpr bool has_unset = true;

    static text_error parse(std::string_view text, target& value);
    static std::string_view view(target const& value) noexcept { return value.view(); }
    static void append(std::string& out, target const& value) { out += value.view(); }
    static std::string explain(std::string_view text, text_error error);
};

inline std::optional<target> target::from(std::string_view text) {
    return from_text<target>(text);
}

} // namespace entente

template <>
struct std::hash<entente::target> {
    std::size_t operator()(entente::target const& value) const noexcept { return std::hash<std::string_view>{}(value.view()); }
};

#ifndef ENTENTE_COMPILED
#    include <entente/core/impl/target.ipp>
#endif

#endif
