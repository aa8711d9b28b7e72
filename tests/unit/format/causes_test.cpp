// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/format/causes.hpp>

#include <support/catch.hpp>

using namespace entente;

// How they look over the first dossier is in docs/howto/ask-why.md, which the tests compare.
TEST_CASE("a chain and a list of interruptions without anything say so") {
    std::string out;
    append_text(out, causal_chain{.of{.at{"dispute/d"}, .name = "A dispute"}});
    CHECK(out == "A dispute\n  nothing is on record\n");
    out.clear();
    append_text(out, interruption_list{.on = date{2020}});
    CHECK(out == "Interruptions up to 2020\n  none\n");
}

TEST_CASE("an interruption that goes on, of perhaps one length") {
    std::string out;
    append_text(out,
                interruption_list{
                    .on = date{2020},
                    .all{{.instrument{"channel/c"},
                          .name = "Talks",
                          .suspended_by = step_answer{.action = "suspend", .on = date{2019}},
                          .days{{0, 12, 12, date{2019, 1, 1}, date{2019, 1, 13}}, {1, 12, 40, date{2019, 1}, date{2019, 3, 5}}},
                          .reasons{{.of{"dispute/d"}, .name = "Fishing", .open = certainty::no, .gone_since = date{2018}},
                                   {.of{"dispute/e"}, .name = "Borders", .open = certainty::maybe}}}}});
    CHECK(out ==
          "Interruptions up to 2020\n  Talks: 2019-01-01 to now\n      12 days\n      1 month to 2 months, by another account\n"
          "      because of Fishing, gone since 2018\n      because of Borders, perhaps gone\n");
}
