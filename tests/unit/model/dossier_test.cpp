// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/model/dossier.hpp>

#include <entente/json/read.hpp>
#include <entente/json/write.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

using namespace entente;

TEST_CASE("dossier: a dossier is read and written whole, and begins with its format") {
    std::string_view const text =
        R"({"entente":"1.0","title":{"en":"T"},"compiled":"2024-06-30","preferred_language":"en","coverage":[{"kinds":["channel"],"period":"2018/2024"}],"actors":[{"id":"japan","kind":"state"}],"x-editor":"n"})";
    auto const one = support::from_json<dossier>(text);
    CHECK(json::write(one) == text);
    CHECK(one.actors[0].kind == actor_kind::state);
    CHECK(json::write(dossier{}) == R"({"entente":"1.1"})");
    auto const without = json::read<dossier>("{}");
    CHECK(without.report().all().at(0).message == "member \"entente\" is missing in this dossier");
}
