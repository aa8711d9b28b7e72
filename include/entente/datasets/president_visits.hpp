// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_DATASETS_PRESIDENT_VISITS_HPP
#define ENTENTE_DATASETS_PRESIDENT_VISITS_HPP

/// Travels abroad of presidents of the United States.

#include <entente/core/detail/config.hpp>
#include <entente/csv/options.hpp>
#include <entente/datasets/description.hpp>
#include <entente/datasets/record.hpp>

#include <boost/describe/class.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace entente::inline v0_1::datasets {

/// A row: a visit to one country.
struct president_visit_row {
    std::string destination_country{};
    std::string destination_city{};
    std::string description{};
    std::string time{}; ///< "May 25-28, 2019", "January 29-February 7, 1909"

    friend bool operator==(president_visit_row const&, president_visit_row const&) = default;
};

BOOST_DESCRIBE_STRUCT(president_visit_row, (), (destination_country, destination_city, description, time))

/// The days of a visit.
struct visit_days {
    date first{};
    date last{};

    friend bool operator==(visit_days const&, visit_days const&) = default;
};

/// Parses the days of a visit in the words of the Office of the Historian: "May 25-28, 2019", "December 30, 1995-January 2, 1996", "November 1942". Nothing if it is not such a text.
[[nodiscard]] ENTENTE_DECL std::optional<visit_days> read_visit_days(std::string_view text);

} // namespace entente::datasets

namespace entente::inline v0_1::detail {

/// Adds a visit abroad of the United States at a level.
ENTENTE_DECL void add_visit(datasets::record& to, datasets::president_visit_row& row, std::uint64_t line, dialogue_level level);

} // namespace entente::detail

namespace entente::inline v0_1::datasets {

/// Each visit becomes a meeting at which the host is the country. A visit of one day is held; a longer one opens and concludes. What came of it is not in the table.
class president_visits {
public:
    using row_type = president_visit_row;
    static constexpr description what{.name = "president-visits",
                                      .title = "Travels Abroad of the President",
                                      .version = "1906 to 2019",
                                      .publisher = "Office of the Historian, United States Department of State",
                                      .licence = "public domain (United States government)",
                                      .citation =
                                          "Office of the Historian, Bureau of Public Affairs. Travels Abroad of the President.",
                                      .codebook = "https://history.state.gov/departmenthistory/travels/president",
                                      .becomes = "meetings with host, place and days"};

    explicit president_visits(record& to) : to_(to) {}

    [[nodiscard]] static csv::read_options options() {
        return {.unknown = csv::unknown_columns::ignore, .required = {"destination_country", "time"}};
    }

    void take(row_type& row, std::uint64_t line) { entente::detail::add_visit(to_, row, line, dialogue_level::leaders); }
    void finish() {}

private:
    record& to_;
};

} // namespace entente::datasets

#ifndef ENTENTE_COMPILED
#    include <entente/datasets/impl/president_visits.ipp>
#endif

#endif
