// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_JSON_DETAIL_WRITER_HPP
#define ENTENTE_JSON_DETAIL_WRITER_HPP

/// Writes values by their layouts, without whitespace.

#include <entente/core/extensions.hpp>
#include <entente/core/layout.hpp>
#include <entente/json/detail/number.hpp>
#include <entente/json/detail/utf8.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace entente::json::detail {

inline void append_escape(std::string& out, char c) {
    constexpr std::string_view digits = "0123456789abcdef";
    switch (c) {
    case '"': out += "\\\""; return;
    case '\\': out += "\\\\"; return;
    case '\b': out += "\\b"; return;
    case '\f': out += "\\f"; return;
    case '\n': out += "\\n"; return;
    case '\r': out += "\\r"; return;
    case '\t': out += "\\t"; return;
    default:
        out += "\\u00";
        out += digits[static_cast<unsigned char>(c) >> 4U];
        out += digits[static_cast<unsigned char>(c) & 15U];
    }
}

inline void write_string(std::string_view value, std::string& out) {
    out.push_back('"');
    std::size_t plain = 0;
    std::size_t i = 0;
    while (i != value.size()) {
        auto const c = static_cast<unsigned char>(value[i]);
        if (c >= 0x80) {
            auto const size = utf8_size(value.substr(i));
            if (size == 0) {
                out.append(value, plain, i - plain);
                out += "\xEF\xBF\xBD";
                plain = i + 1;
            }
            i += size == 0 ? 1 : size;
            continue;
        }
        if (c < 0x20 || c == '"' || c == '\\') {
            out.append(value, plain, i - plain);
            append_escape(out, value[i]);
            plain = i + 1;
        }
        ++i;
    }
    out.append(value, plain, value.size() - plain);
    out.push_back('"');
}

inline void write_value(layout const& type, void const* value, std::string& out);

inline void write_record(record_layout const& record, void const* value, std::string& out) {
    out.push_back('{');
    char const* separator = "";
    for (layout_member const& member : record) {
        void const* const held = member.of(value);
        if (&member == record.extensions || (member.layout->is_absent != nullptr && member.layout->is_absent(held))) {
            continue;
        }
        out += separator;
        separator = ",";
        out.push_back('"');
        out += member.name;
        out += "\":";
        write_value(*member.layout, held, out);
    }
    if (record.extensions != nullptr) {
        for (auto const& one : *static_cast<extensions const*>(record.extensions->of(value))) {
            out += separator;
            separator = ",";
            write_string(one.name, out);
            out.push_back(':');
            out += one.json;
        }
    }
    out.push_back('}');
}

inline void write_map(map_layout const& map, void const* value, std::string& out) {
    struct context {
        std::string& out;
        entente::layout const& element;
        char const* separator;
    } here{out, *map.element, ""};
    out.push_back('{');
    map.each(value, &here, [](void* given, std::string_view key, void const* one) {
        auto& to = *static_cast<context*>(given);
        to.out += to.separator;
        to.separator = ",";
        write_string(key, to.out);
        to.out.push_back(':');
        write_value(to.element, one, to.out);
        return true;
    });
    out.push_back('}');
}

inline void write_list(list_layout const& list, void const* value, std::string& out) {
    out.push_back('[');
    auto const size = list.size(value);
    for (std::size_t i = 0; i != size; ++i) {
        if (i != 0) {
            out.push_back(',');
        }
        write_value(*list.element, list.at(value, i), out);
    }
    out.push_back(']');
}

inline void write_number(layout const& type, void const* value, std::string& out) {
    if (type.form == layout_form::real) {
        append_real(out, type.number->get_real(value), type.number->is_single);
    } else if (type.number->is_signed) {
        append_integer(out, type.number->get_signed(value));
    } else {
        append_integer(out, type.number->get_unsigned(value));
    }
}

/// Writes a value. An optional that holds none can stand in a list only, and is null there. An enum that holds no enumerator's value
/// is written as the number that it holds, which no reader takes for a name.
inline void write_value(layout const& type, void const* value, std::string& out) {
    switch (type.form) {
    case layout_form::boolean: out += *static_cast<bool const*>(value) ? "true" : "false"; return;
    case layout_form::integer:
    case layout_form::real: return write_number(type, value, out);
    case layout_form::string: return write_string(*static_cast<std::string const*>(value), out);
    case layout_form::word: {
        std::string text;
        type.word->append(text, value);
        return write_string(text, out);
    }
    case layout_form::enumeration: {
        auto const held = type.enumeration->get(value);
        auto const name = type.enumeration->names.name_of(held);
        return name.empty() ? append_integer(out, held) : write_string(name, out);
    }
    case layout_form::optional: {
        void const* const held = type.optional->get(const_cast<void*>(value));
        if (held == nullptr) {
            out += "null";
            return;
        }
        return write_value(*type.optional->element, held, out);
    }
    case layout_form::list: return write_list(*type.list, value, out);
    case layout_form::map: return write_map(*type.map, value, out);
    case layout_form::record: return write_record(*type.record, value, out);
    case layout_form::value: return write_value(*type.value->wire, type.value->view(value), out);
    case layout_form::extensions: return;
    }
}

} // namespace entente::json::detail

#endif
