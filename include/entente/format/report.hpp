// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_FORMAT_REPORT_HPP
#define ENTENTE_FORMAT_REPORT_HPP

/// Reports for people and programs: text as a good compiler writes it, JSON, and SARIF 2.1.0 for services that show the results of code scanning.

#include <entente/core/detail/config.hpp>
#include <entente/core/finding.hpp>
#include <entente/core/report.hpp>
#include <entente/validate/rules.hpp>

#include <boost/describe/class.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace entente::inline v0_1 {

/// What was found in one file, and its text.
struct checked_file {
    std::string_view name{};
    std::string_view text{};                 ///< empty where it is not at hand: then no line of it is shown
    entente::report const* report = nullptr; ///< null where the file could not be read
    std::string_view fault{};                ///< why it could not be read
};

/// Findings with the lines that they are about, and how many there are of each severity.
[[nodiscard]] ENTENTE_DECL std::string report_text(std::span<checked_file const> files, bool colour = false);

/// What `report_json` writes of one file.
struct file_report {
    std::string file{};
    std::uint64_t errors = 0;
    std::uint64_t warnings = 0;
    std::uint64_t notes = 0;
    std::uint64_t left_out = 0; ///< findings beyond the limit; the most severe are kept
    std::string not_read{};     ///< why the file could not be read; then nothing of it was checked
    std::vector<finding> findings{};

    friend bool operator==(file_report const&, file_report const&) = default;
};

BOOST_DESCRIBE_STRUCT(file_report, (), (file, errors, warnings, notes, left_out, not_read, findings))

/// A JSON list of `file_report`.
[[nodiscard]] ENTENTE_DECL std::string report_json(std::span<checked_file const> files);

/// The parts of SARIF 2.1.0 (OASIS) that a report has.
namespace sarif {

struct message {
    std::string text{};
};
BOOST_DESCRIBE_STRUCT(message, (), (text))

struct region {
    std::uint64_t startLine = 1;
    std::uint64_t startColumn = 1;
};
BOOST_DESCRIBE_STRUCT(region, (), (startLine, startColumn))

struct artifact_location {
    std::string uri{};
};
BOOST_DESCRIBE_STRUCT(artifact_location, (), (uri))

struct physical_location {
    artifact_location artifactLocation{};
    std::optional<sarif::region> region{};
};
BOOST_DESCRIBE_STRUCT(physical_location, (), (artifactLocation, region))

struct logical_location {
    std::string fullyQualifiedName{};
};
BOOST_DESCRIBE_STRUCT(logical_location, (), (fullyQualifiedName))

struct location {
    physical_location physicalLocation{};
    std::vector<logical_location> logicalLocations{};
    std::optional<sarif::message> message{};
};
BOOST_DESCRIBE_STRUCT(location, (), (physicalLocation, logicalLocations, message))

struct result {
    std::string ruleId{};
    std::string level{};
    sarif::message message{};
    std::vector<location> locations{};
    std::vector<location> relatedLocations{};
};
BOOST_DESCRIBE_STRUCT(result, (), (ruleId, level, message, locations, relatedLocations))

struct configuration {
    std::string level{};
};
BOOST_DESCRIBE_STRUCT(configuration, (), (level))

struct reporting_descriptor {
    std::string id{};
    message shortDescription{};
    message fullDescription{};
    configuration defaultConfiguration{};
};
BOOST_DESCRIBE_STRUCT(reporting_descriptor, (), (id, shortDescription, fullDescription, defaultConfiguration))

struct tool_component {
    std::string name{};
    std::string semanticVersion{};
    std::vector<reporting_descriptor> rules{};
};
BOOST_DESCRIBE_STRUCT(tool_component, (), (name, semanticVersion, rules))

struct tool {
    tool_component driver{};
};
BOOST_DESCRIBE_STRUCT(tool, (), (driver))

struct notification {
    std::string level{};
    sarif::message message{};
    std::vector<location> locations{};
};
BOOST_DESCRIBE_STRUCT(notification, (), (level, message, locations))

struct invocation {
    std::vector<notification> toolExecutionNotifications{};
    entente::extensions extensions{}; ///< holds `executionSuccessful`, which would be left out where it is false
};
BOOST_DESCRIBE_STRUCT(invocation, (), (toolExecutionNotifications, extensions))

struct run {
    sarif::tool tool{};
    std::vector<invocation> invocations{};
    std::string columnKind = "unicodeCodePoints";
    std::vector<result> results{};
    entente::extensions extensions{}; ///< holds an empty list of results, which would be left out
};
BOOST_DESCRIBE_STRUCT(run, (), (tool, invocations, columnKind, results, extensions))

struct log {
    std::string version = "2.1.0";
    std::vector<run> runs{};
    entente::extensions extensions{}; ///< holds `$schema`, which no member can be named
};
BOOST_DESCRIBE_STRUCT(log, (), (version, runs, extensions))

/// A path as a relative URI: characters that a URI can't have are written as %XX.
ENTENTE_DECL std::string uri_of(std::string_view path);

ENTENTE_DECL location location_of(std::string_view file, std::string const& pointer, std::optional<text_place> const& place,
                                  std::string const& words);

} // namespace sarif

/// A log in the format SARIF 2.1.0, with the rules that it may name. Files that could not be read and reports that were cut are notifications of its invocation.
[[nodiscard]] ENTENTE_DECL std::string report_sarif(std::span<checked_file const> files);

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/format/impl/report.ipp>
#endif

#endif
