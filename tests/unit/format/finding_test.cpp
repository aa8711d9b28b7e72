// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/format/finding.hpp>

#include <support/catch.hpp>

#include <string>

using namespace entente;

TEST_CASE("words_for<finding>: tells the place, the severity, the code, the advice and related places") {
    finding one{.code = "L001",
                .severity = severity::error,
                .pointer = "/a",
                .message = "bad",
                .suggestion = "do this",
                .related = {{"/b", "there", {}}}};
    std::string out;
    append_text(out, one);
    CHECK(out == "/a: error[L001]: bad; do this\n    /b: note: there");
    one.place = text_place{7, 2, 3};
    out.clear();
    append_text(out, one, true);
    CHECK(out == "2:3: \x1b[1;31merror[L001]:\x1b[0m bad; do this\n    /b: note: there");
}

TEST_CASE("words_for<report>: a report is its findings, each in a line, and how many more were found") {
    auto const words = [](report const& of) {
        std::string out;
        append_text(out, of);
        return out;
    };
    report found(1);
    CHECK(words(found).empty());
    found.add({.code = "T1", .pointer = "/a", .message = "wrong"});
    CHECK(words(found) == "/a: error[T1]: wrong");
    found.add({.code = "T2", .pointer = "/b", .message = "wrong too"});
    CHECK(words(found) == "/a: error[T1]: wrong\n1 more");
}
