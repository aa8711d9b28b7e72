// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/format/formatted.hpp>

#include <support/catch.hpp>

#include <string>

using namespace entente;

static_assert(formatted<date> && formatted<id<actor>> && formatted<certainty> && formatted<text> &&
              formatted<standing<dialogue_stage>>);
static_assert(formatted<finding> && formatted_in_colour<finding> && formatted_in_colour<snapshot> &&
              formatted_in_colour<snapshot_view>);
static_assert(!formatted_in_colour<date> && !formatted<std::string> && !formatted<int> && !formatted<actor>);

namespace {

template <class T>
std::string shown(T const& one) {
    std::string out = "<";
    append_text(out, one);
    return out + '>';
}

} // namespace

TEST_CASE("one definition formats for every library: it appends") {
    CHECK(shown(date{"2011-12~"}) == "<2011-12~>");
    CHECK(shown(certainty::maybe) == "<maybe>");
    CHECK(shown(text{{"en", "Japan"}, {"ja", "日本"}}) == "<Japan>");
    CHECK(shown(text{}) == "<>");
    CHECK(shown(identifier{{"cow"}, "740"}) == "<cow:740>");
    CHECK(shown(citation{.source{"yonhap"}, .locator = "paragraph 3", .kind = citation_kind::quoted}) ==
          "<yonhap, paragraph 3 (quoted)>");
    CHECK(shown(standing<agreement_stage>{agreement_stage::in_force, hold_state::suspended}) == "<in force, suspended>");
    CHECK(shown(*dyad::from({"korea"}, {"japan"})) == "<japan and korea>");
}
