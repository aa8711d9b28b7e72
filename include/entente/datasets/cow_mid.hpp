// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_DATASETS_COW_MID_HPP
#define ENTENTE_DATASETS_COW_MID_HPP

/// Militarized interstate disputes of the Correlates of War project, by participant.

#include <entente/core/date.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/csv/missing.hpp>
#include <entente/csv/options.hpp>
#include <entente/datasets/description.hpp>
#include <entente/datasets/record.hpp>

#include <boost/describe/class.hpp>

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace entente::inline v0_1::datasets {

/// A row of MIDB: one state in one dispute, and when.
struct cow_mid_row {
    std::int32_t dispnum{};
    std::string stabb{};
    std::int32_t ccode{};
    csv::missing<std::int32_t, -9> stday{};
    csv::missing<std::int32_t, -9> stmon{};
    std::int32_t styear{};
    csv::missing<std::int32_t, -9> endday{};
    csv::missing<std::int32_t, -9> endmon{};
    std::int32_t endyear{};
    bool sidea = false;
    csv::missing<std::int32_t, -9> fatality{};
    csv::missing<std::int32_t, -9> fatalpre{};
    std::int32_t hiact{};
    std::int32_t hostlev{};

    friend bool operator==(cow_mid_row const&, cow_mid_row const&) = default;
};

BOOST_DESCRIBE_STRUCT(cow_mid_row, (),
                      (dispnum, stabb, ccode, stday, stmon, styear, endday, endmon, endyear, sidea, fatality, fatalpre, hiact,
                       hostlev))

/// Each dispute has its sides, a side for each row with its days, and the highest hostility and action of all. It is active from the first day of a row, and lapses on the last: the table does
/// not say how it ended.
class cow_mid {
public:
    using row_type = cow_mid_row;
    static constexpr description what{
        .name = "cow-mid",
        .title = "Militarized Interstate Disputes, participants (MIDB)",
        .version = "5.0",
        .publisher = "Correlates of War Project",
        .licence = "no licence stated; the project asks to be cited",
        .citation =
            "Palmer, Glenn, et al. 2022. The MID5 Dataset, 2011-2014. Conflict Management and Peace Science 39(4): 470-482.",
        .codebook = "https://correlatesofwar.org/data-sets/mids/",
        .becomes = "disputes with their sides, days and hostility"};

    explicit cow_mid(record& to) : to_(to) {}

    [[nodiscard]] static csv::read_options options() { return {.unknown = csv::unknown_columns::ignore, .required = {"sidea"}}; }

    void take(row_type& row, std::uint64_t line);
    void finish();

private:
    static constexpr std::int32_t first_covered = 1816;
    static constexpr std::int32_t last_covered = 2014;

    /// The highest level of hostility and the highest action of all rows.
    void note_levels(dispute& to, row_type const& row, std::uint64_t line);
    /// A dispute has the days of all its rows.
    void widen(dispute& to, std::optional<date> const& start, std::optional<date> const& end, std::uint64_t line);

    record& to_;
    std::vector<id<dispute>> without_level_{}; ///< a row has a level that the codebook does not have
    std::vector<id<dispute>> without_end_{};
    std::set<std::tuple<std::int32_t, std::int32_t, date, date, bool>> rows_{}; ///< dispute, state, days and side
    std::optional<std::int32_t> first_year_{};
    std::optional<std::int32_t> last_year_{};
};

} // namespace entente::datasets

#ifndef ENTENTE_COMPILED
#    include <entente/datasets/impl/cow_mid.ipp>
#endif

#endif
