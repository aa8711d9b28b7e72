// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/picture/options.hpp>

#include <entente/json/read.hpp>
#include <entente/picture/detail/svg.hpp>

#include <support/catch.hpp>

#include <algorithm>
#include <string>
#include <string_view>

using namespace entente;

TEST_CASE("picture options: they are read from JSON, and misspelt members are told") {
    auto const read =
        json::read<picture_options>(R"({"title":"Summit","width":720,"most_rows":40,"group":"pair","style":"","prefix":"p1"})");
    REQUIRE(read);
    CHECK(*read ==
          picture_options{
              .title = "Summit", .width = 720, .most_rows = 40, .group = timeline_group::pair, .style = "", .prefix = "p1"});
    auto const misspelt =
        json::read<picture_options>(R"({"title":"","widht":720,"most_rows":40,"group":"pair","style":"","prefix":"e"})");
    REQUIRE_FALSE(misspelt);
    auto const& all = misspelt.report().all();
    CHECK(std::any_of(all.begin(), all.end(), [](finding const& one) {
        return one.message.find("\"widht\"") != std::string::npos && one.suggestion.find("\"width\"") != std::string::npos;
    }));
}

TEST_CASE("picture options: a width outside the bounds is taken for the nearest within") {
    CHECK(detail::width_of({.width = 0}) == detail::pixels(320));
    CHECK(detail::width_of({.width = 321}) == detail::pixels(321));
    CHECK(detail::width_of({.width = 4294967295U}) == detail::pixels(10000));
}

TEST_CASE("picture options: ids keep only letters and digits of the prefix") {
    auto const url = [](char const* prefix) {
        std::string out;
        picture_options const options{.prefix = prefix};
        return detail::svg_writer(out, options).url("in");
    };
    CHECK(url("e") == "url(#e-in)");
    CHECK(url("before2") == "url(#before2-in)");
    CHECK(url("9)\"><script>") == "url(#script-in)"); // an id does not begin with a digit
    CHECK(url("") == "url(#e-in)");
    CHECK(url("\xE6\x97\xA5") == "url(#e-in)");
}

TEST_CASE("picture options: texts are escaped for XML, and what it does not have is replaced") {
    auto const escaped = [](std::string_view text) {
        std::string out;
        detail::append_escaped(out, text);
        return out;
    };
    CHECK(escaped("a<b>&\"'") == "a&lt;b&gt;&amp;&quot;&#39;");
    CHECK(escaped("]]>") == "]]&gt;");
    CHECK(escaped(std::string_view("\0", 1)) == "\xEF\xBF\xBD");
    CHECK(escaped("\x1B[31m") == "\xEF\xBF\xBD[31m");
    CHECK(escaped("\xFF") == "\xEF\xBF\xBD");
    CHECK(escaped("\xEF\xBF\xBE") == "\xEF\xBF\xBD"); // U+FFFE
    CHECK(escaped("日\n") == "日\n");
}

TEST_CASE("picture options: lengths and texts are measured in tenths of a pixel") {
    auto const length = [](detail::tenths one) {
        std::string out;
        detail::append_length(out, one);
        return out;
    };
    CHECK(length(0) == "0");
    CHECK(length(125) == "12.5");
    CHECK(length(-5) == "-0.5");
    CHECK(length(detail::pixels(12)) == "12");
    CHECK(detail::text_width("", 12) == 0);
    CHECK(detail::text_width("日本", 10) == 210);     // an em each, and a twentieth
    CHECK(detail::text_width("e\xCC\x81", 10) == 62); // an accent takes no room
    CHECK(detail::fitted("Korea", detail::pixels(500), 12) == "Korea");
    CHECK(detail::fitted("Republic of Korea", detail::pixels(60), 10) == "Republic…");
    CHECK(detail::fitted("Korea", 0, 12) == "…");
    // Where a name is written from right to left, the ellipsis stands at its left end: a mark after it says so.
    CHECK(detail::fitted("\u0627\u0644\u0645\u0645\u0644\u0643\u0629 \u0627\u0644\u0639\u0631\u0628\u064A\u0629",
                         detail::pixels(60), 10)
              .ends_with("\u2026\u200F"));
    CHECK_FALSE(detail::fitted("\u041A\u043E\u0440\u0435\u044F \u041A\u043E\u0440\u0435\u044F", detail::pixels(40), 10)
                    .ends_with("\u200F"));
}
