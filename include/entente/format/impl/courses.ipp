// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_FORMAT_IMPL_COURSES_IPP
#define ENTENTE_FORMAT_IMPL_COURSES_IPP

#include <entente/format/courses.hpp>

#include <entente/format/detail/layout.hpp>
#include <entente/format/detail/parts.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

namespace entente::inline v0_1::detail {

ENTENTE_DECL std::string standing_words(course_standing const& one) {
    possible_standing whole;
    whole.stage = one.stage;
    whole.phase = one.phase;
    whole.hold = one.hold;
    whole.notice = one.notice;
    whole.provisional = one.provisional;
    return standing_words(whole);
}

ENTENTE_DECL std::string stretch_words(course_stretch const& one) {
    std::string result;
    for (course_standing const& each : one.possible) {
        result.append(result.empty() ? "" : " or ").append(standing_words(each));
    }
    char const* before = " (";
    auto const add = [&](bool is_so, std::string_view words) {
        if (is_so) {
            result.append(before).append(words);
            before = "; ";
        }
    };
    add(one.contested, "accounts differ");
    add(one.inferred, "inferred");
    add(one.idle == certainty::yes, "not convened in time");
    add(one.idle == certainty::maybe, "perhaps not convened in time");
    add(one.overdue == certainty::yes, "overdue");
    add(one.overdue == certainty::maybe, "perhaps overdue");
    add(one.outlived == certainty::yes, "its actor or its basis has ended");
    add(one.outlived == certainty::maybe, "its actor or its basis has perhaps ended");
    add(one.unknown != certainty::no, "perhaps not on record");
    return before[0] == ';' ? result + ')' : result;
}

ENTENTE_DECL std::string days_words(course_stretch const& one) {
    if (!one.from && !one.to) {
        return "on any day";
    }
    auto const from = one.from ? to_text(*one.from) + (one.or_earlier ? " or earlier" : "") : std::string();
    if (!one.from || !one.to) {
        return one.from ? "from " + from : "up to " + to_text(*one.to);
    }
    return *one.from == *one.to && !one.or_earlier ? from : from + " to " + to_text(*one.to);
}

} // namespace entente::detail

namespace entente::inline v0_1 {

ENTENTE_DECL void words_for<course_list>::append(std::string& out, course_list const& one, bool colour) {
    detail::terminal_style const style(colour);
    std::string_view kind;
    for (course const& each : one.all) {
        if (auto const own = each.instrument.parts().kind; own != kind) {
            kind = own;
            out.append(style.heading()).append(detail::heading_of(kind, one.headings)).append(style.plain()).append(1, '\n');
        }
        out.append("  ").append(each.name).append(1, '\n');
        std::size_t width = 0;
        for (course_stretch const& stretch : each.stretches) {
            width = (std::max)(width, detail::days_words(stretch).size());
        }
        for (course_stretch const& stretch : each.stretches) {
            out += "    ";
            detail::append_padded(out, detail::days_words(stretch), width);
            out.append("  ").append(detail::stretch_words(stretch)).append(1, '\n');
        }
        if (each.is_cut) {
            out += "    more follows\n";
        }
    }
    if (!one.meetings.empty()) {
        out.append(style.heading()).append("Meetings").append(style.plain()).append(1, '\n');
        std::size_t width = 0;
        for (course_meeting const& each : one.meetings) {
            width = (std::max)(width, to_text(each.on).size());
        }
        for (course_meeting const& each : one.meetings) {
            out += "  ";
            detail::append_padded(out, to_text(each.on), width);
            out.append("  ").append(each.meeting.name).append(1, '\n');
        }
    }
    if (one.all.empty() && one.meetings.empty()) {
        out += "  nothing is on record\n";
    }
}

} // namespace entente

#endif
