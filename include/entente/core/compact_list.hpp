// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_COMPACT_LIST_HPP
#define ENTENTE_CORE_COMPACT_LIST_HPP

/// A `std::vector` that takes one pointer while it is empty, and whose braces take literals: `.by{"japan", "south-korea"}`.

#include <entente/core/detail/assert.hpp>
#include <entente/core/detail/list_room.hpp>
#include <entente/core/text_form.hpp>

#include <algorithm>
#include <compare>
#include <concepts>
#include <cstddef>
#include <initializer_list>
#include <iterator>
#include <new>
#include <string_view>
#include <type_traits>
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

template <class A, class B>
[[nodiscard]] bool are_equal(A const& a, B const& b) {
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin());
}

/// Whether there are literals of a type: ids, keys, references.
template <class T>
concept has_literals = requires {
    typename T::literal_type;
};

template <class T>
struct list_initializer {
    using type = std::initializer_list<T>;
};
template <has_literals T>
struct list_initializer<T> {
    using type = std::initializer_list<list_element<T>>;
};

} // namespace detail

/// Values in order, one after the other, with what `std::vector` offers and its complexities, exceptions and rules of validity. It takes one pointer; the
/// elements, and how many there are, lie in a block of their own, if there are any. With `InPlace`, it takes eight bytes and room for so many elements,
/// and has a block only where there are more; then moving it moves the elements. It has at most 4,294,967,295 elements. Elements must be movable without
/// an exception. Values with literals (ids, keys, references) can be written as literals in braces, which are checked at compile time: `{"japan"}`.
template <class T, std::size_t InPlace = 0>
class compact_list {
    using room = detail::list_room<T, InPlace>;

public:
    using value_type = T;
    using size_type = std::size_t;
    using difference_type = std::ptrdiff_t;
    using reference = T&;
    using const_reference = T const&;
    using pointer = T*;
    using const_pointer = T const*;
    using iterator = T*;
    using const_iterator = T const*;
    using reverse_iterator = std::reverse_iterator<T*>;
    using const_reverse_iterator = std::reverse_iterator<T const*>;

    constexpr compact_list() noexcept = default;
    explicit compact_list(size_type n) { resize(n); }
    compact_list(size_type n, T const& value) {
        room_.reserve(n);
        for (; n != 0; --n) {
            emplace_back(value);
        }
    }
    template <std::input_iterator Iterator>
    compact_list(Iterator first, Iterator end) {
        append(first, end);
    }
    compact_list(typename detail::list_initializer<T>::type elements) { append(elements); }
    compact_list(std::vector<T> values) { append(std::make_move_iterator(values.begin()), std::make_move_iterator(values.end())); }
    template <std::size_t Other>
        requires(Other != InPlace)
    compact_list(compact_list<T, Other> const& other) { append(other.begin(), other.end()); }

    compact_list(compact_list const& other) { append(other.begin(), other.end()); }
    compact_list(compact_list&& other) noexcept = default;
    compact_list& operator=(compact_list const& other) {
        if (this != &other) {
            *this = compact_list(other);
        }
        return *this;
    }
    compact_list& operator=(compact_list&& other) noexcept = default;
    compact_list& operator=(typename detail::list_initializer<T>::type elements) { return *this = compact_list(elements); }
    ~compact_list() = default;

    void assign(size_type n, T const& value) { *this = compact_list(n, value); }
    template <std::input_iterator Iterator>
    void assign(Iterator first, Iterator end) {
        *this = compact_list(first, end);
    }
    void assign(typename detail::list_initializer<T>::type elements) { *this = compact_list(elements); }

    [[nodiscard]] T* data() noexcept { return room_.first(); }
    [[nodiscard]] T const* data() const noexcept { return room_.first(); }
    [[nodiscard]] size_type size() const noexcept { return room_.size(); }
    [[nodiscard]] bool empty() const noexcept { return room_.size() == 0; }
    [[nodiscard]] size_type capacity() const noexcept { return room_.capacity(); }

    [[nodiscard]] iterator begin() noexcept { return data(); }
    [[nodiscard]] iterator end() noexcept { return data() + size(); }
    [[nodiscard]] const_iterator begin() const noexcept { return data(); }
    [[nodiscard]] const_iterator end() const noexcept { return data() + size(); }
    [[nodiscard]] const_iterator cbegin() const noexcept { return begin(); }
    [[nodiscard]] const_iterator cend() const noexcept { return end(); }
    [[nodiscard]] reverse_iterator rbegin() noexcept { return reverse_iterator(end()); }
    [[nodiscard]] reverse_iterator rend() noexcept { return reverse_iterator(begin()); }
    [[nodiscard]] const_reverse_iterator rbegin() const noexcept { return const_reverse_iterator(end()); }
    [[nodiscard]] const_reverse_iterator rend() const noexcept { return const_reverse_iterator(begin()); }

    [[nodiscard]] T& operator[](size_type i) noexcept {
        ENTENTE_ASSERT(i < size());
        return data()[i];
    }
    [[nodiscard]] T const& operator[](size_type i) const noexcept {
        ENTENTE_ASSERT(i < size());
        return data()[i];
    }
    [[nodiscard]] T& front() noexcept { return (*this)[0]; }
    [[nodiscard]] T const& front() const noexcept { return (*this)[0]; }
    [[nodiscard]] T& back() noexcept { return (*this)[size() - 1]; }
    [[nodiscard]] T const& back() const noexcept { return (*this)[size() - 1]; }

    void reserve(size_type n) { room_.reserve(n); }

    /// Frees the room beyond `size()`.
    void shrink_to_fit() {
        if (size() != capacity()) {
            compact_list fresh;
            fresh.room_.reserve(size());
            fresh.append(std::make_move_iterator(begin()), std::make_move_iterator(end()));
            *this = std::move(fresh);
        }
    }

    void clear() noexcept { room_.shrink(0); }

    /// New elements are as `T{}`.
    void resize(size_type n) {
        if (n <= size()) {
            room_.shrink(n);
            return;
        }
        room_.make_room_for(n);
        for (size_type i = size(); i != n; ++i) {
            ::new (static_cast<void*>(data() + i)) T{};
            room_.set_size(i + 1);
        }
    }
    void resize(size_type n, T const& value) {
        if (n <= size()) {
            room_.shrink(n);
        } else {
            insert(end(), n - size(), value);
        }
    }

    template <class... Arguments>
    T& emplace_back(Arguments&&... arguments) {
        size_type const n = size();
        if (n == capacity()) {
            T made(std::forward<Arguments>(arguments)...); // they may be elements of this list
            room_.make_room_for(n + 1);
            ::new (static_cast<void*>(data() + n)) T(std::move(made));
        } else {
            ::new (static_cast<void*>(data() + n)) T(std::forward<Arguments>(arguments)...);
        }
        room_.set_size(n + 1);
        return data()[n];
    }
    void push_back(T const& value) { emplace_back(value); }
    void push_back(T&& value) { emplace_back(std::move(value)); }
    void pop_back() noexcept {
        ENTENTE_ASSERT(!empty());
        room_.shrink(size() - 1);
    }

    template <class... Arguments>
    iterator emplace(const_iterator at, Arguments&&... arguments) {
        auto const place = at - begin();
        emplace_back(std::forward<Arguments>(arguments)...);
        std::rotate(begin() + place, end() - 1, end());
        return begin() + place;
    }
    iterator insert(const_iterator at, T const& value) { return emplace(at, value); }
    iterator insert(const_iterator at, T&& value) { return emplace(at, std::move(value)); }
    iterator insert(const_iterator at, size_type n, T const& value) { return take(at, compact_list(n, value)); }
    template <std::input_iterator Iterator>
    iterator insert(const_iterator at, Iterator first, Iterator end_of_those) {
        return take(at, compact_list(first, end_of_those));
    }
    iterator insert(const_iterator at, typename detail::list_initializer<T>::type elements) {
        return take(at, compact_list(elements));
    }

    iterator erase(const_iterator at) noexcept { return erase(at, at + 1); }
    iterator erase(const_iterator first, const_iterator end_of_those) noexcept {
        T* const to = begin() + (first - begin());
        if (first != end_of_those) {
            T* const kept_end = std::move(begin() + (end_of_those - begin()), end(), to);
            room_.shrink(static_cast<size_type>(kept_end - begin()));
        }
        return to;
    }

    void swap(compact_list& other) noexcept { std::swap(*this, other); }
    friend void swap(compact_list& a, compact_list& b) noexcept { a.swap(b); }

    /// Removes the elements for which `is_gone` holds, and returns how many they were.
    template <class Predicate>
    friend size_type erase_if(compact_list& from, Predicate is_gone) {
        T* const kept_end = std::remove_if(from.begin(), from.end(), std::move(is_gone));
        auto const n = static_cast<size_type>(from.end() - kept_end);
        from.erase(kept_end, from.end());
        return n;
    }

    friend bool operator==(compact_list const& a, compact_list const& b) { return detail::are_equal(a, b); }
    friend bool operator==(compact_list const& a, std::vector<T> const& b) { return detail::are_equal(a, b); }
    template <std::size_t Other>
        requires(Other != InPlace)
    friend bool operator==(compact_list const& a, compact_list<T, Other> const& b) { return detail::are_equal(a, b); }
    friend auto operator<=>(compact_list const& a, compact_list const& b) requires std::three_way_comparable<T> {
        return std::lexicographical_compare_three_way(a.begin(), a.end(), b.begin(), b.end());
    }

private:
    /// Puts the elements of another list into this one. They were made before anything is changed, for they may be made of elements of this list, and making them may fail.
    iterator take(const_iterator at, compact_list&& more) {
        auto const place = at - begin();
        auto const before = static_cast<difference_type>(size());
        append(std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
        std::rotate(begin() + place, begin() + before, end());
        return begin() + place;
    }

    template <class Iterator>
    void append(Iterator first, Iterator const& end_of_those) {
        if constexpr (std::forward_iterator<Iterator>) {
            auto const n = static_cast<size_type>(std::distance(first, end_of_those));
            room_.make_room_for(size() + n);
        }
        for (; first != end_of_those; ++first) {
            emplace_back(*first);
        }
    }

    void append(std::initializer_list<T> elements) { append(elements.begin(), elements.end()); }
    void append(std::initializer_list<detail::list_element<T>> elements) requires detail::has_literals<T> {
        room_.make_room_for(size() + elements.size());
        for (auto const& element : elements) {
            text_form<T>::parse(element.view(), emplace_back());
        }
    }

    room room_;
};

} // namespace entente

#endif
