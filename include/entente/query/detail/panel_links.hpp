// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_DETAIL_PANEL_LINKS_HPP
#define ENTENTE_QUERY_DETAIL_PANEL_LINKS_HPP

/// What links each pair of states, as spans of days: found once for all years.

#include <entente/core/certainty.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/core/id.hpp>
#include <entente/core/ref.hpp>
#include <entente/index/dossier_index.hpp>
#include <entente/query/detail/panel_days.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace entente::inline v0_1::detail {

/// What a cell of a pair is made from.
enum class panel_column : std::uint8_t {
    defence,
    offence,
    neutrality,
    non_aggression,
    consultation,
    trade_concession,
    agreement,
    dialogue,
    measure,
    dispute,
    exchange_other, ///< of a mission, by the class of its head; these four are in the order of their rank
    exchange_charge,
    exchange_minister,
    exchange_ambassador,
};

/// Days on which one instrument links one state to another.
struct panel_link {
    std::uint32_t from; ///< of states, by their places
    std::uint32_t to;
    panel_column column;
    std::uint32_t instrument;
    bool certain;
    day_span days;

    [[nodiscard]] auto order() const noexcept { return std::tie(from, to, column, instrument, certain, days.first); }
};

/// The links of one pair, in both directions.
struct panel_pair {
    std::span<panel_link const> there{};
    std::span<panel_link const> back{}; ///< of the other direction; of a directed row, empty
};

class panel_links {
public:
    panel_links(dossier_index const& index, std::size_t max_participants) : index_(index), most_(max_participants) {}

    /// Finds every link. n log n in the links.
    void find();

    /// The place of a state among all that links name, and of others that are asked for.
    [[nodiscard]] std::uint32_t place_of(id<actor> const& state);

    /// The links from one state to another.
    [[nodiscard]] std::span<panel_link const> between(std::uint32_t from, std::uint32_t to) const noexcept;

    /// The links from one state to any.
    [[nodiscard]] std::span<panel_link const> of(std::uint32_t from) const noexcept;

    /// What an instrument is, by its number.
    [[nodiscard]] indexed_instrument const& instrument(panel_link const& one) const noexcept {
        return index_.instruments()[one.instrument];
    }

    [[nodiscard]] std::vector<ref<>> const& left_out() const noexcept { return left_out_; }

private:
    /// A link on one day.
    struct day_link {
        std::uint32_t from;
        std::uint32_t to;
        panel_column column;
        bool certain;

        friend bool operator==(day_link const&, day_link const&) = default;
        friend auto operator<=>(day_link const&, day_link const&) = default;
    };

    /// A link that goes on.
    struct open_link {
        day_link what;
        day first;
        day last;
    };

    [[nodiscard]] std::uint32_t place_of_actor(id<actor> const& who);
    void look_at(indexed_instrument const& of);
    void look_at(dispute const& one, indexed_instrument const& of);
    template <class Link>
    void link_mission(mission const& one, indexed_instrument const& of, date const& on, Link link) const;
    [[nodiscard]] std::vector<day> days_of(indexed_instrument const& of) const;
    [[nodiscard]] std::vector<day_link> links_on(indexed_instrument const& of, day when);
    void add_between(indexed_instrument const& of, day from, day to);
    void add(indexed_instrument const& of, day from, day to, std::vector<day_link> const& links);

    dossier_index const& index_;
    std::size_t most_;
    std::map<std::string, std::uint32_t, std::less<>> places_{};
    std::map<std::string, std::uint32_t, std::less<>> known_{}; ///< of the actors of one instrument
    std::vector<panel_link> links_{};
    std::vector<open_link> open_{}; ///< in order
    std::vector<ref<>> left_out_{};
};

/// The days of which a dossier states that it knows everything of a kind, for a pair of states.
class panel_coverage {
public:
    explicit panel_coverage(dossier_index const& index) : index_(index) {}

    [[nodiscard]] std::vector<day_span> days_for(std::string_view kind, id<actor> const& one, id<actor> const& other) const;
    /// For everybody.
    [[nodiscard]] std::vector<day_span> days_for(std::string_view kind) const;
    /// Whether some coverage names actors, so that pairs differ.
    [[nodiscard]] bool names_actors() const noexcept;

private:
    dossier_index const& index_;
};

} // namespace entente::detail

#ifndef ENTENTE_COMPILED
#    include <entente/query/impl/detail/panel_links.ipp>
#endif

#endif
