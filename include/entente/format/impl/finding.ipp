// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_FORMAT_IMPL_FINDING_IPP
#define ENTENTE_FORMAT_IMPL_FINDING_IPP

#include <entente/format/finding.hpp>

#include <entente/core/detail/config.hpp>
#include <entente/core/enumeration.hpp>
#include <entente/format/detail/layout.hpp>

namespace entente::inline v0_1 {

ENTENTE_DECL void words_for<finding>::append(std::string& out, finding const& one, bool colour) {
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
        out.append("\n    ").append(other.file ? *other.file + ':' : std::string());
        if (other.place) {
            out += std::to_string(other.place->line) + ':' + std::to_string(other.place->column) + ": ";
        } else {
            out += other.pointer + ": ";
        }
        out.append("note: ").append(other.message);
    }
}

ENTENTE_DECL void words_for<report>::append(std::string& out, report const& one, bool colour) {
    bool is_first = true;
    for (finding const& each : one.all()) {
        out += is_first ? "" : "\n";
        is_first = false;
        append_text(out, each, colour);
    }
    if (one.left_out() != 0) {
        out.append(is_first ? "" : "\n").append(std::to_string(one.left_out())).append(" more");
    }
}

} // namespace entente

#endif
