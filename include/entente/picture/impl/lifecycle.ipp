// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_PICTURE_IMPL_LIFECYCLE_IPP
#define ENTENTE_PICTURE_IMPL_LIFECYCLE_IPP

#include <entente/picture/lifecycle.hpp>

#include <entente/core/detail/quotation.hpp>
#include <entente/core/text_form.hpp>
#include <entente/format/detail/parts.hpp>
#include <entente/picture/detail/bands.hpp>
#include <entente/picture/detail/svg.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1::detail {

/// Draws one chart. Of an instrument, the stages that its path came through, what it did there, and what may follow; of a kind, the whole table.
class lifecycle_picture {
public:
    lifecycle_picture(std::string& out, lifecycle_chart const& of, picture_options const& options)
        : of_(of), options_(options), width_(width_of(options)), svg_(out, options) {}

    void draw() {
        place();
        auto const legend = legend_entries();
        auto const height = add_legend(nullptr, legend.data(), legend.size(), margin, width_ - margin, bottom_ + pixels(8));
        svg_.open(width_, bottom_ + pixels(8) + height + margin, title(), description());
        svg_.title(width_, margin, title());
        if (of_.path.empty() && of_.instrument) {
            svg_.text("faint", {margin, pixels(56)},
                      fitted(begins_words() + "It has no steps." + ends_words(), width_ - 2 * margin, 12));
        }
        for (block const& each : blocks_) {
            draw_block(each);
        }
        if (shown_ != of_.path.size()) {
            svg_.text("faint", {margin, bottom_ - pixels(6)},
                      "and " + std::to_string(of_.path.size() - shown_) +
                          (of_.path.size() - shown_ == 1 ? " more step" : " more steps") + ", not shown");
        }
        add_legend(&svg_, legend.data(), legend.size(), margin, width_ - margin, bottom_ + pixels(8));
        svg_.close();
    }

private:
    static constexpr tenths margin = pixels(14);
    static constexpr tenths row = pixels(24);
    static constexpr tenths narrow = pixels(34); ///< of a column
    static constexpr tenths wide = pixels(64);
    static constexpr tenths radius = pixels(4);

    /// Columns that stand beside one another: steps of the path, or moves of the table.
    struct block {
        bool is_path;
        std::size_t first;
        std::size_t last;
        tenths top;  ///< of the heading
        tenths head; ///< the height of the labels
        tenths lane; ///< the width of a column
    };

    [[nodiscard]] std::string label(bool is_path, std::size_t i) const {
        if (!is_path) {
            return move_label(of_.moves[moves_[i]]);
        }
        auto const& taken = of_.path[i].taken;
        return (taken.on ? to_text(*taken.on) + ' ' : std::string()) + spaced(taken.action);
    }

    /// The action; with its result where the same action has several.
    [[nodiscard]] std::string move_label(chart_move const& one) const {
        auto const same = [&](chart_move const& other) { return other.action == one.action; };
        auto const result = spaced(one.action);
        return std::count_if(of_.moves.begin(), of_.moves.end(), same) == 1 ? result : result + " (" + result_words(one) + ')';
    }

    [[nodiscard]] std::string result_words(chart_move const& one) const {
        return one.to ? "to " + stage_words(*one.to) : one.region ? change_words(one) : std::string("stays");
    }

    [[nodiscard]] tenths label_width(bool is_path, std::size_t i) const {
        return (std::min)(text_width(label(is_path, i), 11), longest_label());
    }

    [[nodiscard]] tenths longest_label() const { return (std::min)(pixels(230), width_ / 3); }

    void place() {
        choose();
        for (std::uint32_t const i : stages_) {
            names_ = (std::max)(names_, text_width(stage_words(i), 12) + pixels(16));
        }
        names_ = (std::min)(names_, width_ / 3);
        shown_ = (std::min)(of_.path.size(), std::size_t{options_.most_rows});
        bottom_ = pixels(44);
        bottom_ += of_.path.empty() && of_.instrument ? pixels(22) : 0; // for words in place of a path
        add_blocks(true, shown_);
        add_blocks(false, moves_.size());
        bottom_ += shown_ != of_.path.size() ? pixels(22) : 0;
    }

    /// Where it stands: in effect, after the last step.
    [[nodiscard]] std::uint32_t stands_at() const {
        return of_.ends_in ? of_.ends_at : of_.path.empty() ? of_.begins_at : of_.path.back().to;
    }

    /// The moves and the stages that are drawn.
    void choose() {
        std::vector<bool> is_shown(of_.stages.size(), !of_.instrument);
        auto const show = [&](std::uint32_t stage) {
            if (stage < is_shown.size()) {
                is_shown[stage] = true;
            }
        };
        for (std::size_t i = 0; of_.instrument && i != of_.path.size(); ++i) {
            show(of_.path[i].from);
            show(of_.path[i].to);
        }
        show(of_.begins_at);
        show(stands_at());
        for (std::size_t i = 0; i != of_.moves.size(); ++i) {
            chart_move const& one = of_.moves[i];
            bool const was_taken =
                std::any_of(of_.path.begin(), of_.path.end(), [&](chart_step const& each) { return each.move == i; });
            if (!of_.instrument || was_taken || one.may_follow) {
                moves_.push_back(i);
                show(one.to.value_or(stands_at()));
            }
        }
        rows_.assign(of_.stages.size(), 0);
        for (std::uint32_t i = 0; i != of_.stages.size(); ++i) {
            if (is_shown[i]) {
                rows_[i] = static_cast<std::uint32_t>(stages_.size());
                stages_.push_back(i);
            }
        }
    }

    /// Whether the path took a move in a stage.
    [[nodiscard]] bool was_taken(std::size_t move, std::uint32_t stage) const {
        return std::any_of(of_.path.begin(), of_.path.end(),
                           [&](chart_step const& each) { return each.move == move && each.from == stage; });
    }

    /// Whether a move's point in a stage is drawn: of an instrument, where its path took it, and where it stands if it may follow.
    [[nodiscard]] bool is_drawn(std::size_t move, std::uint32_t stage) const {
        return !of_.instrument || was_taken(move, stage) || (of_.moves[move].may_follow && stage == stands_at());
    }

    void add_blocks(bool is_path, std::size_t count) {
        // A label leans to the right of its column by half of its width: the cosine of 60 degrees.
        auto const room = width_ - 2 * margin - names_;
        auto const lane = (std::clamp)(room / static_cast<tenths>(count + 2), narrow, wide);
        for (std::size_t first = 0; first != count;) {
            block made{is_path, first, first, bottom_, 0, lane};
            tenths x = margin + names_ + lane;
            tenths widest = 0;
            while (made.last != count && x + label_width(is_path, made.last) / 2 + pixels(6) <= width_ - margin) {
                widest = (std::max)(widest, label_width(is_path, made.last));
                x += lane;
                ++made.last;
            }
            made.last = made.last == first ? first + 1 : made.last; // one column has room in the narrowest picture
            made.head = pixels(24) + widest * 87 / 100 + pixels(10);
            bottom_ += made.head + row * static_cast<tenths>(stages_.size()) + pixels(20);
            first = made.last;
            blocks_.push_back(made);
        }
    }

    [[nodiscard]] std::string kind_words() const { return spaced(of_.kind); }

    [[nodiscard]] std::string title() const {
        return !options_.title.empty() ? options_.title
               : of_.instrument        ? "The path of " + of_.name
                                       : "The lifecycle of the kind " + kind_words();
    }

    [[nodiscard]] static std::string stage_words(chart_stage const& one) {
        return one.phase == standing_phase::not_begun ? "not yet" : spaced(one.stage);
    }
    [[nodiscard]] std::string stage_words(std::uint32_t i) const { return stage_words(of_.stages[i]); }

    [[nodiscard]] std::string words_of(chart_step const& one) const {
        auto result = (one.taken.on ? to_text(*one.taken.on) + ": " : std::string()) + action_words(one.taken);
        if (!one.move) {
            return result + ", refused while " + stage_words(one.from) + (one.contested ? " (accounts differ)" : "");
        }
        auto const& move = of_.moves[*one.move];
        result += move.region          ? ", " + change_words(move) + " while " + stage_words(one.from)
                  : one.from == one.to ? ", while " + stage_words(one.from)
                                       : ", from " + stage_words(one.from) + " to " + stage_words(one.to);
        return result + (one.contested ? " (accounts differ)" : "");
    }

    /// "hold: suspended", "notice: given".
    [[nodiscard]] static std::string change_words(chart_move const& one) {
        return spaced(enum_name(*one.region)) + ": " + spaced(one.state);
    }

    [[nodiscard]] std::string words_of(chart_move const& one) const {
        std::string result = spaced(one.action) + ", possible while ";
        for (std::size_t i = 0; i != one.from.size(); ++i) {
            result.append(i == 0 ? "" : ", ").append(stage_words(one.from[i]));
        }
        result += of_.instrument && one.may_follow ? " (as it is now)" : "";
        return result + (one.to       ? "; leads to " + stage_words(*one.to)
                         : one.region ? "; sets " + change_words(one)
                                      : "; the stage stays");
    }

    /// "The record begins with it imposed. "; nothing if it begins at the beginning.
    [[nodiscard]] std::string begins_words() const {
        bool const is_told = of_.instrument && of_.begins_in != standing_phase::not_begun && of_.begins_at < of_.stages.size();
        return is_told ? "The record begins with it " + stage_words(of_.begins_at) + ". " : std::string();
    }

    /// " Inferred since: closed."
    [[nodiscard]] std::string ends_words() const {
        return of_.ends_in && of_.ends_at < of_.stages.size() ? " Inferred since: " + stage_words(of_.ends_at) + '.'
                                                              : std::string();
    }

    [[nodiscard]] std::string description() const {
        auto result = begins_words();
        for (std::size_t i = 0; i != (std::min)(shown_, std::size_t{50}); ++i) {
            result.append(words_of(of_.path[i])).append(". ");
        }
        result.append(ends_words()).append(ends_words().empty() ? "" : " ");
        for (std::size_t const i : moves_) {
            result.append(words_of(of_.moves[i])).append(". ");
        }
        return result;
    }

    [[nodiscard]] paint paint_at(standing_phase phase) const {
        auto const shown = shown_as(phase, of_.sign, of_.sign_suspended);
        return paint_of(shown.phase, shown.sign);
    }

    void note(standing_phase phase, used_paints& to) const {
        auto const shown = shown_as(phase, of_.sign, of_.sign_suspended);
        note_phase(shown.phase, shown.sign, to);
    }

    [[nodiscard]] static std::string fill_of(svg_writer const& svg, paint const& how) {
        return how.fill.empty() ? std::string() : " style=\"fill:" + svg.url(how.fill) + '"';
    }

    [[nodiscard]] tenths middle(block const& in, std::uint32_t stage) const {
        return in.top + in.head + row * static_cast<tenths>(rows_[stage]) + row / 2;
    }
    [[nodiscard]] tenths column(block const& in, std::size_t i) const {
        return margin + names_ + in.lane * static_cast<tenths>(i - in.first + 1);
    }

    void draw_block(block const& one) {
        auto const right = column(one, one.last - 1) + one.lane / 2;
        svg_.text("heading", {margin, one.top + pixels(14)},
                  fitted_bold(one.is_path ? (one.first == 0 ? "Step by step" : "Further steps")
                                          : (one.first != 0   ? "Further actions"
                                             : of_.instrument ? "What it did, and what may follow"
                                                              : "What may follow what"),
                              width_ - 2 * margin, 13));
        for (std::uint32_t const i : stages_) {
            auto const y = middle(one, i);
            if (rows_[i] % 2 == 1) {
                svg_.rectangle("stripe", {margin, y - row / 2, right - margin, row});
            }
            auto const how = paint_at(of_.stages[i].phase);
            bool const is_now = of_.instrument && i == stands_at();
            svg_.rectangle(std::string(how.classes.empty() ? "plain grid" : how.classes) + (is_now ? " now" : ""),
                           {margin, y - pixels(9), names_ - pixels(6), pixels(18)}, fill_of(svg_, how));
            svg_.text("word", {margin + pixels(6), y + pixels(4)}, fitted(stage_words(i), names_ - pixels(16), 12));
        }
        for (std::size_t i = one.first; i != one.last; ++i) {
            auto const x = column(one, i);
            svg_.line("grid", {x, one.top + one.head}, {x, one.top + one.head + row * static_cast<tenths>(stages_.size())});
        }
        for (std::size_t i = one.first; i != one.last; ++i) {
            one.is_path ? draw_step(one, i) : draw_move(one, i);
            svg_.slanted("small", {column(one, i) + pixels(3), one.top + one.head - pixels(4)},
                         fitted(label(one.is_path, i), longest_label(), 11));
        }
    }

    void draw_arrow(std::string_view classes, tenths x, tenths from, tenths to) {
        std::string course = "M";
        append_point(course, {x, from});
        course += " L";
        append_point(course, {x, to});
        svg_.path(classes, course, " marker-end=\"" + svg_.url("arrow") + '"');
    }

    void draw_move(block const& in, std::size_t i) {
        auto const number = moves_[i];
        chart_move const& one = of_.moves[number];
        auto const x = column(in, i);
        svg_.begin_group("move", words_of(one));
        if (one.to) {
            auto const to = middle(in, *one.to);
            auto first = to;
            auto last = to;
            for (std::uint32_t const from : one.from) {
                first = is_drawn(number, from) ? (std::min)(first, middle(in, from)) : first;
                last = is_drawn(number, from) ? (std::max)(last, middle(in, from)) : last;
            }
            if (first < to) {
                draw_arrow("link", x, first, to - radius);
            }
            if (last > to) {
                draw_arrow("link", x, last, to + radius);
            }
        }
        std::vector<std::uint32_t> drawn; // what the path took of it
        for (chart_step const& each : of_.path) {
            if (each.move == number && each.from != each.to && std::find(drawn.begin(), drawn.end(), each.from) == drawn.end()) {
                drawn.push_back(each.from);
                auto const to = middle(in, each.to);
                draw_arrow("link taken", x, middle(in, each.from), to + (each.from < each.to ? -radius : radius));
            }
        }
        for (std::uint32_t const from : one.from) {
            if (is_drawn(number, from)) {
                draw_point(one, one.to && *one.to != from, {x, middle(in, from)});
            }
            if (of_.instrument && was_taken(number, from)) {
                svg_.circle("link taken", {x, middle(in, from)}, radius + pixels(3));
            }
        }
        svg_.end_group();
    }

    /// Whether a notice is put on hold, which neither gives nor takes it back.
    [[nodiscard]] static bool holds_notice(chart_move const& one) {
        return one.region == standing_region::notice && one.state == enum_name(notice_state::held);
    }

    /// A full point leads on, a ring stays, a square changes another part of the standing: full where it sets it, hollow where it takes it back.
    void draw_point(chart_move const& one, bool leads_on, svg_point at) {
        if (one.region) {
            bool const is_full = one.state != "none" && !holds_notice(one);
            svg_.rectangle(is_full ? "mark" : "mark hollow", {at.x - radius, at.y - radius, 2 * radius, 2 * radius});
            if (holds_notice(one)) {
                svg_.rectangle("mark", {at.x - radius, at.y, 2 * radius, radius});
            }
        } else {
            svg_.circle(leads_on ? "mark" : "mark hollow", at, radius);
        }
    }

    void draw_step(block const& in, std::size_t i) {
        chart_step const& one = of_.path[i];
        auto const x = column(in, i);
        auto const phase_before = i == 0 ? of_.begins_in : of_.path[i - 1].phase;
        auto const stage_before = i == 0 ? of_.begins_at : of_.path[i - 1].to;
        // Up to the half of a lane the standing after the last step, unless a named end has passed since.
        bool const has_ended = one.move && (one.from != stage_before || one.phase_from != phase_before);
        if (i == in.first || has_ended) {
            draw_bar(has_ended ? one.phase_from : phase_before, x - in.lane / 2, in.lane / 2,
                     middle(in, has_ended ? one.from : stage_before));
        }
        bool const ends_next = i + 1 != of_.path.size() && of_.path[i + 1].move &&
                               (of_.path[i + 1].from != one.to || of_.path[i + 1].phase_from != one.phase);
        bool const ends_last = i + 1 == of_.path.size() && of_.ends_in.has_value();
        draw_bar(one.phase, x, ends_last ? in.lane / 4 : i + 1 == in.last || ends_next ? in.lane / 2 : in.lane, middle(in, one.to));
        if (ends_last) {
            auto const at = x + in.lane / 4;
            auto const y = middle(in, of_.ends_at);
            draw_bar(*of_.ends_in, at, in.lane / 4, y);
            svg_.line("moment", {at, (std::min)(y, middle(in, one.to)) - pixels(8)},
                      {at, (std::max)(y, middle(in, one.to)) + pixels(8)});
        }
        svg_.begin_group("step", words_of(one));
        auto const from = middle(in, one.from);
        if (has_ended) {
            auto const at = x - in.lane / 2;
            auto const upper = (std::min)(from, middle(in, stage_before)) - pixels(8);
            svg_.line("moment", {at, upper}, {at, (std::max)(from, middle(in, stage_before)) + pixels(8)});
        }
        if (!one.move) {
            svg_.path("link refused", cross({x, from}));
        } else if (one.from == one.to) {
            draw_point(of_.moves[*one.move], false, {x, from});
        } else {
            auto const to = middle(in, one.to);
            draw_arrow(one.contested ? "link taken contested" : "link taken", x, from, to + (from < to ? -radius : radius));
            svg_.circle("mark", {x, from}, radius);
        }
        if (one.contested) {
            svg_.circle("link taken contested", {x, from}, radius + pixels(3));
        }
        svg_.end_group();
    }

    [[nodiscard]] static std::string cross(svg_point at) {
        std::string result;
        for (tenths const sign : {tenths{1}, tenths{-1}}) {
            result += result.empty() ? "M" : " M";
            append_point(result, {at.x - radius, at.y - sign * radius});
            result += " L";
            append_point(result, {at.x + radius, at.y + sign * radius});
        }
        return result;
    }

    void draw_bar(standing_phase phase, tenths x, tenths width, tenths y) {
        auto const how = paint_at(phase);
        svg_.rectangle(how.classes.empty() ? "plain grid" : how.classes, {x, y - pixels(5), width, pixels(10)}, fill_of(svg_, how));
    }

    /// What a square sets, in this kind.
    [[nodiscard]] std::string_view region_words() const {
        auto const has = [&](standing_region region) {
            return std::any_of(moves_.begin(), moves_.end(), [&](std::size_t i) { return of_.moves[i].region == region; });
        };
        bool const applies = has(standing_region::provisional);
        return has(standing_region::notice) ? (applies ? "suspends, gives notice, applies" : "suspends, gives notice")
               : applies                    ? "suspends, applies provisionally"
                                            : "suspends";
    }

    [[nodiscard]] std::vector<legend_entry> legend_entries() const {
        used_paints used;
        for (std::uint32_t const i : stages_) {
            if (of_.stages[i].phase != standing_phase::not_begun) {
                note(of_.stages[i].phase, used);
            }
        }
        for (chart_step const& one : of_.path) {
            note(one.phase, used);
        }
        if (of_.ends_in) {
            note(*of_.ends_in, used);
        }
        auto result = legend_of(used);
        auto const add = [&](std::string_view classes, std::string_view words, std::string_view shape, auto has) {
            if (std::any_of(moves_.begin(), moves_.end(), [&](std::size_t i) { return has(of_.moves[i]); })) {
                result.push_back({classes, words, shape});
            }
        };
        add("mark", "possible; leads on", {}, [](chart_move const& one) { return one.to.has_value(); });
        add("mark hollow", "possible; the stage stays", {}, [&](chart_move const& one) {
            auto const is_drawn = [&](std::uint32_t stage) {
                return std::find(stages_.begin(), stages_.end(), stage) != stages_.end();
            };
            return !one.region && std::any_of(one.from.begin(), one.from.end(),
                                              [&](std::uint32_t from) { return (!one.to || from == *one.to) && is_drawn(from); });
        });
        add("mark", region_words(), "square",
            [](chart_move const& one) { return one.region && one.state != "none" && !holds_notice(one); });
        add("mark", "puts the notice on hold", "half", [](chart_move const& one) { return holds_notice(one); });
        add("mark hollow", "takes that back", "square", [](chart_move const& one) { return one.region && one.state == "none"; });
        if (std::any_of(of_.path.begin(), of_.path.end(), [](chart_step const& one) { return one.move.has_value(); })) {
            result.push_back({"link taken", "the path", {}});
        }
        if (of_.instrument) {
            result.push_back({"plain axis now", "where it stands", {}});
        }
        if (std::any_of(of_.path.begin(), of_.path.end(), [](chart_step const& one) { return !one.move; })) {
            result.push_back({"link refused", "refused", {}});
        }
        auto const differs = [](chart_step const& one) { return one.contested; };
        if (std::any_of(of_.path.begin(), of_.path.end(), differs)) {
            result.push_back({"link taken contested", "accounts differ", {}});
        }
        for (std::size_t i = 0; i != of_.path.size(); ++i) {
            auto const stage = i == 0 ? of_.begins_at : of_.path[i - 1].to;
            auto const phase = i == 0 ? of_.begins_in : of_.path[i - 1].phase;
            if (of_.path[i].move && (of_.path[i].from != stage || of_.path[i].phase_from != phase)) {
                result.push_back({"moment", "a named end had passed", {}});
                break;
            }
        }
        if (of_.ends_in && !of_.path.empty()) {
            result.push_back({"moment", "inferred: where it stands since", {}});
        }
        return result;
    }

    lifecycle_chart const& of_;
    picture_options const& options_;
    tenths width_;
    svg_writer svg_;
    std::vector<block> blocks_{};
    std::vector<std::uint32_t> stages_{}; ///< those that are drawn
    std::vector<std::uint32_t> rows_{};   ///< of each stage that is drawn, its row
    std::vector<std::size_t> moves_{};    ///< those that are drawn
    std::size_t shown_ = 0;
    tenths names_ = 0;
    tenths bottom_ = 0;
};

} // namespace entente::detail

namespace entente::inline v0_1 {

ENTENTE_DECL void picture_for<lifecycle_chart>::append(std::string& out, lifecycle_chart const& one,
                                                       picture_options const& options) {
    detail::lifecycle_picture(out, one, options).draw();
}

} // namespace entente

#endif
