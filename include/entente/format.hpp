// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_FORMAT_HPP
#define ENTENTE_FORMAT_HPP

/// fmt formatters for the library's words, findings, standings and answers. The only header that includes fmt.
///
/// Words and answers take the format specification of a string (`{:>12}`); answers and findings take `c` instead, for colour on a terminal.

#include <entente/core/citation.hpp>
#include <entente/core/dyad.hpp>
#include <entente/core/enumeration.hpp>
#include <entente/core/identifier.hpp>
#include <entente/core/text.hpp>
#include <entente/core/text_form.hpp>
#include <entente/format/words.hpp>
#include <entente/lifecycle/advance.hpp>
#include <entente/lifecycle/lifecycles.hpp>

#include <fmt/format.h>

#include <concepts>
#include <string>
#include <string_view>
#include <type_traits>

namespace entente::detail {

/// The enums that are formatted by their names: those of standings and answers.
template <class E>
concept formatted_enum =
    std::same_as<E, certainty> || std::same_as<E, severity> || std::same_as<E, standing_region> || std::same_as<E, hold_state> ||
    std::same_as<E, notice_state> || std::same_as<E, provisional_state> || std::same_as<E, stance> || std::same_as<E, inferred_state> ||
    std::same_as<E, dialogue_level> || requires { lifecycle_of<E>::ended; } || std::same_as<E, dialogue_stage> ||
    std::same_as<E, agreement_stage> || std::same_as<E, participation_stage> || std::same_as<E, commitment_stage> ||
    std::same_as<E, dispute_stage> || std::same_as<E, measure_stage> || std::same_as<E, proceeding_stage> || std::same_as<E, meeting_stage>;

/// What has an `append_text`.
template <class T>
concept formatted_answer = std::same_as<T, finding> || std::same_as<T, situation> || std::same_as<T, instrument_state> || std::same_as<T, changes> ||
                           std::same_as<T, chronology> || std::same_as<T, pending_commitments> || std::same_as<T, deadlock_list> ||
                           std::same_as<T, contested_facts>;

/// Formats a text as a string, and in ranges without quotation marks.
struct text_formatter : fmt::formatter<std::string_view> {
    void set_debug_format(bool = true) = delete;
};

} // namespace entente::detail

/// Ids, dates, references, durations, and users' types with a `text_form`: as they are written.
template <class T>
struct fmt::formatter<T, char, std::enable_if_t<entente::has_text_form<T>>> : entente::detail::text_formatter {
    template <class Context>
    auto format(T const& value, Context& context) const {
        return entente::detail::text_formatter::format(entente::to_text(value), context);
    }
};

/// Enumerators of standings and answers: by name.
template <class E>
struct fmt::formatter<E, char, std::enable_if_t<entente::detail::formatted_enum<E>>> : entente::detail::text_formatter {
    template <class Context>
    auto format(E value, Context& context) const {
        return entente::detail::text_formatter::format(entente::enum_name(value), context);
    }
};

/// A text: in English, else in its first language. `text::in` gives another.
template <>
struct fmt::formatter<entente::text> : entente::detail::text_formatter {
    template <class Context>
    auto format(entente::text const& value, Context& context) const {
        return entente::detail::text_formatter::format(value.in(entente::language_tag{"en"}), context);
    }
};

/// An identifier: `cow:740`.
template <>
struct fmt::formatter<entente::identifier> : entente::detail::text_formatter {
    template <class Context>
    auto format(entente::identifier const& value, Context& context) const {
        return entente::detail::text_formatter::format(std::string(value.scheme.view()) + ':' + value.value, context);
    }
};

/// A citation: `yonhap, paragraph 3 (quoted)`.
template <>
struct fmt::formatter<entente::citation> : entente::detail::text_formatter {
    template <class Context>
    auto format(entente::citation const& value, Context& context) const {
        std::string out(value.source.view());
        out += value.locator.empty() ? "" : ", " + value.locator;
        out += value.kind ? " (" + std::string(entente::enum_name(*value.kind)) + ')' : "";
        return entente::detail::text_formatter::format(out, context);
    }
};

template <>
struct fmt::formatter<entente::dyad> : entente::detail::text_formatter {
    template <class Context>
    auto format(entente::dyad const& value, Context& context) const {
        return entente::detail::text_formatter::format(std::string(value.first().view()) + " and " + std::string(value.second().view()), context);
    }
};

/// A standing: "in force, suspended".
template <class Stage>
struct fmt::formatter<entente::standing<Stage>> : entente::detail::text_formatter {
    template <class Context>
    auto format(entente::standing<Stage> const& value, Context& context) const {
        entente::possible_standing const one{std::string(entente::enum_name(value.stage)), value.hold, value.notice, value.provisional, {}, {}, {},
                                             {}, {}, {}};
        return entente::detail::text_formatter::format(entente::detail::standing_words(one), context);
    }
};

/// Findings and answers: text for a terminal; `{:c}` with colour.
template <class T>
struct fmt::formatter<T, char, std::enable_if_t<entente::detail::formatted_answer<T>>> : entente::detail::text_formatter {
    template <class Context>
    constexpr auto parse(Context& context) {
        if (context.begin() != context.end() && *context.begin() == 'c') {
            colour = true;
            return context.begin() + 1;
        }
        return entente::detail::text_formatter::parse(context);
    }

    template <class Context>
    auto format(T const& value, Context& context) const {
        std::string out;
        entente::append_text(out, value, colour);
        return entente::detail::text_formatter::format(out, context);
    }

    bool colour = false;
};

#endif
