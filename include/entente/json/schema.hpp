// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_JSON_SCHEMA_HPP
#define ENTENTE_JSON_SCHEMA_HPP

/// The JSON Schema (2020-12) of any described type: what strict reading takes, as far as a schema can say it.

#include <entente/core/detail/config.hpp>
#include <entente/core/enumeration.hpp>
#include <entente/core/layout.hpp>
#include <entente/core/reflect.hpp>
#include <entente/json/detail/pretty.hpp>

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1::json {

/// What types and members are, in words: names such as `port` and `port.berths`, or `*.berths` for a member that is the same in all types, each with a sentence. `model_glossary` is that of our types.
using glossary = std::span<std::pair<std::string_view, std::string_view> const>;

/// The words for a type, or for a member of one; empty where there are none. Linear in the glossary.
[[nodiscard]] ENTENTE_DECL std::string_view find_words(glossary all, std::string_view type, std::string_view member = {}) noexcept;

namespace detail {

/// Writes the schema of a layout. Structs and enums that are met are defined once, by their names.
class schema_writer {
public:
    explicit schema_writer(glossary words) noexcept : glossary_(words) {}

    [[nodiscard]] std::string write(layout const& type, std::string_view id);

private:
    struct definition {
        layout const* of;
        std::string name;
    };

    void schema_of(layout const& type, std::string_view description = {});

    /// The title and description of a type.
    void write_words(std::string_view name);

    /// What is in the braces of a schema.
    void members_of(layout const& type);

    void word(layout const& type);

    void names(enumeration const& all);

    void define(layout const& type);

    /// The name by which a struct or enum is defined: its own, and where several have one name, with that of an enum that it holds, or a number.
    [[nodiscard]] std::string name_of(layout const& type);

    [[nodiscard]] bool is_taken(std::string_view name) const;

    [[nodiscard]] static std::string distinction_of(layout const& type);

    glossary glossary_;
    std::string out_;
    std::vector<definition> defined_;
};

} // namespace detail

/// The schema of a type as JSON text, by which other languages can check what this library reads: required members, enumerators, patterns, and no others than those named `x-` where the type keeps them.
/// What a schema can't say (a day that exists, references that lead somewhere) the reader and `validate` do. Linear in the types that are reached, times their number and
/// the glossary, which has the descriptions of types and members.
///
///     std::string const text = json::schema<dossier>("https://example.org/dossier.schema.json", model_glossary);
template <class T>
[[nodiscard]] std::string schema(std::string_view id = {}, glossary words = {}) {
    return detail::pretty(detail::schema_writer(words).write(layout_of<T>, id), 120);
}

} // namespace entente::json

#ifndef ENTENTE_COMPILED
#    include <entente/json/impl/schema.ipp>
#endif

#endif
