// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_DETAIL_NEAREST_HPP
#define ENTENTE_CORE_DETAIL_NEAREST_HPP

/// The name that was likely meant.

#include <cstddef>
#include <string_view>

namespace entente::inline v0_1::detail {

inline constexpr std::size_t nearest_capacity = 64;

/// Whether two letters are the same, small or capital.
constexpr bool is_same_letter(char a, char b) noexcept {
    auto const lowered = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return lowered(a) == lowered(b);
}

/// Edits (insertion, deletion, replacement, swap of neighbours) that lead from one name to another, whose capitals do not count; `limit` + 1 where there are more.
constexpr std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit) noexcept {
    auto const longer = a.size() > b.size() ? a.size() : b.size();
    auto const shorter = a.size() > b.size() ? b.size() : a.size();
    if (longer > nearest_capacity || longer - shorter > limit) {
        return limit + 1;
    }
    std::size_t rows[3][nearest_capacity + 1]{};
    for (std::size_t j = 0; j <= b.size(); ++j) {
        rows[0][j] = j;
    }
    for (std::size_t i = 1; i <= a.size(); ++i) {
        auto& row = rows[i % 3];
        auto const& above = rows[(i + 2) % 3];
        auto const& above_that = rows[(i + 1) % 3];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            std::size_t best = above[j - 1] + (is_same_letter(a[i - 1], b[j - 1]) ? 0 : 1);
            best = above[j] + 1 < best ? above[j] + 1 : best;
            best = row[j - 1] + 1 < best ? row[j - 1] + 1 : best;
            if (i > 1 && j > 1 && is_same_letter(a[i - 1], b[j - 2]) && is_same_letter(a[i - 2], b[j - 1]) &&
                above_that[j - 2] + 1 < best) {
                best = above_that[j - 2] + 1;
            }
            row[j] = best;
        }
    }
    auto const result = rows[a.size() % 3][b.size()];
    return result > limit ? limit + 1 : result;
}

/// What people write, and the name that the field has for it. Of several meanings the first that is offered counts.
struct other_word {
    std::string_view written;
    std::string_view meant;
};

inline constexpr other_word other_words[]{
    {"begin", "establish"},
    {"begin", "impose"},
    {"cancel", "terminate"},
    {"cancelled", "terminated"},
    {"causes", "causal_links"},
    {"compiled", "dossier"},
    {"country", "actor"},
    {"country", "state"},
    {"deadline", "due"},
    {"actor", "for"},
    {"countries", "actors"},
    {"coverage", "dossier"},
    {"date", "on"},
    {"day", "on"},
    {"denounce", "withdraw"},
    {"end", "terminate"},
    {"end", "close"},
    {"end", "lift"},
    {"ended", "terminated"},
    {"ended", "closed"},
    {"ended", "lifted"},
    {"entente", "dossier"},
    {"events", "history"},
    {"extend", "renew"},
    {"extended", "renew"},
    {"finish", "fulfil"},
    {"leave", "withdraw"},
    {"links", "causal_links"},
    {"members", "participants"},
    {"members", "participations"},
    {"name", "names"},
    {"participants", "participations"},
    {"participants", "members"},
    {"parties", "participations"},
    {"parties", "participants"},
    {"parties", "members"},
    {"pause", "suspend"},
    {"pause", "freeze"},
    {"paused", "suspended"},
    {"prolong", "renew"},
    {"quit", "withdraw"},
    {"reason", "rationale"},
    {"restart", "resume"},
    {"restart", "agree_restart"},
    {"sanction", "measure"},
    {"sanctions", "measures"},
    {"start", "establish"},
    {"start", "impose"},
    {"start", "begin"},
    {"states", "actors"},
    {"status", "stage"},
    {"steps", "history"},
    {"stop", "suspend"},
    {"succeeds", "predecessors"},
    {"stop", "close"},
    {"talks", "channel"},
    {"title", "names"},
    {"treaties", "agreements"},
    {"treaty", "agreement"},
    {"type", "kind"},
    {"when", "on"},
};

/// Keeps the nearest of the names offered to it, as long as one is near enough to be a slip of the pen.
class nearest {
public:
    constexpr explicit nearest(std::string_view wanted) noexcept
        : wanted_(wanted), distance_(wanted.size() < 3 ? 1 : wanted.size() / 3 + 1) {}

    constexpr void offer(std::string_view name) noexcept {
        std::size_t rank = 0;
        for (other_word const& one : other_words) {
            if (one.written == wanted_ && ++rank != 0 && one.meant == name && (meaning_ == 0 || rank < meaning_)) {
                meaning_ = rank;
                found_ = name;
                distance_ = 0;
                return;
            }
        }
        if (distance_ == 0) {
            return;
        }
        auto const distance = edit_distance(wanted_, name, distance_ - (found_.empty() ? 0 : 1));
        if (found_.empty() && within_.empty() && wanted_.size() >= 5 && name.find(wanted_) != std::string_view::npos) {
            within_ = name; // a part of a longer name
        }
        if (distance < distance_ || (found_.empty() && distance == distance_ && distance != name.size())) {
            found_ = name;
            distance_ = distance;
        }
    }

    /// The nearest name; empty where none is near.
    [[nodiscard]] constexpr std::string_view found() const noexcept { return found_.empty() ? within_ : found_; }

private:
    std::string_view wanted_;
    std::string_view found_;
    std::string_view within_; ///< the first name that has the wanted one as a part
    std::size_t distance_;
    std::size_t meaning_ = 0; ///< the number of the meaning that was found; 0: none
};

} // namespace entente::detail

#endif
