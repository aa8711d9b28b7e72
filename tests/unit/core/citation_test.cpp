// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/citation.hpp>

#include <entente/core/reflect.hpp>

#include <support/catch.hpp>

using namespace entente;

TEST_CASE("a citation says which source, where in it, and how it speaks") {
    citation const one{.source = "mofa-2023-03-16", .locator = "para. 3", .kind = citation_kind::official};
    CHECK(one == citation{"mofa-2023-03-16", "para. 3", citation_kind::official});
    CHECK(one != citation{"mofa-2023-03-16", "para. 4", citation_kind::official});
    CHECK(layout_of<citation>.object->find("source")->required);
    CHECK_FALSE(layout_of<citation>.object->find("locator")->required);
    CHECK_FALSE(layout_of<citation>.object->find("kind")->required);
}

TEST_CASE("the ways in which a source speaks are written as words") {
    CHECK(enum_name(citation_kind::quoted) == "quoted");
    citation_kind kind{};
    CHECK(enum_from_name("inferred", kind));
    CHECK(kind == citation_kind::inferred);
    CHECK_FALSE(enum_from_name("Inferred", kind));
}
