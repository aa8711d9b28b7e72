// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_PICTURE_IMPL_TRIANGLE_IPP
#define ENTENTE_PICTURE_IMPL_TRIANGLE_IPP

#include <entente/picture/triangle.hpp>

#include <entente/core/text_form.hpp>
#include <entente/format/detail/parts.hpp>
#include <entente/format/ties.hpp>
#include <entente/picture/detail/svg.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

namespace entente::inline v0_1::detail {

/// Draws one trilateral forum.
class triangle_picture {
public:
    triangle_picture(std::string& out, leg_assessment const& of, picture_options const& options)
        : of_(of), options_(options), width_(width_of(options)), svg_(out, options) {
        for (tie_assessment const& leg : of.legs) {
            for (named<actor> const& one : leg.actors) {
                if (std::none_of(actors_.begin(), actors_.end(), [&](named<actor> const* other) { return other->id == one.id; })) {
                    actors_.push_back(&one);
                }
            }
        }
        std::sort(actors_.begin(), actors_.end(), [](named<actor> const* a, named<actor> const* b) { return a->id < b->id; });
        half_ = (std::min)(pixels(190), width_ / 2 - margin - pixels(100));
    }

    void draw() {
        auto const shown = (std::min)(of_.blocking.size(), std::size_t{options_.most_rows});
        auto const left_out = of_.blocking.size() - shown;
        auto const list = bottom() + (is_narrow() ? pixels(72) : pixels(56));
        std::vector<std::vector<std::string>> obstacles;
        std::size_t count = left_out != 0 ? 1 : 0;
        for (std::size_t i = 0; i != shown; ++i) {
            std::string words;
            append_evidence(words, of_.blocking[i], of_.on);
            obstacles.push_back(wrapped(words, width_ - 2 * margin - pixels(14), 12, 3));
            count += obstacles.back().size();
        }
        auto const end = shown == 0 ? list + pixels(12) : list + pixels(12) + static_cast<tenths>(count) * pixels(18);
        auto const legend = legend_entries();
        auto const legend_top = end + pixels(8);
        auto const height = add_legend(nullptr, legend.data(), legend.size(), margin, width_ - margin, legend_top);
        svg_.open(width_, legend_top + height + margin, title(), description());
        svg_.title(width_, margin, title());
        svg_.text("small faint", {margin, pixels(46)}, "The ties of each pair: from 0 to 1");
        for (tie_assessment const& leg : of_.legs) {
            draw_leg(leg);
        }
        for (std::size_t i = 0; i != actors_.size(); ++i) {
            draw_actor(i);
        }
        if (shown != 0) {
            svg_.text("heading", {margin, list},
                      fitted_bold("What weakens " + weakest_words() + ", and their score without it", width_ - 2 * margin, 13));
        }
        if (shown == 0) {
            svg_.text("faint", {margin, list}, fitted(nothing_words(), width_ - 2 * margin, 12));
        }
        auto y = list + pixels(22);
        for (auto const& lines : obstacles) {
            svg_.circle("mark", {margin + pixels(4), y - pixels(4)}, pixels(2));
            for (std::string const& words : lines) {
                svg_.text("", {margin + pixels(14), y}, words);
                y += pixels(18);
            }
        }
        if (left_out != 0) {
            svg_.text("faint", {margin + pixels(14), y}, "and " + std::to_string(left_out) + " more, not shown");
        }
        add_legend(&svg_, legend.data(), legend.size(), margin, width_ - margin, legend_top);
        svg_.close();
    }

private:
    static constexpr tenths margin = pixels(14);
    static constexpr tenths top = pixels(96);

    [[nodiscard]] tenths bottom() const { return top + half_ * 17 / 10; }
    [[nodiscard]] bool is_narrow() const { return width_ < pixels(560); }

    /// At the top, at the lower right, at the lower left.
    [[nodiscard]] svg_point corner(std::size_t number) const {
        auto const middle = width_ / 2;
        return number == 0   ? svg_point{middle, top}
               : number == 1 ? svg_point{middle + half_, bottom()}
                             : svg_point{middle - half_, bottom()};
    }

    [[nodiscard]] std::size_t number_of(id<actor> const& who) const {
        auto const at = std::find_if(actors_.begin(), actors_.end(), [&](named<actor> const* one) { return one->id == who; });
        return static_cast<std::size_t>(at - actors_.begin());
    }

    [[nodiscard]] bool is_weakest(tie_assessment const& leg) const { return of_.weakest && *of_.weakest == leg.between; }

    [[nodiscard]] std::string weakest_words() const {
        for (tie_assessment const& leg : of_.legs) {
            if (is_weakest(leg)) {
                return list_of(leg.actors);
            }
        }
        return "the forum";
    }

    /// Why there is no list of what weakens a leg.
    [[nodiscard]] std::string nothing_words() const {
        auto const unknown = std::count_if(of_.legs.begin(), of_.legs.end(), [](tie_assessment const& leg) { return !leg.score; });
        return of_.weakest    ? "nothing on record weakens " + weakest_words()
               : unknown == 0 ? std::string("several legs are equally weak")
               : unknown == 1 ? std::string("of one leg nothing is known, so none is the weakest")
               : unknown == 2 ? std::string("of two legs nothing is known, so none is the weakest")
                              : std::string("of no leg anything is known");
    }

    [[nodiscard]] std::string title() const {
        if (!options_.title.empty()) {
            return options_.title;
        }
        // The day is what readers need most.
        auto const day = " on " + to_text(of_.on);
        auto const room = width_ - 2 * margin - text_width(day, 19) * 6 / 5;
        return fitted_bold(of_.forum.name, room, is_narrow() ? 16 : 17) + day;
    }

    [[nodiscard]] std::string words_of(tie_assessment const& leg) const {
        return list_of(leg.actors) + ": " + score_words(leg.score) +
               (!is_weakest(leg)                ? ""
                : of_.certain == certainty::yes ? ", the weakest leg"
                                                : ", the weakest leg by what is known");
    }

    [[nodiscard]] std::string description() const {
        std::string result = "The ties of each pair, from 0 to 1.";
        for (tie_assessment const& leg : of_.legs) {
            result.append(1, ' ').append(words_of(leg)).append(1, '.');
        }
        for (std::size_t i = 0; i != (std::min)(of_.blocking.size(), std::size_t{20}); ++i) {
            result += i == 0 ? " In the way: " : "; ";
            append_evidence(result, of_.blocking[i], of_.on);
        }
        return result;
    }

    [[nodiscard]] std::vector<legend_entry> legend_entries() const {
        std::vector<legend_entry> result;
        auto const& legs = of_.legs;
        if (std::any_of(legs.begin(), legs.end(), [&](tie_assessment const& leg) { return !is_weakest(leg) && leg.score; })) {
            result.push_back({"edge cooperation link", "ties: the thicker, the closer", {}});
        }
        if (std::any_of(legs.begin(), legs.end(), [&](tie_assessment const& leg) { return is_weakest(leg); })) {
            result.push_back(
                {"edge weakest link", of_.certain == certainty::yes ? "the weakest ties" : "the weakest known ties", {}});
        }
        if (std::any_of(legs.begin(), legs.end(), [](tie_assessment const& leg) { return !leg.score; })) {
            result.push_back({"link contested", "not known", {}});
        }
        return result;
    }

    void draw_leg(tie_assessment const& leg) {
        if (leg.actors.size() != 2) {
            return;
        }
        auto const from = corner(number_of(leg.actors[0].id));
        auto const to = corner(number_of(leg.actors[1].id));
        std::string course = "M";
        append_point(course, from);
        course += " L";
        append_point(course, to);
        svg_.begin_group("leg", words_of(leg));
        std::string more = " stroke-width=\"";
        append_length(more, pixels(2) + (leg.score ? *leg.score / 10 : 0));
        more += '"';
        auto const classes = std::string(is_weakest(leg) ? "edge weakest" : "edge cooperation") + (leg.score ? "" : " contested");
        svg_.path(classes, course, more);
        // Beside the middle of the leg, away from the triangle.
        svg_point const middle{(from.x + to.x) / 2, (from.y + to.y) / 2};
        bool const level = from.y == to.y;
        bool const right = middle.x > width_ / 2;
        auto const score = score_words(leg.score);
        std::string_view const anchor = level ? "middle" : right ? "" : "end";
        svg_point at{middle.x + (level ? 0 : right ? pixels(16) : -pixels(16)), middle.y + (level ? pixels(22) : 0)};
        svg_.text(std::string("heading ").append(anchor), at, score);
        if (is_weakest(leg)) {
            at.y += level ? -pixels(32) : pixels(16);
            at.x += level ? 0 : right ? pixels(10) : -pixels(10); // the leg goes outwards
            svg_.text(std::string("small faint ").append(anchor), at,
                      of_.certain == certainty::yes ? "the weakest" : "the weakest known");
        }
        svg_.end_group();
    }

    void draw_actor(std::size_t number) {
        auto const at = corner((std::min)(number, std::size_t{2}));
        svg_.begin_group("node", actors_[number]->name);
        svg_.circle("other", at, pixels(8));
        // In a narrow picture the names stand below the score of the base.
        auto const below = at.y + (is_narrow() ? pixels(42) : pixels(26));
        auto const room = !is_narrow() ? half_ : (std::min)(2 * (std::min)(at.x, width_ - at.x) - margin, width_ / 2 - margin);
        svg_.text("heading middle", {at.x, number == 0 ? at.y - pixels(16) : below},
                  fitted_bold(actors_[number]->name, number == 0 ? width_ - 2 * margin : room, 13));
        svg_.end_group();
    }

    leg_assessment const& of_;
    picture_options const& options_;
    tenths width_;
    tenths half_ = 0; ///< of the base
    svg_writer svg_;
    std::vector<named<actor> const*> actors_{};
};

} // namespace entente::detail

namespace entente::inline v0_1 {

ENTENTE_DECL void picture_for<leg_assessment>::append(std::string& out, leg_assessment const& one, picture_options const& options) {
    detail::triangle_picture(out, one, options).draw();
}

} // namespace entente

#endif
