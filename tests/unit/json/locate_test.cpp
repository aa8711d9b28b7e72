// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/json/locate.hpp>

#include <support/catch.hpp>

#include <string>

using namespace entente;

TEST_CASE("locate: finds a pointer in the text, or the innermost existing value around it") {
    std::string const text = "{\n \"a/b\": [ 1,\n\t{ \"\u65E5\": \"x\", \"c\": null } ] }";
    auto const at = [&](std::string_view pointer) {
        auto const place = json::locate(text, pointer);
        return place ? std::to_string(place->line) + ":" + std::to_string(place->column) : "nowhere";
    };
    CHECK(at("") == "1:1");
    CHECK(at("/a~1b") == "2:9");
    CHECK(at("/a~1b/0") == "2:11");
    CHECK(at("/a~1b/1/c") == "3:19");
    CHECK(at("/a~1b/1/d") == "3:2");
    CHECK(at("/a~1b/7") == "2:9");
    CHECK(at("/z/z") == "1:1");
    CHECK_FALSE(json::locate("", "/a"));
}

TEST_CASE("locate: gives places to findings and to related findings") {
    report findings;
    findings.add(finding{.code = "B", .pointer = "/1", .related = {related_place{.pointer = "/0"}}});
    findings.add(finding{.code = "A", .pointer = "/0"});
    json::locate("[1,\n 2]", findings);
    CHECK(findings.all().at(0).code == "A");
    CHECK(findings.all().at(1).place->line == 2);
    CHECK(findings.all().at(1).related[0].place->column == 2);
}
