// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/csv/missing.hpp>

#include <entente/core/reflect.hpp>
#include <entente/json/read.hpp>
#include <entente/json/write.hpp>

#include <support/catch.hpp>

#include <optional>
#include <string>
#include <vector>

using namespace entente;

using coded_day = csv::missing<int, -9, 9999>;

static_assert(!coded_day{});
static_assert(!coded_day{-9});
static_assert(!coded_day{9999});
static_assert(*coded_day{31} == 31);
static_assert(coded_day{0}.is_known());
static_assert(coded_day{-9}.value_or(1) == 1);
static_assert(coded_day{-9} == coded_day{});
static_assert(!(coded_day{1} == coded_day{2}));
static_assert(coded_day{3}.optional() == 3);
static_assert(coded_day::is_code(9999) && !coded_day::is_code(999));

TEST_CASE("csv missing: its codes are no value in other formats, too") {
    CHECK(*json::read<coded_day>("-9") == coded_day{});
    CHECK(*json::read<coded_day>("12") == coded_day{12});
    CHECK(json::write(std::vector<coded_day>{1, -9}) == "[1,null]");
}
