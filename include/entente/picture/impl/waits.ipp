// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_PICTURE_IMPL_WAITS_IPP
#define ENTENTE_PICTURE_IMPL_WAITS_IPP

#include <entente/picture/waits.hpp>

#include <entente/core/detail/quotation.hpp>
#include <entente/core/enumeration.hpp>
#include <entente/core/text_form.hpp>
#include <entente/format/detail/parts.hpp>
#include <entente/picture/detail/svg.hpp>

#include <algorithm>
#include <cstddef>
#include <map>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1::detail {

/// Draws one graph.
class waits_picture {
public:
    waits_picture(std::string& out, waiting_graph const& of, picture_options const& options)
        : of_(of), options_(options), width_(width_of(options)), svg_(out, options) {}

    void draw() {
        place_rows();
        auto const legend = legend_entries();
        auto const legend_top = bottom_ + pixels(8);
        auto const height = add_legend(nullptr, legend.data(), legend.size(), margin, width_ - margin, legend_top);
        svg_.open(width_, legend_top + height + margin, title(), description());
        svg_.title(width_, margin, title());
        for (std::size_t i = 0; i != rows_.size(); ++i) {
            draw_row(i);
        }
        for (waiting_link const& one : of_.links) {
            draw_arc(one);
        }
        if (of_.all.empty()) {
            svg_.text("faint", {margin, covered_top_ - pixels(14)}, "no commitment is open");
        } else if (rows_.size() != of_.all.size()) {
            svg_.text("faint", {margin, covered_top_ - pixels(14)},
                      "and " + std::to_string(of_.all.size() - rows_.size()) + " more, not shown");
        }
        for (std::size_t i = 0; i != not_covered_.size(); ++i) {
            svg_.text("faint small", {margin, covered_top_ + static_cast<tenths>(i) * pixels(16) + pixels(8)}, not_covered_[i]);
        }
        add_legend(&svg_, legend.data(), legend.size(), margin, width_ - margin, legend_top);
        svg_.close();
    }

private:
    static constexpr tenths margin = pixels(14);
    static constexpr tenths head = pixels(30); ///< of a commitment's box
    static constexpr tenths line = pixels(18); ///< of a condition that no commitment would meet

    struct row {
        pending_commitment const* of;
        std::vector<waiting_link const*> unanswered{};
        tenths top = 0;
    };

    [[nodiscard]] tenths box_width() const { return width_ - 2 * margin - arcs_; }

    void place_rows() {
        auto const shown = (std::min)(of_.all.size(), std::size_t{options_.most_rows});
        for (std::size_t i = 0; i != shown; ++i) {
            place_.emplace(of_.all[i].commitment.view(), rows_.size());
            rows_.push_back({&of_.all[i], {}, 0});
        }
        for (waiting_link const& one : of_.links) {
            auto const at = place_.find(one.waiting.id.view());
            if (at != place_.end() && (!one.other || place_.count(one.other->id.view()) == 0)) {
                rows_[at->second].unanswered.push_back(&one);
            }
        }
        auto y = pixels(46);
        for (row& each : rows_) {
            each.top = y;
            y += head + pixels(16) + static_cast<tenths>(each.unanswered.size()) * line;
        }
        y += rows_.size() != of_.all.size() || rows_.empty() ? pixels(26) : 0;
        not_covered_ = wrapped(not_covered_words(of_.not_covered), width_ - 2 * margin, 11, 3);
        covered_top_ = y + pixels(4);
        bottom_ = y + static_cast<tenths>(not_covered_.size()) * pixels(16);
        arcs_ = (std::min)(pixels(150), width_ / 4);
    }

    [[nodiscard]] std::string title() const {
        return !options_.title.empty() ? options_.title : "Who waits for whom, " + to_text(of_.on);
    }

    [[nodiscard]] std::string description() const {
        std::string result = std::to_string(of_.all.size()) + (of_.all.size() == 1 ? " open commitment." : " open commitments.");
        for (std::size_t i = 0; i != (std::min)(of_.all.size(), std::size_t{50}); ++i) {
            result.append(1, ' ').append(of_.all[i].name).append(": ").append(state_of(of_.all[i])).append(1, '.');
        }
        for (std::size_t i = 0; i != (std::min)(of_.links.size(), std::size_t{50}); ++i) {
            result.append(1, ' ').append(words_of(of_.links[i])).append(1, '.');
        }
        return result;
    }

    /// "until Export controls on three materials is lifted (now: imposed)"
    [[nodiscard]] static std::string condition_of(waiting_link const& one) {
        if (one.for_name.empty() || !one.for_.is_set()) {
            return "for " + to_text(one.for_);
        }
        auto const region = one.for_.region();
        auto result =
            "until " + one.for_name + (region == "stage" ? " is " : " has " + spaced(region) + ' ') + spaced(one.for_.value());
        for (std::string const& each : one.now) {
            result.append(&each == one.now.data() ? " (now: " : " or ").append(spaced(each));
        }
        return one.now.empty() ? result : result + ')';
    }

    [[nodiscard]] static bool is_broken(pending_commitment const& one) {
        return std::find(one.stages.begin(), one.stages.end(), enum_name(commitment_stage::breached)) != one.stages.end();
    }

    [[nodiscard]] static bool is_offered(pending_commitment const& one) {
        return one.stages.size() == 1 && one.stages.front() == enum_name(commitment_stage::offered);
    }

    [[nodiscard]] static std::string words_of(waiting_link const& one) {
        return one.waiting.name + " waits " +
               (one.other ? "for " + one.other->name + " (" + condition_of(one) + ")" : condition_of(one)) +
               (one.order == condition_order::simultaneous ? ", at the same time" : "") +
               (one.in_deadlock == certainty::no ? "" : ", a deadlock") + (one.certain == certainty::yes ? "" : " (perhaps)");
    }

    [[nodiscard]] static certainty overdue(pending_commitment const& one) {
        auto const found = std::find_if(one.inferred.begin(), one.inferred.end(),
                                        [](inference const& each) { return each.state == inferred_state::overdue; });
        return found == one.inferred.end() ? certainty::no : found->certain & one.open;
    }
    [[nodiscard]] static bool is_overdue(pending_commitment const& one) { return overdue(one) != certainty::no; }

    [[nodiscard]] static std::string state_of(pending_commitment const& one) {
        std::string result;
        for (std::string const& stage : one.stages) {
            result.append(result.empty() ? "" : " or ").append(spaced(stage));
        }
        for (inference const& each : one.inferred) {
            if (each.state != inferred_state::waiting) {
                result.append("; ").append(inference_words(each));
            }
        }
        return list_of(one.by) + (one.to.empty() ? "" : " to " + list_of(one.to)) + ": " + result +
               (one.due && !is_overdue(one) ? "; due " + to_text(*one.due) : "");
    }

    void draw_row(std::size_t number) {
        row const& one = rows_[number];
        auto const height = head + pixels(10) + static_cast<tenths>(one.unanswered.size()) * line;
        svg_.begin_group("promise", one.of->name + ": " + state_of(*one.of));
        svg_.rectangle(std::string(is_broken(*one.of) ? "broken" : "other") + (is_overdue(*one.of) ? " overdue" : "") +
                           (overdue(*one.of) == certainty::maybe ? " perhaps" : "") +
                           (one.of->open == certainty::yes ? "" : " inferred"),
                       {margin, one.top, box_width(), height},
                       is_offered(*one.of) ? " style=\"fill:" + svg_.url("forthcoming-other") + '"' : std::string());
        auto const room = box_width() - pixels(16);
        svg_.text("word", {margin + pixels(8), one.top + pixels(16)}, fitted(one.of->name, room, 12));
        svg_.text("small word", {margin + pixels(8), one.top + pixels(32)}, fitted(state_of(*one.of), room, 11));
        for (std::size_t i = 0; i != one.unanswered.size(); ++i) {
            auto const words = "waits " + condition_of(*one.unanswered[i]);
            svg_.text("small", {margin + pixels(8), one.top + pixels(32) + static_cast<tenths>(i + 1) * line},
                      fitted(words, room, 11));
        }
        svg_.end_group();
    }

    void draw_arc(waiting_link const& one) {
        auto const from = place_.find(one.waiting.id.view());
        auto const to = one.other ? place_.find(one.other->id.view()) : place_.end();
        if (from == place_.end() || to == place_.end()) {
            return;
        }
        auto const x = margin + box_width();
        // A commitment's arcs leave above where those of others arrive, so that two that wait for each other are told apart.
        auto const begin = rows_[from->second].top + pixels(11);
        auto const end = rows_[to->second].top + pixels(27);
        auto const rows = static_cast<tenths>(from->second > to->second ? from->second - to->second : to->second - from->second);
        auto const reach = (std::min)(arcs_ - pixels(10), pixels(26) + rows * pixels(16));
        std::string course = "M";
        append_point(course, {x, begin});
        course += " C";
        append_point(course, {x + reach * 4 / 3, begin});
        append_point(course, {x + reach * 4 / 3, end});
        append_point(course, {x + pixels(2), end});
        svg_.begin_group("wait", words_of(one));
        bool const in_deadlock = one.in_deadlock != certainty::no;
        svg_.path(one.in_deadlock == certainty::yes            ? "edge weakest"
                  : in_deadlock                                ? "edge weakest contested"
                  : one.order == condition_order::simultaneous ? "link together"
                  : one.certain != certainty::yes              ? "link contested"
                                                               : "link",
                  course, std::string(in_deadlock ? " stroke-width=\"3\"" : "") + " marker-end=\"" + svg_.url("arrow") + '"');
        svg_.end_group();
    }

    [[nodiscard]] std::vector<legend_entry> legend_entries() const {
        bool before = false;
        bool together = false;
        bool deadlock = false;
        bool perhaps_deadlock = false;
        bool perhaps = false;
        for (waiting_link const& one : of_.links) {
            if (one.other && place_.count(one.other->id.view()) != 0 && place_.count(one.waiting.id.view()) != 0) {
                bool const is_free = one.in_deadlock == certainty::no;
                deadlock = deadlock || one.in_deadlock == certainty::yes;
                perhaps_deadlock = perhaps_deadlock || one.in_deadlock == certainty::maybe;
                bool const is_before = is_free && one.order != condition_order::simultaneous;
                together = together || (is_free && one.order == condition_order::simultaneous);
                before = before || (is_before && one.certain == certainty::yes);
                perhaps = perhaps || (is_before && one.certain != certainty::yes);
            }
        }
        bool const late =
            std::any_of(rows_.begin(), rows_.end(), [](row const& one) { return overdue(*one.of) == certainty::yes; });
        std::vector<legend_entry> result;
        if (before) {
            result.push_back({"link", "waits for", {}});
        }
        if (together) {
            result.push_back({"link together", "at the same time", {}});
        }
        if (perhaps) {
            result.push_back({"link contested", "perhaps waits for", {}});
        }
        if (deadlock) {
            result.push_back({"edge weakest link", "deadlock", {}});
        }
        if (perhaps_deadlock) {
            result.push_back({"edge weakest contested link", "perhaps a deadlock", {}});
        }
        auto const is_perhaps_closed = [](row const& one) { return one.of->open != certainty::yes; };
        if (std::any_of(rows_.begin(), rows_.end(),
                        [&](row const& one) { return is_perhaps_closed(one) && !is_overdue(*one.of); })) {
            result.push_back({"plain axis inferred", "perhaps closed already", {}});
        }
        if (std::any_of(rows_.begin(), rows_.end(), [](row const& one) { return !is_broken(*one.of) && !is_offered(*one.of); })) {
            result.push_back({"other", "open", {}});
        }
        if (std::any_of(rows_.begin(), rows_.end(), [](row const& one) { return is_offered(*one.of); })) {
            result.push_back({"other", "offered, and not yet accepted", "forthcoming-other"});
        }
        if (std::any_of(rows_.begin(), rows_.end(), [](row const& one) { return is_broken(*one.of); })) {
            result.push_back({"broken", "breached", {}});
        }
        if (late) {
            result.push_back({"plain overdue", "overdue", {}});
        }
        if (std::any_of(rows_.begin(), rows_.end(), [](row const& one) { return overdue(*one.of) == certainty::maybe; })) {
            result.push_back({"plain overdue perhaps", "perhaps overdue", {}});
        }
        return result;
    }

    waiting_graph const& of_;
    picture_options const& options_;
    tenths width_;
    svg_writer svg_;
    std::vector<row> rows_{};
    std::map<std::string_view, std::size_t> place_{};
    std::vector<std::string> not_covered_{};
    tenths covered_top_ = 0;
    tenths bottom_ = 0;
    tenths arcs_ = 0;
};

} // namespace entente::detail

namespace entente::inline v0_1 {

ENTENTE_DECL void picture_for<waiting_graph>::append(std::string& out, waiting_graph const& one, picture_options const& options) {
    detail::waits_picture(out, one, options).draw();
}

} // namespace entente

#endif
