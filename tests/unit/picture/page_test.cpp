// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/picture/page.hpp>

#include <entente/validate/validate.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/generate.hpp>
#include <support/sha256.hpp>
#include <support/story.hpp>
#include <support/svg.hpp>

#include <algorithm>
#include <string>
#include <string_view>

using namespace entente;

namespace {

std::string script_in(std::string_view page) {
    auto const from = page.find("<script>") + 8;
    return std::string(page.substr(from, page.find("</script>") - from));
}

/// Reads a page as strictly as XML, which it could be but for its first line and its script.
support::svg_document read_page(std::string page) {
    std::string_view const doctype = "<!DOCTYPE html>\n";
    CHECK(page.starts_with(doctype));
    page.erase(0, doctype.size());
    auto const from = page.find("<script>") + 8;
    page.erase(from, page.find("</script>") - from);
    auto result = support::read_svg(page);
    CHECK(result.error == "");
    return result;
}

std::size_t with_attribute(support::svg_document const& of, std::string_view name, std::string_view attribute) {
    auto const all = of.all(name);
    return static_cast<std::size_t>(
        std::count_if(all.begin(), all.end(), [&](support::svg_element const& one) { return one[attribute] != ""; }));
}

} // namespace

TEST_CASE("page: of the first dossier it has everything, in less than 400 KB") {
    dossier_index const index{support::story()};
    auto const answer = page_of(index, {}, validate(support::story()).all());
    CHECK(answer.on == date{2024, 6, 30}); // the day on which it was compiled
    auto const page = to_html(answer);
    CHECK(page.size() < 400000);
    auto const made = read_page(page);
    CHECK(made.all("svg").size() == 6); // timeline, triangle, network, each for wide and narrow windows
    CHECK(with_attribute(made, "tr", "data-row") == answer.courses.all.size());
    for (char const* const expected :
         {"State of play", "Contested facts", "What happened, and who says so", "Findings", "Leaders&#39; shuttle visits",
          "data-from=\"19432\" data-to=\"19483\">restart agreed", // 16 March to 6 May 2023
          "The picture begins in ", "What led to what, and who says so", "triggers", "Who said what"}) {
        INFO(expected);
        CHECK(page.find(expected) != std::string::npos);
    }
    CHECK(to_html(answer) == page);
}

TEST_CASE("page: the policy lets only its own script run, and nothing is fetched") {
    CHECK(support::sha256_base64("") == "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    CHECK(support::sha256_base64("abc") == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
    dossier_index const index{support::camp_david()};
    auto const page = to_html(page_of(index));
    CHECK(page.find("script-src 'sha256-" + support::sha256_base64(script_in(page)) + '\'') != std::string::npos);
    CHECK(page.find("default-src 'none'") != std::string::npos);
    auto const made = read_page(page);
    CHECK(made.all("script").size() == 1);
    for (support::svg_element const& one : made.elements) {
        for (auto const& [name, value] : one.attributes) {
            INFO(one.name << ' ' << name);
            CHECK(name != "src");
            CHECK_FALSE(name.starts_with("on"));
            CHECK((name == "xmlns" || value.find("://") == std::string::npos));
        }
    }
}

TEST_CASE("page: a promise is shown with its age, its day and what it waits for") {
    dossier_index const index{support::story()};
    auto const page = to_html(page_of(index, date{2023, 3, 20}));
    CHECK(page.find("Open commitments on 2023-03-20") != std::string::npos);
    CHECK(page.find("2023-03-16 (4 days ago)") != std::string::npos);
    CHECK(page.find("proceeding/ds590:withdrawn") == std::string::npos);
    CHECK(page.find("to be withdrawn<") != std::string::npos); // by its name
}

TEST_CASE("page: hostile names are text, in HTML too") {
    std::string const hostile = "</title></svg><script>alert(1)</script><img src=x onerror=alert(1)>\"'&"
                                "\xE2\x80\xAE";
    auto one = support::story();
    one.title.set(language_tag{"en"}, hostile);
    one.channels[0].names.set(language_tag{"en"}, hostile);
    one.sources[0].title.set(language_tag{"en"}, hostile);
    dossier_index const index{one};
    auto const page = to_html(page_of(index, {}, {{.code = hostile, .message = hostile}}), {.prefix = hostile});
    auto const made = read_page(page);
    CHECK(made.all("script").size() == 1);
    CHECK(made.all("img").empty());
    CHECK(page.find("\xE2\x80\xAE") == std::string::npos);
}

TEST_CASE("page: nothing, only findings, and more than has room") {
    auto const nothing = read_page(to_html({}));
    CHECK(nothing.all("h1").at(0).characters == "A dossier");
    auto const unread =
        to_html({.title = "my.json",
                 .findings = {{.code = "J001", .message = "unexpected end", .place = text_place{.line = 3, .column = 7}}}});
    CHECK(unread.find("error J001, line 3, column 7: unexpected end") != std::string::npos);
    read_page(unread);
    auto const large = support::generator::dossier(3000, 6);
    dossier_index const index{large};
    auto const page = to_html(page_of(index), {.most_rows = 20});
    read_page(page);
    CHECK(page.find(" more, not shown") != std::string::npos);
    CHECK(page.size() < 400000);
}

TEST_CASE("page: the state of play says since when it stands so, not since when the record is complete") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.1","compiled":"2024-06-30","agreements":[{"id":"t","form":"treaty","binding":"legal","names":{"en":"The treaty"},
        "history":[{"on":"1965-06-22","action":"sign"},{"on":"1965-12-18","action":"enter_into_force"}]}],
        "coverage":[{"kinds":["agreement"],"period":"2018-10-30/2024-06-30"}]})");
    dossier_index const index{one};
    auto const page = to_html(page_of(index, {}, {}));
    auto const from = page.find("id=\"state\"");
    REQUIRE(from != std::string::npos);
    CHECK(page.find("from 1965-12-18</span>", from) != std::string::npos);
    CHECK(page.find("2018-10-30 to", from) == std::string::npos);
    CHECK(page.find("to 2024-06-30", from) == std::string::npos);
}
