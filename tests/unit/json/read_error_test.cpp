// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/json/read_error.hpp>

#include <support/catch.hpp>

#include <cstdint>
#include <set>
#include <string_view>

using namespace entente::json;

static_assert(code_of(read_error::none).empty());
static_assert(code_of(read_error::empty_text) == "J001");
static_assert(code_of(read_error::too_long) == "J012");
static_assert(code_of(read_error::wrong_type) == "J020");
static_assert(code_of(read_error::kept_member) == "J030");

TEST_CASE("read_error: every error has a code of its own") {
    std::set<std::string_view> codes;
    auto const last = static_cast<std::uint8_t>(read_error::kept_member);
    for (std::uint8_t i = 1; i <= last; ++i) {
        auto const code = code_of(static_cast<read_error>(i));
        CHECK(code.size() == 4);
        CHECK(codes.insert(code).second);
    }
}
