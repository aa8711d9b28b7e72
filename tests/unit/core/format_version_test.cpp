// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/format_version.hpp>

#include <entente/core/text_conversion.hpp>

#include <support/catch.hpp>

#include <string>
#include <string_view>

using namespace entente;

static_assert(format_version{} == current_format);
static_assert(format_version{1, 0} < format_version{1, 10});
static_assert(format_version{1, 9999} < format_version{2, 0});

namespace {

std::string why(std::string_view text) {
    return from_text<format_version>(text).findings()[0].message;
}

} // namespace

TEST_CASE("documents of the same generation can be read") {
    for (std::string const text : {"1.0", "1.1", "1.9999"}) {
        auto const read = from_text<format_version>(text);
        REQUIRE(read);
        CHECK(to_text(*read) == text);
    }
}

TEST_CASE("a newer generation is refused with a way out") {
    CHECK(why("2.0") == "\"2.0\" is no format version: it is newer than the format that this release reads, 1.0; a newer release of "
                        "entente reads it");
    CHECK(why("9999.0").find("newer") != std::string::npos);
}

TEST_CASE("a text that is no version is refused") {
    for (std::string_view const text : {"", "1", "1.", ".1", "0.1", "1.0.0", "1.x", "v1.0", "1 .0", "10000.0", "1.10000", "-1.0"}) {
        INFO(text);
        CHECK(why(text).ends_with("a format version is two numbers, such as 1.0"));
    }
}
