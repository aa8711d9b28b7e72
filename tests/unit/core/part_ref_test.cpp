// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/part_ref.hpp>

#include <entente/core/text_conversion.hpp>

#include <support/catch.hpp>

#include <string>
#include <string_view>
#include <unordered_set>

using namespace entente;

namespace {

static_assert(part_key{}.empty() && part_ref{}.empty());
static_assert(part_key{"rulings"}.view() == "rulings");
static_assert(!part_key::from("Rulings"));
static_assert(part_ref{"dispute/forced-labour#rulings"}.kind() == "dispute");
static_assert(part_ref{"dispute/forced-labour#rulings"}.name() == "forced-labour");
static_assert(part_ref{"dispute/forced-labour#rulings"}.key() == "rulings");
static_assert(part_ref{"dispute/forced-labour#rulings"}.object() == any_id{"dispute/forced-labour"});
static_assert(part_ref{}.object().empty());
static_assert(part_ref{id<dispute>{"forced-labour"}, "rulings"} == part_ref{"dispute/forced-labour#rulings"});
static_assert(part_ref{any_id{}, "rulings"}.empty());
static_assert(part_ref{id<dispute>{"forced-labour"}, part_key{}}.empty());
static_assert(!part_ref::from("dispute/forced-labour"));
static_assert(!part_ref::from("dispute/forced-labour#"));
static_assert(!part_ref::from("dispute/forced-labour#a#b"));
static_assert(!part_ref::from("dispute#a"));

std::string why(std::string_view text) {
    return from_text<part_ref>(text).findings()[0].message;
}

} // namespace

TEST_CASE("a part is named by its object and its key") {
    auto const longest = std::string(64, 'k') + '/' + std::string(64, 'n') + '#' + std::string(64, 'p');
    for (std::string const& text : {std::string("dispute/forced-labour#rulings"), longest}) {
        auto const read = from_text<part_ref>(text);
        REQUIRE(read);
        CHECK(to_text(*read) == text);
        CHECK(part_ref{read->object(), *part_key::from(read->key())} == *read);
    }
}

TEST_CASE("a text that names no part is refused with the reason") {
    CHECK(why("dispute/forced-labour") ==
          "\"dispute/forced-labour\" is no reference to a step or clause: the key lacks after the id; write kind/id#key, such as "
          "dispute/forced-labour#rulings");
    CHECK(why("rulings") == "\"rulings\" is no reference to a step or clause: the kind lacks before the id; write kind/id, such as "
                            "dispute/export-controls");
    CHECK(from_text<part_ref>("a/b#C").findings()[0].at->column == 5);
    CHECK(from_text<part_key>("first step").findings()[0].message == "\"first step\" is no key: it has a space; join words by '-'");
}

TEST_CASE("keys and part references are ordered and hashed by their text") {
    CHECK(part_ref{"a/b#c"} < part_ref{"a/b#d"});
    CHECK(part_key{"c"} < part_key{"d"});
    CHECK(std::unordered_set<part_ref>{"a/b#c", "a/b#c", "a/b#d"}.size() == 2);
    CHECK(std::unordered_set<part_key>{"c", "c"}.size() == 1);
}
