// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_FORMAT_FINDING_HPP
#define ENTENTE_FORMAT_FINDING_HPP

/// Findings in words, as compilers write them.

#include <entente/core/finding.hpp>
#include <entente/core/report.hpp>
#include <entente/format/words_for.hpp>

#include <string>

namespace entente::inline v0_1 {

/// Appends a finding as compilers write them: `LINE:COLUMN: error[CODE]: message; suggestion`, or the JSON Pointer where no text was read.
template <>
struct words_for<finding> {
    static void append(std::string& out, finding const& one, bool colour);
};

/// Appends the findings of a report, each in a line, and how many more were found.
template <>
struct words_for<report> {
    static void append(std::string& out, report const& one, bool colour);
};

#ifdef ENTENTE_COMPILED
extern template void append_text<report>(std::string&, report const&, bool);
extern template void append_text<finding>(std::string&, finding const&, bool);
#endif

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/format/impl/finding.ipp>
#endif

#endif
