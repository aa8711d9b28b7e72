// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// What is wrong with a dossier is said, with its place, and nothing crashes.

#include <entente/core/detail/nearest.hpp>
#include <entente/core/walk.hpp>
#include <entente/json/locate.hpp>
#include <entente/json/write.hpp>
#include <entente/validate/validate.hpp>

#include <support/catch.hpp>
#include <support/findings.hpp>
#include <support/story.hpp>

#include <array>
#include <set>
#include <string>
#include <vector>

using namespace entente;

namespace {

template <class T>
void keep_two(std::vector<T>& all) {
    if (all.size() > 2) {
        all.resize(2);
    }
}

/// A dossier with something of every kind, as compact text.
std::string small_text() {
    dossier small = support::story();
    keep_two(small.sources);
    keep_two(small.topics);
    keep_two(small.actors);
    keep_two(small.offices);
    keep_two(small.agreements);
    keep_two(small.disputes);
    keep_two(small.measures);
    keep_two(small.proceedings);
    keep_two(small.channels);
    keep_two(small.meetings);
    keep_two(small.commitments);
    keep_two(small.statements);
    keep_two(small.causal_links);
    small.forums.push_back({.id{"apec"}, .names{{"en", "APEC"}}, .members{{{"japan"}, {}, {}}, {{"korea"}, {}, {}}}, .quorum = 2});
    return json::write(small);
}

/// Where each value of a text begins and ends.
struct span_of_value {
    std::size_t begin;
    std::size_t end;
};

std::vector<span_of_value> values_of(std::string const& compact) {
    std::vector<span_of_value> result;
    std::vector<std::size_t> open;
    for (std::size_t at = 0; at != compact.size();) {
        auto const token = json::detail::next_token(compact, at);
        auto const end = at + token.size();
        switch (token.front()) {
        case '{':
        case '[':
            open.push_back(result.size());
            result.push_back({at, 0});
            break;
        case '}':
        case ']':
            result[open.back()].end = end;
            open.pop_back();
            break;
        case ',':
        case ':': break;
        default:
            if (end == compact.size() || compact[end] != ':') {
                result.push_back({at, end});
            }
        }
        at = end;
    }
    return result;
}

char kind_of(char first) {
    return first == '-' || (first >= '0' && first <= '9') ? '0' : first == 'f' ? 't' : first;
}

std::string replaced(std::string text, std::string_view what, std::string_view by) {
    auto const at = text.find(what);
    REQUIRE(at != std::string::npos);
    return text.replace(at, what.size(), by);
}

report findings_of(std::string_view text) {
    auto const read = json::read<dossier>(text);
    return read ? report{} : read.report();
}

} // namespace

TEST_CASE("bad input: a name in capitals, and a word for another, lead to the name that is meant") {
    detail::nearest capitals("CFE");
    capitals.offer("cse");
    capitals.offer("cfe");
    CHECK(capitals.found() == "cfe");
    detail::nearest causes("causes");
    causes.offer("sources");
    causes.offer("causal_links");
    CHECK(causes.found() == "causal_links");
}

TEST_CASE("bad input: a dossier that is cut short is refused at its end") {
    auto const text = small_text();
    REQUIRE(json::read<dossier>(text));
    // Each of the first bytes, and then every fifth: a fifth of the time, and still each kind of place.
    for (std::size_t size = 0; size < text.size(); size += size < 500 ? 1 : 5) {
        std::string const cut(text, 0, size);
        auto const read = json::read<dossier>(cut);
        REQUIRE_FALSE(read);
        REQUIRE(read.report().all().size() >= 1);
        auto const& last = read.report().all().back();
        REQUIRE((last.code == (size == 0 ? "J001" : "J003") || last.code == "J007"));
        REQUIRE(last.place->offset <= size);
    }
}

TEST_CASE("bad input: a value of the wrong type is a finding at its place") {
    auto const text = small_text();
    auto const spans = values_of(text);
    REQUIRE(spans.size() > 300);
    constexpr std::array<std::string_view, 6> wrong_values{"null", "true", "12", "\"\"", "[]", "{}"};
    std::size_t turn = 0;
    for (span_of_value const& one : spans) {
        ++turn;
        for (std::size_t i = 0; i != 2; ++i) { // two of the six each, in turn
            std::string_view const wrong = wrong_values[(turn + i) % wrong_values.size()];
            if (kind_of(wrong.front()) == kind_of(text[one.begin])) {
                continue;
            }
            auto const bad = text.substr(0, one.begin) + std::string(wrong) + text.substr(one.end);
            auto const read = json::read<dossier>(bad);
            INFO(text.substr(one.begin, 30) << " -> " << wrong);
            REQUIRE_FALSE(read);
            REQUIRE(read.report().all().at(0).code == "J020");
            REQUIRE(read.report().all().at(0).place->offset == one.begin);
        }
    }
}

TEST_CASE("bad input: an enumerator that is misspelt by a letter is suggested") {
    std::set<enumeration_layout const*> seen;
    std::size_t suggested = 0;
    std::vector<layout const*> waiting{&layout_of<dossier>};
    std::set<layout const*> visited;
    while (!waiting.empty()) {
        auto const* type = waiting.back();
        waiting.pop_back();
        if (!visited.insert(type).second) {
            continue;
        }
        if (type->record != nullptr) {
            for (layout_member const& member : *type->record) {
                waiting.push_back(member.layout);
            }
        } else if (type->optional != nullptr) {
            waiting.push_back(type->optional->element);
        } else if (type->list != nullptr) {
            waiting.push_back(type->list->element);
        } else if (type->value != nullptr) {
            waiting.push_back(type->value->representation);
        } else if (type->enumeration != nullptr && seen.insert(type->enumeration).second) {
            for (auto const& one : type->enumeration->names) {
                for (std::size_t i = 0; i != one.name.size(); ++i) {
                    std::string wrong(one.name);
                    wrong[i] = wrong[i] == 'q' ? 'z' : 'q';
                    std::int64_t scratch = 0;
                    auto const findings = json::detail::diagnose(*type, &scratch, '"' + wrong + '"', {});
                    INFO(wrong << ": " << support::first(findings));
                    REQUIRE(support::places(findings) == "J024 ");
                    bool tie = false;
                    for (auto const& other : type->enumeration->names) {
                        tie = tie || (other.value != one.value && entente::detail::edit_distance(wrong, other.name, 1) <= 1);
                    }
                    REQUIRE((tie || findings.all().at(0).suggestion == "did you mean \"" + std::string(one.name) + "\"?"));
                    ++suggested;
                }
            }
        }
    }
    CHECK(seen.size() > 30);
    CHECK(suggested > 1000);
}

TEST_CASE("bad input: every reference that leads nowhere is a finding at its place") {
    dossier broken = support::story();
    struct place {
        layout const* type;
        void* value;
        std::string pointer;
    };
    std::vector<place> places;
    walk(layout_of<dossier>, &broken, [&](visited_value const& here) {
        bool const own = here.member != nullptr && here.member->name == "id";
        if (here.layout.word != nullptr && here.layout.word->refers_to != nullptr && !own && here.layout.name != "target") {
            places.push_back({&here.layout, const_cast<void*>(here.value), std::string(here.pointer)});
        }
        return true;
    });
    REQUIRE(places.size() > 700);
    // Only the rule of references: what a broken one makes of others is theirs to say.
    validate_options only;
    for (auto const group : all_rules) {
        for (rule const& one : group) {
            if (one.code != "S004") {
                only.settings.push_back({std::string(one.code), std::nullopt});
            }
        }
    }
    for (std::size_t i = 0; i < places.size(); i += 7) {
        auto const& one = places[i];
        std::string right;
        one.type->word->append(right, one.value);
        REQUIRE(one.type->word->parse(right + "q", one.value).ok());
        auto const findings = validate(broken, only);
        INFO(right);
        REQUIRE(findings.total() >= 1);
        REQUIRE(support::places(findings).find("S004 " + one.pointer) != std::string::npos);
        REQUIRE(one.type->word->parse(right, one.value).ok());
    }
}

TEST_CASE("bad input: days that do not exist are explained") {
    auto const with = [](std::string_view text_of_day) {
        auto const bad = "\"on\": \"" + std::string(text_of_day) + "\"";
        return support::first(findings_of(replaced(support::story_text(), "\"on\": \"2019-07-04\"", bad)));
    };
    CHECK(with("2023-02-30") == "\"2023-02-30\" is not a valid date: day 30 does not exist in 2023-02 (character 9)");
    CHECK(with("2023-13") ==
          "\"2023-13\" is not a valid date: month 13 does not exist; months are 01 to 12, seasons 21 to 24 (character 6)");
    CHECK(with("9999-9999") ==
          "\"9999-9999\" is not a valid date: month 99 does not exist; months are 01 to 12, seasons 21 to 24 (character 6)");
    CHECK(with("") == "\"\" is not a valid date: it is empty; leave out a date that is not known");
}

TEST_CASE("bad input: a duplicate member is a finding") {
    auto const text = replaced(small_text(), "\"entente\":\"1.0\"", "\"entente\":\"1.0\",\"entente\":\"1.0\"");
    CHECK(support::places(findings_of(text)) == "J023 /entente");
}

TEST_CASE("bad input: nesting without end is refused, and exhausts nothing") {
    for (char const bracket : {'[', '{'}) {
        std::string const nested(100'000, bracket);
        CHECK_FALSE(findings_of(nested).ok());
        CHECK_FALSE(findings_of("{\"x-deep\":" + nested).ok());
        std::string deep;
        for (int i = 0; i != 100'000; ++i) {
            deep += bracket == '[' ? "[" : "{\"a\":";
        }
        auto const findings = findings_of("{\"x-deep\":" + deep);
        REQUIRE(findings.all().size() >= 1);
        CHECK(findings.all().back().code == "J006");
    }
}

TEST_CASE("bad input: text that is not UTF-8 is refused at its byte") {
    auto const with = [](std::string const& title) {
        auto const findings = findings_of("{\"entente\":\"1.0\",\"title\":{\"en\":\"" + title + "\"}}");
        return findings.all().empty() ? std::string("none")
                                      : support::places(findings) + " at " + std::to_string(findings.all().at(0).place->offset);
    };
    CHECK(with("\xED\x95\x9C") == "none");
    CHECK(with("\\ud55c") == "none");
    CHECK(with("\\ud800") == "J010 /title/en at 32");
    CHECK(with("\\udc00") == "J010 /title/en at 32");
    CHECK(with("\\ud800\\u0041") == "J010 /title/en at 32");
    CHECK(with("a\xC0\xAF") == "J007 /title/en at 33");
    CHECK(with("\xE0\x80\xAF") == "J007 /title/en at 32");
    CHECK(with("\xED\xA0\x80") == "J007 /title/en at 32");
    CHECK(with("\xF5\x80\x80\x80") == "J007 /title/en at 32");
    CHECK(with(std::string("a\0b", 3)) == "J008 /title/en at 33");
}

TEST_CASE("bad input: a newer generation of the format is refused with a reason") {
    CHECK(support::first(findings_of(R"({"entente":"2.0"})")) ==
          "\"2.0\" is not a valid format version: it is newer than the format that "
          "this release reads, 1.1; a newer release of entente reads it");
    CHECK(json::read<dossier>(R"({"entente":"1.7"})"));
}

TEST_CASE("bad input: an empty text is not a dossier") {
    CHECK(support::places(findings_of("")) == "J001 ");
    CHECK(support::places(findings_of(" \n\t ")) == "J001 ");
    CHECK(support::places(findings_of("\xEF\xBB\xBF{}")) == "J002 ");
}

TEST_CASE("bad input: bytes changed at random never crash the reader") {
    auto const text = small_text();
    std::uint32_t state = 20230316;
    auto const next = [&state] {
        state ^= state << 13U;
        state ^= state >> 17U;
        state ^= state << 5U;
        return state;
    };
    std::size_t refused = 0;
    for (int i = 0; i != 1500; ++i) {
        std::string bad = text;
        for (auto changes = 1 + next() % 3; changes != 0; --changes) {
            bad[next() % bad.size()] = static_cast<char>(static_cast<unsigned char>(next() & 0xFFU));
        }
        auto const read = json::read<dossier>(bad);
        refused += read ? 0U : 1U;
        if (read) {
            auto findings = validate(*read);
            json::locate(bad, findings);
        }
    }
    CHECK(refused > 500);
}
