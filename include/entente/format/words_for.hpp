// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_FORMAT_WORDS_FOR_HPP
#define ENTENTE_FORMAT_WORDS_FOR_HPP

/// How a type is told in words: a trait that the library's findings and answers specialize, and that a type of yours can. What is told is safe to print.

#include <entente/core/detail/config.hpp>
#include <entente/core/layout.hpp>
#include <entente/core/reflect.hpp>

#include <boost/describe/members.hpp>

#include <string>

namespace entente::inline v0_1 {

/// Specialize it for a type of yours with `static void append(std::string& out, T const& one, bool colour)`; without the last parameter where colour has no meaning. Strings of a described struct
/// reach it safe to print; of other types, call `append_printable`.
///
///     template <>
///     struct entente::words_for<my::fleet> {
///         static void append(std::string& out, my::fleet const& one, bool colour) { entente::append_outline(out, one, colour); }
///     };
template <class T>
struct words_for {};

/// True for types that are told in words, with colour or without.
template <class T>
concept told_in_words = requires(std::string& out, T const& one) {
    words_for<T>::append(out, one, true);
}
|| requires(std::string& out, T const& one) {
    words_for<T>::append(out, one);
};

namespace detail {

/// Whether every string in a value is safe to print, and short enough.
[[nodiscard]] ENTENTE_DECL bool is_safe(layout const& type, void const* value);

/// Makes every string in a value safe to print. The value must not be constant.
ENTENTE_DECL void make_safe(layout const& type, void* value);

template <class T>
void append_words_for(std::string& out, T const& one, bool colour) {
    if constexpr (requires { words_for<T>::append(out, one, colour); }) {
        words_for<T>::append(out, one, colour);
    } else {
        words_for<T>::append(out, one);
    }
}

} // namespace detail

/// Appends a value in words, safe to print; with colour for a terminal where that is asked for. Linear in the value.
template <told_in_words T>
void append_text(std::string& out, T const& one, bool colour = false) {
    if constexpr (boost::describe::has_describe_members<T>::value) {
        if (detail::is_safe(layout_of<T>, &one)) {
            detail::append_words_for(out, one, colour);
        } else {
            T safe = one;
            detail::make_safe(layout_of<T>, &safe);
            detail::append_words_for(out, safe, colour);
        }
    } else {
        detail::append_words_for(out, one, colour);
    }
}

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/format/impl/words_for.ipp>
#endif

#endif
