// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_JSON_IMPL_DETAIL_DIAGNOSIS_IPP
#define ENTENTE_JSON_IMPL_DETAIL_DIAGNOSIS_IPP

#include <entente/json/detail/diagnosis.hpp>

#include <entente/core/detail/nearest.hpp>
#include <entente/core/detail/quotation.hpp>
#include <entente/json/detail/number.hpp>

namespace entente::inline v0_1::json::detail {

using entente::detail::in_quotes;
using entente::detail::nearest;
using entente::detail::spaced;

ENTENTE_DECL void diagnosis::add(read_error error, std::size_t offset, std::string message, std::string suggestion,
                                 entente::severity severity) {
    finding one;
    one.code = code_of(error);
    one.severity = severity;
    one.pointer = pointer;
    one.message = std::move(message);
    one.suggestion = std::move(suggestion);
    one.place.emplace().offset = offset;
    report.add(std::move(one));
}

[[nodiscard]] inline std::string with_article(std::string_view noun) {
    bool const vowel = !noun.empty() && std::string_view("aeiou").find(noun.front()) != std::string_view::npos;
    std::string result = vowel ? "an " : "a ";
    result.append(noun);
    return result;
}

ENTENTE_DECL std::string expected(layout const& type) {
    switch (type.form) {
    case layout_form::boolean: return "true or false";
    case layout_form::integer: return "a whole number";
    case layout_form::real: return "a number";
    case layout_form::string: return "a string";
    case layout_form::word: return with_article(spaced(type.name)) + " as a string";
    case layout_form::enumeration: return "the name of " + with_article(type.name) + " as a string";
    case layout_form::list: return "an array";
    case layout_form::map: return "an object by " + std::string(type.map->key_name);
    case layout_form::record: return "an object (" + std::string(type.name) + ")";
    case layout_form::optional: return expected(*type.optional->element);
    case layout_form::value: return expected(*type.value->representation);
    case layout_form::extensions: break;
    }
    return "nothing";
}

ENTENTE_DECL std::string_view kind_of_value(char first) noexcept {
    switch (first) {
    case '{': return "an object";
    case '[': return "an array";
    case '"': return "a string";
    case 't':
    case 'f': return "true or false";
    case 'n': return "null";
    default: return first == '-' || (first >= '0' && first <= '9') ? "a number" : "";
    }
}

ENTENTE_DECL wording describe_wrong_type(layout const& type, char first) {
    wording result{"expected " + expected(type) + ", found " + std::string(kind_of_value(first))};
    if (first == 'n' && type.may_be_absent) {
        result.suggestion = "leave the member out where there is no value";
    } else if (first == '"' && type.form == layout_form::map && type.map->key_name == "language tag") {
        result.suggestion = "write {\"en\": \"...\"}";
    } else if (first != '[' && type.form == layout_form::list) {
        result.suggestion = "put it in brackets: [...]";
    }
    return result;
}

ENTENTE_DECL wording describe_refused_integer(number_layout const& type, std::string_view digits, bool whole) {
    if (!whole) {
        return {"expected a whole number, found " + std::string(digits)};
    }
    return {std::string(digits) + " is out of range: " + std::to_string(type.min) + " to " + std::to_string(type.max)};
}

ENTENTE_DECL wording describe_refused_text(layout const& type, std::string_view text, void* scratch) {
    auto const error = type.word->parse(text, scratch);
    wording result{in_quotes(text) + " is not a valid " + spaced(type.name) + ": " + type.word->explain(text, error)};
    if (error.offset != 0 && error.offset <= text.size()) {
        result.message += " (character " + std::to_string(count_characters(text.substr(0, error.offset)) + 1) + ")";
    }
    return result;
}

ENTENTE_DECL wording describe_unknown_enumerator(layout const& type, std::string_view name) {
    wording result{"unknown " + spaced(type.name) + " " + in_quotes(name)};
    nearest near_name(name);
    std::string known;
    for (auto const& one : type.enumeration->names) {
        near_name.offer(one.name);
        known += known.empty() ? "" : ", ";
        known += one.name;
    }
    result.suggestion = near_name.found().empty() ? "one of: " + known : "did you mean " + in_quotes(near_name.found()) + "?";
    return result;
}

ENTENTE_DECL wording describe_unknown_member(layout const& type, std::string_view name) {
    wording result{"unknown member " + in_quotes(name) + " in " + with_article(type.name)};
    nearest near_name(name);
    for (layout_member const& one : *type.record) {
        if (&one != type.record->extensions) {
            near_name.offer(one.name);
        }
    }
    if (!near_name.found().empty()) {
        result.suggestion = "did you mean " + in_quotes(near_name.found()) + "?";
    } else if (type.record->extensions != nullptr) {
        result.suggestion = "members of your own begin with \"x-\"";
    }
    return result;
}

ENTENTE_DECL wording describe_left_out_member(layout const& type, std::string_view name) {
    return {"unknown member " + in_quotes(name) + " was left out: " + with_article(type.name) + " keeps none"};
}

ENTENTE_DECL wording describe_refused_key(map_layout const& type, std::string_view name) {
    return {in_quotes(name) + " is not a valid " + std::string(type.key_name) + ": " + type.explain(name)};
}

ENTENTE_DECL wording describe_missing_member(layout const& type, layout_member const& member) {
    return {"member " + in_quotes(member.name) + " is missing in this " + std::string(type.name)};
}

/// What to do about a comma that is missing or too many before an unexpected character; empty if it is neither.
[[nodiscard]] inline std::string_view missing_comma(std::string_view text, std::size_t offset) {
    auto const before = text.substr(0, offset).find_last_not_of(" \t\r\n");
    if (before == std::string_view::npos) {
        return {};
    }
    bool const closes = text[offset] == '}' || text[offset] == ']';
    bool const begins_value = text[offset] == '{' || text[offset] == '[' || text[offset] == '"' || text[offset] == '-' ||
                              (text[offset] >= '0' && text[offset] <= '9');
    bool const ended_word =
        before + 1 != offset && ((text[before] >= '0' && text[before] <= '9') || (text[before] >= 'a' && text[before] <= 'z'));
    bool const ended_value = text[before] == '}' || text[before] == ']' || text[before] == '"' || ended_word;
    return closes && text[before] == ',' ? "remove the comma before it"
           : begins_value && ended_value ? "put a comma before it"
                                         : std::string_view{};
}

ENTENTE_DECL void describe_error(read_error error, std::string_view text, std::size_t offset, read_options const& options,
                                 diagnosis& findings) {
    auto const found = [&]() -> std::string {
        auto const c = static_cast<unsigned char>(text[offset]);
        constexpr std::string_view digits = "0123456789ABCDEF";
        if (c >= 0x20 && c < 0x7F) {
            return std::string("'") + static_cast<char>(c) + "'";
        }
        return std::string("byte 0x") + digits[c >> 4U] + digits[c & 15U];
    };
    std::string message;
    std::string suggestion;
    switch (error) {
    case read_error::empty_text: message = "the text is empty; a JSON value was expected"; break;
    case read_error::byte_order_mark:
        message = "the text begins with a byte order mark";
        suggestion = "save it as UTF-8 without one";
        break;
    case read_error::text_ends: message = "the text ends in the middle of a value"; break;
    case read_error::unexpected_character:
        message = "unexpected " + found();
        suggestion = missing_comma(text, offset);
        break;
    case read_error::text_after_document: message = "unexpected " + found() + " after the end of the document"; break;
    case read_error::too_deep: message = "nested deeper than " + std::to_string(options.max_depth) + " levels"; break;
    case read_error::not_utf8: message = found() + " is not valid UTF-8 here"; break;
    case read_error::control_character:
        message = "a control character (" + found() + ") in a string";
        suggestion = "write it as an escape, such as \\n or \\u0000";
        break;
    case read_error::bad_escape: message = "not an escape of JSON"; break;
    case read_error::lone_surrogate: message = "half of a surrogate pair; it names no character alone"; break;
    case read_error::bad_number: message = "not a number of JSON"; break;
    case read_error::too_long: message = "the text is longer than " + std::to_string(options.max_size) + " bytes"; break;
    default: return;
    }
    findings.add(error, offset, std::move(message), std::move(suggestion));
}

} // namespace entente::json::detail

#endif
