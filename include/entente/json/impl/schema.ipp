// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_JSON_IMPL_SCHEMA_IPP
#define ENTENTE_JSON_IMPL_SCHEMA_IPP

#include <entente/json/schema.hpp>

#include <entente/core/detail/quotation.hpp>
#include <entente/json/detail/writer.hpp>

#include <cstddef>

namespace entente::inline v0_1::json {

ENTENTE_DECL std::string_view find_words(glossary all, std::string_view type, std::string_view member) noexcept {
    std::string_view of_any;
    for (auto const& [name, words] : all) {
        auto const dot = name.find('.');
        if ((dot == std::string_view::npos) != member.empty()) {
            continue;
        }
        auto const of = name.substr(0, dot);
        if (!member.empty() && name.substr(dot + 1) != member) {
            continue;
        }
        if (of == type) {
            return words;
        }
        of_any = of == "*" ? words : of_any;
    }
    return of_any;
}

} // namespace entente::json

namespace entente::inline v0_1::json::detail {

ENTENTE_DECL std::string schema_writer::write(layout const& type, std::string_view id) {
    out_ = R"({"$schema":"https://json-schema.org/draft/2020-12/schema")";
    if (!id.empty()) {
        out_ += R"(,"$id":)";
        write_string(id, out_);
    }
    out_ += ',';
    write_words(type.name);
    out_ += ',';
    members_of(type);
    out_ += R"(,"$defs":{)";
    for (std::size_t i = 0; i != defined_.size(); ++i) { // more are met on the way
        out_ += i == 0 ? "" : ",";
        write_string(std::string(defined_[i].name), out_);
        out_ += ":{";
        define(*defined_[i].of);
        out_ += '}';
    }
    return out_ + "}}";
}

ENTENTE_DECL void schema_writer::schema_of(layout const& type, std::string_view description) {
    out_ += '{';
    if (!description.empty()) {
        out_ += "\"description\":";
        write_string(description, out_);
        out_ += ',';
    }
    members_of(type);
    out_ += '}';
}

ENTENTE_DECL void schema_writer::write_words(std::string_view name) {
    out_ += "\"title\":";
    write_string(entente::detail::spaced(name), out_);
    if (auto const words = find_words(glossary_, name); !words.empty()) {
        out_ += ",\"description\":";
        write_string(words, out_);
    }
}

ENTENTE_DECL void schema_writer::members_of(layout const& type) {
    switch (type.form) {
    case layout_form::boolean: out_ += R"("type":"boolean")"; break;
    case layout_form::integer:
        out_ += R"("type":"integer","minimum":)" + (type.number->is_signed ? std::to_string(type.number->min) : std::string("0")) +
                R"(,"maximum":)" + std::to_string(type.number->max);
        break;
    case layout_form::real: out_ += R"("type":"number")"; break;
    case layout_form::string: out_ += R"("type":"string")"; break;
    case layout_form::word: word(type); break;
    case layout_form::optional: members_of(*type.optional->element); break;
    case layout_form::value: members_of(*type.value->representation); break;
    case layout_form::map:
        out_ += R"("type":"object","additionalProperties":)";
        schema_of(*type.map->element);
        break;
    case layout_form::list:
        out_ += R"("type":"array","items":)";
        schema_of(*type.list->element);
        if (type.list->fixed != 0) {
            auto const count = std::to_string(type.list->fixed);
            out_ += R"(,"minItems":)" + count + R"(,"maxItems":)" + count;
        }
        break;
    case layout_form::enumeration:
    case layout_form::record:
        out_ += R"("$ref":)";
        write_string("#/$defs/" + name_of(type), out_);
        break;
    case layout_form::extensions: break;
    }
}

ENTENTE_DECL void schema_writer::word(layout const& type) {
    if (type.word->vocabulary != nullptr) {
        out_ += R"("anyOf":[{"enum":)";
        names(*type.word->vocabulary);
        out_ += R"(},{"type":"string","pattern":"^x-"}])";
        return;
    }
    out_ += R"("type":"string")";
    if (!type.word->pattern.empty()) {
        out_ += R"(,"pattern":)";
        write_string(type.word->pattern, out_);
    }
}

ENTENTE_DECL void schema_writer::names(enumeration const& all) {
    char const* separator = "[";
    for (named_enumerator const& one : all) {
        out_ += separator;
        write_string(one.name, out_);
        separator = ",";
    }
    out_ += ']';
}

ENTENTE_DECL void schema_writer::define(layout const& type) {
    write_words(type.name);
    out_ += ',';
    if (type.form == layout_form::enumeration) {
        out_ += R"("enum":)";
        names(type.enumeration->names);
        return;
    }
    record_layout const& record = *type.record;
    std::string required;
    out_ += R"("type":"object","properties":{)";
    bool first = true;
    for (layout_member const& one : record) {
        if (&one == record.extensions) {
            continue;
        }
        out_ += first ? "" : ",";
        first = false;
        write_string(one.name, out_);
        out_ += ':';
        schema_of(*one.layout, find_words(glossary_, type.name, one.name));
        if (one.required) {
            required += required.empty() ? "" : ",";
            write_string(one.name, required);
        }
    }
    out_ += '}';
    if (!required.empty()) {
        out_ += ",\"required\":[" + required + ']';
    }
    if (record.extensions != nullptr) {
        out_ += R"(,"patternProperties":{"^x-":true})";
    }
    out_ += R"(,"unevaluatedProperties":false)";
}

ENTENTE_DECL std::string schema_writer::name_of(layout const& type) {
    for (definition const& one : defined_) {
        if (one.of == &type) {
            return one.name;
        }
    }
    auto const own = std::string(type.name);
    auto name = own;
    for (std::size_t n = 1; is_taken(name); ++n) {
        name = own + '_' + (n == 1 ? distinction_of(type) : std::to_string(n));
    }
    defined_.push_back({&type, name});
    return name;
}

ENTENTE_DECL bool schema_writer::is_taken(std::string_view name) const {
    for (definition const& one : defined_) {
        if (one.name == name) {
            return true;
        }
    }
    return false;
}

ENTENTE_DECL std::string schema_writer::distinction_of(layout const& type) {
    if (type.form == layout_form::record) {
        for (layout_member const& one : *type.record) {
            if (one.layout->form == layout_form::enumeration) {
                return std::string(one.layout->name);
            }
        }
    }
    return "1";
}

} // namespace entente::json::detail

#endif
