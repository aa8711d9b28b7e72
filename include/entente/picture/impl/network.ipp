// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_PICTURE_IMPL_NETWORK_IPP
#define ENTENTE_PICTURE_IMPL_NETWORK_IPP

#include <entente/picture/network.hpp>

#include <entente/core/detail/graph.hpp>
#include <entente/core/detail/quotation.hpp>
#include <entente/core/enumeration.hpp>
#include <entente/core/text_form.hpp>
#include <entente/format/detail/parts.hpp>
#include <entente/picture/detail/circle.hpp>
#include <entente/picture/detail/svg.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace entente::inline v0_1::detail {

[[nodiscard]] constexpr bool is_conflict(edge_kind kind) noexcept {
    return kind == edge_kind::dispute || kind == edge_kind::measure || kind == edge_kind::conflict;
}

/// Draws one network.
class network_picture {
public:
    network_picture(std::string& out, network_answer const& of, picture_options const& options)
        : of_(of), options_(options), width_(width_of(options)), svg_(out, options) {}

    void draw() {
        choose_nodes();
        join_edges();
        // In a narrow picture the circle gives way to the names.
        auto const most = (std::max)(width_ / 2 - width_of_names() - margin - pixels(18), pixels(44));
        auto const least = (std::min)(pixels(90), most);
        auto const room = static_cast<tenths>(nodes_.size()) * pixels(20); // of the names around the circle
        radius_ = (std::clamp)(room * 10 / 63, least, (std::max)(least, most));
        // The names of a side stand below one another, and may need more room than the circle.
        half_ = (std::max)(radius_ + pixels(6), static_cast<tenths>((nodes_.size() + 1) / 2) * name_height / 2);
        centre_ = {width_ / 2, pixels(56) + half_};
        auto const bottom = centre_.y + half_ + pixels(24);
        auto const legend = legend_entries();
        auto const list_top = bottom + (left_out_ == 0 ? 0 : pixels(22));
        choose_lines();
        auto const covered_top = list_top + (lines_.empty() ? 0 : static_cast<tenths>(lines_.size()) * line_height + pixels(10));
        auto const not_covered = wrapped(not_covered_words(of_.not_covered), width_ - 2 * margin, 11, 3);
        auto const legend_top =
            covered_top + static_cast<tenths>(not_covered.size()) * pixels(16) + (not_covered.empty() ? 0 : pixels(6));
        auto const height = add_legend(nullptr, legend.data(), legend.size(), margin, width_ - margin, legend_top);
        svg_.open(width_, legend_top + height + margin, title(), description());
        svg_.title(width_, margin, title());
        for (auto const& [ends, one] : edges_) {
            if (one.is_bridge && nodes_.size() > 2) {
                svg_.path("halo", course_of(ends));
            }
        }
        for (auto const& [ends, one] : edges_) {
            draw_edge(ends, one);
        }
        draw_nodes(width_ / 2 - radius_ - margin - pixels(18));
        if (left_out_ != 0) {
            svg_.text("faint", {margin, bottom + pixels(8)}, "and " + std::to_string(left_out_) + " more, not shown");
        }
        draw_list(list_top);
        for (std::size_t i = 0; i != not_covered.size(); ++i) {
            svg_.text("faint small", {margin, covered_top + static_cast<tenths>(i) * pixels(16) + pixels(8)}, not_covered[i]);
        }
        add_legend(&svg_, legend.data(), legend.size(), margin, width_ - margin, legend_top);
        svg_.close();
    }

private:
    static constexpr tenths margin = pixels(14);
    static constexpr tenths name_height = pixels(16);
    static constexpr tenths line_height = pixels(18);
    static constexpr std::size_t most_listed = 12;
    static constexpr std::size_t most_named = 20; ///< instruments of one link

    /// A pair and a sign.
    struct edge_ends {
        std::size_t first;
        std::size_t second;
        bool conflict;

        friend auto operator<=>(edge_ends const&, edge_ends const&) = default;
    };

    struct joined_edge {
        std::size_t count = 0;
        bool is_certain = false; ///< at least one of its links
        bool is_bridge = false;
        std::set<std::string_view> instruments{};
        std::string last{}; ///< the word told last
        std::string words{};
    };

    void choose_nodes() {
        std::vector<std::size_t> order(of_.nodes.size());
        for (std::size_t i = 0; i != order.size(); ++i) {
            order[i] = i;
        }
        auto const most = (std::min)(order.size(), std::size_t{options_.most_rows});
        std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            return of_.nodes[a].degree != of_.nodes[b].degree ? of_.nodes[a].degree > of_.nodes[b].degree : a < b;
        });
        left_out_ = order.size() - most;
        order.resize(most);
        std::sort(order.begin(), order.end());
        for (std::size_t const number : order) {
            place_.emplace(of_.nodes[number].actor.id.view(), nodes_.size());
            nodes_.push_back(&of_.nodes[number]);
        }
    }

    /// The word for a link. A treaty of non-aggression is an agreement and an alliance: it is told once, by the plainer word.
    [[nodiscard]] edge_kind kind_of(network_edge const& one) const {
        return one.kind == edge_kind::alliance && agreements_.count(one.of.view()) != 0 ? edge_kind::agreement : one.kind;
    }

    /// What is a link of conflict by its suspension, such as severed relations, has the word of its own kind.
    [[nodiscard]] static std::string word_of(network_edge const& one, edge_kind kind) {
        return kind == edge_kind::conflict ? spaced(one.of.parts().kind) : std::string(enum_name(kind));
    }

    /// The pairs whose links of cooperation alone hold two groups of states together, whatever divides them.
    [[nodiscard]] std::set<std::pair<std::size_t, std::size_t>> find_bridges() const {
        std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
        for (network_edge const& one : of_.edges) {
            auto const first = place_.find(one.between.first().view());
            auto const second = place_.find(one.between.second().view());
            if (!is_conflict(one.kind) && first != place_.end() && second != place_.end()) {
                pairs.emplace_back(static_cast<std::uint32_t>((std::min)(first->second, second->second)),
                                   static_cast<std::uint32_t>((std::max)(first->second, second->second)));
            }
        }
        std::sort(pairs.begin(), pairs.end());
        pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
        std::vector<std::uint32_t> component;
        std::vector<std::pair<std::uint32_t, std::uint32_t>> bridges;
        static_cast<void>(numbered_graph(nodes_.size(), pairs).components(component, bridges));
        std::set<std::pair<std::size_t, std::size_t>> result;
        for (auto const& one : bridges) {
            result.insert({(std::min)(one.first, one.second), (std::max)(one.first, one.second)});
        }
        return result;
    }

    void join_edges() {
        for (network_edge const& one : of_.edges) {
            if (one.kind == edge_kind::agreement) {
                agreements_.insert(one.of.view());
            }
        }
        auto const bridges = find_bridges();
        for (network_edge const& one : of_.edges) {
            auto const first = place_.find(one.between.first().view());
            auto const second = place_.find(one.between.second().view());
            if (first == place_.end() || second == place_.end()) {
                continue;
            }
            auto& to = edges_[{(std::min)(first->second, second->second), (std::max)(first->second, second->second),
                               is_conflict(one.kind)}];
            to.is_certain = to.is_certain || one.certain == certainty::yes;
            to.is_bridge = !is_conflict(one.kind) && bridges.count({(std::min)(first->second, second->second),
                                                                    (std::max)(first->second, second->second)}) != 0;
            bool const is_new = to.instruments.insert(one.of.view()).second;
            to.count += is_new ? 1U : 0U;
            if (is_new && to.count <= most_named) {
                to.words.append(to.words.empty() ? "" : "; ");
                auto const word = word_of(one, kind_of(one));
                to.words.append(to.last == word ? "" : word + ": ").append(one.name);
                to.last = word;
                to.words += one.certain == certainty::yes ? "" : " (perhaps)";
            }
        }
    }

    /// As wide as the widest, and at most three tenths of the picture.
    [[nodiscard]] tenths width_of_names() const {
        tenths result = pixels(60);
        for (network_node const* const each : nodes_) {
            result = (std::max)(result, text_width(each->actor.name, 12) + pixels(2));
        }
        return (std::min)(result, width_ * 3 / 10);
    }

    [[nodiscard]] std::string title() const {
        return !options_.title.empty() ? options_.title
               : width_ < pixels(560)  ? "Links, " + day_words(of_.on)
                                       : "Who is linked to whom, " + day_words(of_.on);
    }

    [[nodiscard]] std::string description() const {
        std::string result = std::to_string(of_.nodes.size()) + " states, " + std::to_string(of_.linked_pairs) + " linked pairs.";
        std::size_t told = 0;
        for (auto const& [ends, one] : edges_) {
            if (told++ < 50) {
                result.append(1, ' ').append(words_of(ends, one)).append(1, '.');
            }
        }
        return result;
    }

    [[nodiscard]] std::string words_of(edge_ends const& ends, joined_edge const& one) const {
        return nodes_[ends.first]->actor.name + " and " + nodes_[ends.second]->actor.name + ": " + one.words +
               (one.count > most_named ? "; and " + std::to_string(one.count - most_named) + " more" : "");
    }

    [[nodiscard]] std::int64_t angle_of(std::size_t number) const {
        // By half a step from the top, so that each name has a side.
        return static_cast<std::int64_t>((number * 3600 + 1800) / (std::max)(nodes_.size(), std::size_t{1}));
    }

    /// A curve from one state to the other. The two lines of a pair lie on the two sides of the straight one; a line alone bends to the middle, so that it does not run through a third state.
    [[nodiscard]] std::string course_of(edge_ends const& ends) const {
        auto const from = on_circle(centre_, radius_, angle_of(ends.first));
        auto const to = on_circle(centre_, radius_, angle_of(ends.second));
        svg_point bend{(from.x + to.x) / 2, (from.y + to.y) / 2};
        bend.x += (centre_.x - bend.x) / 5;
        bend.y += (centre_.y - bend.y) / 5;
        if (edges_.count({ends.first, ends.second, !ends.conflict}) != 0) {
            // Away from the straight line by a share of its own length, turned by a right angle.
            auto const length =
                (std::max)(to.x > from.x ? to.x - from.x : from.x - to.x, to.y > from.y ? to.y - from.y : from.y - to.y);
            auto const away = (ends.conflict ? -1 : 1) * (std::max)(pixels(14), length / 10);
            auto const scale = (std::max)(length, tenths{1});
            bend.x += (from.y - to.y) * away / scale;
            bend.y += (to.x - from.x) * away / scale;
        }
        std::string course = "M";
        append_point(course, from);
        course += " Q";
        append_point(course, bend);
        append_point(course, to);
        return course;
    }

    [[nodiscard]] static std::string edge_classes(edge_ends const& ends, joined_edge const& one) {
        return std::string(ends.conflict ? "edge conflict" : "edge cooperation") + (one.is_certain ? "" : " contested");
    }

    void draw_edge(edge_ends const& ends, joined_edge const& one) {
        auto const course = course_of(ends);
        svg_.begin_group("edge", words_of(ends, one));
        auto const thickness = pixels(1) + 5 * static_cast<tenths>((std::min)(one.count, std::size_t{8}));
        std::string stroke = " stroke-width=\"";
        append_length(stroke, thickness);
        svg_.path(edge_classes(ends, one), course, stroke + '"');
        svg_.end_group();
    }

    /// The names of one side, from the top: each as near to its state as the others allow.
    void draw_side(std::vector<std::size_t> const& side, bool right, tenths room) {
        std::vector<tenths> heights;
        for (std::size_t const i : side) {
            auto const own = on_circle(centre_, radius_, angle_of(i)).y + pixels(4);
            heights.push_back(heights.empty() ? own : (std::max)(own, heights.back() + name_height));
        }
        auto limit = centre_.y + half_ + pixels(4);
        for (std::size_t k = heights.size(); k-- != 0;) {
            heights[k] = (std::min)(heights[k], limit);
            limit = heights[k] - name_height;
        }
        for (std::size_t k = 0; k != side.size(); ++k) {
            auto const angle = angle_of(side[k]);
            auto const at = on_circle(centre_, radius_, angle);
            network_node const& one = *nodes_[side[k]];
            svg_.begin_group("node", one.actor.name + ": linked with " + std::to_string(one.degree));
            auto const direction = right ? tenths{1} : tenths{-1};
            auto x = on_circle(centre_, radius_ + pixels(14), angle).x;
            x = right ? (std::max)(x, at.x + pixels(10)) : (std::min)(x, at.x - pixels(10)); // beside its own mark
            if (heights[k] != at.y + pixels(4)) {
                x = centre_.x + direction * (radius_ + pixels(18));
                svg_.line("grid", at, {x - direction * pixels(3), heights[k] - pixels(4)});
            }
            svg_.circle("other", at, pixels(6));
            svg_.text(right ? "" : "end", {x, heights[k]}, fitted(one.actor.name, room, 12));
            svg_.end_group();
        }
    }

    using pair_of_nodes = std::pair<std::size_t, std::size_t>;

    /// Instruments that link the same pairs.
    struct linked_group {
        std::vector<pair_of_nodes> pairs;
        bool conflict;
        certainty certain;
        std::size_t count = 0;
        std::string last{}; ///< the word told last
        std::string words{};
    };

    /// The instruments with the pairs that they link, and those that link the same pairs together: conflicts first, then the largest groups.
    [[nodiscard]] std::vector<linked_group> groups() const {
        struct found_pairs {
            network_edge const* edge = nullptr;
            std::vector<pair_of_nodes> pairs{};
        };
        std::map<std::tuple<std::string_view, edge_kind, certainty>, found_pairs> all;
        for (network_edge const& one : of_.edges) {
            auto const first = place_.find(one.between.first().view());
            auto const second = place_.find(one.between.second().view());
            if (first != place_.end() && second != place_.end()) {
                auto& to = all[{one.of.view(), kind_of(one), one.certain}];
                to.edge = &one;
                to.pairs.push_back(std::minmax(first->second, second->second));
            }
        }
        std::map<std::tuple<bool, std::vector<pair_of_nodes>, certainty>, linked_group> by_pairs;
        for (auto& [key, one] : all) {
            std::sort(one.pairs.begin(), one.pairs.end());
            one.pairs.erase(std::unique(one.pairs.begin(), one.pairs.end()), one.pairs.end());
            auto const kind = std::get<edge_kind>(key);
            bool const conflict = is_conflict(kind);
            auto const certain = one.edge->certain;
            auto& to =
                by_pairs.try_emplace({conflict, one.pairs, certain}, linked_group{one.pairs, conflict, certain}).first->second;
            if (++to.count <= most_named) {
                to.words.append(to.words.empty() ? "" : "; ");
                auto const word = word_of(*one.edge, kind);
                to.words.append(to.last == word ? "" : word + ": ").append(one.edge->name);
                to.last = word;
            }
        }
        std::vector<linked_group> result;
        for (auto& [key, one] : by_pairs) {
            result.push_back(std::move(one));
        }
        std::sort(result.begin(), result.end(), [](linked_group const& a, linked_group const& b) {
            auto const size = [](linked_group const& one) { return one.count * one.pairs.size(); };
            return a.conflict != b.conflict ? a.conflict
                   : size(a) != size(b)     ? size(a) > size(b)
                   : a.pairs != b.pairs     ? a.pairs < b.pairs
                                            : a.certain < b.certain;
        });
        return result;
    }

    [[nodiscard]] std::string names_of(std::vector<std::size_t> const& all) const {
        std::string result;
        for (std::size_t i = 0; i != all.size(); ++i) {
            result.append(i == 0 ? "" : i + 1 == all.size() ? " and " : ", ").append(nodes_[all[i]]->actor.name);
        }
        return result;
    }

    /// "A, B and C" for all pairs of them, "A with B and C" for the pairs across, else the pairs one after another.
    [[nodiscard]] std::string words_of(std::vector<pair_of_nodes> const& pairs) const {
        std::vector<std::size_t> members;
        std::vector<std::size_t> first_side; // linked with the first
        for (pair_of_nodes const& each : pairs) {
            members.push_back(each.first);
            members.push_back(each.second);
        }
        std::sort(members.begin(), members.end());
        members.erase(std::unique(members.begin(), members.end()), members.end());
        if (pairs.size() == members.size() * (members.size() - 1) / 2) {
            return names_of(members);
        }
        auto const is_linked = [&](std::size_t a, std::size_t b) {
            return std::binary_search(pairs.begin(), pairs.end(), pair_of_nodes(std::minmax(a, b)));
        };
        std::vector<std::size_t> second_side;
        for (std::size_t const each : members) {
            (is_linked(members.front(), each) ? first_side : second_side).push_back(each);
        }
        bool const is_across = first_side.size() * second_side.size() == pairs.size() &&
                               std::all_of(pairs.begin(), pairs.end(), [&](pair_of_nodes const& each) {
                                   return std::binary_search(first_side.begin(), first_side.end(), each.first) !=
                                          std::binary_search(first_side.begin(), first_side.end(), each.second);
                               });
        if (is_across) {
            return first_side.size() < second_side.size() ? names_of(first_side) + " with " + names_of(second_side)
                                                          : names_of(second_side) + " with " + names_of(first_side);
        }
        std::string result;
        constexpr std::size_t most_pairs = 6;
        for (std::size_t i = 0; i != (std::min)(pairs.size(), most_pairs); ++i) {
            result.append(i == 0 ? "" : "; ").append(names_of({pairs[i].first, pairs[i].second}));
        }
        return pairs.size() <= most_pairs ? result : result + "; and " + std::to_string(pairs.size() - most_pairs) + " more pairs";
    }

    /// What links whom, for the list, each on at most three lines.
    void choose_lines() {
        auto const all = groups();
        for (std::size_t told = 0; told != all.size(); ++told) {
            if (told == most_listed) {
                lines_.push_back({{}, "and " + std::to_string(all.size() - told) + " more"});
                break;
            }
            linked_group const& one = all[told];
            auto const words = words_of(one.pairs) + ": " + one.words +
                               (one.count > most_named ? "; and " + std::to_string(one.count - most_named) + " more" : "") +
                               (one.certain == certainty::yes ? "" : " (perhaps)");
            auto classes = std::string(one.conflict ? "edge conflict" : "edge cooperation") +
                           (one.certain == certainty::yes ? "" : " contested");
            for (std::string& line : wrapped(words, width_ - 2 * margin - pixels(30), 11, 3)) {
                lines_.push_back({std::move(classes), std::move(line)});
                classes.clear();
            }
        }
    }

    /// The list, each link with a sample of its line.
    void draw_list(tenths top) {
        auto y = top;
        for (auto const& [classes, words] : lines_) {
            if (!classes.empty()) {
                svg_.line(classes, {margin, y + pixels(8)}, {margin + pixels(22), y + pixels(8)});
            }
            svg_.text("small", {margin + pixels(30), y + pixels(12)}, words);
            y += line_height;
        }
    }

    void draw_nodes(tenths room) {
        std::vector<std::size_t> right;
        std::vector<std::size_t> left;
        for (std::size_t i = 0; i != nodes_.size(); ++i) {
            (angle_of(i) < 1800 ? right : left).push_back(i);
        }
        std::reverse(left.begin(), left.end());
        draw_side(right, true, room);
        draw_side(left, false, room);
        if (nodes_.empty()) {
            svg_.text("faint middle", centre_, "no states are on record");
        }
    }

    [[nodiscard]] std::vector<legend_entry> legend_entries() const {
        bool used[2]{};
        bool maybe = false;
        bool bridge = false;
        bool many = false;
        for (auto const& [ends, one] : edges_) {
            used[ends.conflict ? 1 : 0] = true;
            maybe = maybe || !one.is_certain;
            bridge = bridge || (one.is_bridge && nodes_.size() > 2);
            many = many || one.count > 1;
        }
        std::vector<legend_entry> result;
        if (used[0]) {
            result.push_back({"edge cooperation link", "cooperation", {}});
        }
        if (used[1]) {
            result.push_back({"edge conflict link", "conflict", {}});
        }
        if (many) {
            result.push_back({"link thick", "thicker: more instruments", {}});
        }
        if (maybe) {
            result.push_back({"link contested", "possible", {}});
        }
        if (bridge) {
            result.push_back({"halo link", "bridge: without it, two groups come apart", {}});
        }
        return result;
    }

    network_answer const& of_;
    picture_options const& options_;
    tenths width_;
    svg_writer svg_;
    svg_point centre_{};
    tenths radius_ = 0;
    tenths half_ = 0; ///< of the height of circle and names
    std::vector<network_node const*> nodes_{};
    std::map<std::string_view, std::size_t> place_{};
    std::map<edge_ends, joined_edge> edges_{};
    std::set<std::string_view> agreements_{};                  ///< instruments that link as agreements
    std::vector<std::pair<std::string, std::string>> lines_{}; ///< of the list: the classes of the sample, and the words
    std::size_t left_out_ = 0;
};

} // namespace entente::detail

namespace entente::inline v0_1 {

ENTENTE_DECL void picture_for<network_answer>::append(std::string& out, network_answer const& one, picture_options const& options) {
    detail::network_picture(out, one, options).draw();
}

} // namespace entente

#endif
