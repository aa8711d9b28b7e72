// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/format/outline.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/story.hpp>

#include <string>

using namespace entente;

namespace {

struct own_answer {
    text names{};
    std::vector<std::vector<std::string>> table{};
    double share{};
};

BOOST_DESCRIBE_STRUCT(own_answer, (), (names, table, share))

template <class T>
std::string outline_of(T const& one, bool colour = false) {
    std::string out;
    append_text(out, one, colour);
    return out;
}

} // namespace

TEST_CASE("outline: shows the present members of an answer, by their names") {
    dossier_index const index{support::story()};
    CHECK(outline_of(officials(index, {"korea"}, date{2017, 1, 1})) == R"(of: Republic of Korea
on: 2017-01-01
all:
  - office: President of the Republic of Korea
    kind: head of state and government
    person: Park Geun-hye
    held: yes
    sources: [The compilers of this dossier: Compilers' note (inferred)]
    full powers: yes
  - office: President of the Republic of Korea
    kind: head of state and government
    person: Hwang Kyo-ahn
    acting: yes
    held: yes
    sources: [The compilers of this dossier: Compilers' note (inferred)]
    full powers: yes
not covered: office
)");
    CHECK(outline_of(obligations(index, date{2023}, {.what = {obligation::claims_settlement}, .who = {}})) == R"(on: 2023
all:
  - Japan owes Republic of Korea claims settlement, agreement/claims-1965#settlement
  - Republic of Korea owes Japan claims settlement, agreement/claims-1965#settlement
)");
    CHECK(outline_of(who_must_act(index, {"korea"}, call_kind::attack, date{2023})) ==
          "for: Republic of Korea\ncall: attack\non: 2023\nallies: none\n");
}

TEST_CASE("outline: changes within an answer are told in their own words") {
    dossier_index const index{support::story()};
    auto const text = outline_of(
        *what_if(index, {.to = {"channel/leaders-visits"}, .action = "resume", .on = {}, .by = {}, .at = {}}, date{2023, 3, 15}));
    CHECK(text.find(
              "changed:\n    What changed from 2023-03-15 to 2023-03-15\n      Leaders' shuttle visits: suspended -> active\n") !=
          std::string::npos);
    CHECK(text.find("    actors: Japan, Republic of Korea\n    before: 270\n    after: 380\n") != std::string::npos);
}

TEST_CASE("outline: in colour the names of members are faint") {
    dossier_index const index{support::story()};
    CHECK(outline_of(who_must_act(index, {"korea"}, call_kind::attack, date{2023}), true)
              .starts_with("\x1b[2mfor:\x1b[0m Republic of Korea\n"));
}

TEST_CASE("outline: values without a short form, and lists of lists, are written all the same") {
    own_answer one;
    one.names.set(language_tag{"en"}, "Name");
    one.table = {{"a", "b"}, {"c"}};
    one.share = 0.5;
    std::string out;
    append_outline(out, one);
    CHECK(out == "names: {\"en\":\"Name\"}\ntable:\n  - a, b\n  - c\nshare: 0.5\n");
}
