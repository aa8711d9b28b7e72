// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_FORMAT_OUTLINE_HPP
#define ENTENTE_FORMAT_OUTLINE_HPP

/// Any described answer in words, as an outline: a member a line, what belongs to it indented. The answers that have no words of their own are formatted so, and answers of
/// your own can be.

#include <entente/core/layout.hpp>
#include <entente/core/reflect.hpp>
#include <entente/edit/revision.hpp>
#include <entente/format/detail/layout.hpp>
#include <entente/format/words.hpp>
#include <entente/json/detail/writer.hpp>
#include <entente/query/balance.hpp>
#include <entente/query/network.hpp>
#include <entente/query/obligations.hpp>
#include <entente/query/officials.hpp>
#include <entente/query/scorecard.hpp>
#include <entente/query/sessions.hpp>
#include <entente/query/what_if.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace entente::inline v0_1 {

namespace detail {

class outline_writer {
public:
    outline_writer(std::string& out, bool colour) : out_(out), style_(colour) {}

    void write(layout const& type, void const* value, std::size_t indent) {
        for (layout_member const& member : *type.record) {
            void const* const held = member.of(value);
            bool const absent = is_absent(*member.layout, held) || member.layout->form == layout_form::extensions ||
                                is_nothing(*member.layout, held);
            if (absent && !is_subject(member.name)) {
                continue;
            }
            out_.append(indent, ' ')
                .append(style_.faint())
                .append(spaced(trimmed(member.name)))
                .append(1, ':')
                .append(style_.plain());
            if (absent) {
                out_ += " none\n";
                continue;
            }
            write_member(*member.layout, held, indent);
        }
    }

private:
    /// What an answer is about: none of it is said, too.
    [[nodiscard]] static bool is_subject(std::string_view name) noexcept {
        return name == "all" || name == "allies" || name == "held" || name == "edges" || name == "corrections";
    }

    /// A name that is a keyword of C++ has an underscore at its end.
    [[nodiscard]] static std::string_view trimmed(std::string_view name) noexcept {
        return name.ends_with('_') ? name.substr(0, name.size() - 1) : name;
    }

    /// A record of which nothing is there.
    [[nodiscard]] static bool is_nothing(layout const& type, void const* value) {
        std::string text;
        if (type.form == layout_form::record) {
            json::detail::write_value(type, value, text);
        }
        return text == "{}" || text == R"({"all":[]})";
    }

    template <class T>
    [[nodiscard]] static T const* as(layout const& type, void const* value) {
        return &type == &layout_of<T> ? static_cast<T const*>(value) : nullptr;
    }

    static void append_word(layout const& type, void const* value, std::string& to) {
        std::string text;
        type.word->append(text, value);
        type.word->vocabulary != nullptr ? append_words(to, text) : static_cast<void>(to += text);
    }

    [[nodiscard]] static bool is_named(layout const& type) {
        return type.form == layout_form::record && type.record->size == 2 && type.record->members[0].name == "id" &&
               type.record->members[1].name == "name";
    }

    static void append_in_line(std::string& to, std::vector<cited_source> const& all) {
        std::string sources;
        append_sources(sources, all, " ", terminal_style(false));
        to.append(sources, 0, sources.empty() ? 0 : sources.size() - 1);
    }

    /// A value in one line; false where it needs more.
    [[nodiscard]] static bool line(layout const& type, void const* value, std::string& to) {
        switch (type.form) {
        case layout_form::optional: return line(*type.optional->element, type.optional->get(const_cast<void*>(value)), to);
        case layout_form::string: to += *static_cast<std::string const*>(value); return true;
        case layout_form::word: append_word(type, value, to); return true;
        case layout_form::enumeration: append_words(to, type.enumeration->names.name_of(type.enumeration->get(value))); return true;
        case layout_form::boolean: to += *static_cast<bool const*>(value) ? "yes" : "no"; return true;
        case layout_form::integer:
        case layout_form::real: json::detail::write_value(type, value, to); return true;
        case layout_form::value: return line(*type.value->representation, type.value->view(value), to);
        case layout_form::list: return line(*type.list, value, to);
        case layout_form::record: break;
        default: return false;
        }
        if (is_named(type)) {
            to += *static_cast<std::string const*>(type.record->members[1].of(value));
        } else if (auto const* const step = as<step_answer>(type, value)) {
            to.append(day_words(step->on)).append(1, ' ').append(action_words(*step));
            append_in_line(to, step->sources);
        } else if (auto const* const standing = as<possible_standing>(type, value)) {
            to += standing_words(*standing);
        } else if (auto const* const inferred = as<inference>(type, value)) {
            to += inference_words(*inferred);
        } else if (auto const* const found = as<finding>(type, value)) {
            to.append(enum_name(found->severity))
                .append(1, ' ')
                .append(found->code)
                .append(1, ' ')
                .append(found->pointer)
                .append(": ")
                .append(found->message);
        } else if (auto const* const edge = as<network_edge>(type, value)) {
            to.append(edge->between.first().view())
                .append(" and ")
                .append(edge->between.second().view())
                .append(": ")
                .append(enum_name(edge->kind));
            to.append(", ").append(edge->name).append(edge->certain == certainty::maybe ? " (perhaps)" : "");
        } else if (auto const* const owed = as<owed_obligation>(type, value)) {
            to.append(owed->bearer.name).append(" owes ").append(owed->beneficiary.name).append(1, ' ');
            std::string what;
            text_form<term<obligation>>::append(what, owed->what);
            append_words(to, what);
            to.append(", ").append(owed->under.view()).append(owed->condition.empty() ? "" : ": ").append(owed->condition);
            to.append(owed->owed == certainty::maybe && owed->condition.empty()
                          ? " (perhaps)"
                          : ""); // its sources are those of the clause, which is named
        } else {
            return false;
        }
        return true;
    }

    [[nodiscard]] static bool line(list_layout const& list, void const* value, std::string& to) {
        if (list.element == &layout_of<cited_source>) {
            std::string sources;
            append_in_line(sources, *static_cast<std::vector<cited_source> const*>(value));
            to.append(sources, 1);
            return true;
        }
        bool const pair = list.fixed == 2;
        for (std::size_t i = 0; i != list.size(value); ++i) {
            auto const& element = *list.element;
            bool const is_short = element.form == layout_form::word || element.form == layout_form::enumeration ||
                                  element.form == layout_form::string || is_named(element);
            to += i == 0 ? "" : pair ? " and " : ", ";
            if (!is_short || !line(element, list.at(value, i), to)) {
                return false;
            }
        }
        return true;
    }

    void write_member(layout const& type, void const* value, std::size_t indent) {
        if (type.form == layout_form::optional) {
            write_member(*type.optional->element, type.optional->get(const_cast<void*>(value)), indent);
            return;
        }
        std::string text;
        if (auto const* const changed = as<changes>(type, value)) {
            append_text(text, *changed, !style_.plain().empty());
            out_ += '\n';
            for (std::size_t at = 0; at < text.size();) {
                auto const end = text.find('\n', at) + 1;
                out_.append(indent + 4, ' ').append(text, at, end - at);
                at = end;
            }
        } else if (line(type, value, text)) {
            out_.append(1, ' ').append(text).append(1, '\n');
        } else if (type.form == layout_form::record) {
            out_ += '\n';
            write(type, value, indent + 4);
        } else if (type.form == layout_form::list) {
            out_ += '\n';
            for (std::size_t i = 0; i != type.list->size(value); ++i) {
                write_element(*type.list->element, type.list->at(value, i), indent + 2);
            }
        } else {
            json::detail::write_value(type, value, text = " ");
            out_.append(text).append(1, '\n');
        }
    }

    void write_element(layout const& type, void const* value, std::size_t indent) {
        auto const start = out_.size() + indent;
        std::string text;
        if (line(type, value, text)) {
            out_.append(indent, ' ').append("- ").append(text).append(1, '\n');
        } else if (type.form == layout_form::record) {
            write(type, value, indent + 2);
            if (out_.size() > start) {
                out_[start] = '-';
            }
        } else {
            out_.append(indent, ' ').append(1, '-');
            write_member(type, value, indent);
        }
    }

    std::string& out_;
    terminal_style style_;
};

} // namespace detail

/// Appends a described value as an outline: what is absent is left out.
template <class T>
void append_outline(std::string& out, T const& one, bool colour = false) {
    detail::outline_writer(out, colour).write(layout_of<T>, &one, 0);
}

template <>
struct words_for<balance_answer> {
    static void append(std::string& out, balance_answer const& one, bool colour) { append_outline(out, one, colour); }
};
template <>
struct words_for<call_to_act> {
    static void append(std::string& out, call_to_act const& one, bool colour) { append_outline(out, one, colour); }
};
template <>
struct words_for<cancellation> {
    static void append(std::string& out, cancellation const& one, bool colour) { append_outline(out, one, colour); }
};
template <>
struct words_for<consequences> {
    static void append(std::string& out, consequences const& one, bool colour) { append_outline(out, one, colour); }
};
template <>
struct words_for<leader_answer> {
    static void append(std::string& out, leader_answer const& one, bool colour) { append_outline(out, one, colour); }
};
template <>
struct words_for<network_answer> {
    static void append(std::string& out, network_answer const& one, bool colour) { append_outline(out, one, colour); }
};
template <>
struct words_for<official_list> {
    static void append(std::string& out, official_list const& one, bool colour) { append_outline(out, one, colour); }
};
template <>
struct words_for<owed_obligations> {
    static void append(std::string& out, owed_obligations const& one, bool colour) { append_outline(out, one, colour); }
};
template <>
struct words_for<promise_score> {
    static void append(std::string& out, promise_score const& one, bool colour) { append_outline(out, one, colour); }
};
template <>
struct words_for<reciprocity_answer> {
    static void append(std::string& out, reciprocity_answer const& one, bool colour) { append_outline(out, one, colour); }
};
template <>
struct words_for<revision> {
    static void append(std::string& out, revision const& one, bool colour) { append_outline(out, one, colour); }
};
template <>
struct words_for<session_record> {
    static void append(std::string& out, session_record const& one, bool colour) { append_outline(out, one, colour); }
};

} // namespace entente

#endif
