// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_FORMAT_FINDING_HPP
#define ENTENTE_FORMAT_FINDING_HPP

/// Findings in words, as compilers write them.

#include <entente/core/enumeration.hpp>
#include <entente/core/finding.hpp>
#include <entente/format/detail/layout.hpp>
#include <entente/format/words_for.hpp>

#include <string>

namespace entente::inline v0_1 {

/// Appends a finding as compilers write them: `LINE:COLUMN: error[CODE]: message; suggestion`, or the JSON Pointer where no text was read.
template <>
struct words_for<finding> {
    static void append(std::string& out, finding const& one, bool colour) {
        detail::terminal_style const style(colour);
        if (one.place) {
            out += std::to_string(one.place->line) + ':' + std::to_string(one.place->column) + ": ";
        } else if (!one.pointer.empty()) {
            out += one.pointer + ": ";
        }
        out.append(one.severity == severity::error ? style.error() : style.warning()).append(enum_name(one.severity));
        out.append(1, '[').append(one.code).append("]:").append(style.plain()).append(1, ' ').append(one.message);
        if (!one.suggestion.empty()) {
            out.append("; ").append(one.suggestion);
        }
        for (related_place const& other : one.related) {
            out.append("\n    ");
            if (other.place) {
                out += std::to_string(other.place->line) + ':' + std::to_string(other.place->column) + ": ";
            } else {
                out += other.pointer + ": ";
            }
            out.append("note: ").append(other.message);
        }
    }
};

} // namespace entente

#endif
