// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_TESTS_SUPPORT_FINDINGS_HPP
#define ENTENTE_TESTS_SUPPORT_FINDINGS_HPP

/// Findings in a form that a test can compare in one line.

#include <entente/core/report.hpp>

#include <string>

namespace support {

/// "J025 /built" of each finding, by "; ".
inline std::string places(entente::report const& report) {
    std::string result;
    for (entente::finding const& one : report.all()) {
        result += result.empty() ? "" : "; ";
        result += one.code + ' ' + one.pointer;
    }
    return result;
}

/// "message [suggestion]" of the first finding, or nothing.
inline std::string first(entente::report const& report) {
    if (report.all().empty()) {
        return {};
    }
    return report.all()[0].message + (report.all()[0].suggestion.empty() ? "" : " [" + report.all()[0].suggestion + ']');
}

} // namespace support

#endif
