// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_FORMAT_FORMATTED_HPP
#define ENTENTE_FORMAT_FORMATTED_HPP

/// What can be formatted, and how: the one definition that `entente/format.hpp` gives to fmt and `entente/std_format.hpp` to std::format. A type of
/// yours is formatted by both when it has a `text_form`, or a specialization of `words_for`.

#include <entente/core/citation.hpp>
#include <entente/core/compact_string.hpp>
#include <entente/core/dyad.hpp>
#include <entente/core/enumeration.hpp>
#include <entente/core/identifier.hpp>
#include <entente/core/printable.hpp>
#include <entente/core/text.hpp>
#include <entente/core/text_form.hpp>
#include <entente/format/causes.hpp>
#include <entente/format/outline.hpp>
#include <entente/format/ties.hpp>
#include <entente/format/words.hpp>
#include <entente/lifecycle/lifecycle_of.hpp>

#include <string>
#include <string_view>

namespace entente::inline v0_1 {

namespace detail {

/// Whether a type is of the library's own namespace.
template <class T>
constexpr bool is_ours() noexcept {
    constexpr auto signature = type_signature<T>;
    return signature.find("T = entente::") != std::string_view::npos || signature.find("<enum entente::") != std::string_view::npos;
}

/// The enums that are formatted by their names: ours, and the actions and stages of lifecycles.
template <class E>
concept formatted_enum = described_enum<E> &&(is_ours<E>() || requires { lifecycle_of<E>::ended; });

} // namespace detail

/// A text: in English, else in its first language. `text::in` gives another.
template <>
struct words_for<text> {
    static void append(std::string& out, text const& one) { append_printable(out, one.in(language_tag{"en"})); }
};

/// A string, made safe for a terminal.
template <>
struct words_for<compact_string> {
    static void append(std::string& out, compact_string const& one) { append_printable(out, one); }
};

/// An identifier: `cow:740`.
template <>
struct words_for<identifier> {
    static void append(std::string& out, identifier const& one);
};

/// A citation: `yonhap, paragraph 3 (quoted)`.
template <>
struct words_for<citation> {
    static void append(std::string& out, citation const& one);
};

template <>
struct words_for<dyad> {
    static void append(std::string& out, dyad const& one) {
        out.append(one.first().view()).append(" and ").append(one.second().view());
    }
};

/// A standing: "in force, suspended".
template <class Stage>
struct words_for<standing<Stage>> {
    static void append(std::string& out, standing<Stage> const& one) {
        possible_standing made;
        made.stage = enum_name(one.stage);
        made.phase = one.stage == Stage{} ? standing_phase::not_begun : standing_phase::open;
        made.hold = one.hold;
        made.notice = one.notice;
        made.provisional = one.provisional;
        out += detail::standing_words(made);
    }
};

/// Ids, dates, references, durations, and types of yours with a `text_form`: as they are written.
template <class T>
    requires(has_text_form<T> && !told_in_words<T>)
void append_text(std::string& out, T const& one) {
    text_form<T>::append(out, one);
}

/// Enumerators of ours, and actions of lifecycles: by name.
template <detail::formatted_enum E>
    requires(!told_in_words<E>)
void append_text(std::string& out, E one) {
    out += enum_name(one);
}

/// The types that can be formatted: words with a `text_form`, our enumerators, and answers with words (`words_for`). No other type of yours is affected.
template <class T>
concept formatted = told_in_words<T> || has_text_form<T> || detail::formatted_enum<T>;

/// What can be formatted in colour for a terminal, too: findings and answers.
template <class T>
concept formatted_in_colour = requires(std::string& out, T const& one) {
    words_for<T>::append(out, one, true);
};

namespace detail {

/// The formatter of a library whose formatter of strings is `Base`: its format specification, and `c` for colour where there is any.
template <class T, class Base>
struct formatter_by : Base {
    void set_debug_format(bool = true) = delete; // without quotation marks in ranges, too

    template <class Context>
    constexpr auto parse(Context& context) {
        if constexpr (formatted_in_colour<T>) {
            if (context.begin() != context.end() && *context.begin() == 'c') {
                colour = true;
                return context.begin() + 1;
            }
        }
        return Base::parse(context);
    }

    template <class Context>
    auto format(T const& value, Context& context) const {
        std::string out;
        if constexpr (formatted_in_colour<T>) {
            entente::append_text(out, value, colour);
        } else {
            entente::append_text(out, value);
        }
        return Base::format(std::string_view(out), context);
    }

    bool colour = false;
};

} // namespace detail

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/format/impl/formatted.ipp>
#endif

#endif
