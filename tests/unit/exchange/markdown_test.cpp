// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/exchange/markdown.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/story.hpp>

#include <string>

using namespace entente;

TEST_CASE("Markdown: a brief of the eve of the summit") {
    dossier_index const index{support::story()};
    auto const made = to_markdown(index, date{2023, 3, 15});
    for (char const* const wanted :
         {"State of play on 2023-03-15.\n", "## Measures\n", "| Export controls on three materials | imposed", "## Channels\n",
          "| Leaders' shuttle visits | suspended", "## Where accounts differ\n"}) {
        INFO(wanted);
        CHECK(made.find(wanted) != std::string::npos);
    }
    CHECK(to_markdown(index, date{2023, 3, 17}).find("## Open commitments\n") != std::string::npos);
}

TEST_CASE("Markdown: a participation is told where it differs from its agreement") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.1","actors":[{"id":"a","kind":"state","names":{"en":"Ayland"}},{"id":"b","kind":"state","names":{"en":"Beeland"}}],
        "agreements":[{"id":"t","form":"treaty","binding":"legal","names":{"en":"Treaty"},"participations":[
          {"actor":"a","capacity":"party","history":[{"on":"2010-01-01","action":"ratify"},{"on":"2011-01-01","action":"enter_into_force"},{"on":"2023-02-21","action":"suspend"}]},
          {"actor":"b","capacity":"party","history":[{"on":"2010-01-01","action":"ratify"},{"on":"2011-01-01","action":"enter_into_force"}]}],
        "history":[{"on":"2009-01-01","action":"sign"},{"on":"2011-01-01","action":"enter_into_force"}]}]})");
    dossier_index const index{one};
    auto const made = to_markdown(index, date{2024, 1, 1});
    CHECK(made.find("| Treaty \\(Ayland\\) | party, suspended") != std::string::npos);
    CHECK(made.find("Beeland") == std::string::npos);
}

TEST_CASE("Markdown: names are text, whatever they are, and a table has its columns") {
    auto const one = support::from_json<dossier>(R"({"entente":"1.1","title":{"en":"# x\n<script>"},
        "channels":[{"id":"talks","names":{"en":"a|b *c* [d](e) `f` \n# g"},"level":"leaders","history":[{"on":"2020-01-01","action":"convene"}]}]})");
    dossier_index const index{one};
    auto const made = to_markdown(index, date{2021, 1, 1});
    CHECK(made == "# \\# x \\<script\\>\n\nState of play on 2021-01-01.\n\n## Channels\n\n|  | standing | last step | sources |\n"
                  "|---|---|---|---|\n| a\\|b \\*c\\* \\[d\\]\\(e\\) \\`f\\`  \\# g | active | 2020-01-01: convene |  |\n");
    dossier const nothing;
    dossier_index const none{nothing};
    CHECK(to_markdown(none, date{2021, 1, 1}) == "# State of play\n\nState of play on 2021-01-01.\n");
}
