// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_ENUMERATION_HPP
#define ENTENTE_CORE_ENUMERATION_HPP

/// The names of enumerators, from their description: `enum_name(agreement_stage::void_)` is `void`.

#include <entente/core/detail/config.hpp>
#include <entente/core/detail/type_identity.hpp>

#include <boost/describe/enum.hpp>
#include <boost/describe/enumerators.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace entente::inline v0_1 {

template <class E>
concept described_enum = std::is_enum_v<E> && boost::describe::has_describe_enumerators<E>::value;

/// An enumerator by its name as it is written, without the underscore that keeps it from being a keyword.
struct named_enumerator {
    std::string_view name;
    std::int64_t value;
};

/// The enumerators of a described enum, in the order of its description.
struct enumeration {
    named_enumerator const* enumerators;
    std::size_t size;

    [[nodiscard]] constexpr named_enumerator const* begin() const noexcept { return enumerators; }
    [[nodiscard]] constexpr named_enumerator const* end() const noexcept { return enumerators + size; }

    /// The enumerator of that name, or null. Linear; an enum has at most 52 enumerators.
    [[nodiscard]] constexpr named_enumerator const* find(std::string_view name) const noexcept {
        for (named_enumerator const& one : *this) {
            if (one.name == name) {
                return &one;
            }
        }
        return nullptr;
    }

    /// The name of a value; empty where no enumerator has it.
    [[nodiscard]] constexpr std::string_view name_of(std::int64_t value) const noexcept {
        // Most enums count from zero, so that a value is its own place.
        if (value >= 0 && static_cast<std::size_t>(value) < size && enumerators[value].value == value) {
            return enumerators[value].name;
        }
        for (named_enumerator const& one : *this) {
            if (one.value == value) {
                return one.name;
            }
        }
        return {};
    }
};

namespace detail {

constexpr std::string_view written_name(char const* name) noexcept {
    std::string_view result(name);
    if (result.ends_with('_')) {
        result.remove_suffix(1);
    }
    return result;
}

template <class Descriptors>
struct enumeration_table;

template <template <class...> class List, class... D>
struct enumeration_table<List<D...>> {
    static constexpr named_enumerator table[sizeof...(D) + 1]{{written_name(D::name), static_cast<std::int64_t>(D::value)}..., {}};
};

} // namespace detail

template <described_enum E>
inline constexpr enumeration enumeration_of{
    detail::enumeration_table<boost::describe::describe_enumerators<E>>::table,
    sizeof(detail::enumeration_table<boost::describe::describe_enumerators<E>>::table) / sizeof(named_enumerator) - 1};

/// The name of an enumerator as it is written; empty for a value that has none.
template <described_enum E>
[[nodiscard]] constexpr std::string_view enum_name(E value) noexcept {
    return enumeration_of<E>.name_of(static_cast<std::int64_t>(value));
}

/// Whether `name` names an enumerator; sets `value` if so.
template <described_enum E>
[[nodiscard]] constexpr bool enum_from_name(std::string_view name, E& value) noexcept {
    auto const* const found = enumeration_of<E>.find(name);
    if (found != nullptr) {
        value = static_cast<E>(found->value);
    }
    return found != nullptr;
}

} // namespace entente

#endif
