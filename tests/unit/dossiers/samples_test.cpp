// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// Dossiers that were written in earlier minor versions of the format read unchanged.

#include <entente/json/read.hpp>
#include <entente/json/write.hpp>
#include <entente/model/dossier.hpp>
#include <entente/validate/validate.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/story.hpp>

#include <string>

using namespace entente;

TEST_CASE("samples: dossiers of format 1.0 read without a finding, keep their version, and have no errors") {
    for (char const* const name : {"japan_korea", "egypt_israel"}) {
        INFO(name);
        auto const text = support::load("tests/data/samples/1.0/" + std::string(name) + ".json");
        auto const read = json::read<dossier>(text);
        REQUIRE(read);
        CHECK(read.report().all().empty());
        CHECK(read->entente == format_version{1, 0});
        auto const written = json::write(*read);
        CHECK(written.starts_with(R"({"entente":"1.0",)"));
        CHECK(support::from_json<dossier>(written) == *read);
        CHECK(validate(*read).ok());
    }
}

TEST_CASE("samples: a dossier that is made today is of format 1.1") {
    CHECK(json::write(dossier{}) == R"({"entente":"1.1"})");
}
