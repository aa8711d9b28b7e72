// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_PICTURE_IMPL_CHANGES_IPP
#define ENTENTE_PICTURE_IMPL_CHANGES_IPP

#include <entente/picture/changes.hpp>

#include <entente/core/detail/quotation.hpp>
#include <entente/core/text_form.hpp>
#include <entente/format/changes.hpp>
#include <entente/format/detail/parts.hpp>
#include <entente/picture/detail/bands.hpp>
#include <entente/picture/detail/svg.hpp>

#include <algorithm>
#include <cstddef>
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
        name_ = narrow ? 0 : room * 3 / 10;
        box_ = (room - name_) * 38 / 100;
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
        svg_.text("title", {margin, pixels(28)}, fitted(title(), width_ - 2 * margin, 17));
        svg_.text("heading", {before_x(), pixels(54)}, fitted(day_words(of_.from), box_, 13));
        svg_.text("heading", {after_x(), pixels(54)}, fitted(day_words(of_.to), box_, 13));
        for (std::size_t i = 0; i != count; ++i) {
            draw_change(*told_[i], top + static_cast<tenths>(i) * row, row, i % 2 == 1);
        }
        if (count == 0 && left_out == 0) {
            svg_.text("faint", {margin, top + pixels(14)}, "nothing changed");
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
        return !options_.title.empty() ? options_.title : "What changed from " + day_words(of_.from) + " to " + day_words(of_.to);
    }

    [[nodiscard]] std::string description(std::size_t count) const {
        std::string result = count == 0 ? "Nothing changed." : "Where each instrument stood before and after.";
        for (std::size_t i = 0; i != (std::min)(count, std::size_t{50}); ++i) {
            result.append(1, ' ').append(words_of(*told_[i]));
        }
        return result;
    }

    [[nodiscard]] static std::string words_of(change const& one) {
        return one.name + ": " + side_words(one.before) + ", then " + side_words(one.after) +
               (one.changed == certainty::yes ? "." : " (perhaps no change).");
    }

    /// What was done last, or what the clock made of it.
    [[nodiscard]] static std::string deed_of(change const& one) {
        return !one.steps.empty()             ? spaced(one.steps.back().action)
               : one.inferences_added.empty() ? std::string()
                                              : inference_words(one.inferences_added.front());
    }

    [[nodiscard]] static std::string day_of(change const& one) {
        return one.steps.empty() ? std::string() : day_words(one.steps.back().on);
    }

    void note(change const& one) {
        for (auto const* const side : {&one.before, &one.after}) {
            for (possible_standing const& each : *side) {
                note_phase(each.phase, one.sign, used_);
            }
        }
        used_.uncertain = used_.uncertain || one.changed != certainty::yes;
    }

    void draw_standing(change const& one, std::vector<possible_standing> const& all, svg_box const& box) {
        auto const words = side_words(all);
        auto const with = all.empty() ? paint{} : paint_of(all.back().phase, one.sign);
        auto classes = with.classes.empty() ? std::string("plain axis") : std::string(with.classes);
        classes += one.changed == certainty::yes ? "" : " inferred";
        svg_.rectangle(classes, box, with.fill.empty() ? std::string() : " style=\"fill:" + svg_.url(with.fill) + '"');
        svg_.text("small word", {box.x + pixels(7), box.y + pixels(14)}, fitted(words, box.width - pixels(12), 11));
    }

    void draw_change(change const& one, tenths top, tenths row, bool striped) {
        if (striped) {
            svg_.rectangle("stripe", {margin, top, width_ - 2 * margin, row});
        }
        svg_.begin_group("change", words_of(one));
        auto const band = name_ == 0 ? top + pixels(18) : top + pixels(8);
        if (name_ == 0) {
            svg_.text("", {margin, top + pixels(13)}, fitted(one.name, width_ - 2 * margin, 12));
        } else {
            svg_.text("", {margin, band + pixels(14)}, fitted(one.name, name_ - pixels(10), 12));
        }
        draw_standing(one, one.before, {before_x(), band, box_, pixels(20)});
        draw_standing(one, one.after, {after_x(), band, box_, pixels(20)});
        auto const from = before_x() + box_ + pixels(4);
        auto const to = after_x() - pixels(4);
        std::string course = "M";
        append_point(course, {from, band + pixels(11)});
        course += " L";
        append_point(course, {to, band + pixels(11)});
        svg_.path(one.changed == certainty::yes ? "link" : "link contested", course, " marker-end=\"" + svg_.url("arrow") + '"');
        for (bool const below : {false, true}) {
            auto const words = fitted(below ? day_of(one) : deed_of(one), to - from - pixels(4), 11);
            if (words.size() > 3) {
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
