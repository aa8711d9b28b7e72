// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_TIES_HPP
#define ENTENTE_QUERY_TIES_HPP

/// How strong the ties of a pair are on a day, from named components, and which leg of a trilateral forum is the weakest.

#include <entente/core/certainty.hpp>
#include <entente/core/date.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/core/dyad.hpp>
#include <entente/core/ref.hpp>
#include <entente/index/dossier_index.hpp>
#include <entente/lifecycle/status_at.hpp>
#include <entente/query/named.hpp>
#include <entente/state/in_effect.hpp>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

/// What the ties of a pair are made of.
enum class tie_component : std::uint8_t {
    channels, ///< dialogues of both, by their stage; higher levels count more
    disputes, ///< open ones between them
    measures, ///< measures in force of one against the other; severed relations, and missions that are withdrawn or whose head was recalled
    agreements,  ///< agreements that bind both
    leaders_met, ///< how long ago their leaders met
};

BOOST_DESCRIBE_ENUM(tie_component, channels, disputes, measures, agreements, leaders_met)

/// How much each component counts; of one that counts nothing, evidence is shown all the same.
struct tie_weights {
    std::uint32_t channels = 3;
    std::uint32_t disputes = 2;
    std::uint32_t measures = 2;
    std::uint32_t agreements = 1;
    std::uint32_t leaders_met = 2;

    friend bool operator==(tie_weights const&, tie_weights const&) = default;
};

BOOST_DESCRIBE_STRUCT(tie_weights, (), (channels, disputes, measures, agreements, leaders_met))

/// What a component rests on.
struct tie_evidence {
    ref<> of{};
    std::string name{};
    std::string state{}; ///< where it stands: "suspended", "open", "in force", "severed", "met"; of several that are possible, each
    certainty certain{};
    std::optional<std::int64_t> value{}; ///< of a channel, in thousandths
    std::optional<std::int64_t> days{};  ///< of a meeting, since it
    std::optional<date> on{};            ///< of a meeting, the day on which it began
    std::optional<std::int64_t>
        if_resolved{}; ///< the score of the pair without this obstacle: the channel active, the dispute or the measure over

    friend bool operator==(tie_evidence const&, tie_evidence const&) = default;
};

BOOST_DESCRIBE_STRUCT(tie_evidence, (), (of, name, state, certain, value, days, on, if_resolved))

struct component_score {
    tie_component component{};
    std::optional<std::int64_t>
        value{}; ///< in thousandths; nothing where nothing is on record and the dossier does not claim to be complete there
    std::uint32_t weight{};
    std::vector<tie_evidence> evidence{};

    friend bool operator==(component_score const&, component_score const&) = default;
};

BOOST_DESCRIBE_STRUCT(component_score, (), (component, value, weight, evidence))

/// The answer of `ties`.
struct tie_assessment {
    dyad between{};
    std::vector<named<actor>> actors{};
    date on{};
    std::optional<std::int64_t> score{}; ///< the mean of the components that are known, by their weights, in thousandths
    std::vector<component_score> components{};

    friend bool operator==(tie_assessment const&, tie_assessment const&) = default;
};

BOOST_DESCRIBE_STRUCT(tie_assessment, (), (between, actors, on, score, components))

/// The answer of `weakest_leg`.
struct leg_assessment {
    named<trilateral_forum> forum{};
    date on{};
    std::vector<tie_assessment> legs{}; ///< the three legs, the weakest first; unknown legs last
    std::optional<dyad> weakest{};      ///< nothing where two are equally weak, or nothing is known of one
    certainty certain{}; ///< yes: the weakest, whatever the unknown components are; maybe: the weakest by the known components
    std::vector<tie_evidence> blocking{}; ///< what stands in its way, by how much its end would help

    friend bool operator==(leg_assessment const&, leg_assessment const&) = default;
};

BOOST_DESCRIBE_STRUCT(leg_assessment, (), (forum, on, legs, weakest, certain, blocking))

namespace detail {

/// In thousandths, so that every compiler gives the same.
inline constexpr std::int64_t whole_tie = 1000;

/// One that is certain counts two, one that is possible one.
[[nodiscard]] constexpr std::int64_t halves(certainty one) noexcept {
    return one == certainty::yes ? 2 : one == certainty::maybe ? 1 : 0;
}

/// The ties of one pair on one day.
class tie_measurement {
public:
    /// `complete`: kinds of which the dossier has all there are, whatever its coverage says.
    tie_measurement(dossier_index const& index, dyad const& between, date const& when, tie_weights const& weights,
                    std::span<std::string const> complete = {});

    [[nodiscard]] tie_assessment take() { return std::move(result_); }

    /// The score, if every component that counts is covered, and all evidence of it is certain.
    [[nodiscard]] std::optional<std::int64_t> exact_score() const;

private:
    [[nodiscard]] static std::optional<std::int64_t> score(std::vector<component_score> const& all);

    [[nodiscard]] std::vector<std::uint32_t> selected(std::string_view kind) const {
        return index_.select({.kinds = {std::string(kind)}, .between = between_});
    }

    [[nodiscard]] bool is(id<actor> const& who, id<actor> const& state) const { return index_.state_of(who) == state; }
    [[nodiscard]] state_set states_of(indexed_instrument const& of) const { return states_in_effect(of, when_); }

    [[nodiscard]] bool is_complete(std::string_view kind) const;

    /// Of a component without evidence: nothing, unless the dossier claims to be complete there.
    [[nodiscard]] std::optional<std::int64_t> unless_unknown(component_score const& of, std::string_view kind,
                                                             std::int64_t value) const;

    [[nodiscard]] component_score channels(std::uint32_t weight);

    /// The mean by level, with one channel taken for active.
    [[nodiscard]] std::int64_t mean_of_channels(std::vector<tie_evidence> const& all, std::size_t active) const;

    [[nodiscard]] static std::int64_t value_against(std::int64_t halves) noexcept { return 2 * whole_tie / (2 + halves); }

    /// Disputes and measures: what stands between the two.
    [[nodiscard]] component_score against(tie_component component, std::uint32_t weight);

    [[nodiscard]] bool opposes(dispute const& one) const;

    [[nodiscard]] bool opposes(measure const& one) const;

    [[nodiscard]] component_score agreements(std::uint32_t weight);

    [[nodiscard]] component_score leaders_met(std::uint32_t weight);

    /// Adds instruments whose suspension is a conflict, such as severed relations; returns how much they count.
    [[nodiscard]] std::int64_t add_suspended(component_score& to);

    /// The score with each obstacle out of the way, one at a time.
    void add_what_if();

    dossier_index const& index_;
    dyad const& between_;
    date when_;
    std::span<std::string const> complete_;
    id<actor> first_;
    id<actor> second_;
    certainty both_exist_;
    std::vector<std::int64_t> levels_;
    tie_assessment result_;
};

} // namespace detail

/// The ties of a pair on a day, each actor folded to its state: the same measure before and after a summit shows what it changed. Every component is shown with its
/// weight and its evidence; scores are whole thousandths, the same on every compiler. Linear in the instruments of both.
[[nodiscard]] inline tie_assessment ties(dossier_index const& index, dyad const& between, date const& when,
                                         tie_weights const& weights = {}) {
    return detail::tie_measurement(index, between, when, weights).take();
}

/// The three legs of a trilateral forum on a day, the weakest first, and what stands in its way. Returns nothing if the forum does not exist.
///
///     auto const leg = weakest_leg(index, {"cjk-summit"}, date{2023, 3, 15});
[[nodiscard]] ENTENTE_DECL std::optional<leg_assessment> weakest_leg(dossier_index const& index, id<trilateral_forum> const& of,
                                                                     date const& when, tie_weights const& weights = {});

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/query/impl/ties.ipp>
#endif

#endif
