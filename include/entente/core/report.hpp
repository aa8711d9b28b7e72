// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_REPORT_HPP
#define ENTENTE_CORE_REPORT_HPP

/// All that was found: by a reader in a text, by validation in a value.

#include <entente/core/finding.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace entente {

/// Findings, in the order of their places once `sort` was called, and how many there are of each severity. It holds at most
/// `limit` of them and counts the rest, so that hostile input can't exhaust memory.
class report {
public:
    static constexpr std::size_t default_limit = 10'000;

    explicit report(std::size_t limit = default_limit) : limit_(limit) {}

    void add(finding one) {
        ++counts_[static_cast<std::size_t>(one.severity)];
        if (findings_.size() < limit_) {
            findings_.push_back(std::move(one));
        } else {
            ++left_out_;
        }
    }

    void add(report const& other) {
        for (finding const& one : other.findings_) {
            add(one);
        }
        left_out_ += other.left_out_;
        for (std::size_t i = 0; i != counts_.size(); ++i) {
            counts_[i] += other.counts_[i] - other.held(static_cast<severity>(i));
        }
    }

    /// By place in the text where it is known, then by pointer, the worse first; equal ones stay as they were added.
    void sort() {
        std::vector<std::size_t> order(findings_.size());
        for (std::size_t i = 0; i != order.size(); ++i) {
            order[i] = i;
        }
        std::sort(order.begin(), order.end(), [this](std::size_t i, std::size_t k) {
            finding const& a = findings_[i];
            finding const& b = findings_[k];
            if (a.at && b.at && a.at->offset != b.at->offset) {
                return a.at->offset < b.at->offset;
            }
            if (a.at.has_value() != b.at.has_value()) {
                return a.at.has_value();
            }
            if (!a.at && a.pointer != b.pointer) {
                return a.pointer < b.pointer;
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
    [[nodiscard]] bool empty() const noexcept { return findings_.empty() && left_out_ == 0; }

    /// How many of that severity were found, those left out included.
    [[nodiscard]] std::size_t count(severity which) const noexcept { return counts_[static_cast<std::size_t>(which)]; }

    /// How many findings are held.
    [[nodiscard]] std::size_t size() const noexcept { return findings_.size(); }

    /// How many were found and not held, because there were more than the limit.
    [[nodiscard]] std::size_t left_out() const noexcept { return left_out_; }

    [[nodiscard]] finding const& operator[](std::size_t i) const noexcept { return findings_[i]; }
    [[nodiscard]] auto begin() const noexcept { return findings_.begin(); }
    [[nodiscard]] auto end() const noexcept { return findings_.end(); }
    [[nodiscard]] auto begin() noexcept { return findings_.begin(); }
    [[nodiscard]] auto end() noexcept { return findings_.end(); }

private:
    [[nodiscard]] std::size_t held(severity which) const noexcept {
        std::size_t n = 0;
        for (finding const& one : findings_) {
            n += one.severity == which ? 1 : 0;
        }
        return n;
    }

    std::vector<finding> findings_;
    std::array<std::size_t, 3> counts_{};
    std::size_t left_out_ = 0;
    std::size_t limit_;
};

} // namespace entente

#endif
