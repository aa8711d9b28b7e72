// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_PICTURE_IMPL_CHANGES_IPP
#define ENTENTE_PICTURE_IMPL_CHANGES_IPP

#include <entente/picture/changes.hpp>

#include <entente/core/detail/add_once.hpp>
#include <entente/core/detail/quotation.hpp>
#include <entente/core/text_form.hpp>
#include <entente/format/changes.hpp>
#include <entente/format/detail/parts.hpp>
#include <entente/picture/detail/bands.hpp>
#include <entente/picture/detail/svg.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace entente::inline v0_1::detail {

/// Draws one list of changes.
class changes_picture {
public:
    changes_picture(std::string& out, changes const& of, picture_options const& options)
        : of_(of), options_(options), width_(width_of(options)), svg_(out, options) {
        bool const narrow = width_ < pixels(640);
        auto const room = width_ - 2 * margin;
        for (change const& each : of.all) {
            name_ = is_told(each) ? (std::max)(name_, text_width(each.name, 12) + pixels(14)) : name_;
        }
        name_ = narrow ? 0 : (std::clamp)(name_, room / 5, room * 2 / 5);
        box_ = (room - name_) * (narrow ? 33 : 38) / 100;
    }

    void draw() {
        for (change const& each : of_.all) {
            if (is_told(each)) {
                told_.push_back(&each);
            }
        }
        auto const count = (std::min)(told_.size(), std::size_t{options_.most_rows});
        auto const left_out = told_.size() - count;
        auto const row = name_ == 0 ? pixels(50) : pixels(36);
        auto const top = pixels(66);
        auto const rows_end = top + static_cast<tenths>(count) * row + (count == 0 || left_out != 0 ? pixels(22) : 0);
        for (std::size_t i = 0; i != count; ++i) {
            note(*told_[i]);
        }
        auto const legend = legend_of(used_);
        auto const legend_top = rows_end + pixels(12);
        auto const legend_height = add_legend(nullptr, legend.data(), legend.size(), margin, width_ - margin, legend_top);
        svg_.open(width_, legend_top + legend_height + margin, title(), description(count));
        svg_.title(width_, margin, title());
        svg_.text("heading", {before_x(), pixels(54)}, fitted_bold(day_words(of_.from), box_, 13));
        svg_.text("heading", {after_x(), pixels(54)}, fitted_bold(day_words(of_.to), box_, 13));
        for (std::size_t i = 0; i != count; ++i) {
            draw_change(*told_[i], top + static_cast<tenths>(i) * row, row, i % 2 == 1);
        }
        if (count == 0 && left_out == 0) {
            svg_.text("faint", {margin, top + pixels(14)}, "no standing changed");
        } else if (left_out != 0) {
            svg_.text("faint", {margin, rows_end - pixels(8)}, "and " + std::to_string(left_out) + " more, not shown");
        }
        add_legend(&svg_, legend.data(), legend.size(), margin, width_ - margin, legend_top);
        svg_.close();
    }

private:
    static constexpr tenths margin = pixels(14);

    [[nodiscard]] tenths before_x() const { return margin + name_; }
    [[nodiscard]] tenths after_x() const { return width_ - margin - box_; }

    [[nodiscard]] std::string title() const {
        return !options_.title.empty() ? options_.title : "Changes, " + day_words(of_.from) + " to " + day_words(of_.to);
    }

    [[nodiscard]] std::string description(std::size_t count) const {
        std::string result = count == 0 ? "No standing changed." : "Where each instrument stood before and after.";
        for (std::size_t i = 0; i != (std::min)(count, std::size_t{50}); ++i) {
            result.append(1, ' ').append(words_of(*told_[i]));
        }
        return result;
    }

    [[nodiscard]] static std::string words_of(change const& one) {
        bool const same = is_same_standing(one);
        return one.name + ": " + side{one.before, one.inferences_ended}.words(same) + ", then " +
               side{one.after, one.inferences_added}.words(same) + (is_certain(one) ? "." : " (perhaps no change).");
    }

    [[nodiscard]] static bool is_same_standing(change const& one) { return side_words(one.before) == side_words(one.after); }

    /// What was done last; of what the clock made, that it did.
    [[nodiscard]] std::string deed_of(change const& one) const {
        if (auto const* const step = told_step(one)) {
            return (is_by_then(*step) ? "" : "perhaps ") + spaced(step->action);
        }
        return is_certain(one) ? std::string("inferred") : std::string();
    }

    /// Whether a step was certainly taken by the second day.
    [[nodiscard]] bool is_by_then(step_answer const& one) const {
        return one.on && one.on->is_set() && one.on->latest() <= of_.to.latest();
    }

    /// The last step that was certainly taken by the second day, else the last that may have been; null if there is none.
    [[nodiscard]] step_answer const* told_step(change const& one) const {
        auto const sure =
            std::find_if(one.steps.rbegin(), one.steps.rend(), [&](step_answer const& each) { return is_by_then(each); });
        return sure != one.steps.rend() ? &*sure : one.steps.empty() ? nullptr : &one.steps.back();
    }

    [[nodiscard]] std::string day_of(change const& one) const {
        if (auto const* const step = told_step(one)) {
            return day_words(step->on);
        }
        return one.inferences_added.empty() || !one.inferences_added.front().since ? std::string()
                                                                                   : to_text(*one.inferences_added.front().since);
    }

    /// Whether something certainly changed: the standing, or what the clock makes of it.
    [[nodiscard]] static bool is_certain(change const& one) {
        auto const sure = [](inference const& each) { return each.certain == certainty::yes; };
        bool const is_inferred = std::any_of(one.inferences_added.begin(), one.inferences_added.end(), sure) ||
                                 std::any_of(one.inferences_ended.begin(), one.inferences_ended.end(), sure);
        // A dated step of the record is a change, whatever else the record may lack.
        bool const is_told = !one.steps.empty() && one.before.size() == 1 && one.after.size() == 1 && !is_same_standing(one) &&
                             std::all_of(one.steps.begin(), one.steps.end(),
                                         [](step_answer const& each) { return each.on && each.on->exact().has_value(); });
        return one.changed == certainty::yes || is_told || (is_inferred && (one.changed == certainty::no || is_same_standing(one)));
    }

    /// How the clock has ended an instrument, if it has: as kept, or otherwise.
    [[nodiscard]] static std::optional<standing_phase> phase_by(std::vector<inference> const& all) {
        for (inference const& each : all) {
            switch (each.state) {
            case inferred_state::kept:
            case inferred_state::kept_with_agreement: return standing_phase::fulfilled;
            case inferred_state::over:
            case inferred_state::lapsed:
            case inferred_state::lapsed_with_agreement:
            case inferred_state::over_with_agreement:
            case inferred_state::closed_by_severance:
            case inferred_state::authority_lapsed:
            case inferred_state::ended_with_actor: return standing_phase::over;
            case inferred_state::suspension_over: return standing_phase::open;
            case inferred_state::provisional_over: return standing_phase::forthcoming;
            default: break;
            }
        }
        return std::nullopt;
    }

    /// One side of a change, with what is inferred on that side only.
    struct side {
        std::vector<possible_standing> const& all;
        std::vector<inference> const& inferred;

        /// How it stands, as far as that looks different; one without a paint if nothing is known.
        [[nodiscard]] std::vector<standing_phase> phases() const {
            if (auto const by_clock = phase_by(inferred)) {
                return {*by_clock};
            }
            std::vector<standing_phase> result;
            for (possible_standing const& each : all) {
                add_once(result, each.phase);
            }
            return result;
        }

        [[nodiscard]] std::vector<paint> paints(change const& one) const {
            std::vector<paint> result;
            for (standing_phase const phase : phases()) {
                auto const shown = shown_as(phase, one.sign, one.sign_suspended);
                auto const own = paint_of(shown.phase, shown.sign);
                add_once(result, own);
            }
            if (result.empty()) {
                result.emplace_back();
            }
            return result;
        }

        [[nodiscard]] certainty overdue() const {
            auto const found = std::find_if(inferred.begin(), inferred.end(),
                                            [](inference const& each) { return each.state == inferred_state::overdue; });
            return found != inferred.end() ? found->certain : certainty::no;
        }

        [[nodiscard]] bool has_notice(notice_state which) const {
            return std::any_of(all.begin(), all.end(), [&](possible_standing const& each) { return each.notice == which; });
        }

        [[nodiscard]] bool applies_provisionally() const {
            return std::any_of(all.begin(), all.end(),
                               [](possible_standing const& each) { return each.provisional == provisional_state::applied; });
        }

        /// Whether somebody denies the step that led here.
        [[nodiscard]] bool is_denied() const {
            return std::any_of(inferred.begin(), inferred.end(), [](inference const& each) {
                return each.state == inferred_state::step_denied || each.state == inferred_state::breach_contested;
            });
        }

        /// Its standing, and what is inferred on that side only. That comes first where the standing is the same on both sides.
        [[nodiscard]] std::string words(bool inferred_first) const {
            std::string told;
            for (inference const& each : inferred) {
                auto const word = (each.certain == certainty::yes ? "" : "perhaps ") + spaced(enum_name(each.state));
                if (told.find(word) == std::string::npos) {
                    told.append(told.empty() ? "" : "; ").append(word);
                }
            }
            auto const own = side_words(all);
            return told.empty()         ? own
                   : phase_by(inferred) ? told + " (on record: " + own + ')'
                   : inferred_first     ? told + "; " + own
                                        : own + "; " + told;
        }
    };

    void note(change const& one) {
        for (side const& each : {side{one.before, one.inferences_ended}, side{one.after, one.inferences_added}}) {
            for (standing_phase const phase : each.phases()) {
                auto const shown = shown_as(phase, one.sign, one.sign_suspended);
                note_phase(shown.phase, shown.sign, used_);
            }
            used_.split = used_.split || each.paints(one).size() > 1;
            used_.inferred = used_.inferred || phase_by(each.inferred);
            used_.overdue = used_.overdue || each.overdue() == certainty::yes;
            used_.perhaps_overdue = used_.perhaps_overdue || each.overdue() == certainty::maybe;
            used_.notice = used_.notice || each.has_notice(notice_state::given);
            used_.notice_held = used_.notice_held || each.has_notice(notice_state::held);
            used_.provisional = used_.provisional || each.applies_provisionally();
            used_.contested = used_.contested || each.is_denied();
        }
        used_.uncertain = used_.uncertain || !is_certain(one);
    }

    void draw_side(change const& one, side const& which, svg_box const& box) {
        std::string_view const edge = which.overdue() == certainty::yes     ? " overdue"
                                      : which.overdue() == certainty::maybe ? " overdue perhaps"
                                      : which.is_denied()                   ? " contested"
                                      : !is_certain(one)                    ? " either"
                                      : phase_by(which.inferred)            ? " inferred"
                                                                            : "";
        // Several that look different lie one below the other.
        auto const paints = which.paints(one);
        auto const count = static_cast<tenths>(paints.size());
        for (tenths i = 0; i != count; ++i) {
            auto const& with = paints[static_cast<std::size_t>(i)];
            auto const top = box.height * i / count;
            svg_.rectangle(std::string(with.classes.empty() ? "plain axis" : with.classes).append(edge),
                           {box.x, box.y + top, box.width, box.height * (i + 1) / count - top},
                           with.fill.empty() ? std::string() : " style=\"fill:" + svg_.url(with.fill) + '"');
        }
        for (auto const notice : {notice_state::given, notice_state::held}) {
            if (which.has_notice(notice)) {
                svg_.rectangle(notice == notice_state::given ? "notice" : "notice held",
                               {box.x, box.y + box.height - pixels(3), box.width, pixels(3)});
            }
        }
        if (which.applies_provisionally()) {
            svg_.line("provisional", {box.x, box.y + pixels(2)}, {box.x + box.width, box.y + pixels(2)});
        }
        auto const room = box.width - pixels(12);
        auto words = which.words(is_same_standing(one));
        if (auto const recorded = words.find(" (on record: "); text_width(words, 11) > room) {
            words.resize((std::min)(recorded, words.size()));
        }
        svg_.text("small word", {box.x + pixels(7), box.y + pixels(14)}, fitted(words, room, 11));
    }

    void draw_change(change const& one, tenths top, tenths row, bool striped) {
        if (striped) {
            svg_.rectangle("stripe", {margin, top, width_ - 2 * margin, row});
        }
        svg_.begin_group("change", words_of(one));
        auto const band = name_ == 0 ? top + pixels(18) : top + pixels(8);
        if (name_ == 0) {
            svg_.text("", {margin, top + pixels(13)}, fitted_name(one.name, width_ - 2 * margin, 12));
        } else {
            svg_.text("", {margin, band + pixels(14)}, fitted_name(one.name, name_ - pixels(10), 12));
        }
        draw_side(one, {one.before, one.inferences_ended}, {before_x(), band, box_, pixels(20)});
        draw_side(one, {one.after, one.inferences_added}, {after_x(), band, box_, pixels(20)});
        auto const from = before_x() + box_ + pixels(4);
        auto const to = after_x() - pixels(4);
        std::string course = "M";
        append_point(course, {from, band + pixels(11)});
        course += " L";
        append_point(course, {to, band + pixels(11)});
        svg_.path(is_certain(one) ? "link" : "link contested", course, " marker-end=\"" + svg_.url("arrow") + '"');
        for (bool const below : {false, true}) {
            auto const words = fitted(below ? day_of(one) : deed_of(one), to - from - pixels(4), 11);
            if (!words.empty() && words != "\xE2\x80\xA6") {
                svg_.text("small faint middle", {(from + to) / 2, band + (below ? pixels(23) : pixels(7))}, words);
            }
        }
        svg_.end_group();
    }

    changes const& of_;
    picture_options const& options_;
    tenths width_;
    tenths name_ = 0; ///< of the names; zero: they stand above their boxes
    tenths box_ = 0;
    svg_writer svg_;
    std::vector<change const*> told_{};
    used_paints used_{};
};

} // namespace entente::detail

namespace entente::inline v0_1 {

ENTENTE_DECL void picture_for<changes>::append(std::string& out, changes const& one, picture_options const& options) {
    detail::changes_picture(out, one, options).draw();
}

} // namespace entente

#endif
