// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/format/report.hpp>

#include <entente/json/locate.hpp>
#include <entente/json/read.hpp>
#include <entente/model/dossier.hpp>
#include <entente/validate/validate.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

#include <string>

using namespace entente;

namespace {

report report_of(std::string_view text) {
    auto made = json::read<dossier>(text).report();
    return made;
}

} // namespace

TEST_CASE("report: a finding is shown with its line, and a caret under its column as a terminal shows it") {
    std::string const text = "{\n\t\"entente\": \"1.0\", \"title\": { \"ja\": \"日本\" }, \"compild\": 1 }";
    auto const made = report_of(text);
    checked_file const files[]{{"a b.json", text, &made}};
    CHECK(report_text(files) == "a b.json:2:45: error[J021]: unknown member \"compild\" in a dossier; did you mean \"compiled\"?\n"
                                "    2 |  \"entente\": \"1.0\", \"title\": { \"ja\": \"日本\" }, \"compild\": 1 }\n"
                                "      |                                               ^\n"
                                "1 error, 0 warnings, 0 notes\n");
}

TEST_CASE("report: a long line is cut around the finding") {
    std::string const text =
        "{\"entente\":\"1.0\",\"x-a\":\"" + std::string(5000, 'a') + "\",\"b\":1,\"x-c\":\"" + std::string(5000, 'c') + "\"}";
    auto const made = report_of(text);
    checked_file const files[]{{"a", text, &made}};
    auto const shown = report_text(files);
    CHECK(shown.size() < 700);
    CHECK(shown.find("aaa\",\"b\":1,\"x-c\":\"ccc") != std::string::npos);
    CHECK(shown.find("1 | ...aaa") != std::string::npos);
}

TEST_CASE("report: a report as JSON is read back with its counts") {
    auto const made = report_of(R"({"entente":"1.0","a":1,"b":2})");
    checked_file const files[]{{"a", {}, &made}, {"b", {}, &made}};
    auto const read = json::read<std::vector<file_report>>(report_json(files));
    REQUIRE(read);
    CHECK(read->size() == 2);
    CHECK((*read)[0].errors == 2);
    CHECK((*read)[0].findings == made.all());
}

TEST_CASE("SARIF: has every required member, and names rules, places and related places") {
    std::string const text = R"({"entente":"1.0","actors":[{"id":"a","kind":"state"},{"id":"a","kind":"state"}]})";
    auto findings = validate(support::from_json<dossier>(text));
    json::locate(text, findings);
    checked_file const files[]{{"a b/\xC3\xA9.json", text, &findings}};
    auto const log = json::read<sarif::log>(report_sarif(files), {.lenient = true}); // `$schema` is no member
    REQUIRE(log);
    CHECK(log->version == "2.1.0");
    CHECK(*log->extensions.find("$schema") == "\"https://json.schemastore.org/sarif-2.1.0.json\"");
    REQUIRE(log->runs.size() == 1);
    CHECK(log->runs[0].tool.driver.name == "entente");
    CHECK(log->runs[0].tool.driver.rules.size() > 60);
    REQUIRE(log->runs[0].results.size() == 1);
    auto const& one = log->runs[0].results[0];
    CHECK(one.ruleId == "S002");
    CHECK(one.level == "error");
    CHECK(one.locations[0].physicalLocation.artifactLocation.uri == "a%20b/%C3%A9.json");
    CHECK(one.locations[0].physicalLocation.region->startColumn == 60);
    CHECK(one.locations[0].logicalLocations[0].fullyQualifiedName == "/actors/1/id");
    CHECK(one.relatedLocations[0].message->text == "the first of that id");
    report const nothing;
    checked_file const clean[]{{"a", {}, &nothing}};
    CHECK(report_sarif(clean).find("\"results\": []") != std::string::npos);
}
