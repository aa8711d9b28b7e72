// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/validate/rules/time.hpp>

#include <entente/validate/validate.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/findings.hpp>

using namespace entente;

TEST_CASE("rules of time: periods end after they begin, and no year is a placeholder") {
    auto const found =
        validate(support::from_json<dossier>(R"({"entente":"1.0","actors":[{"id":"a","kind":"state","existence":"2000/1999"},
        {"id":"b","kind":"state","existence":"2000/2000"}],"sources":[{"id":"s","kind":"press","published":"9999-12-31"}]})"));
    CHECK(support::places(found) == "T001 /actors/0/existence; T002 /sources/0/published");
    CHECK(found.count(severity::error) == 1);
}
