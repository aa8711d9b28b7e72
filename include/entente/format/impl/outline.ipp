// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_FORMAT_IMPL_OUTLINE_IPP
#define ENTENTE_FORMAT_IMPL_OUTLINE_IPP

#include <entente/format/outline.hpp>

#include <entente/core/detail/config.hpp>
#include <entente/json/detail/writer.hpp>

namespace entente::inline v0_1::detail {

ENTENTE_DECL void outline_writer::write(layout const& type, void const* value, std::size_t indent) {
    for (layout_member const& member : *type.record) {
        void const* const held = member.of(value);
        bool const absent =
            is_absent(*member.layout, held) || member.layout->form == layout_form::extensions || is_nothing(*member.layout, held);
        if (absent && !is_subject(member.name)) {
            continue;
        }
        out_.append(indent, ' ').append(style_.faint()).append(spaced(trimmed(member.name))).append(1, ':').append(style_.plain());
        if (absent) {
            out_ += " none\n";
            continue;
        }
        write_member(*member.layout, held, indent);
    }
}

ENTENTE_DECL bool outline_writer::is_nothing(layout const& type, void const* value) {
    std::string text;
    if (type.form == layout_form::record) {
        json::detail::write_value(type, value, text);
    }
    return text == "{}" || text == R"({"all":[]})";
}

ENTENTE_DECL void outline_writer::append_word(layout const& type, void const* value, std::string& to) {
    std::string text;
    type.word->append(text, value);
    type.word->vocabulary != nullptr ? append_words(to, text) : static_cast<void>(to += text);
}

ENTENTE_DECL bool outline_writer::is_named(layout const& type) {
    return type.form == layout_form::record && type.record->size == 2 && type.record->members[0].name == "id" &&
           type.record->members[1].name == "name";
}

ENTENTE_DECL void outline_writer::append_in_line(std::string& to, std::vector<cited_source> const& all) {
    std::string sources;
    append_sources(sources, all, " ", terminal_style(false));
    to.append(sources, 0, sources.empty() ? 0 : sources.size() - 1);
}

ENTENTE_DECL bool outline_writer::line(layout const& type, void const* value, std::string& to) {
    switch (type.form) {
    case layout_form::optional: return line(*type.optional->element, type.optional->get(const_cast<void*>(value)), to);
    case layout_form::string: to += type.string->view(value); return true;
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
        to += type.record->members[1].layout->string->view(type.record->members[1].of(value));
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

ENTENTE_DECL bool outline_writer::line(list_layout const& list, void const* value, std::string& to) {
    if (list.element->type == type_identity_of<cited_source>) {
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

ENTENTE_DECL void outline_writer::write_member(layout const& type, void const* value, std::size_t indent) {
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

ENTENTE_DECL void outline_writer::write_element(layout const& type, void const* value, std::size_t indent) {
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

} // namespace entente::detail

#endif
