// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_PICTURE_PICTURE_FOR_HPP
#define ENTENTE_PICTURE_PICTURE_FOR_HPP

/// How an answer is drawn: a trait that the library's answers specialize, and that a type of yours can. Names in a picture are escaped, and safe to show.

#include <entente/core/layout.hpp>
#include <entente/core/printable.hpp>
#include <entente/core/reflect.hpp>
#include <entente/format/words_for.hpp>
#include <entente/picture/options.hpp>

#include <boost/describe/members.hpp>

#include <string>

namespace entente::inline v0_1 {

/// Specialize it for a type of yours with `static void append(std::string& out, T const& one, picture_options const& options)`, which appends one `<svg>` element. Strings of a described struct
/// reach it safe to show; they must still be escaped.
template <class T>
struct picture_for {};

/// True for types that are drawn.
template <class T>
concept drawn = requires(std::string& out, T const& one, picture_options const& options) {
    picture_for<T>::append(out, one, options);
};

/// Appends a picture of an answer: one `<svg>` element. It has no script and needs nothing from outside; the same answer gives the same bytes. Linear in what is drawn.
template <drawn T>
void append_svg(std::string& out, T const& one, picture_options const& options = {}) {
    if (!is_printable(options.title)) {
        auto safe = options;
        safe.title = printable(options.title);
        append_svg(out, one, safe);
        return;
    }
    if constexpr (boost::describe::has_describe_members<T>::value) {
        if (!detail::is_safe(layout_of<T>, &one)) {
            T safe = one;
            detail::make_safe(layout_of<T>, &safe);
            picture_for<T>::append(out, safe, options);
            return;
        }
    }
    picture_for<T>::append(out, one, options);
}

/// A picture of an answer as SVG 1.1. Written to a file, it is a document: all its text is UTF-8.
///
///     std::ofstream("summit.svg") << to_svg(courses(index, {.of = ref<>("meeting/tokyo-2023")}));
template <drawn T>
[[nodiscard]] std::string to_svg(T const& one, picture_options const& options = {}) {
    std::string result;
    append_svg(result, one, options);
    return result;
}

/// What has no picture: a type without a `picture_for`, an optional that is to be dereferenced first, a dossier that is to be asked first (`courses`, `network`, `page_of`).
template <class T, class this_has_no_picture__ask_a_question_first__or_dereference_an_optional = void>
    requires(!drawn<T>)
std::string to_svg(T const&, picture_options const& = {})
= delete;

} // namespace entente

#endif
