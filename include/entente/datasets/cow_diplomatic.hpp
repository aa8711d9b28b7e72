// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_DATASETS_COW_DIPLOMATIC_HPP
#define ENTENTE_DATASETS_COW_DIPLOMATIC_HPP

/// Diplomatic exchange of the Correlates of War project: who has a mission where, in some years.

#include <entente/core/detail/config.hpp>
#include <entente/csv/missing.hpp>
#include <entente/csv/options.hpp>
#include <entente/datasets/description.hpp>
#include <entente/datasets/record.hpp>

#include <boost/describe/class.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace entente::inline v0_1::datasets {

/// A row: two states in a year that was looked at.
struct cow_diplomatic_row {
    std::int32_t ccode1{};
    std::int32_t ccode2{};
    std::int32_t year{};
    csv::missing<std::int32_t, -9>
        dr_at_1{}; ///< who represents the second state at the first: 0 nobody, 1 charge d'affaires, 2 minister, 3 ambassador, 9 other
    csv::missing<std::int32_t, -9> dr_at_2{}; ///< who represents the first state at the second
    csv::missing<std::int32_t, -9> de{};      ///< whether either has a mission

    friend bool operator==(cow_diplomatic_row const&, cow_diplomatic_row const&) = default;
};

BOOST_DESCRIBE_STRUCT(cow_diplomatic_row, (), (ccode1, ccode2, year, dr_at_1, dr_at_2, de))

/// Each state that is represented at another has a mission there, from the first year in which the table has somebody there, with the class of its head in each. It is closed by the first day of a later year in which the table
/// has nobody there. Between two years that were looked at nobody knows: only these years are covered, and not one in which a level is missing.
class cow_diplomatic {
public:
    using row_type = cow_diplomatic_row;
    static constexpr description what{.name = "cow-diplomatic",
                                      .title = "Diplomatic Exchange",
                                      .version = "v2006.1",
                                      .publisher = "Correlates of War Project",
                                      .licence = "no licence stated; the project asks to be cited",
                                      .citation = "Bayer, Resat. 2006. Diplomatic Exchange Data set, v2006.1.",
                                      .codebook = "https://correlatesofwar.org/data-sets/diplomatic-exchange/",
                                      .becomes = "missions, with the class of their heads in each year"};

    explicit cow_diplomatic(record& to) : to_(to) {}

    [[nodiscard]] static csv::read_options options() {
        return {.unknown = csv::unknown_columns::ignore, .required = {"dr_at_1", "dr_at_2"}};
    }

    void take(row_type& row, std::uint64_t line);
    void finish();

private:
    static constexpr std::int32_t missing = -9;

    struct seen {
        std::int32_t level;
        std::uint64_t line;
    };

    using level_map = std::map<std::int32_t, seen>; ///< by year; -9: missing

    [[nodiscard]] static period whole_year(std::int32_t year);
    [[nodiscard]] static std::optional<head_class> class_of(std::int32_t level) noexcept;
    void take_one(std::int32_t sender, std::int32_t receiver, std::int32_t year, std::int32_t level, cell_place const& where);
    void add_step(mission& to, mission_action action, std::int32_t year, std::uint64_t line);
    /// The mission that a pair had from a year on, without its years; null if it is there already.
    [[nodiscard]] mission* new_mission(std::int32_t sender, std::int32_t receiver, std::int32_t first, std::uint64_t line);
    /// Adds the years without a break from one on. Returns the last of them.
    level_map::const_iterator fill(mission& one, level_map const& of, level_map::const_iterator at);

    record& to_;
    std::set<std::int32_t> years_{};
    std::set<std::int32_t> gaps_{};                                       ///< years in which some level is missing
    std::map<std::pair<std::int32_t, std::int32_t>, level_map> levels_{}; ///< by sender and receiver
};

} // namespace entente::datasets

#ifndef ENTENTE_COMPILED
#    include <entente/datasets/impl/cow_diplomatic.ipp>
#endif

#endif
