// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_POINTER_HPP
#define ENTENTE_CORE_POINTER_HPP

/// JSON Pointers (RFC 6901): the places that findings name.

#include <entente/core/detail/assert.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/core/detail/pointer.hpp>

#include <concepts>
#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace entente::inline v0_1 {

namespace detail {

/// Whether a type of numbers is one of characters, or of yes and no.
template <class T>
inline constexpr bool is_character = std::same_as<T, bool> || std::same_as<T, char> || std::same_as<T, wchar_t> ||
                                     std::same_as<T, char8_t> || std::same_as<T, char16_t> || std::same_as<T, char32_t>;

} // namespace detail

/// One step of a pointer: the name of a member, or the index of an element.
class pointer_part {
public:
    pointer_part(std::string_view name) noexcept : name_(name), index_(0), is_name_(true) {}
    pointer_part(char const* name) noexcept : pointer_part(std::string_view(name)) {}
    pointer_part(std::string const& name) noexcept : pointer_part(std::string_view(name)) {}
    pointer_part(std::nullptr_t) = delete;
    /// Takes integers, but not characters. An index must not be negative.
    template <std::integral Index>
        requires(!detail::is_character<Index>)
    pointer_part(Index index)
    noexcept : index_(static_cast<std::size_t>(index)), is_name_(false) { ENTENTE_ASSERT(std::cmp_greater_equal(index, 0)); }

    void append_to(std::string& pointer) const {
        if (is_name_) {
            detail::append_pointer(pointer, name_);
        } else {
            detail::append_pointer(pointer, index_);
        }
    }

private:
    std::string_view name_{};
    std::size_t index_;
    bool is_name_;
};

/// Returns the pointer to a place within a value: `pointer_to({"actors", 3, "names"})` is "/actors/3/names". Escapes `~` and `/` in names.
[[nodiscard]] ENTENTE_DECL std::string pointer_to(std::initializer_list<pointer_part> parts);

/// Returns the pointer to a place within the value that another pointer leads to: `pointer_to(one.pointer_to_step(i), {"on"})`.
[[nodiscard]] ENTENTE_DECL std::string pointer_to(std::string_view from, std::initializer_list<pointer_part> parts);
std::string pointer_to(std::initializer_list<pointer_part>, std::initializer_list<pointer_part>) = delete;

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/core/impl/pointer.ipp>
#endif

#endif
