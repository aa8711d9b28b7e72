// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/format/words_for.hpp>

#include <entente/format/formatted.hpp>
#include <entente/query/state_of_play.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

#include <boost/describe/class.hpp>

#include <string>
#include <vector>

using namespace entente;

namespace theirs {

// Other people's types have an append_text of their own, and formatters of their own.
struct record {
    int number = 0;
};
template <class T>
void append_text(std::string& out, T const&) {
    out += "captured";
}

struct cable {
    std::string subject{};
    std::vector<std::string> lines{};
};
BOOST_DESCRIBE_STRUCT(cable, (), (subject, lines))

} // namespace theirs

template <>
struct entente::words_for<theirs::cable> {
    static void append(std::string& out, theirs::cable const& one, bool colour) {
        out += (colour ? "*" : "") + one.subject;
        for (auto const& line : one.lines) {
            out += '\n' + line;
        }
    }
};

static_assert(!told_in_words<theirs::record> && !formatted<theirs::record> && !formatted<std::vector<int>>);
static_assert(formatted<theirs::cable> && formatted_in_colour<theirs::cable>);

TEST_CASE("words_for: a type of one's own is told in words, its strings safe to print, its own line breaks kept") {
    theirs::cable const one{"Talks\x1b[31m", {"first\nforged", "second"}};
    std::string out;
    entente::append_text(out, one, true);
    CHECK(out == "*Talks\\x1B[31m\nfirst\\x0Aforged\nsecond");
    CHECK(one.lines[0] == "first\nforged"); // the value itself is as it was
}

TEST_CASE("words_for: no name, note or message in an answer can forge a line of it") {
    auto const one =
        support::from_json<dossier>(R"({"entente":"1.0","actors":[{"id":"a","kind":"state","names":{"en":"A\nMeasures\n  forged"}}],
        "measures":[{"id":"m","kind":"tariff","names":{"en":"Duty\u001b[2K\u202e"},"by":["a"],"history":[{"on":"2020-01-01","action":"impose"}]}],
        "commitments":[{"id":"c","names":{"en":"Promise\u0085x"},"by":["a"],"history":[{"on":"2020-01-01","action":"pledge"}]}]})");
    dossier_index const index{one};
    std::string out;
    append_text(out, state_of_play(index, date{2020, 6, 1}));
    append_text(out, timeline(index));
    append_text(out, open_commitments(index, date{2020, 6, 1}));
    append_text(out, finding{.code = "T1", .message = "bad\nname", .suggestion = "\x1b", .related = {{"/a\nb", "note\r", {}}}});
    CHECK(out.find("forged\n") == std::string::npos);
    CHECK(out.find('\x1b') == std::string::npos);
    CHECK(out.find('\r') == std::string::npos);
    CHECK(out.find("\xe2\x80\xae") == std::string::npos);
    CHECK(out.find("Duty\\x1B[2K\\u202E") != std::string::npos);
    CHECK(out.find("Promise\\x85x") != std::string::npos);
    CHECK(out.find("A\\x0AMeasures\\x0A  forged") != std::string::npos);
    CHECK(out.find("bad\\x0Aname") != std::string::npos);
}
