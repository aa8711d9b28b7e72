// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/json/schema.hpp>

#include <entente/core/country_code.hpp>
#include <entente/core/date.hpp>
#include <entente/core/duration.hpp>
#include <entente/core/extensions.hpp>
#include <entente/core/format_version.hpp>
#include <entente/core/language_tag.hpp>
#include <entente/core/period.hpp>
#include <entente/core/ref.hpp>
#include <entente/core/target.hpp>
#include <entente/core/term.hpp>
#include <entente/core/text.hpp>

#include <support/catch.hpp>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <regex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace entente;

namespace {

enum class schema_colour : std::uint8_t { red, green };
BOOST_DESCRIBE_ENUM(schema_colour, red, green)

struct schema_leaf {
    schema_colour colour{};
    std::optional<date> on{};
    std::vector<schema_leaf> leaves{};
};
BOOST_DESCRIBE_STRUCT(schema_leaf, (), (colour, on, leaves))

struct schema_tree {
    std::array<double, 2> place{};
    term<schema_colour> kind{};
    text names{};
    std::int8_t height{};
    bool tall = false;
    schema_leaf leaf{};
    entente::extensions extensions{};
};
BOOST_DESCRIBE_STRUCT(schema_tree, (), (place, kind, names, height, tall, leaf, extensions))

template <class T>
bool all_match(std::initializer_list<char const*> texts) {
    std::regex const pattern{std::string(layout_of<T>.word->pattern)};
    for (std::string const one : texts) {
        T value{};
        INFO(one);
        CHECK(text_form<T>::parse(one, value).ok());
        CHECK(std::regex_search(one, pattern));
    }
    return !std::regex_search(std::string("no such thing!"), pattern);
}

} // namespace

TEST_CASE("schema: lists members, required members, enumerators and patterns, each struct once, and forbids other members") {
    CHECK(json::schema<schema_tree>("https://example.org/tree") == R"({
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://example.org/tree",
  "title": "schema tree",
  "$ref": "#/$defs/schema_tree",
  "$defs": {
    "schema_tree": {
      "title": "schema tree",
      "type": "object",
      "properties": {
        "place": { "type": "array", "items": { "type": "number" }, "minItems": 2, "maxItems": 2 },
        "kind": { "anyOf": [ { "enum": [ "red", "green" ] }, { "type": "string", "pattern": "^x-" } ] },
        "names": { "type": "object", "additionalProperties": { "type": "string" } },
        "height": { "type": "integer", "minimum": -128, "maximum": 127 },
        "tall": { "type": "boolean" },
        "leaf": { "$ref": "#/$defs/schema_leaf" }
      },
      "required": [ "place", "kind", "height", "leaf" ],
      "patternProperties": { "^x-": true },
      "unevaluatedProperties": false
    },
    "schema_leaf": {
      "title": "schema leaf",
      "type": "object",
      "properties": {
        "colour": { "$ref": "#/$defs/schema_colour" },
        "on": { "type": "string", "pattern": "^-?[0-9X]{4}(-[0-9X]{2}(-[0-9X]{2})?)?[?~%]?$" },
        "leaves": { "type": "array", "items": { "$ref": "#/$defs/schema_leaf" } }
      },
      "required": [ "colour" ],
      "unevaluatedProperties": false
    },
    "schema_colour": { "title": "schema colour", "enum": [ "red", "green" ] }
  }
}
)");
    CHECK(json::schema<int>().find(R"("type": "integer")") != std::string::npos);
}

TEST_CASE("schema: a glossary gives types and members their descriptions") {
    constexpr std::pair<std::string_view, std::string_view> words[]{
        {"schema_leaf", "A leaf"}, {"schema_leaf.on", "The day on which it fell"}, {"*.colour", "Red, or \"green\""}};
    CHECK(json::schema<schema_leaf>({}, words) == R"({
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "schema leaf",
  "description": "A leaf",
  "$ref": "#/$defs/schema_leaf",
  "$defs": {
    "schema_leaf": {
      "title": "schema leaf",
      "description": "A leaf",
      "type": "object",
      "properties": {
        "colour": { "description": "Red, or \"green\"", "$ref": "#/$defs/schema_colour" },
        "on": {
          "description": "The day on which it fell",
          "type": "string",
          "pattern": "^-?[0-9X]{4}(-[0-9X]{2}(-[0-9X]{2})?)?[?~%]?$"
        },
        "leaves": { "type": "array", "items": { "$ref": "#/$defs/schema_leaf" } }
      },
      "required": [ "colour" ],
      "unevaluatedProperties": false
    },
    "schema_colour": { "title": "schema colour", "enum": [ "red", "green" ] }
  }
}
)");
}

TEST_CASE("schema: every text of a type matches its pattern") {
    CHECK(all_match<date>({"2023", "2023-03", "2023-03-16", "201X", "20XX", "2004-XX", "2004-06-XX", "-0044-03-15", "2023?",
                           "2023-03-16~", "1990-21%"}));
    CHECK(all_match<period>({"1910/1945", "1952-04-28/..", "/1945", "1945/", "../1945", "1964~/2004-06?"}));
    CHECK(all_match<duration>({"P1Y", "P90D", "P1Y6M", "P2W", "P1Y2M3D"}));
    CHECK(all_match<key>({"a", "iso3166-1-alpha-3", "x.y_z"}));
    CHECK(all_match<id<actor>>({"japan", "north-korea", "3m"}));
    CHECK(all_match<ref<>>({"measure/three-materials", "agreement/gsomia@korea#given", "trilateral_forum/x#y"}));
    CHECK(all_match<target>({"measure/three-materials:lifted", "agreement/gsomia@korea:notice=none", "agreement/a:in_force"}));
    CHECK(all_match<language_tag>({"en", "zh-Hant-TW"}));
    CHECK(all_match<format_version>({"1.0"}));
    CHECK(all_match<country_code>({"JPN"}));
}
