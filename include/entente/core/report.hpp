// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_REPORT_HPP
#define ENTENTE_CORE_REPORT_HPP

/// Everything that was found: complete, counted, and limited in memory.

#include <entente/core/finding.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

/// Findings, and how many there are of each severity. It holds at most `limit` of them, the most severe, and counts the rest, so that hostile input can't exhaust memory.
class report {
public:
    static constexpr std::size_t default_limit = 1000;

    report() = default;
    explicit report(std::size_t limit) : limit_(limit) {}

    void add(finding one) {
        auto const how = static_cast<std::size_t>(one.severity);
        ++counts_[how];
        if (findings_.size() < limit_) {
            held_[how].push_back(findings_.size());
            findings_.push_back(std::move(one));
            return;
        }
        // A worse finding takes the place of the last of the least severe.
        for (std::size_t less = 0; less != how; ++less) {
            if (!held_[less].empty()) {
                auto const at = held_[less].back();
                held_[less].pop_back();
                held_[how].push_back(at);
                findings_[at] = std::move(one);
                return;
            }
        }
    }

    /// Whether one more finding of a severity would be held, so that its words are worth making.
    [[nodiscard]] bool has_room(severity which = severity::error) const noexcept {
        bool room = findings_.size() < limit_;
        for (std::size_t less = 0; less != static_cast<std::size_t>(which); ++less) {
            room = room || !held_[less].empty();
        }
        return room;
    }

    /// Calls `change(finding&)` for each finding that is held, and counts them anew. Linear in the findings.
    template <class Change>
    void change_each(Change change) {
        for (finding& one : findings_) {
            --counts_[static_cast<std::size_t>(one.severity)];
            change(one);
            ++counts_[static_cast<std::size_t>(one.severity)];
        }
        note_held();
    }

    /// Counts a finding that is not held: for one of which there is no room.
    void count_one(severity which) noexcept { ++counts_[static_cast<std::size_t>(which)]; }

    /// Adds what another report found. What that one left out is counted.
    void add(report other) {
        for (finding& one : other.findings_) {
            --other.counts_[static_cast<std::size_t>(one.severity)];
            add(std::move(one));
        }
        for (std::size_t i = 0; i != counts_.size(); ++i) {
            counts_[i] += other.counts_[i];
        }
    }

    /// By place in the text where it is known, then by pointer (indices as numbers), the worse first; equal ones stay as they were added.
    void sort() {
        std::vector<std::size_t> order(findings_.size());
        for (std::size_t i = 0; i != order.size(); ++i) {
            order[i] = i;
        }
        std::sort(order.begin(), order.end(), [this](std::size_t i, std::size_t k) {
            finding const& a = findings_[i];
            finding const& b = findings_[k];
            if (a.place && b.place && a.place->offset != b.place->offset) {
                return a.place->offset < b.place->offset;
            }
            if (a.place.has_value() != b.place.has_value()) {
                return a.place.has_value();
            }
            if (auto const by_pointer = compare_pointers(a.pointer, b.pointer); by_pointer != 0) {
                return by_pointer < 0;
            }
            return a.severity != b.severity ? a.severity > b.severity : i < k;
        });
        std::vector<finding> sorted;
        sorted.reserve(findings_.size());
        for (std::size_t const i : order) {
            sorted.push_back(std::move(findings_[i]));
        }
        findings_ = std::move(sorted);
        note_held();
    }

    /// True where no error was found; warnings and notes may have been.
    [[nodiscard]] bool ok() const noexcept { return count(severity::error) == 0; }

    /// True where nothing at all was found.
    [[nodiscard]] bool empty() const noexcept { return total() == 0; }

    /// How many of that severity were found, those left out included.
    [[nodiscard]] std::size_t count(severity which) const noexcept { return counts_[static_cast<std::size_t>(which)]; }
    [[nodiscard]] std::size_t total() const noexcept { return counts_[0] + counts_[1] + counts_[2]; }

    /// How many were found and not held, because there were more than the limit.
    [[nodiscard]] std::size_t left_out() const noexcept { return total() - findings_.size(); }

    /// The findings that are held. From a temporary report they are moved, so that `for (auto const& one : validate(value).all())` is safe.
    [[nodiscard]] std::vector<finding> const& all() const& noexcept { return findings_; }
    [[nodiscard]] std::vector<finding> all() && noexcept { return std::move(findings_); }

private:
    void note_held() {
        for (auto& one : held_) {
            one.clear();
        }
        for (std::size_t i = 0; i != findings_.size(); ++i) {
            held_[static_cast<std::size_t>(findings_[i].severity)].push_back(i);
        }
    }

    // By their parts, an index as a number: /9 comes before /10.
    [[nodiscard]] static int compare_pointers(std::string_view a, std::string_view b) noexcept {
        std::size_t i = 0;
        while (i < a.size() && i < b.size() && a[i] == b[i]) {
            ++i;
        }
        auto const digits = [i](std::string_view text) {
            std::size_t end = i;
            while (end < text.size() && text[end] >= '0' && text[end] <= '9') {
                ++end;
            }
            return end;
        };
        auto const left = digits(a);
        auto const right = digits(b);
        if (left != right) {
            return left < right ? -1 : 1;
        }
        if (i == a.size() || i == b.size()) {
            return a.size() == b.size() ? 0 : a.size() < b.size() ? -1 : 1;
        }
        return a[i] < b[i] ? -1 : 1;
    }

    std::vector<finding> findings_;
    std::array<std::size_t, 3> counts_{};
    std::array<std::vector<std::size_t>, 3> held_{}; ///< of each severity, where its findings are
    std::size_t limit_ = default_limit;
};

} // namespace entente

#endif
