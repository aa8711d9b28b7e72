// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_DATASETS_ARCHIGOS_HPP
#define ENTENTE_DATASETS_ARCHIGOS_HPP

/// Archigos: the leaders of states since 1840, and how they came and went.

#include <entente/core/detail/config.hpp>
#include <entente/csv/options.hpp>
#include <entente/datasets/description.hpp>
#include <entente/datasets/record.hpp>

#include <boost/describe/class.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace entente::inline v0_1::datasets {

/// A row: a leader in a year. A time in office is cut at each turn of a year.
struct archigos_row {
    std::string leadid{};
    std::int32_t ccode{}; ///< of Gleditsch and Ward, not of COW: Germany is 260 after 1990
    std::string idacr{};
    std::string leader{};
    date startdate{};
    date enddate{};
    std::string entry{};
    std::string exit{};
    std::optional<std::int32_t> yrborn{};

    friend bool operator==(archigos_row const&, archigos_row const&) = default;
};

BOOST_DESCRIBE_STRUCT(archigos_row, (), (leadid, ccode, idacr, leader, startdate, enddate, entry, exit, yrborn))

/// Each state has the office of its leader, and each time in office becomes a tenure. A leader who was still in office at the end of the table has a tenure whose end is open. Where a number means
/// two states, as at German unity, the time in office is cut on that day.
class archigos {
public:
    using row_type = archigos_row;
    static constexpr description what{
        .name = "archigos",
        .title = "Archigos: leaders of states",
        .version = "4.1",
        .publisher = "Henk E. Goemans, Kristian Skrede Gleditsch and Giacomo Chiozza",
        .licence = "CC BY 4.0",
        .citation = "Goemans, Henk E., Kristian Skrede Gleditsch and Giacomo Chiozza. 2009. Introducing Archigos: A Dataset of "
                    "Political Leaders. Journal of Peace Research 46(2): 269-283.",
        .codebook = "https://www.rochester.edu/college/faculty/hgoemans/data.htm",
        .becomes = "offices of leaders, persons, and their times in office"};

    explicit archigos(record& to) : to_(to) {}

    [[nodiscard]] static csv::read_options options() {
        return {.encoding = csv::encoding::latin_1, .unknown = csv::unknown_columns::ignore, .required = {"leader"}};
    }

    void take(row_type& row, std::uint64_t line);
    void finish();

private:
    /// A time in office, of the rows so far.
    struct spell {
        std::string code;
        std::string country;
        std::string leader;
        std::string born;
        date first;
        date last;
        bool goes_on = false;
        std::optional<entry_kind> entry;
        std::optional<exit_kind> exit;
        std::uint64_t line;
    };

    void close(spell const& one);

    record& to_;
    std::vector<spell> spells_{};
    std::map<std::string, std::size_t> current_{}; ///< by number and leader
};

} // namespace entente::datasets

#ifndef ENTENTE_COMPILED
#    include <entente/datasets/impl/archigos.ipp>
#endif

#endif
