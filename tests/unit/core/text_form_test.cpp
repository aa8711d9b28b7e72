// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/text_form.hpp>

#include <entente/core/date.hpp>

#include <support/catch.hpp>

using namespace entente;

TEST_CASE("text_form: converts between text and value, or explains the fault") {
    CHECK(from_text<date>("2023-03-16") == date{2023, 3, 16});
    CHECK(to_text(date{2023, 3, 16}) == "2023-03-16");
    CHECK(explain_parse_error<date>("2023-03-16").empty());
    CHECK_FALSE(from_text<date>("2023-02-30"));
    CHECK(explain_parse_error<date>("2023-02-30") == "day 30 does not exist in 2023-02");
    CHECK(is_unset(date{}));
    CHECK_FALSE(is_unset(date{0}));
}
