// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/json/options.hpp>

#include <support/catch.hpp>

using namespace entente::json;

static_assert(read_options{}.max_depth == 256);
static_assert(!read_options{}.lenient);
static_assert(write_options{}.style == write_style::compact);

TEST_CASE("options: options are set by name, and the rest stays as it is") {
    constexpr read_options careful{.max_depth = 8, .max_findings = 1};
    CHECK(careful.max_depth == 8);
    CHECK(careful.max_findings == 1);
    CHECK(careful.max_size == read_options{}.max_size);
    constexpr write_options narrow{.style = write_style::pretty, .width = 40};
    CHECK(narrow.width == 40);
}
