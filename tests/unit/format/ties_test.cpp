// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/format/ties.hpp>

#include <support/catch.hpp>

using namespace entente;

// How legs look over the first dossier is in docs/howto/ask-how-close.md, which the tests compare.
TEST_CASE("ties: each component is shown with its weight and evidence") {
    tie_assessment const one{.between = *dyad::from({"a"}, {"b"}),
                             .actors{{.id{"a"}, .name = "A"}, {.id{"b"}, .name = "B"}},
                             .on = date{2020, 1, 31},
                             .score = 1000,
                             .components{{.component = tie_component::leaders_met,
                                          .value = 7,
                                          .weight = 2,
                                          .evidence{{.of{"meeting/m"},
                                                     .name = "M",
                                                     .state = "met",
                                                     .certain = certainty::maybe,
                                                     .days = 10,
                                                     .on = date{2020, 1, 21}}}},
                                         {.component = tie_component::disputes, .weight = 3}}};
    std::string out;
    append_text(out, one);
    CHECK(out == "A and B on 2020-01-31: 1.000\n  leaders met: 0.007, weight 2\n      M, met 10 days ago (perhaps)\n  disputes: "
                 "unknown, weight 3\n");
}

TEST_CASE("ties: a leg that is weakest only by known components is not called the weakest") {
    leg_assessment one{
        .forum{.id{"f"}, .name = "F"},
        .on = date{2020, 1, 31},
        .legs{{.between = *dyad::from({"a"}, {"b"}), .actors{{.id{"a"}, .name = "A"}, {.id{"b"}, .name = "B"}}, .score = 250},
              {.between = *dyad::from({"b"}, {"c"}), .actors{{.id{"b"}, .name = "B"}, {.id{"c"}, .name = "C"}}}},
        .weakest = dyad::from({"a"}, {"b"}),
        .certain = certainty::maybe};
    auto const shown = [&one] {
        std::string out;
        append_text(out, one);
        return out;
    };
    CHECK(shown() == "F on 2020-01-31\n  0.250  A and B, the weakest by what is known\n  unknown  B and C\n");
    one.certain = certainty::yes;
    CHECK(shown() == "F on 2020-01-31\n  0.250  A and B, the weakest\n  unknown  B and C\n");
}
