// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_DATASETS_SECRETARY_VISITS_HPP
#define ENTENTE_DATASETS_SECRETARY_VISITS_HPP

/// Travels abroad of United States secretaries of state, as the Office of the Historian lists them.

#include <entente/core/detail/config.hpp>
#include <entente/csv/options.hpp>
#include <entente/datasets/description.hpp>
#include <entente/datasets/president_visits.hpp>
#include <entente/datasets/record.hpp>

#include <cstdint>

namespace entente::inline v0_1::datasets {

/// Each visit becomes a meeting of ministers, with the country as its host. The columns are those of `president_visits`. A journey to three countries makes three meetings.
class secretary_visits {
public:
    using row_type = president_visit_row;
    static constexpr description what{.name = "secretary-visits",
                                      .title = "Travels Abroad of the Secretary of State",
                                      .version = "from 1866 on",
                                      .publisher = "Office of the Historian, United States Department of State",
                                      .licence = "public domain (United States government)",
                                      .citation = "Office of the Historian, Bureau of Public Affairs. Travels Abroad of the "
                                                  "Secretary of State.",
                                      .codebook = "https://history.state.gov/departmenthistory/travels/secretary",
                                      .becomes = "meetings of ministers with host, place and days"};

    explicit secretary_visits(record& to) : to_(to) {}

    [[nodiscard]] static csv::read_options options() {
        return {.unknown = csv::unknown_columns::ignore, .required = {"destination_country", "time"}};
    }

    void take(row_type& row, std::uint64_t line) { entente::detail::add_visit(to_, row, line, dialogue_level::ministers); }
    void finish() {}

private:
    record& to_;
};

} // namespace entente::datasets

#endif
