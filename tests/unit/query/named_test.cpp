// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/query/named.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

using namespace entente;

TEST_CASE("named: answers carry the names of the objects that they refer to") {
    auto const one =
        support::from_json<dossier>(R"({"entente":"1.0","actors":[{"id":"japan","kind":"state","names":{"en":"Japan"}}],
        "sources":[{"id":"a","kind":"press","publisher":"P"},{"id":"b","kind":"press","title":{"en":"T"}},{"id":"c","kind":"press"}]})");
    dossier_index const index{one};
    CHECK(named_in(index, id<actor>{"japan"}) == named<actor>{{"japan"}, "Japan"});
    CHECK(named_in(index, std::vector<id<actor>>{{"japan"}, {"x"}})[1].name == "x");
    auto const cited = cited_in(index, std::vector<citation>{{.source{"a"}}, {.source{"b"}}, {.source{"c"}, .locator = "p. 3"}});
    CHECK(cited[0].title.empty());
    CHECK(cited[0].publisher == "P");
    CHECK(cited[1].title == "T");
    CHECK(cited[2].title == "c");
    account said{};
    said.by = {{"japan"}};
    said.value = text{{"en", "never"}};
    CHECK(answer_for(index, said).by[0].name == "Japan");
    CHECK(answer_for(index, said).value == "never");
}
