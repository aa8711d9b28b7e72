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

namespace entente {

/// Findings, and how many there are of each severity. It holds at most `limit` of them and counts the rest, so that hostile input can't
/// exhaust memory.
class report {
public:
    static constexpr std::size_t default_limit = 1000;

    report() = default;
    explicit report(std::size_t limit) : limit_(limit) {}

    void add(finding one) {
        ++counts_[static_cast<std::size_t>(one.severity)];
        if (findings_.size() < limit_) {
            findings_.push_back(std::move(one));
        }
    }

    /// Whether one more finding would be held, so that its words are worth making.
    [[nodiscard]] bool has_room() const noexcept { return findings_.size() < limit_; }

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

    /// The findings that are held. Of a report that is about to go, they are taken, so that `for (auto const& one : validate(value).all())` is safe.
    [[nodiscard]] std::vector<finding> const& all() const& noexcept { return findings_; }
    [[nodiscard]] std::vector<finding>& all() & noexcept { return findings_; }
    [[nodiscard]] std::vector<finding> all() && noexcept { return std::move(findings_); }

private:
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
    std::size_t limit_ = default_limit;
};

} // namespace entente

#endif
