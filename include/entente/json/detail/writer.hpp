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

inline void write_value(type_layout const& type, void const* value, std::string& out);

inline void write_object(object_layout const& object, void const* value, std::string& out) {
    out.push_back('{');
    char const* separator = "";
    for (member_layout const& member : object) {
        void const* const held = member.of(value);
        if (member.type->shape == layout_shape::extensions || (member.type->is_empty != nullptr && member.type->is_empty(held))) {
            continue;
        }
        out += separator;
        separator = ",";
        out.push_back('"');
        out += member.name;
        out += "\":";
        write_value(*member.type, held, out);
    }
    if (object.unknown != nullptr) {
        for (auto const& one : *static_cast<extensions const*>(object.unknown->of(value))) {
            out += separator;
            separator = ",";
            write_string(one.name, out);
            out.push_back(':');
            out += one.json;
        }
    }
    out.push_back('}');
}

inline void write_map(map_operations const& map, void const* value, std::string& out) {
    struct context {
        std::string& out;
        type_layout const& element;
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

inline void write_sequence(sequence_operations const& sequence, void const* value, std::string& out) {
    out.push_back('[');
    auto const size = sequence.size(value);
    for (std::size_t i = 0; i != size; ++i) {
        if (i != 0) {
            out.push_back(',');
        }
        write_value(*sequence.element, sequence.at(const_cast<void*>(value), i), out);
    }
    out.push_back(']');
}

inline void write_number(type_layout const& type, void const* value, std::string& out) {
    if (type.shape == layout_shape::floating) {
        append_floating(out, type.number->get_floating(value), type.number->is_single);
    } else if (type.number->is_signed) {
        append_integer(out, type.number->get_signed(value));
    } else {
        append_integer(out, type.number->get_unsigned(value));
    }
}

/// Writes a value. An optional that holds none can stand in a list only, and is null there. An enum that holds no enumerator's value
/// is written as the number that it holds, which no reader takes for a name.
inline void write_value(type_layout const& type, void const* value, std::string& out) {
    switch (type.shape) {
    case layout_shape::boolean: out += *static_cast<bool const*>(value) ? "true" : "false"; return;
    case layout_shape::integer:
    case layout_shape::floating: return write_number(type, value, out);
    case layout_shape::string: return write_string(*static_cast<std::string const*>(value), out);
    case layout_shape::text_form: {
        std::string text;
        type.text->append(text, value);
        return write_string(text, out);
    }
    case layout_shape::enumeration: {
        auto const held = type.enumeration->get(value);
        auto const name = type.enumeration->name(held);
        return name.empty() ? append_integer(out, held) : write_string(name, out);
    }
    case layout_shape::optional:
        if (!type.optional->has(value)) {
            out += "null";
            return;
        }
        return write_value(*type.optional->element, type.optional->get(value), out);
    case layout_shape::sequence: return write_sequence(*type.sequence, value, out);
    case layout_shape::map: return write_map(*type.map, value, out);
    case layout_shape::object: return write_object(*type.object, value, out);
    case layout_shape::checked: return write_value(*type.checked->inner, type.checked->view(value), out);
    case layout_shape::extensions: return;
    }
}

} // namespace entente::json::detail

#endif
