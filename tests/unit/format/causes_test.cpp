// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/format/causes.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

using namespace entente;

// How they look over the first dossier is in docs/howto/ask-why.md, which the tests compare.
TEST_CASE("causes: a chain and a list of interruptions without anything say so") {
    std::string out;
    append_text(out, causal_chain{.of{.at{"dispute/d"}, .name = "A dispute"}});
    CHECK(out == "A dispute\n  nothing is on record\n");
    out.clear();
    append_text(out, interruption_list{.on = date{2020}});
    CHECK(out == "Interruptions up to 2020\n  none\n");
}

TEST_CASE("causes: an interruption that goes on, of perhaps one length") {
    std::string out;
    append_text(out,
                interruption_list{
                    .on = date{2020},
                    .all{{.instrument{"channel/c"},
                          .name = "Talks",
                          .suspended_by = step_answer{.action = "suspend", .on = date{2019}},
                          .days{{0, 12, 12, date{2019, 1, 1}, date{2019, 1, 13}}, {1, 33, 63, date{2019, 1}, date{2019, 3, 5}}},
                          .reasons{{.of{"dispute/d"}, .name = "Fishing", .open = certainty::no, .gone_since = date{2018}},
                                   {.of{"dispute/e"}, .name = "Borders", .open = certainty::maybe}}}}});
    CHECK(out ==
          "Interruptions up to 2020\n  Talks: 2019-01-01 to now\n      12 days\n      1 month to 2 months, by another account\n"
          "      because of Fishing, over since 2018\n      because of Borders, perhaps over then\n");
}

TEST_CASE("interruptions: the last day counts, also if only its month is known") {
    auto const told = [](std::string const& from, std::string const& until) {
        auto const one = support::from_json<dossier>(
            R"({"entente":"1.0","channels":[{"id":"c","level":"leaders","history":[{"on":"2004","action":"convene"},{"on":")" +
            from + R"(","action":"suspend","until":")" + until + R"("}]}]})");
        dossier_index const index{one};
        std::string out;
        append_text(out, interruptions(index, date{2006}));
        auto const line = out.find("      ");
        return out.substr(line + 6, out.find('\n', line) - line - 6);
    };
    CHECK(told("2005-01-01", "2005-06-30") == "6 months");
    CHECK(told("2005-01-01", "2005-06") == "5 months to 6 months");
    CHECK(told("2005-01", "2005-06") == "4 months to 6 months");
}
