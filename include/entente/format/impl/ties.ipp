// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_FORMAT_IMPL_TIES_IPP
#define ENTENTE_FORMAT_IMPL_TIES_IPP

#include <entente/format/ties.hpp>

#include <entente/core/age.hpp>
#include <entente/core/date.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/core/detail/quotation.hpp>
#include <entente/format/detail/layout.hpp>
#include <entente/format/detail/parts.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>

namespace entente::inline v0_1::detail {

ENTENTE_DECL std::string score_words(std::optional<std::int64_t> const& thousandths) {
    if (!thousandths) {
        return "unknown";
    }
    auto const rest = std::to_string(*thousandths % whole_tie);
    return std::to_string(*thousandths / whole_tie) + '.' + std::string(3 - rest.size(), '0') + rest;
}

ENTENTE_DECL void append_evidence(std::string& out, tie_evidence const& one, date const& when) {
    out.append(one.name).append(", ").append(one.state);
    out.append(one.on ? ' ' + to_words(age_between(*one.on, when)) + " ago" : std::string())
        .append(one.certain == certainty::maybe ? " (perhaps)" : "");
    out.append(one.if_resolved ? "; resolved: " + score_words(one.if_resolved) : std::string());
}

} // namespace entente::detail

namespace entente::inline v0_1 {

ENTENTE_DECL void words_for<tie_assessment>::append(std::string& out, tie_assessment const& one, bool colour) {
    detail::terminal_style const style(colour);
    out.append(style.heading())
        .append(detail::list_of(one.actors))
        .append(" on ")
        .append(to_text(one.on))
        .append(": ")
        .append(detail::score_words(one.score));
    out.append(style.plain()).append(1, '\n');
    for (component_score const& each : one.components) {
        out.append("  ")
            .append(detail::spaced(enum_name(each.component)))
            .append(": ")
            .append(detail::score_words(each.value))
            .append(", weight ");
        out.append(std::to_string(each.weight)).append(1, '\n');
        for (tie_evidence const& evidence : each.evidence) {
            out += "      ";
            detail::append_evidence(out, evidence, one.on);
            out += '\n';
        }
    }
}

ENTENTE_DECL void words_for<leg_assessment>::append(std::string& out, leg_assessment const& one, bool colour) {
    detail::terminal_style const style(colour);
    out.append(style.heading()).append(one.forum.name).append(" on ").append(to_text(one.on)).append(style.plain()).append(1, '\n');
    for (tie_assessment const& leg : one.legs) {
        out.append("  ").append(detail::score_words(leg.score)).append("  ").append(detail::list_of(leg.actors));
        if (one.weakest && *one.weakest == leg.between) {
            out += one.certain == certainty::yes ? ", the weakest" : ", the weakest by what is known";
        }
        out += '\n';
    }
    for (tie_evidence const& each : one.blocking) {
        out += "      ";
        detail::append_evidence(out, each, one.on);
        out += '\n';
    }
}

} // namespace entente

#endif
