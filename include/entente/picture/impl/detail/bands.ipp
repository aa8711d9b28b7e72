// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_PICTURE_IMPL_DETAIL_BANDS_IPP
#define ENTENTE_PICTURE_IMPL_DETAIL_BANDS_IPP

#include <entente/picture/detail/bands.hpp>

#include <entente/format/courses.hpp>

#include <algorithm>
#include <cstddef>

namespace entente::inline v0_1::detail {

[[nodiscard]] constexpr std::size_t number_of(std::optional<link_sign> sign) noexcept {
    return sign == link_sign::cooperation ? 0 : sign == link_sign::conflict ? 1 : 2;
}

[[nodiscard]] constexpr bool is_over(standing_phase phase) noexcept {
    return phase == standing_phase::over || phase == standing_phase::fulfilled;
}

ENTENTE_DECL paint paint_of(standing_phase phase, std::optional<link_sign> sign) noexcept {
    constexpr std::string_view signs[]{"cooperation", "conflict", "other"};
    constexpr std::string_view hatches[]{"suspended-cooperation", "suspended-conflict", "suspended-other"};
    constexpr std::string_view resuming[]{"resuming-cooperation", "resuming-conflict", "resuming-other"};
    switch (phase) {
    case standing_phase::open: return {signs[number_of(sign)], {}};
    case standing_phase::resuming: return {signs[number_of(sign)], resuming[number_of(sign)]};
    case standing_phase::suspended: return {signs[number_of(sign)], hatches[number_of(sign)]};
    case standing_phase::broken: return {"broken", {}};
    case standing_phase::fulfilled: return {"fulfilled", {}};
    case standing_phase::over: return {"over", {}};
    case standing_phase::not_begun: break;
    }
    return {};
}

/// The stretches that differ by what is painted, joined across days that differ by coverage alone.
struct painted_stretch {
    course_stretch const* what;
    day first;
    day end; ///< the day after the last
};

[[nodiscard]] inline std::vector<painted_stretch> painted(time_scale const& scale, course const& one) {
    std::vector<painted_stretch> result;
    for (course_stretch const& each : one.stretches) {
        auto const first = each.from ? each.from->earliest() : scale.first();
        auto const end = each.to ? each.to->latest() + 1 : scale.last();
        // Days that differ by the coverage alone are one end, and one fading.
        bool const is_end =
            std::all_of(each.possible.begin(), each.possible.end(), [](course_standing const& now) { return is_over(now.phase); });
        auto const* const before = result.empty() ? nullptr : result.back().what;
        bool const goes_on =
            before != nullptr && before->possible == each.possible &&
            (is_end || (each.possible.size() > 1 && before->idle == each.idle && before->contested == each.contested));
        if (goes_on) {
            result.back().end = end;
        } else if (first <= scale.last() && end > scale.first()) {
            result.push_back({&each, first, end});
        }
    }
    return result;
}

ENTENTE_DECL void note_phase(standing_phase phase, std::optional<link_sign> sign, used_paints& to) noexcept {
    auto const number = number_of(sign);
    to.open[number] = to.open[number] || phase == standing_phase::open;
    to.suspended[number] = to.suspended[number] || phase == standing_phase::suspended;
    to.resuming[number] = to.resuming[number] || phase == standing_phase::resuming;
    to.broken = to.broken || phase == standing_phase::broken;
    to.fulfilled = to.fulfilled || phase == standing_phase::fulfilled;
    to.over = to.over || phase == standing_phase::over;
}

ENTENTE_DECL void note_course(time_scale const& scale, course const& one, used_paints& to) {
    for (painted_stretch const& each : painted(scale, one)) {
        bool shown = false;
        for (course_standing const& now : each.what->possible) {
            note_phase(now.phase, one.sign, to);
            shown = shown || !is_over(now.phase);
        }
        if (shown) {
            to.fades = to.fades || paint_of(each.what->possible.front().phase, one.sign) !=
                                       paint_of(each.what->possible.back().phase, one.sign);
            to.pale = to.pale || each.what->unknown != certainty::no;
            to.inferred = to.inferred || each.what->inferred;
            to.contested = to.contested || each.what->contested;
            to.idle = to.idle || each.what->idle != certainty::no;
            to.overdue = to.overdue || each.what->overdue != certainty::no;
        }
    }
}

ENTENTE_DECL std::vector<legend_entry> legend_of(used_paints const& used) {
    constexpr std::string_view signs[]{"cooperation", "conflict", "other"};
    constexpr std::string_view open[]{"in force, active", "dispute, measure", "open"};
    constexpr std::string_view hatches[]{"suspended-cooperation", "suspended-conflict", "suspended-other"};
    constexpr std::string_view suspended[]{"suspended", "dispute or measure, suspended", "open, suspended"};
    constexpr std::string_view restarts[]{"resuming-cooperation", "resuming-conflict", "resuming-other"};
    std::vector<legend_entry> result;
    for (std::size_t i = 0; i != 3; ++i) {
        if (used.open[i]) {
            result.push_back({signs[i], open[i], {}});
        }
        if (used.suspended[i]) {
            result.push_back({signs[i], suspended[i], hatches[i]});
        }
        if (used.resuming[i]) {
            result.push_back({signs[i], "restart agreed", restarts[i]});
        }
    }
    auto const add = [&](bool is_used, std::string_view classes, std::string_view words) {
        if (is_used) {
            result.push_back({classes, words, {}});
        }
    };
    add(used.broken, "broken", "breached");
    add(used.fulfilled, "fulfilled", "fulfilled");
    add(used.over, "over", "over");
    add(used.fades, "cooperation pale", "fades: the day is not certain");
    add(used.pale, "other pale", "pale: outside the stated coverage");
    add(used.inferred, "plain axis inferred", "inferred");
    add(used.uncertain, "plain axis inferred", "perhaps no change");
    add(used.contested, "plain axis contested", "accounts differ");
    add(used.idle, "plain axis", "thin: did not convene in time");
    add(used.overdue, "plain overdue", "overdue");
    return result;
}

/// One band, in one paint.
inline void draw_band(svg_writer& to, course_stretch const& of, paint const& with, svg_box const& box, std::string_view fading) {
    std::string classes(with.classes);
    classes += of.contested ? " contested" : of.inferred ? " inferred" : "";
    classes += of.overdue != certainty::no ? " overdue" : "";
    classes += of.unknown != certainty::no && fading.empty() ? " pale" : "";
    std::string more;
    if (!with.fill.empty()) {
        more = " style=\"fill:" + to.url(with.fill) + '"';
    }
    if (!fading.empty()) {
        more += " mask=\"" + to.url(fading) + '"';
    }
    to.rectangle(classes, box, more);
}

ENTENTE_DECL void draw_course(svg_writer& to, time_scale const& scale, course const& one, tenths top, tenths height) {
    auto const all = painted(scale, one);
    std::string shown; // the word in the bands so far: it is not repeated
    for (std::size_t i = 0; i != all.size(); ++i) {
        auto const& what = *all[i].what;
        auto const left = scale.at(all[i].first);
        auto const right = (std::max)(scale.at(all[i].end), left + 10);
        svg_box box{left, top, right - left, height};
        auto const first = what.possible.front().phase;
        auto const last = what.possible.back().phase;
        bool const ended = is_over(first) && is_over(last);
        std::string words;
        for (course_standing const& now : what.possible) {
            words.append(words.empty() ? "" : " or ").append(standing_words(now));
        }
        if (ended) {
            // A mark where it ends, and its word beside that.
            to.rectangle(paint_of(last, one.sign).classes, {left, top, pixels(5), height});
            auto const room = (i + 1 != all.size() ? scale.at(all[i + 1].first) : scale.right() + pixels(10)) - left - pixels(12);
            if (text_width(words, 11) <= room) {
                to.text("faint small", {left + pixels(9), top + height - pixels(4)}, words);
            }
            continue;
        }
        if (what.idle != certainty::no) {
            box.y += pixels(4);
            box.height -= pixels(8);
        }
        auto const from = paint_of(first, one.sign);
        auto const to_paint = paint_of(last, one.sign);
        bool const fades = from != to_paint; // else the possible standings look the same
        if (!from.classes.empty()) {
            draw_band(to, what, from, box, fades ? "out" : "");
        }
        if (fades && !to_paint.classes.empty()) {
            draw_band(to, what, to_paint, box, "in");
        }
        bool const fits = what.idle == certainty::no && text_width(words, 11) + pixels(8) <= box.width;
        if (fits && words != shown) {
            to.text("small word", {left + pixels(5), top + height - pixels(4)}, words);
        }
        bool const goes_on = i != 0 && all[i - 1].what->possible == what.possible;
        shown = fits || (goes_on && words == shown) ? words : std::string();
    }
}

} // namespace entente::detail

#endif
