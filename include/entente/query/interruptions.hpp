// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_INTERRUPTIONS_HPP
#define ENTENTE_QUERY_INTERRUPTIONS_HPP

/// What was suspended, for how long, and whether what led to it was over when it was resumed.

#include <entente/core/certainty.hpp>
#include <entente/core/compact_list.hpp>
#include <entente/core/date.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/core/ref.hpp>
#include <entente/index/dossier_index.hpp>
#include <entente/lifecycle/status_at.hpp>
#include <entente/query/causes.hpp>
#include <entente/query/inference.hpp>
#include <entente/query/step_answer.hpp>

#include <boost/describe/class.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace entente::inline v0_1 {

/// How long something lasted, in one reading.
struct days_in_reading {
    std::uint32_t reading{}; ///< 0: by the steps' own days; else by that account of a day
    std::int64_t at_least{};
    std::int64_t at_most{};
    date from{}; ///< the day of the suspension, or on which the record begins with it
    date
        to{}; ///< the day of the resumption, or that was asked for. Of a suspension that ended by its terms: the day after the last, or the month or year of the last

    friend bool operator==(days_in_reading const&, days_in_reading const&) = default;
};

BOOST_DESCRIBE_STRUCT(days_in_reading, (), (reading, at_least, at_most, from, to))

/// What led to an interruption, and whether it is gone.
struct interruption_reason {
    ref<> of{};
    std::string name{};
    certainty open{};                 ///< when the interruption ended; where it goes on, on the day that was asked for
    std::optional<date> gone_since{}; ///< where it is certainly gone: the first day on which it was, where that is known

    friend bool operator==(interruption_reason const&, interruption_reason const&) = default;
};

BOOST_DESCRIBE_STRUCT(interruption_reason, (), (of, name, open, gone_since))

/// From a suspension to the resumption that goes with it.
struct interruption {
    ref<> instrument{};
    std::string name{};
    std::optional<step_answer> suspended_by{}; ///< nothing: the record begins with the suspension
    std::optional<step_answer> resumed_by{};   ///< nothing: it goes on
    std::vector<days_in_reading> days{};       ///< in the readings in which both days are known
    std::optional<date>
        over_since{}; ///< the last day of a suspension that ended by its terms, or on which the instrument ended, before any resumption
    certainty ended{}; ///< whether it had ended by the day that was asked for
    std::vector<interruption_reason> reasons{};

    friend bool operator==(interruption const&, interruption const&) = default;
};

BOOST_DESCRIBE_STRUCT(interruption, (), (instrument, name, suspended_by, resumed_by, days, over_since, ended, reasons))

/// The answer of `interruptions`.
struct interruption_list {
    date on{};
    std::vector<interruption> all{};

    friend bool operator==(interruption_list const&, interruption_list const&) = default;
};

BOOST_DESCRIBE_STRUCT(interruption_list, (), (on, all))

namespace detail {

/// A suspension in a history: its edges and its own end, as step numbers.
struct suspended_span {
    std::optional<std::size_t> from{};     ///< nothing: the record begins with it
    std::optional<std::size_t> to{};       ///< the resumption
    std::optional<std::size_t> until{};    ///< the step that names its end
    std::optional<std::size_t> ended_by{}; ///< the step that ended the instrument
    std::optional<std::size_t> perhaps{};  ///< a repetition that perhaps came after the end, and then began another suspension
};

/// Finds the interruptions of one instrument.
class interruption_search {
public:
    interruption_search(dossier_index const& index, indexed_instrument const& of, chain_search& causes, date const& when,
                        std::vector<interruption>& to);

    void run();

private:
    void begin(std::size_t i) { span_ = suspended_span{i, {}, *of_.history()[i].until ? std::optional(i) : std::nullopt}; }

    /// A suspension after the end of the one before it is another; one before that end prolongs it.
    void repeat(std::size_t i);

    /// The end of the suspension by its own terms, or of the instrument, whichever came first before a later step; nothing where there is none.
    [[nodiscard]] std::optional<found_end> found_end_by(date const& end, std::optional<date> const& own) const;

    [[nodiscard]] std::optional<date> own_end() const { return span_->until ? *of_.history()[*span_->until].until : std::nullopt; }

    /// Whether the instrument, or the agreement of a participation, may be over on a day.
    [[nodiscard]] bool may_be_over(date const& when) const;

    /// Whether the instrument, and the agreement of a participation, was certainly never over up to the day that was asked for.
    [[nodiscard]] bool is_open_throughout() const;

    /// Whether anything but its own steps may end the instrument: terms, an `until` of a stage, or an agreement. Linear in the history.
    [[nodiscard]] static bool may_end_otherwise(indexed_instrument const& of);

    /// The first day after the beginning of a suspension on which the instrument, or the agreement of a participation, may have been over; nothing if it was open on the last.
    [[nodiscard]] std::optional<day> first_day_perhaps_over(day from) const;

    [[nodiscard]] static std::optional<date> day_before(date const& one) { return date::from(one.earliest() - 1); }

    void add();

    dossier_index const& index_;
    indexed_instrument const& of_;
    chain_search& causes_;
    date when_;
    std::vector<interruption>& to_;
    compact_list<reading, 3> readings_;
    bool may_end_; ///< other than by its own steps
    std::optional<suspended_span> span_{};
};

} // namespace detail

/// The suspensions that may have begun by a day, each with its resumption where that may have come by then: in the order of the dossier, and of the steps. A
/// dialogue whose restart was agreed goes on being interrupted until it convenes. Linear in the selected histories and, for each
/// interruption, in the links that led to it; n log n in the causal links.
[[nodiscard]] ENTENTE_DECL interruption_list interruptions(dossier_index const& index, date const& when,
                                                           selection const& what = {});

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/query/impl/interruptions.ipp>
#endif

#endif
