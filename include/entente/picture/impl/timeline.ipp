// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_PICTURE_IMPL_TIMELINE_IPP
#define ENTENTE_PICTURE_IMPL_TIMELINE_IPP

#include <entente/picture/timeline.hpp>

#include <entente/core/detail/quotation.hpp>
#include <entente/core/text_form.hpp>
#include <entente/format/courses.hpp>
#include <entente/format/detail/parts.hpp>
#include <entente/picture/detail/bands.hpp>
#include <entente/picture/detail/svg.hpp>
#include <entente/picture/detail/time_scale.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <map>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1::detail {

/// Draws one list of courses.
class timeline_picture {
public:
    timeline_picture(std::string& out, course_list const& of, picture_options const& options)
        : of_(of), options_(options), width_(width_of(options)), svg_(out, options) {}

    void draw() {
        choose_rows();
        label_ = width_of_names();
        choose_scale();
        place_meetings();
        place_rows();
        add_legend_entries();
        auto const legend_top = bottom_ + pixels(14);
        auto const legend = add_legend(nullptr, legend_.data(), legend_.size(), margin, width_ - margin, legend_top);
        svg_.open(width_, legend_top + legend + margin, title(), description());
        svg_.title(width_, margin, title());
        draw_axis();
        draw_meetings();
        draw_rows();
        draw_links();
        for (band_word const& each : words_) {
            svg_.text(each.classes, each.at, each.words);
        }
        add_legend(&svg_, legend_.data(), legend_.size(), margin, width_ - margin, legend_top);
        svg_.close();
    }

private:
    static constexpr tenths margin = pixels(14);
    static constexpr tenths line = pixels(24);
    static constexpr tenths lane = pixels(16); ///< of the meetings' names
    static constexpr std::size_t lanes = 3;

    struct row {
        course const* of = nullptr; ///< null: a heading
        std::string heading{};
        tenths top = 0; ///< of the band; of a heading, its line
    };

    struct placed_meeting {
        course_meeting const* of;
        tenths x;
        std::size_t lane; ///< `lanes`: its name has no room
        bool is_named = true;
        std::size_t more = 0; ///< whose marks lie on this one
    };

    /// Participations are told by their agreement, unless something became of them.
    [[nodiscard]] static bool is_told(course const& one) {
        if (one.instrument.parts().participant.empty()) {
            return true;
        }
        return std::any_of(one.stretches.begin(), one.stretches.end(), [](course_stretch const& stretch) {
            return std::any_of(stretch.possible.begin(), stretch.possible.end(), [](course_standing const& now) {
                return now.notice != notice_state::none ||
                       (!now.with_agreement && now.phase != standing_phase::open && now.phase != standing_phase::not_begun);
            });
        });
    }

    /// Whether it was over before the span.
    [[nodiscard]] static bool is_past(course const& one) {
        return std::all_of(one.stretches.begin(), one.stretches.end(), [](course_stretch const& stretch) {
            return std::all_of(stretch.possible.begin(), stretch.possible.end(), [](course_standing const& now) {
                return now.phase == standing_phase::over || now.phase == standing_phase::fulfilled;
            });
        });
    }

    [[nodiscard]] std::string heading_of_row(course const& one) const {
        if (options_.group == timeline_group::kind) {
            return heading_of(one.instrument.parts().kind, of_.headings);
        }
        std::string result;
        for (named<actor> const& each : one.between) {
            bool const is_last = &each == &one.between.back();
            result.append(result.empty() ? "" : is_last ? " and " : ", ").append(each.name);
        }
        return result.empty() ? "Between nobody" : result;
    }

    /// What rows of one group have in common: two states may have one name.
    [[nodiscard]] std::string group_of_row(course const& one) const {
        if (options_.group == timeline_group::kind) {
            return std::string(one.instrument.parts().kind);
        }
        std::string result;
        for (named<actor> const& each : one.between) {
            result.append(each.id.view()).append(1, ' ');
        }
        return result;
    }

    /// The rows of one group stand together, in the order in which the first of each comes.
    void choose_rows() {
        std::vector<std::vector<row>> groups;
        std::map<std::string, std::size_t> place;
        std::size_t shown = 0;
        for (course const& one : of_.all) {
            if (!is_told(one) || (of_.from.is_set() && is_past(one))) {
                continue;
            }
            if (shown++ >= options_.most_rows) {
                ++left_out_;
                continue;
            }
            auto const found = place.emplace(group_of_row(one), groups.size()).first;
            if (found->second == groups.size()) {
                groups.push_back({{nullptr, heading_of_row(one), 0}});
            }
            groups[found->second].push_back({&one, {}, 0});
        }
        for (auto& each : groups) {
            rows_.insert(rows_.end(), std::make_move_iterator(each.begin()), std::make_move_iterator(each.end()));
        }
    }

    /// As much room as the names need, and at most two fifths; none in a narrow picture, where they stand above the bands.
    [[nodiscard]] tenths width_of_names() const {
        tenths result = pixels(100);
        for (row const& each : rows_) {
            result = each.of != nullptr ? (std::max)(result, text_width(each.of->name, 12) + pixels(12)) : result;
        }
        return width_ < pixels(560) ? 0 : (std::min)(result, width_ * 2 / 5);
    }

    /// The days on which something changed, in order.
    [[nodiscard]] std::vector<day> days_of_change() const {
        std::vector<day> result;
        auto const add = [&](day one) { result.push_back(one); };
        for (row const& each : rows_) {
            if (each.of == nullptr) {
                continue;
            }
            course_stretch const* before = nullptr;
            for (course_stretch const& one : each.of->stretches) {
                bool const changed = before == nullptr || before->possible != one.possible || before->idle != one.idle ||
                                     before->overdue != one.overdue || before->outlived != one.outlived;
                if (changed && one.from) {
                    add(one.from->earliest());
                }
                if (before == nullptr && !one.from && one.to) {
                    add(one.to->earliest());
                }
                before = &one;
            }
        }
        for (course_meeting const& one : of_.meetings) {
            add(one.on.earliest());
            add(one.on.latest());
        }
        for (course_link const& one : of_.links) {
            for (date const& on : {one.cause_on, one.effect_on}) {
                if (on.is_set()) {
                    add(on.latest());
                }
            }
        }
        std::sort(result.begin(), result.end());
        return result;
    }

    /// From the first to the last day of the span that was asked for, or of what changed. If a few changes lie long before all others, the time before those has less room.
    void choose_scale() {
        auto const days = days_of_change();
        is_undated_ = days.empty() && !of_.from.is_set() && !of_.to.is_set();
        auto from = of_.from.is_set() ? of_.from.earliest() : days.empty() ? day(2000, 1, 1) : days.front();
        auto to = of_.to.is_set() ? of_.to.latest() + 1 : days.empty() ? from + 365 : days.back();
        from = of_.to.is_set() && from >= to ? to - 366 : from; // nothing happened by then
        named_ = {from, of_.to.is_set() ? of_.to.latest() : to};
        to = to <= from ? from + 30 : to;
        auto const turn = of_.from.is_set() ? std::nullopt : turn_of(days, to);
        auto const space = (to - from) / 25 + 1;
        from = of_.from.is_set() ? from : from - static_cast<std::int32_t>(space / 3 + 1);
        if (!of_.to.is_set()) {
            // To the day of the record, if the last change is near it or after it: nobody knows more.
            auto const compiled = of_.compiled.is_set() ? of_.compiled.latest() + 1 : to;
            bool const is_near = of_.compiled.is_set() && compiled > from && compiled <= to + static_cast<std::int32_t>(space * 3);
            named_.second = is_near ? (std::min)(named_.second, of_.compiled.latest()) : named_.second;
            to = is_near ? compiled : to + static_cast<std::int32_t>(space);
        }
        scale_ = time_scale(from, to, margin + label_, width_ - 2 * margin - label_);
        if (of_.compiled.is_set() && of_.compiled.latest() + 1 < to && (of_.to.is_set() || of_.compiled.latest() + 1 <= from)) {
            scale_.end_record((std::max)(of_.compiled.latest() + 1, from));
            is_after_record_ = of_.compiled.latest() + 1 <= from;
        }
        bool const bends = turn && *turn > from;
        auto const bend = [&] { scale_.bend(*turn, (scale_.right() - scale_.left()) / 5); };
        if (bends) {
            bend();
        }
        tenths room = 0;
        for (row const& each : rows_) {
            room = each.of != nullptr ? (std::max)(room, room_beside(scale_, *each.of)) : room;
        }
        scale_.keep_room((std::min)(room, (width_ - 2 * margin - label_) / 7));
        if (bends) {
            bend();
        }
    }

    /// Where the time before has less room: in the longest gap, compared with what follows, that leaves at most a quarter of the changes before it and at most two fifths of the time after it.
    [[nodiscard]] static std::optional<day> turn_of(std::vector<day> const& days, day to) {
        std::optional<day> result;
        std::int64_t best = 0;
        for (std::size_t i = days.size() / 20 + 1; i <= days.size() / 4 && days.size() >= 8; ++i) {
            auto const gap = days[i] - days[i - 1];
            auto const later = (std::max)(to - days[i], std::int64_t{1});
            bool const is_late = later * 5 <= (to - days.front()) * 2;
            if (is_late && gap * 1000 / later > best) {
                best = gap * 1000 / later;
                result = days[i] - static_cast<std::int32_t>((std::min)(gap / 2, later / 25 + 1));
            }
        }
        return result;
    }

    void place_meetings() {
        for (course_meeting const& one : of_.meetings) {
            if (one.on.latest() >= scale_.first() && one.on.earliest() <= scale_.last()) {
                meetings_.push_back({&one, scale_.at(one.on.earliest()), lanes});
            }
        }
        // Those at which most was done have their names first.
        std::sort(meetings_.begin(), meetings_.end(), [](placed_meeting const& a, placed_meeting const& b) {
            auto const level = [](placed_meeting const& one) {
                return one.of->level ? static_cast<int>(*one.of->level) : 100; // leaders come first
            };
            return a.of->steps != b.of->steps ? a.of->steps > b.of->steps
                   : level(a) != level(b)     ? level(a) < level(b)
                   : a.x != b.x               ? a.x < b.x
                                              : a.of < b.of;
        });
        if (meetings_.size() > options_.most_rows) {
            meetings_left_out_ = meetings_.size() - options_.most_rows;
            meetings_.resize(options_.most_rows);
        }
        std::map<tenths, std::size_t> first_at; // of several marks in one place the first names them all
        for (std::size_t i = 0; i != meetings_.size(); ++i) {
            auto const first = first_at.emplace(meetings_[i].x, i).first->second;
            meetings_[i].is_named = first == i;
            meetings_[first].more += first == i ? 0U : 1U;
        }
        std::array<std::vector<std::pair<tenths, tenths>>, lanes> taken;
        for (placed_meeting& each : meetings_) {
            if (!each.is_named) {
                continue;
            }
            auto const width = text_width(name_of(each), 11);
            auto const left = (std::min)(name_left(each, width), each.x) - pixels(8);
            auto const right = (std::max)(name_left(each, width) + width, each.x);
            for (std::size_t i = 0; i != lanes && each.lane == lanes && left >= 0; ++i) {
                bool const is_free = std::none_of(taken[i].begin(), taken[i].end(), [&](std::pair<tenths, tenths> const& other) {
                    return left < other.second && other.first < right;
                });
                // The line from a name down to its mark crosses the lanes below it.
                bool const is_clear =
                    std::all_of(taken.begin(), taken.begin() + static_cast<std::ptrdiff_t>(i), [&](auto const& below) {
                        return std::none_of(below.begin(), below.end(), [&](std::pair<tenths, tenths> const& other) {
                            return each.x >= other.first && each.x <= other.second;
                        });
                    });
                if (is_free && is_clear) {
                    each.lane = i;
                    taken[i].emplace_back(left, right);
                    used_lanes_ = (std::max)(used_lanes_, i + 1);
                }
            }
        }
    }

    [[nodiscard]] static std::string name_of(placed_meeting const& one) {
        return fitted(one.of->meeting.name, pixels(300), 11) +
               (one.more == 0 ? std::string() : " and " + std::to_string(one.more) + " more");
    }

    /// To the right of its mark, or to the left where the picture ends.
    [[nodiscard]] tenths name_left(placed_meeting const& one, tenths width) const {
        auto const right = one.x + pixels(7);
        return right + width <= width_ - margin ? right : one.x - pixels(7) - width;
    }

    void place_rows() {
        auto y = pixels(44);
        lanes_top_ = y;
        y += static_cast<tenths>(used_lanes_) * lane;
        marks_ = y + pixels(8);
        y += meetings_.empty() ? 0 : pixels(18);
        axis_ = y + pixels(16);
        y = axis_ + pixels(6);
        for (row& each : rows_) {
            if (each.of == nullptr) {
                y += pixels(4);
                each.top = y;
                y += line;
            } else {
                each.top = label_ == 0 ? y + pixels(15) : y;
                y = each.top + line;
            }
        }
        bottom_ = y;
        each_link([&](course_link const&, svg_point, svg_point) {});
        bottom_ += rows_.empty() || !left_out_words().empty() ? line : 0;
        bottom_ += is_after_record_ ? line : 0;
    }

    [[nodiscard]] std::string title() const {
        if (!options_.title.empty()) {
            return options_.title;
        }
        auto const year = [](day one) { return to_text(date::from((std::clamp)(one.year(), -9999, 9999)).value_or(date{})); };
        auto const from = year(named_.first);
        auto const to = year(named_.second);
        return (rows_.empty() && meetings_.empty()) || is_undated_ ? std::string("Timeline")
                                                                   : "Timeline, " + (from == to ? from : from + " to " + to);
    }

    /// What the picture says, for those who can't see it.
    [[nodiscard]] std::string description() {
        std::string result =
            rows_.empty() && meetings_.empty() ? "Nothing is on record." : "Where each instrument stood, and since when.";
        result += is_undated_ && !rows_.empty() ? " No step has a day." : "";
        std::size_t told = 0;
        for (row const& each : rows_) {
            if (each.of != nullptr && told++ < 50) {
                result.append(1, ' ').append(words_of(*each.of));
            }
        }
        told = 0;
        each_link([&](course_link const& one, svg_point, svg_point) {
            if (told++ < 50) {
                result.append(1, ' ').append(link_words(one)).append(1, '.');
            }
        });
        return result;
    }

    [[nodiscard]] static std::string words_of(course const& one) {
        auto result = one.name + ": ";
        for (course_stretch const& each : one.stretches) {
            result.append(&each == one.stretches.data() ? "" : "; ").append(days_words(each)).append(1, ' ');
            result += stretch_words(each);
        }
        return result + (one.is_cut ? "; more follows." : ".");
    }

    /// "and 3 instruments, 2 meetings more, not shown"
    [[nodiscard]] std::string left_out_words() const {
        std::string result;
        auto const add = [&](std::size_t count, std::string_view what) {
            if (count != 0) {
                result.append(result.empty() ? "and " : ", ").append(std::to_string(count)).append(1, ' ').append(what);
            }
        };
        add(left_out_, "instruments");
        add(meetings_left_out_, "meetings");
        add(links_left_out_, "causal links");
        return result.empty() ? result : result + " more, not shown";
    }

    /// Whether the day of compilation lies within the picture, and before its end.
    [[nodiscard]] bool has_record_line() const { return !is_after_record_ && scale_.end_of_record() < scale_.last(); }

    void draw_axis() {
        for (std::size_t i = 0; i != rows_.size(); ++i) {
            if (rows_[i].of != nullptr && i % 2 == 1) {
                auto const top = label_ == 0 ? rows_[i].top - pixels(15) : rows_[i].top;
                svg_.rectangle("stripe", {margin, top, width_ - 2 * margin, rows_[i].top + line - top});
            }
        }
        bool const has_axis = !is_undated_ && (!rows_.empty() || !meetings_.empty() || of_.from.is_set() || of_.to.is_set());
        for (date const& tick : has_axis ? scale_.ticks() : std::vector<date>()) {
            auto const x = scale_.at(tick.earliest());
            svg_.line("grid", {x, axis_ + pixels(4)}, {x, rows_.empty() ? axis_ + pixels(8) : bottom_});
            auto const words = to_text(tick);
            auto const half = text_width(words, 11) / 2;
            if (x >= half && x + half < width_) {
                svg_.text("faint small middle", {x, axis_}, words);
            }
        }
        svg_.line("axis", {scale_.left(), axis_ + pixels(4)}, {scale_.right(), axis_ + pixels(4)});
        if (has_record_line()) {
            auto const x = scale_.at(scale_.end_of_record());
            svg_.line("record", {x, axis_ + pixels(4)}, {x, bottom_});
        }
        if (scale_.is_bent()) {
            svg_.line("bend", {scale_.bend(), axis_ + pixels(4)}, {scale_.bend(), bottom_});
        }
    }

    void draw_rows() {
        for (row const& each : rows_) {
            if (each.of == nullptr) {
                svg_.text("heading", {margin, each.top + pixels(17)}, fitted_bold(each.heading, width_ - 2 * margin, 13));
                continue;
            }
            svg_.begin_group("course", words_of(*each.of));
            auto const baseline = label_ == 0 ? each.top - pixels(2) : each.top + pixels(16);
            auto const room = label_ == 0 ? width_ - 2 * margin : label_ - pixels(10);
            if (label_ == 0) {
                words_.push_back({"word", {margin, baseline}, fitted_name(each.of->name, room, 12)}); // lines run through it
            } else {
                svg_.text("", {margin, baseline}, fitted_name(each.of->name, room, 12));
            }
            draw_course(svg_, scale_, *each.of, each.top + pixels(4), pixels(16), words_);
            svg_.end_group();
        }
        auto y = bottom_ - pixels(8);
        if (is_after_record_) {
            svg_.text("faint", {margin, y},
                      fitted("compiled " + to_text(of_.compiled) + ": nothing later is on record", width_ - 2 * margin, 12));
            y -= line;
        }
        if (rows_.empty() && left_out_ == 0) {
            svg_.text("faint", {margin, y}, meetings_.empty() ? "nothing is on record" : "no instrument has a course here");
        } else if (auto const words = left_out_words(); !words.empty()) {
            svg_.text("faint", {margin, y}, fitted(words, width_ - 2 * margin, 12));
        }
    }

    /// Whether a meeting was held on one day, by all accounts.
    [[nodiscard]] static bool is_certain(placed_meeting const& one) { return one.of->on.exact() && !one.of->contested; }

    void draw_meetings() {
        for (placed_meeting const& each : meetings_) {
            svg_.begin_group("meeting", to_text(each.of->on) + ": " + each.of->meeting.name);
            svg_.path(is_certain(each) ? "mark" : "mark hollow", diamond({each.x, marks_}));
            if (each.lane != lanes) {
                auto const words = name_of(each);
                auto const y = lanes_top_ + static_cast<tenths>(used_lanes_ - each.lane) * lane - pixels(3);
                svg_.line("moment", {each.x, y - pixels(8)}, {each.x, bottom_});
                bool const is_right = name_left(each, text_width(words, 11)) > each.x;
                svg_.text(is_right ? "small" : "small end", {each.x + (is_right ? pixels(7) : -pixels(7)), y}, words);
            }
            svg_.end_group();
        }
    }

    /// The rows of instruments, and the marks of meetings, by their references.
    [[nodiscard]] std::map<std::string, tenths> heights() const {
        std::map<std::string, tenths> result;
        for (row const& each : rows_) {
            if (each.of != nullptr) {
                result.emplace(std::string(each.of->instrument.view()), each.top + pixels(12));
            }
        }
        for (placed_meeting const& each : meetings_) {
            result.emplace("meeting/" + std::string(each.of->meeting.id.view()), marks_);
        }
        return result;
    }

    template <class Visit>
    void each_link(Visit visit) {
        auto const places = heights();
        std::size_t shown = 0;
        links_left_out_ = 0;
        for (course_link const& one : of_.links) {
            bool const dated = one.cause_on.is_set() && one.effect_on.is_set() && scale_.contains(one.cause_on.earliest()) &&
                               scale_.contains(one.effect_on.earliest());
            auto const from = dated ? places.find(std::string(one.cause.view())) : places.end();
            auto const to = dated ? places.find(std::string(one.effect.view())) : places.end();
            if (from != places.end() && to != places.end() && from->second != to->second) {
                if (shown++ >= options_.most_rows) {
                    ++links_left_out_;
                    continue;
                }
                auto const after = (std::clamp)(one.cause_on.earliest(), one.effect_on.earliest(), one.effect_on.latest());
                visit(one, svg_point{scale_.at(one.cause_on.earliest()), from->second}, svg_point{scale_.at(after), to->second});
            }
        }
    }

    [[nodiscard]] std::string_view name_of(ref<> const& which) const {
        auto const found = std::find_if(rows_.begin(), rows_.end(),
                                        [&](row const& one) { return one.of != nullptr && one.of->instrument == which; });
        return found != rows_.end() ? std::string_view(found->of->name) : which.view();
    }

    /// "Nippon Steel \u2192 Export controls: triggers, contested"
    [[nodiscard]] std::string link_words(course_link const& one) const {
        std::string result(name_of(one.cause));
        result.append(" \xE2\x86\x92 ").append(name_of(one.effect)).append(": ").append(spaced(enum_name(one.relation)));
        return result.append(one.contested ? ", contested" : "");
    }

    void draw_links() {
        std::map<std::pair<tenths, tenths>, tenths> parallel; // arrows between the same days bulge, each more than the one before
        each_link([&](course_link const& one, svg_point from, svg_point to) {
            auto const away = pixels(9) * (to.y > from.y ? 1 : -1); // from the middle of a band to its edge
            from.y += away;
            to.y -= away;
            auto const bend = (to.y - from.y) / 2;
            auto bulge = pixels(12) * (std::min)(parallel[{from.x, to.x}]++, tenths{8});
            auto const names_end = label_ == 0 ? margin : label_;
            bool const has_room =
                (std::min)(from.x, to.x) - bulge * 3 / 4 >= names_end; // a curve goes three quarters of the way to its points
            bulge = has_room ? bulge : -bulge;
            std::string course = "M";
            append_point(course, from);
            course += " C";
            append_point(course, {from.x - bulge, from.y + bend});
            append_point(course, {to.x - bulge, to.y - bend});
            append_point(course, to);
            svg_.begin_group("", link_words(one));
            svg_.path(one.contested ? "link contested" : "link", course, " marker-end=\"" + svg_.url("arrow") + '"');
            svg_.end_group();
        });
    }

    void add_legend_entries() {
        for (row const& each : rows_) {
            if (each.of != nullptr) {
                note_course(scale_, *each.of, used_);
            }
        }
        legend_ = legend_of(used_);
        bool links = false;
        bool contested = false;
        each_link([&](course_link const& one, svg_point, svg_point) { (one.contested ? contested : links) = true; });
        if (links) {
            legend_.push_back({"link", "causal link", {}});
        }
        if (contested) {
            legend_.push_back({"link contested", "causal link, contested", {}});
        }
        if (std::any_of(meetings_.begin(), meetings_.end(), is_certain)) {
            legend_.push_back({"mark", "meeting", "diamond"});
        }
        if (!std::all_of(meetings_.begin(), meetings_.end(), is_certain)) {
            legend_.push_back({"mark hollow", "meeting, the day is not certain", "diamond"});
        }
        if (has_record_line()) {
            legend_.push_back({"record", "the dossier was compiled here", {}});
        }
        if (scale_.is_bent()) {
            legend_.push_back({"bend", "before this line, time takes less room", {}});
        }
    }

    course_list const& of_;
    picture_options const& options_;
    tenths width_;
    tenths label_ = 0; ///< of the names beside the bands; zero: they stand above them
    svg_writer svg_;
    time_scale scale_{day(2000, 1, 1), day(2001, 1, 1), 0, 1};
    bool is_undated_ = false;                                     ///< nothing has a day, so that there is no axis
    std::pair<day, day> named_{day(2000, 1, 1), day(2001, 1, 1)}; ///< the first and the last day that the title names
    std::vector<row> rows_{};
    std::vector<placed_meeting> meetings_{};
    std::size_t left_out_ = 0;
    std::size_t meetings_left_out_ = 0;
    std::size_t links_left_out_ = 0;
    bool is_after_record_ = false; ///< the picture begins after the day of compilation
    std::size_t used_lanes_ = 0;
    tenths lanes_top_ = 0;
    tenths marks_ = 0;
    tenths axis_ = 0;
    tenths bottom_ = 0;
    used_paints used_{};
    std::vector<band_word> words_{};
    std::vector<legend_entry> legend_{};
};

} // namespace entente::detail

namespace entente::inline v0_1 {

ENTENTE_DECL void picture_for<course_list>::append(std::string& out, course_list const& one, picture_options const& options) {
    detail::timeline_picture(out, one, options).draw();
}

} // namespace entente

#endif
