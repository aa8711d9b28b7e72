// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_LITERAL_LIST_HPP
#define ENTENTE_CORE_LITERAL_LIST_HPP

/// Lists of ids, keys and references that code can write as literals: `.by{"japan", "south-korea"}`.

#include <entente/core/text_form.hpp>

#include <concepts>
#include <initializer_list>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

namespace detail {

/// An element of a braced list: a literal, checked at compile time, or a `T`. Refers to either.
template <class T>
class list_element {
public:
    consteval list_element(char const* literal) : text_(typename T::literal_type(literal).view()) {}
    list_element(T const& value) noexcept : text_(value.view()) {}

    /// A text that is known only at run time may be invalid: `id<actor>::from(text)` returns nothing then.
    template <class U>
        requires(!std::same_as<U, T> && std::convertible_to<U const&, std::string_view> &&
                 !std::convertible_to<U const&, char const*>)
    list_element(U const& for_text_at_run_time_write_from)
    = delete;

    [[nodiscard]] std::string_view view() const noexcept { return text_; }

private:
    std::string_view text_;
};

} // namespace detail

/// A `std::vector<T>` of ids, keys or references, whose braces also take literals, checked at compile time: `{"japan"}`.
template <class T>
class literal_list : public std::vector<T> {
public:
    literal_list() = default;
    literal_list(std::vector<T> values) noexcept : std::vector<T>(std::move(values)) {}
    literal_list(std::initializer_list<detail::list_element<T>> elements) {
        this->reserve(elements.size());
        for (auto const& element : elements) {
            text_form<T>::parse(element.view(), this->emplace_back());
        }
    }
};

} // namespace entente

#endif
