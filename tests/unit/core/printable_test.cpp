// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/printable.hpp>

#include <support/catch.hpp>

#include <string>
#include <string_view>

using namespace entente;

static_assert(is_printable("Japan \xe6\x97\xa5\xe6\x9c\xac \xf0\x9f\x8f\xb4"));
static_assert(!is_printable("a\nb") && !is_printable("\x1b[2K") && !is_printable("\xc2\x9b") && !is_printable("\xe2\x80\xae") &&
              !is_printable("\xff"));

TEST_CASE("printable: characters that could deceive a reader of a terminal are escaped") {
    CHECK(printable("Duty\x1b[2K on tea") == "Duty\\x1B[2K on tea");
    CHECK(printable("a\nb\tc\rd\x7f") == "a\\x0Ab\\x09c\\x0Dd\\x7F");
    CHECK(printable(std::string_view("a\0b", 3)) == "a\\x00b");
    CHECK(printable("\xc2\x85 \xc2\x9b") == "\\x85 \\x9B"); // C1: next line, control sequence introducer
    CHECK(printable("\xe2\x80\xae"
                    "abc\xe2\x80\xac") == "\\u202Eabc\\u202C");             // override, and its end
    CHECK(printable("\xe2\x81\xa6x\xe2\x81\xa9") == "\\u2066x\\u2069");     // isolates
    CHECK(printable("\xe2\x80\xa8\xe2\x80\xa9") == "\\u2028\\u2029");       // line and paragraph separators
    CHECK(printable("a\xc2\xad\xf3\xa0\x81\x81z") == "a\\xAD\\U000E0041z"); // a soft hyphen, and a tag, which nobody sees
    CHECK(printable("\xe2\x81\xa3\xef\xbf\xb9") == "\\u2063\\uFFF9");       // an invisible separator, and an annotation
    CHECK(printable("\xd9\x85\xdb\x8c\xe2\x80\x8c\xd8\xae\xd9\x88") ==
          "\xd9\x85\xdb\x8c\xe2\x80\x8c\xd8\xae\xd9\x88"); // Persian joins by U+200C
}

TEST_CASE("printable: bytes that are not UTF-8 are written one by one, and names in every script as they are") {
    CHECK(printable("\xff\xfe") == "\\xFF\\xFE");
    CHECK(printable("\xe6\x97") == "\\xE6\\x97");
    CHECK(printable("\xc0\xaf") == "\\xC0\\xAF");          // overlong
    CHECK(printable("\xed\xa0\x80") == "\\xED\\xA0\\x80"); // a surrogate
    for (auto const* const name : {"日本", "대한민국", "Россия", "ελληνικά", "العربية", "हिन्दी", "Côte d'Ivoire", "🏴"}) {
        CHECK(printable(name) == name);
        CHECK(is_printable(name));
    }
    CHECK(printable("").empty());
}

TEST_CASE("printable: a very long text is cut at a character, and its size is named") {
    std::string text(printable_capacity - 1, 'a');
    CHECK(printable(text + "b") == text + "b");
    CHECK(printable(text + "\xC3\xA9") == text + "... (4097 bytes)");
    CHECK(printable(std::string(20'000'000, 'x')).size() < 5000);
}
