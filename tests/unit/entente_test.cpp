// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/entente.hpp>

#include <support/catch.hpp>

namespace en = entente;

TEST_CASE("entente: one header brings everything but the formatters") {
    auto const read = en::json::read<en::dossier>(
        R"({"entente":"1.0","channels":[{"id":"c","level":"leaders","history":[{"action":"convene"}]}]})");
    REQUIRE(read);
    CHECK(en::validate(*read).ok());
    en::dossier_index const index{*read};
    CHECK(en::state_of_play(index, en::date{2023}).size() == 1);
}
