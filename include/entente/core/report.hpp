// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_REPORT_HPP
#define ENTENTE_CORE_REPORT_HPP

/// Everything that was found: complete, counted, and limited in memory.

#include <entente/core/finding.hpp>

#include <array>
#include <cstddef>
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

    void add(finding one);

    /// Whether one more finding of a severity would be held, so that its words are worth making.
    [[nodiscard]] bool has_room(severity which = severity::error) const noexcept;

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

    /// Counts a finding without storing it, if there is no room for it.
    void count_one(severity which) noexcept { ++counts_[static_cast<std::size_t>(which)]; }

    /// Adds what another report found. What that one left out is counted.
    void add(report other);

    /// By place in the text where it is known, then by pointer (indices as numbers), the worse first; equal ones stay as they were added.
    void sort();

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
    void note_held();

    // By their parts, an index as a number: /9 comes before /10.
    [[nodiscard]] static int compare_pointers(std::string_view a, std::string_view b) noexcept;

    std::vector<finding> findings_;
    std::array<std::size_t, 3> counts_{};
    std::array<std::vector<std::size_t>, 3> held_{}; ///< of each severity, where its findings are
    std::size_t limit_ = default_limit;
};

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/core/impl/report.ipp>
#endif

#endif
