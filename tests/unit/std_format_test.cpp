// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/std_format.hpp>

#include <support/catch.hpp>

using namespace entente;

TEST_CASE("std::format: formats like fmt, if the standard library has it") {
#ifdef __cpp_lib_format
    finding const bad{"X001", severity::error, "/a", "bad", {}, {}, {}};
    CHECK(std::format("{:>8}|", date{2023, 3}) == " 2023-03|");
    CHECK(std::format("{}", certainty::maybe) == "maybe");
    CHECK(std::format("{}", bad) == "/a: error[X001]: bad");
    CHECK(std::format("{:c}", bad).find('\x1b') != std::string::npos);
#else
    CHECK(formatted<date>); // the header says no more
#endif
}
