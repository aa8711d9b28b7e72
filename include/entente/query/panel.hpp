// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_PANEL_HPP
#define ENTENTE_QUERY_PANEL_HPP

/// A dossier as a table with a row for each state and year, or for each pair of states and year, as R and pandas compute with them. Every number is well-defined, and what the dossier does not know is no
/// number: a cell is 0 only if the dossier states that it covers the whole year.

#include <entente/core/date.hpp>
#include <entente/core/day.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/core/id.hpp>
#include <entente/core/ref.hpp>
#include <entente/core/report.hpp>
#include <entente/core/result.hpp>
#include <entente/core/slug.hpp>
#include <entente/index/dossier_index.hpp>
#include <entente/query/detail/panel_days.hpp>
#include <entente/query/detail/panel_links.hpp>
#include <entente/query/ties.hpp>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

/// On which days of a year something must hold, to count for the year.
enum class panel_days : std::uint8_t {
    any_day,   ///< on at least one
    first_day, ///< on 1 January
    last_day,  ///< on 31 December
    every_day,
};

BOOST_DESCRIBE_ENUM(panel_days, any_day, first_day, last_day, every_day)

struct panel_options {
    key system{"cow"};                        ///< the list of states whose members have rows
    std::optional<std::int32_t> first_year{}; ///< none: the first of a membership
    std::optional<std::int32_t> last_year{};  ///< none: the last that the dossier covers, or the year of its compilation
    panel_days days = panel_days::any_day;
    bool directed = true; ///< a pair has two rows; without it one, with the lower code first
    std::vector<std::string>
        complete{}; ///< kinds of which the dossier has all there are in each year of a row, whatever its coverage says: `agreement` for a list of alliances, `membership` for the organisations of its states
    std::optional<tie_weights>
        ties{}; ///< how much each component counts in the column `ties`; none: the column is empty, which saves the most expensive cell
    std::size_t max_participants = 200; ///< an instrument of more states is left out, and named
    std::vector<id<actor>>
        states{}; ///< only rows of these, of a pair as the first; none: of all. The panels of parts of the states, one after another in the order of their codes, are the whole panel
};

/// 1: certainly on at least one day of the year, or on the days that the options say. 0: certainly not, and the dossier covers the whole year. Nothing: not known.
using panel_cell = std::optional<std::uint32_t>;

/// A state in a year in which it was a member of the system on at least one certain day.
struct state_year_row {
    std::string code{}; ///< in the system
    std::int32_t year{};
    id<actor> state{};
    std::string name{};
    std::optional<id<actor>> leader{}; ///< who led it on 1 January, if that is certain; of several, nobody
    std::optional<std::string> leader_name{};
    panel_cell leaders{};        ///< how many persons led it in that year
    panel_cell leader_changed{}; ///< whether one of them came in the year, also on 1 January
    panel_cell disputes{};       ///< how many disputes it was in
    panel_cell disputes_begun{}; ///< in how many of them first in that year

    friend bool operator==(state_year_row const&, state_year_row const&) = default;
};

BOOST_DESCRIBE_STRUCT(state_year_row, (),
                      (code, year, state, name, leader, leader_name, leaders, leader_changed, disputes, disputes_begun))

/// Two states in a year in which both were members of the system on at least one common, certain day.
struct dyad_year_row {
    std::string code1{};
    std::string code2{};
    std::int32_t year{};
    id<actor> state1{};
    id<actor> state2{};
    panel_cell defence{}; ///< whether the first owes it to the second; undirected: either to the other. So the next five
    panel_cell offence{};
    panel_cell neutrality{};
    panel_cell non_aggression{};
    panel_cell consultation{};
    panel_cell trade_concession{};
    panel_cell agreement{};     ///< whether an agreement binds both
    panel_cell dialogue{};      ///< whether a channel or forum of both is active
    panel_cell measure{};       ///< whether a measure of the first is in force against the second; undirected: of either
    panel_cell dispute{};       ///< whether they stood on opposite sides of one dispute on a common day
    panel_cell dispute_onset{}; ///< whether that began in the year, in at least one dispute
    panel_cell hostility{};     ///< the highest of these disputes, 1 to 5 as COW has it; 0: no dispute
    panel_cell
        exchange{}; ///< who represents the first at the second, as COW has it: 3 an ambassador, 2 a minister, 1 a charge d'affaires, 9 other, 0 nobody; undirected: the highest of both
    panel_cell
        organisations{}; ///< of how many organisations both are full members on a common day; known only if the options say that memberships are complete
    panel_cell
        ties{}; ///< the score of `ties` in thousandths, on 31 December or, if the options say `first_day`, 1 January; known only if every component that counts is covered on that day, and certain

    friend bool operator==(dyad_year_row const&, dyad_year_row const&) = default;
};

BOOST_DESCRIBE_STRUCT(dyad_year_row, (),
                      (code1, code2, year, state1, state2, defence, offence, neutrality, non_aggression, consultation,
                       trade_concession, agreement, dialogue, measure, dispute, dispute_onset, hostility, exchange, organisations,
                       ties))

/// What a panel does not have.
struct panel_report {
    std::uint64_t rows{};
    std::uint64_t only_possible{}; ///< rows that are left out, because membership is only possible
    std::optional<std::int32_t> first_year{};
    std::optional<std::int32_t> last_year{};
    std::vector<ref<>> left_out{}; ///< instruments of more states than the options allow

    /// Adds what the panel of other states does not have. Associative and commutative; an empty report changes nothing.
    void merge(panel_report const& other);

    friend bool operator==(panel_report const&, panel_report const&) = default;
};

BOOST_DESCRIBE_STRUCT(panel_report, (), (rows, only_possible, first_year, last_year, left_out))

namespace detail {

struct dispute_days;

/// A panel that is being made, without the function that takes its rows.
class panel_maker {
public:
    panel_maker(dossier_index const& index, panel_options const& options);

    [[nodiscard]] panel_report& answer() noexcept { return report_; }
    /// Why there is no panel; empty if there is one.
    [[nodiscard]] report const& fault() const noexcept { return fault_; }

    [[nodiscard]] std::vector<id<actor>> members() const;
    void run_states(void* context, void (*take)(void* context, state_year_row&& row));
    void run_dyads(void* context, void (*take)(void* context, dyad_year_row const& row));

private:
    /// The days on which a state is a full member of an organisation.
    struct membership_days {
        std::string organisation;
        std::vector<day_span> certain{};
        std::vector<day_span> possible{};
    };

    /// A state that has rows.
    struct panel_state {
        actor const* who;
        std::string code;       ///< in its first year
        bool has_codes = false; ///< it has several, at different times
        std::vector<day_span> certain{};
        std::vector<day_span> possible{};
        std::vector<membership_days> organisations{}; ///< by organisation
    };

    /// What the dossier covers, for one pair.
    struct pair_coverage {
        std::vector<day_span> agreements{};
        std::vector<day_span> dialogues{};
        std::vector<day_span> measures{};
        std::vector<day_span> disputes{};
        std::vector<day_span> missions{};
    };

    void find_members();
    [[nodiscard]] bool is_complete(std::string_view kind) const;
    [[nodiscard]] bool is_wanted(actor const& one) const;
    void find_years(bool has_open_end);
    [[nodiscard]] day_span window_of(std::int32_t year) const noexcept;
    [[nodiscard]] panel_cell cell(panel_pair const& links, panel_column column, std::vector<day_span> const& covered,
                                  std::int32_t year) const;
    /// Of any of some columns.
    [[nodiscard]] panel_cell cell(panel_pair const& links, panel_column column, panel_column last,
                                  std::vector<day_span> const& covered, std::int32_t year) const;
    /// The columns that the links of a pair fill.
    void fill_cells(dyad_year_row& to, panel_pair const& pair, pair_coverage const& covered, std::int32_t year) const;
    void add_disputes(dyad_year_row& to, panel_pair const& links, std::vector<dispute_days> const& disputes,
                      std::vector<day_span> const& covered) const;
    [[nodiscard]] panel_cell exchange_of(panel_pair const& links, std::vector<day_span> const& covered, std::int32_t year) const;
    void find_organisations(panel_state& of) const;
    [[nodiscard]] panel_cell organisations_of(panel_state const& one, panel_state const& other, std::int32_t year) const;
    [[nodiscard]] panel_cell ties_of(panel_state const& one, panel_state const& other, std::int32_t year) const;
    [[nodiscard]] pair_coverage coverage_of(panel_state const& one, panel_state const& other) const;
    void add_leaders(state_year_row& to, panel_state const& of) const;

    dossier_index const& index_;
    panel_options options_;
    panel_report report_{};
    report fault_{};
    std::vector<panel_state> states_{};
    panel_coverage covered_;
};

} // namespace detail

/// The states that have rows in a panel, in its order: by their codes. Empty if there is no panel.
[[nodiscard]] ENTENTE_DECL std::vector<id<actor>> panel_states(dossier_index const& index, panel_options const& options);

/// Calls `visit(dyad_year_row const&)` for each pair of members and each year, by code of the first, code of the second, and year. One row is held at a time. Returns an error if the years have no end: neither
/// the options, nor the coverage of actors, nor the day of compilation says it. n log n in the instruments; linear in the rows.
template <class Visit>
[[nodiscard]] result<panel_report> dyad_years(dossier_index const& index, panel_options const& options, Visit visit) {
    detail::panel_maker maker(index, options);
    if (!maker.fault().ok()) {
        return unexpected(maker.fault());
    }
    maker.run_dyads(&visit, [](void* context, dyad_year_row const& row) { (*static_cast<Visit*>(context))(row); });
    return std::move(maker.answer());
}

/// Calls `visit(state_year_row&&)` for each member and year, by code and year.
template <class Visit>
[[nodiscard]] result<panel_report> state_years(dossier_index const& index, panel_options const& options, Visit visit) {
    detail::panel_maker maker(index, options);
    if (!maker.fault().ok()) {
        return unexpected(maker.fault());
    }
    maker.run_states(&visit, [](void* context, state_year_row&& row) { (*static_cast<Visit*>(context))(std::move(row)); });
    return std::move(maker.answer());
}

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/query/impl/panel.ipp>
#endif

#endif
