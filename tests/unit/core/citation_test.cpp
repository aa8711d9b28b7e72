// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/citation.hpp>

#include <support/catch.hpp>

using namespace entente;

TEST_CASE("citation: a citation names its source, the place in it, and how it speaks") {
    citation const one{.source{"mofa-2023-03-16"}, .locator = "paragraph 3", .kind = citation_kind::official};
    CHECK(one == citation{{"mofa-2023-03-16"}, "paragraph 3", citation_kind::official});
    CHECK_FALSE(one == citation{.source{"mofa-2023-03-16"}});
}
