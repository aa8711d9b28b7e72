// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/format_version.hpp>

#include <support/catch.hpp>

using namespace entente;

TEST_CASE("format_version: a format version is two numbers, from 1.0 on") {
    CHECK(from_text<format_version>("1.0") == format_version{1, 0});
    CHECK(to_text(format_version{12, 34}) == "12.34");
    CHECK(from_text<format_version>("1.7") == format_version{1, 7});
    CHECK(explain_parse_error<format_version>("2.0") ==
          "it is newer than the format that this release reads, 1.1; a newer release of entente reads it");
    for (char const* const text : {"", "1", "1.", ".1", "0.1", "01.0", "1.00", "1.0.0", "1.x", "99999.0", "-1.0", "1.0 "}) {
        INFO(text);
        CHECK_FALSE(from_text<format_version>(text));
    }
    CHECK(format_version{1, 9} < format_version{1, 10});
    CHECK(is_unset(format_version{}));
    CHECK_FALSE(is_unset(current_format));
}
