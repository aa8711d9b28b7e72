// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_FORMAT_CORE_HPP
#define ENTENTE_FORMAT_CORE_HPP

/// fmt formatters of the core types, and of findings and standings.
///
/// What is written as one string is formatted as that string, with fmt's width and alignment: `{:>12}`. Findings, reports, states of
/// play and diffs take `c` for colours: `{:c}`. Whether the output is a terminal is the program's to know.

#include <entente/core/certainty.hpp>
#include <entente/core/citation.hpp>
#include <entente/core/finding.hpp>
#include <entente/core/identifier.hpp>
#include <entente/core/reflect.hpp>
#include <entente/core/report.hpp>
#include <entente/core/text.hpp>
#include <entente/core/text_form.hpp>
#include <entente/format/detail/layout.hpp>
#include <entente/lifecycle/standing.hpp>
#include <entente/lifecycle/transition.hpp>

#include <fmt/format.h>

#include <string>
#include <string_view>

namespace entente::detail {

/// Formatters whose text is made first and then aligned by fmt.
struct aligned_formatter : fmt::formatter<fmt::string_view> {
protected:
    template <class Context>
    auto put(std::string_view text, Context& context) const {
        return fmt::formatter<fmt::string_view>::format(fmt::string_view(text.data(), text.size()), context);
    }
};

/// Formatters of text that is laid out already; `c` asks for colours.
struct laid_out_formatter {
    template <class Context>
    constexpr auto parse(Context& context) {
        auto at = context.begin();
        if (at != context.end() && *at == 'c') {
            colour_ = true;
            ++at;
        }
        return at;
    }

protected:
    [[nodiscard]] terminal_style style() const noexcept { return terminal_style(colour_); }

    template <class Context>
    static auto put(std::string_view text, Context& context) {
        auto out = context.out();
        for (char const c : text) {
            *out++ = c;
        }
        return out;
    }

private:
    bool colour_ = false;
};

/// `212:19: error[J024]: unknown dialogue action "suspendd"; did you mean "suspend"? [/channels/3/history/1/action]`
inline void append_finding(std::string& out, finding const& one, terminal_style style) {
    if (one.at) {
        out += std::to_string(one.at->line) + ':' + std::to_string(one.at->column) + ": ";
    }
    out += one.severity == severity::error ? style.error() : one.severity == severity::warning ? style.warning() : style.heading();
    out += enum_name(one.severity);
    out += '[' + one.code + "]:";
    out += style.plain();
    out += ' ' + one.message;
    if (!one.suggestion.empty()) {
        out += "; " + one.suggestion;
    }
    if (!one.pointer.empty()) {
        out += ' ';
        out += style.faint();
        out += '[' + one.pointer + ']';
        out += style.plain();
    }
}

/// "in force, suspended, notice held".
inline void append_standing(std::string& out, lifecycle_table const& lifecycle, standing_numbers now) {
    append_words(out, now.stage == 0 ? "not yet" : lifecycle.stages->name(now.stage));
    if (static_cast<hold_state>(now.hold) == hold_state::suspended) {
        out += ", suspended";
    }
    if (static_cast<notice_state>(now.notice) != notice_state::none) {
        out += static_cast<notice_state>(now.notice) == notice_state::given ? ", notice given" : ", notice held";
    }
}

} // namespace entente::detail

template <entente::has_text_form T>
struct fmt::formatter<T, char, void> : entente::detail::aligned_formatter {
    template <class Context>
    auto format(T const& value, Context& context) const {
        std::string text;
        entente::text_form<T>::append(text, value);
        return put(text, context);
    }
};

template <>
struct fmt::formatter<entente::certainty> : entente::detail::aligned_formatter {
    template <class Context>
    auto format(entente::certainty value, Context& context) const {
        return put(entente::enum_name(value), context);
    }
};

template <>
struct fmt::formatter<entente::severity> : entente::detail::aligned_formatter {
    template <class Context>
    auto format(entente::severity value, Context& context) const {
        return put(entente::enum_name(value), context);
    }
};

/// A text in English, or else in its first language. `text::in` chooses another.
template <>
struct fmt::formatter<entente::text> : entente::detail::aligned_formatter {
    template <class Context>
    auto format(entente::text const& value, Context& context) const {
        return put(value.in(entente::language_tag("en")), context);
    }
};

/// `cow 740`.
template <>
struct fmt::formatter<entente::identifier> : entente::detail::aligned_formatter {
    template <class Context>
    auto format(entente::identifier const& value, Context& context) const {
        return put(value.scheme + ' ' + value.value, context);
    }
};

/// `mofa-2023-03-16, para. 3 (official)`.
template <>
struct fmt::formatter<entente::citation> : entente::detail::aligned_formatter {
    template <class Context>
    auto format(entente::citation const& value, Context& context) const {
        std::string text(value.source.view());
        text += value.locator.empty() ? "" : ", " + value.locator;
        if (value.kind) {
            text += " (";
            text += entente::enum_name(*value.kind);
            text += ')';
        }
        return put(text, context);
    }
};

template <>
struct fmt::formatter<entente::finding> : entente::detail::laid_out_formatter {
    template <class Context>
    auto format(entente::finding const& value, Context& context) const {
        std::string text;
        entente::detail::append_finding(text, value, style());
        return put(text, context);
    }
};

/// One finding a line, and at the end how many were left out.
template <>
struct fmt::formatter<entente::report> : entente::detail::laid_out_formatter {
    template <class Context>
    auto format(entente::report const& value, Context& context) const {
        std::string text;
        for (entente::finding const& one : value) {
            entente::detail::append_finding(text, one, style());
            text += '\n';
        }
        if (value.left_out() != 0) {
            text += "and " + std::to_string(value.left_out()) + " more\n";
        }
        return put(text, context);
    }
};

template <class Stage>
struct fmt::formatter<entente::standing<Stage>, char, void> : entente::detail::aligned_formatter {
    template <class Context>
    auto format(entente::standing<Stage> const& value, Context& context) const {
        auto const& stages = entente::detail::enumeration_of<Stage>;
        entente::lifecycle_table const names{nullptr, 0, &stages, nullptr, 0};
        std::string text;
        entente::detail::append_standing(text, names, entente::to_numbers(value));
        return put(text, context);
    }
};

#endif
