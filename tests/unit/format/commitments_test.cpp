// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/format/commitments.hpp>

#include <support/catch.hpp>

#include <string>

using namespace entente;

TEST_CASE("words_for<pending_commitments>: says which kinds are not wholly covered that day") {
    pending_commitments one{.on = date{2020}, .all = {}, .not_covered = {"commitment", "trilateral_forum"}};
    std::string out;
    append_text(out, one);
    CHECK(out.ends_with("\n  none\n  not wholly covered by the dossier on that day: commitment, trilateral forum\n"));
    one.not_covered.clear();
    out.clear();
    append_text(out, one);
    CHECK(out.ends_with("\n  none\n"));
}
