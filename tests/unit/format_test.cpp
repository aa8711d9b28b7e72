// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/format.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

#include <fmt/ranges.h>

#include <vector>

using namespace entente;

TEST_CASE("format: words are formatted as they are written, with the specification of a string") {
    CHECK(fmt::format("{}", date{"2011-12~"}) == "2011-12~");
    CHECK(fmt::format("{:>10}|", id<actor>{"japan"}) == "     japan|");
    CHECK(fmt::format("{} {} {}", period{"2008/.."}, *duration::from("P1Y"), ref<>{"actor/japan"}) == "2008/.. P1Y actor/japan");
    CHECK(fmt::format("{} {}", certainty::maybe, dialogue_stage::restart_agreed) == "maybe restart_agreed");
    CHECK(fmt::format("{}", text{{"ja", "b"}, {"en", "a"}}) == "a");
    CHECK(fmt::format("{}", *dyad::from({"korea"}, {"japan"})) == "japan and korea");
    CHECK(fmt::format("{:>8}", identifier{{"cow"}, "740"}) == " cow:740");
    CHECK(fmt::format("{}", citation{.source{"yonhap"}}) == "yonhap");
    CHECK(fmt::format("{}", citation{.source{"yonhap"}, .locator = "p. 3", .kind = citation_kind::quoted}) ==
          "yonhap, p. 3 (quoted)");
    CHECK(fmt::format("{}", std::vector{date{2019}, date{2020}}) == "[2019, 2020]");
}

TEST_CASE("format: standings, findings and answers are formatted, with colour on request") {
    CHECK(fmt::format("{}", standing<participation_stage>{participation_stage::party, {}, notice_state::held}) ==
          "party, notice held");
    CHECK(fmt::format("{}", finding{.code = "S001", .message = "m"}) == "error[S001]: m");
    CHECK(fmt::format("{:c}", finding{.code = "S001", .message = "m"}) == "\x1b[1;31merror[S001]:\x1b[0m m");
    CHECK(fmt::format("{}", snapshot{.on = date{2019}}) == "State of play on 2019\n  nothing is on record\n");
    CHECK(fmt::format("{}", changes{.from = date{2019}, .to = date{2020}}) == "What changed from 2019 to 2020\n  nothing\n");
    CHECK(fmt::format("{}", pending_commitments{.on = date{2019}}) == "Commitments that are not closed on 2019\n  none\n");
    CHECK(fmt::format("{}", deadlock_list{.on = date{2019}}) == "Deadlocks on 2019\n  none\n");
    CHECK(fmt::format("{}", chronology{}) == "  nothing is on record\n");
    CHECK(fmt::format("{}", contested_facts{}) == "  nothing\n");
}
