// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_IMPL_REPORT_IPP
#define ENTENTE_CORE_IMPL_REPORT_IPP

#include <entente/core/report.hpp>

#include <entente/core/detail/config.hpp>

#include <algorithm>
#include <string>

namespace entente::inline v0_1 {

ENTENTE_DECL void report::add(finding one) {
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

ENTENTE_DECL bool report::has_room(severity which) const noexcept {
    bool room = findings_.size() < limit_;
    for (std::size_t less = 0; less != static_cast<std::size_t>(which); ++less) {
        room = room || !held_[less].empty();
    }
    return room;
}

ENTENTE_DECL void report::add(report other) {
    for (finding& one : other.findings_) {
        --other.counts_[static_cast<std::size_t>(one.severity)];
        add(std::move(one));
    }
    for (std::size_t i = 0; i != counts_.size(); ++i) {
        counts_[i] += other.counts_[i];
    }
}

ENTENTE_DECL void report::sort() {
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

ENTENTE_DECL void report::note_held() {
    for (auto& one : held_) {
        one.clear();
    }
    for (std::size_t i = 0; i != findings_.size(); ++i) {
        held_[static_cast<std::size_t>(findings_[i].severity)].push_back(i);
    }
}

ENTENTE_DECL int report::compare_pointers(std::string_view a, std::string_view b) noexcept {
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

} // namespace entente

#endif
