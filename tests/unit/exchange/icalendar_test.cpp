// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/exchange/icalendar.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/story.hpp>

#include <string>
#include <string_view>

using namespace entente;

TEST_CASE("iCalendar: all-day events whose end is exclusive, stamped with the day of compilation") {
    auto const one = support::from_json<dossier>(R"({"entente":"1.1","compiled":"2024-06-30","actors":[{"id":"a","kind":"state"}],
        "commitments":[{"id":"c","names":{"en":"Withdraw; all of it, now"},"by":["a"],"due":"1982-04-25","history":[{"on":"1979-03-26","action":"pledge"}]},
            {"id":"d","by":["a"],"due":"1982-04","history":[{"on":"1979-03-26","action":"pledge"}]}],
        "meetings":[{"id":"m","kind":"summit","names":{"en":"Camp David"},"place":{"en":"Thurmont"},"history":[{"on":"1978-09-05","action":"open"},{"on":"1978-09-17","action":"conclude"}]},
            {"id":"n","kind":"call","history":[{"on":"1978-09","action":"hold"}]},
            {"id":"p","kind":"summit","planned":"2025-01-31","history":[{"on":"2024-05-01","action":"schedule"}]},
            {"id":"q","kind":"summit","planned":"2025-02-01","history":[{"on":"2024-05-01","action":"schedule"},{"on":"2024-06-01","action":"cancel"}]}]})");
    dossier_index const index{one};
    // Written by hand after RFC 5545.
    CHECK(to_icalendar(index, {.domain = "example.org"}) ==
          "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//entente//EN\r\nCALSCALE:GREGORIAN\r\n"
          "BEGIN:VEVENT\r\nUID:commitment-c@example.org\r\nDTSTAMP:20240630T000000Z\r\nDTSTART;VALUE=DATE:19820425\r\n"
          "DTEND;VALUE=DATE:19820426\r\nSUMMARY:Due: Withdraw\\; all of it\\, now\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\n"
          "BEGIN:VEVENT\r\nUID:meeting-m@example.org\r\nDTSTAMP:20240630T000000Z\r\nDTSTART;VALUE=DATE:19780905\r\n"
          "DTEND;VALUE=DATE:19780918\r\nSUMMARY:Camp David\r\nLOCATION:Thurmont\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\n"
          "BEGIN:VEVENT\r\nUID:meeting-p@example.org\r\nDTSTAMP:20240630T000000Z\r\nDTSTART;VALUE=DATE:20250131\r\n"
          "DTEND;VALUE=DATE:20250201\r\nSUMMARY:p\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    CHECK(to_icalendar(index, {.meetings = false}).find("meeting-") == std::string::npos);
    CHECK(to_icalendar(index, {.deadlines = false}).find("commitment-") == std::string::npos);
}

TEST_CASE("iCalendar: long lines are folded after 75 bytes, between characters; line breaks are written, controls are not") {
    std::string name;
    for (int i = 0; i != 60; ++i) {
        name += "\xE6\x97\xA5";
    }
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.1","meetings":[{"id":"m","kind":"summit","names":{"en":")" + name +
        R"("},"note":{"en":"first\nsecond\u0007\r"},"history":[{"on":"2001-12-31","action":"hold"}]}]})");
    dossier_index const index{one};
    auto const made = to_icalendar(index);
    std::string_view rest = made;
    std::string unfolded;
    while (!rest.empty()) {
        auto const end = rest.find("\r\n");
        REQUIRE(end != std::string_view::npos);
        CHECK(end <= 75);
        auto const line = rest.substr(0, end);
        CHECK((line.size() < 2 || (static_cast<unsigned char>(line[1]) & 0xC0U) != 0x80U || line[0] != ' ')); // no character is cut
        unfolded += line.starts_with(' ') ? std::string(line.substr(1)) : "\n" + std::string(line);
        rest.remove_prefix(end + 2);
    }
    CHECK(unfolded.find("\nSUMMARY:" + name + "\n") != std::string::npos);
    CHECK(unfolded.find("\nDESCRIPTION:first\\nsecond\n") != std::string::npos);
    CHECK(unfolded.find("\nDTEND;VALUE=DATE:20020101\n") != std::string::npos);
    CHECK(unfolded.find("\nDTSTAMP:20011231T000000Z\n") != std::string::npos); // not compiled on any day
}

TEST_CASE("iCalendar: nothing certain is an empty calendar, and years that have no four digits are left out") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.1","meetings":[{"id":"m","kind":"summit","history":[{"on":"-0044-03-15","action":"hold"}]}]})");
    dossier_index const index{one};
    CHECK(to_icalendar(index) ==
          "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//entente//EN\r\nCALSCALE:GREGORIAN\r\nEND:VCALENDAR\r\n");
}

TEST_CASE("iCalendar: a domain of one's own can't add lines, or make folding endless") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.1","meetings":[{"id":"m","kind":"summit","history":[{"on":"2001-12-31","action":"hold"}]}]})");
    dossier_index const index{one};
    auto const made = to_icalendar(index, {.domain = "a\r\nX-EVIL:1"});
    CHECK(made.find("\r\nX-EVIL") == std::string::npos);
    CHECK(to_icalendar(index, {.domain = std::string(300, '\x80')}).size() < 2000);
}
