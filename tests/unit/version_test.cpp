// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/version.hpp>

#include <support/catch.hpp>

#include <string>

TEST_CASE("version: the version as text is the version as numbers") {
    std::string const text = std::to_string(ENTENTE_VERSION_MAJOR) + '.' + std::to_string(ENTENTE_VERSION_MINOR) + '.' +
                             std::to_string(ENTENTE_VERSION_PATCH);
    CHECK(text == ENTENTE_VERSION_STRING);
    CHECK(ENTENTE_VERSION == ENTENTE_VERSION_MAJOR * 10000 + ENTENTE_VERSION_MINOR * 100 + ENTENTE_VERSION_PATCH);
}
