// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/model/statement.hpp>

#include <entente/json/read.hpp>
#include <entente/json/write.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

using namespace entente;

TEST_CASE("statement: a statement is about things, steps and clauses") {
    std::string_view const text =
        R"({"id":"denial","kind":"denial","by":["meti"],"on":"2023-03","at":"tokyo-2023","about":["measure/three-materials#announced","topic/trade"],"wording":{"en":"It is not linked."}})";
    auto const one = support::from_json<statement>(text);
    CHECK(json::write(one) == text);
    CHECK(one.about[0].parts().key == "announced");
}
