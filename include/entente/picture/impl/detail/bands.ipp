// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_PICTURE_IMPL_DETAIL_BANDS_IPP
#define ENTENTE_PICTURE_IMPL_DETAIL_BANDS_IPP

#include <entente/picture/detail/bands.hpp>

#include <entente/core/detail/add_once.hpp>
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
    constexpr std::string_view dots[]{"forthcoming-cooperation", "forthcoming-conflict", "forthcoming-other"};
    constexpr std::string_view hatches[]{"suspended-cooperation", "suspended-conflict", "suspended-other"};
    constexpr std::string_view resuming[]{"resuming-cooperation", "resuming-conflict", "resuming-other"};
    switch (phase) {
    case standing_phase::open: return {signs[number_of(sign)], {}};
    case standing_phase::forthcoming: return {signs[number_of(sign)], dots[number_of(sign)]};
    case standing_phase::resuming: return {signs[number_of(sign)], resuming[number_of(sign)]};
    case standing_phase::suspended: return {signs[number_of(sign)], hatches[number_of(sign)]};
    case standing_phase::disused: return {"disused", {}};
    case standing_phase::broken: return {"broken", {}};
    case standing_phase::fulfilled: return {"fulfilled", {}};
    case standing_phase::over: return {"over", {}};
    case standing_phase::not_begun: break;
    }
    return {};
}

[[nodiscard]] inline paint paint_in(course const& of, standing_phase phase) noexcept {
    auto const shown = shown_as(phase, of.sign, of.sign_suspended);
    return paint_of(shown.phase, shown.sign);
}

/// Stretches that are painted as one.
struct painted_stretch {
    course_stretch const* what; ///< the first of them
    day first;
    day end;                                         ///< the day after the last
    std::vector<course_standing const*> standings{}; ///< all that are possible, in order
    std::vector<paint> paints{};                     ///< as they look, in order
    bool is_end = false;                             ///< it is over, whichever it is

    /// One standing gives way to another within these days. Else any of several is possible throughout, or accounts differ, and the days say nothing of an order.
    [[nodiscard]] bool fades(time_scale const& scale) const noexcept {
        return paints.size() > 1 && !what->contested && what->from && first > scale.first() && end < scale.last();
    }

    [[nodiscard]] bool has_notice(notice_state which) const noexcept {
        return std::any_of(standings.begin(), standings.end(), [&](course_standing const* now) { return now->notice == which; });
    }

    [[nodiscard]] bool applies_provisionally() const noexcept {
        return std::any_of(standings.begin(), standings.end(),
                           [](course_standing const* now) { return now->provisional == provisional_state::applied; });
    }
};

/// How far a band fades in on the left, if the record begins with it: it may have stood so before.
[[nodiscard]] inline tenths fade_before(time_scale const& scale, painted_stretch const& one) noexcept {
    return one.what->or_earlier && one.paints.size() == 1 ? (std::min)(scale.at(one.first) - scale.left(), pixels(14)) : 0;
}

[[nodiscard]] inline std::vector<painted_stretch> painted(time_scale const& scale, course const& one) {
    std::vector<painted_stretch> result;
    for (course_stretch const& each : one.stretches) {
        auto const first = each.from ? each.from->earliest() : scale.first();
        auto const end = each.to ? each.to->latest() + 1 : scale.last();
        // What goes on is known up to the end of the record.
        bool const is_last = &each == &one.stretches.back() && !one.is_cut && first < scale.end_of_record();
        bool const is_first = &each == one.stretches.data();
        bool const only_goes_on = scale.end_of_record() < scale.last() && first >= scale.end_of_record() &&
                                  (is_first ? first <= scale.first() : (&each)[-1].possible == each.possible);
        if (only_goes_on) {
            continue; // beyond the record
        }
        painted_stretch made{&each, first, is_last ? (std::min)(end, scale.end_of_record()) : end};
        made.is_end =
            std::all_of(each.possible.begin(), each.possible.end(), [](course_standing const& now) { return is_over(now.phase); });
        if (made.first >= scale.last() || made.end <= scale.first() || (made.is_end && made.first <= scale.first())) {
            continue; // outside, or over before
        }
        // Days that differ by the coverage alone are one end; uncertain days in a row are one time of change.
        auto* const before = result.empty() ? nullptr : &result.back();
        bool const is_unsure = each.possible.size() > 1;
        bool const goes_on =
            before != nullptr && before->is_end == made.is_end &&
            (made.is_end ? before->what->possible == each.possible
                         : is_unsure && before->what->possible.size() > 1 && before->what->contested == each.contested);
        painted_stretch& to = goes_on ? *before : result.emplace_back(made);
        to.end = made.end;
        for (course_standing const& now : each.possible) {
            bool const known =
                std::any_of(to.standings.begin(), to.standings.end(), [&](course_standing const* other) { return *other == now; });
            if (known) {
                continue;
            }
            to.standings.push_back(&now);
            auto const own = paint_in(one, now.phase);
            add_once(to.paints, own);
        }
    }
    return result;
}

ENTENTE_DECL void note_phase(standing_phase phase, std::optional<link_sign> sign, used_paints& to) noexcept {
    auto const number = number_of(sign);
    to.open[number] = to.open[number] || phase == standing_phase::open;
    to.forthcoming[number] = to.forthcoming[number] || phase == standing_phase::forthcoming;
    to.suspended[number] = to.suspended[number] || phase == standing_phase::suspended;
    to.resuming[number] = to.resuming[number] || phase == standing_phase::resuming;
    to.disused = to.disused || phase == standing_phase::disused;
    to.broken = to.broken || phase == standing_phase::broken;
    to.fulfilled = to.fulfilled || phase == standing_phase::fulfilled;
    to.over = to.over || phase == standing_phase::over;
}

ENTENTE_DECL void note_course(time_scale const& scale, course const& one, used_paints& to) {
    for (painted_stretch const& each : painted(scale, one)) {
        for (course_standing const* const now : each.standings) {
            auto const shown = shown_as(now->phase, one.sign, one.sign_suspended);
            note_phase(shown.phase, shown.sign, to);
        }
        course_stretch const& what = *each.what;
        if (each.is_end) {
            to.inferred = to.inferred || (what.inferred && !what.contested);
            to.contested = to.contested || what.contested;
            continue;
        }
        bool const fades = each.fades(scale);
        to.fades = to.fades || fades || fade_before(scale, each) != 0;
        to.notice = to.notice || (!fades && each.has_notice(notice_state::given));
        to.notice_held = to.notice_held || (!fades && each.has_notice(notice_state::held));
        to.provisional = to.provisional || (!fades && each.applies_provisionally());
        to.split = to.split || (!fades && each.paints.size() > 1);
        to.either = to.either || (each.paints.size() == 1 && each.standings.size() > 1 && !what.contested);
        to.pale = to.pale || (what.unknown != certainty::no && !fades);
        to.inferred = to.inferred || what.inferred || what.outlived != certainty::no;
        to.contested = to.contested || what.contested;
        to.idle = to.idle || what.idle == certainty::yes;
        to.perhaps_idle = to.perhaps_idle || what.idle == certainty::maybe;
        to.overdue = to.overdue || what.overdue == certainty::yes;
        to.perhaps_overdue = to.perhaps_overdue || what.overdue == certainty::maybe;
    }
}

ENTENTE_DECL std::vector<legend_entry> legend_of(used_paints const& used) {
    constexpr std::string_view signs[]{"cooperation", "conflict", "other"};
    constexpr std::string_view open[]{"cooperation", "conflict", "other"};
    constexpr std::string_view dots[]{"forthcoming-cooperation", "forthcoming-conflict", "forthcoming-other"};
    constexpr std::string_view forthcoming[]{"cooperation, not yet in effect", "conflict, not yet in effect", "other, not yet"};
    constexpr std::string_view hatches[]{"suspended-cooperation", "suspended-conflict", "suspended-other"};
    constexpr std::string_view suspended[]{"cooperation, suspended", "conflict, suspended", "other, suspended"};
    constexpr std::string_view restarts[]{"resuming-cooperation", "resuming-conflict", "resuming-other"};
    std::vector<legend_entry> result;
    for (std::size_t i = 0; i != 3; ++i) {
        if (used.open[i]) {
            result.push_back({signs[i], open[i], {}});
        }
        if (used.forthcoming[i]) {
            result.push_back({signs[i], forthcoming[i], dots[i]});
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
    add(used.disused, "disused", "in disuse");
    add(used.broken, "broken", "breached");
    add(used.fulfilled, "fulfilled", "fulfilled");
    add(used.over, "over", "over");
    if (used.fades) {
        result.push_back({"over", "fades: the day is not certain", {}, "in"});
    }
    add(used.notice, "notice", "notice given");
    add(used.notice_held, "notice held", "notice on hold");
    add(used.provisional, "provisional", "applied provisionally");
    add(used.split, "split", "divided: one or the other");
    add(used.either, "plain axis either", "one of several standings of this colour");
    add(used.pale, "over pale", "pale: the record may have gaps here");
    add(used.inferred, "plain axis inferred", "inferred");
    add(used.uncertain, "plain axis either", "perhaps no change");
    add(used.contested, "plain axis contested", "accounts differ");
    add(used.idle, "plain axis thin", "not convened in time");
    add(used.perhaps_idle, "plain axis", "perhaps not convened in time");
    add(used.overdue, "plain overdue", "overdue");
    add(used.perhaps_overdue, "plain overdue perhaps", "perhaps overdue");
    return result;
}

/// One band, in one paint.
inline void draw_band(svg_writer& to, painted_stretch const& of, paint const& with, svg_box const& box, std::string_view fading) {
    if (with.classes.empty()) {
        return; // it had not begun
    }
    course_stretch const& what = *of.what;
    std::string classes(with.classes);
    classes += what.contested                                     ? " contested"
               : what.inferred || what.outlived != certainty::no  ? " inferred"
               : of.paints.size() == 1 && of.standings.size() > 1 ? " either"
                                                                  : "";
    classes += what.overdue == certainty::yes ? " overdue" : what.overdue == certainty::maybe ? " overdue perhaps" : "";
    classes += what.unknown != certainty::no && fading.empty() ? " pale" : "";
    std::string more;
    if (!with.fill.empty()) {
        more = " style=\"fill:" + to.url(with.fill) + '"';
    }
    if (!fading.empty()) {
        more += " mask=\"" + to.url(fading) + '"';
    }
    to.rectangle(classes, box, more);
}

/// All bands of a stretch: one that fades into the next, one below the other where the days say nothing of an order, or one.
inline void draw_bands(svg_writer& to, painted_stretch const& of, svg_box const& box, bool fades) {
    auto const count = static_cast<tenths>(of.paints.size());
    for (tenths i = 0; i != count; ++i) {
        auto const& with = of.paints[static_cast<std::size_t>(i)];
        if (!fades) {
            auto const top = box.height * i / count;
            draw_band(to, of, with, {box.x, box.y + top, box.width, box.height * (i + 1) / count - top}, "");
            continue;
        }
        // Of n paints there are n - 1 changes, each over its share of the days.
        auto const share = [&](tenths number) { return box.x + box.width * number / (count - 1); };
        if (i != 0) {
            draw_band(to, of, with, {share(i - 1), box.y, share(i) - share(i - 1), box.height}, "in");
        }
        if (i + 1 != count) {
            draw_band(to, of, with, {share(i), box.y, share(i + 1) - share(i), box.height}, "out");
        }
    }
}

ENTENTE_DECL tenths room_beside(time_scale const& scale, course const& one) {
    auto const all = painted(scale, one);
    if (all.empty() || one.is_cut) {
        return 0;
    }
    painted_stretch const& last = all.back();
    std::string words;
    for (course_standing const* const now : last.standings) {
        words.append(words.empty() ? "" : " or ").append(standing_words(*now));
    }
    words += last.is_end && last.what->inferred ? ", inferred" : "";
    auto const width = text_width(words, 11);
    auto const left = scale.at(last.first);
    auto const right = scale.at(last.end);
    bool const fits = !last.is_end && width + pixels(8) <= right - left;
    auto const end = (last.is_end ? left + pixels(9) : right + pixels(4)) + width;
    return fits || last.what->idle != certainty::no ? 0 : (std::max)(end - scale.right() - pixels(10), tenths{0});
}

ENTENTE_DECL void draw_course(svg_writer& to, time_scale const& scale, course const& one, tenths top, tenths height,
                              std::vector<band_word>& words) {
    auto const all = painted(scale, one);
    auto const baseline = top + height - pixels(4);
    auto const say = [&](std::string_view classes, tenths x, std::string text) {
        words.push_back({classes, {x, baseline}, std::move(text)});
    };
    std::string shown;               // the word in the bands so far: it is not repeated
    tenths free_from = scale.left(); // where the word of an end may begin, if there is no room behind it
    auto const free_to = scale.right() + scale.room_for_words();
    for (std::size_t i = 0; i != all.size(); ++i) {
        auto const& what = *all[i].what;
        auto const left = scale.at(all[i].first);
        auto const right = (std::max)(scale.at(all[i].end), left + 10);
        std::string own;
        for (course_standing const* const now : all[i].standings) {
            own.append(own.empty() ? "" : " or ").append(standing_words(*now));
        }
        auto const width = text_width(own + (all[i].is_end && what.inferred ? ", inferred" : ""), 11);
        if (all[i].is_end) {
            // A mark where it ends, and its word beside that.
            own += what.inferred ? ", inferred" : "";
            to.rectangle(std::string(all[i].paints.back().classes) + (what.contested  ? " contested"
                                                                      : what.inferred ? " inferred"
                                                                                      : ""),
                         {left, top, pixels(5), height});
            auto const room = (i + 1 != all.size() ? scale.at(all[i + 1].first) : free_to + pixels(10)) - left - pixels(12);
            if (width <= room) {
                say("faint small word", left + pixels(9), own);
            } else if (width + pixels(24) <= left - free_from) {
                say("small word end", left - pixels(4), "\xE2\x86\x92 " + own); // within the band that it ends
            }
            free_from = left + pixels(5);
            shown.clear();
            continue;
        }
        auto const inset = what.idle == certainty::yes ? pixels(4) : what.idle == certainty::maybe ? pixels(2) : 0;
        svg_box const box{left, top + inset, right - left, height - 2 * inset};
        bool const fades = all[i].fades(scale);
        draw_bands(to, all[i], box, fades);
        if (auto const before = fade_before(scale, all[i]); before != 0) {
            draw_band(to, all[i], all[i].paints.front(), {left - before, box.y, before, box.height}, "in");
        }
        for (auto const which : {notice_state::given, notice_state::held}) {
            if (!fades && all[i].has_notice(which)) {
                to.rectangle(which == notice_state::given ? "notice" : "notice held",
                             {box.x, box.y + box.height - pixels(3), box.width, pixels(3)});
            }
        }
        if (!fades && all[i].applies_provisionally()) {
            to.line("provisional", {box.x, box.y + pixels(2)}, {box.x + box.width, box.y + pixels(2)});
        }
        auto const whole = own;
        if (auto const comma = own.rfind(", "); comma != std::string::npos && width + pixels(8) > box.width) {
            own.erase(0, comma + 2); // "suspended" of "in force, suspended"
        }
        bool const fits = what.idle == certainty::no && text_width(own, 11) + pixels(8) <= box.width;
        bool const is_told = fits && own != shown;
        if (is_told) {
            say("small word", left + pixels(5), own);
        }
        // The last stretch says where it stands now: beside it, if it is too short for its word.
        if (!fits && i + 1 == all.size() && !one.is_cut && what.idle == certainty::no && whole != shown) {
            auto const beside = right + pixels(4);
            auto const& text = beside + width <= free_to + pixels(10) ? whole : own;
            if (beside + text_width(text, 11) <= free_to + pixels(10)) {
                say("small word", beside, text);
            }
        }
        free_from = left + (is_told ? text_width(own, 11) + pixels(8) : 0);
        bool const goes_on = i != 0 && all[i - 1].what->possible == what.possible && all[i - 1].what->idle == what.idle;
        shown = fits || (goes_on && own == shown) ? own : std::string();
    }
    if (one.is_cut && !all.empty()) {
        say("faint small word", (std::min)(scale.at(all.back().end), scale.right() - pixels(80)), "more follows");
    }
}

} // namespace entente::detail

#endif
