// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_DATASETS_COW_ALLIANCES_HPP
#define ENTENTE_DATASETS_COW_ALLIANCES_HPP

/// Formal alliances of the Correlates of War project, by member.

#include <entente/core/detail/config.hpp>
#include <entente/csv/missing.hpp>
#include <entente/csv/options.hpp>
#include <entente/datasets/description.hpp>
#include <entente/datasets/record.hpp>

#include <boost/describe/class.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace entente::inline v0_1::datasets {

/// A row: a member of an alliance, and when. The years of the alliance and those of the member may differ.
struct cow_alliance_row {
    std::int32_t version4id{};
    std::int32_t ccode{};
    std::string state_name{};
    csv::missing<std::int32_t, -9> all_st_day{};
    csv::missing<std::int32_t, -9> all_st_month{};
    std::int32_t all_st_year{};
    csv::missing<std::int32_t, -9> all_end_day{};
    csv::missing<std::int32_t, -9> all_end_month{};
    csv::missing<std::int32_t, -9> all_end_year{};
    csv::missing<std::int32_t, -9> mem_st_day{};
    csv::missing<std::int32_t, -9> mem_st_month{};
    std::int32_t mem_st_year{};
    csv::missing<std::int32_t, -9> mem_end_day{};
    csv::missing<std::int32_t, -9> mem_end_month{};
    csv::missing<std::int32_t, -9> mem_end_year{};
    bool left_censor = false;           ///< it began before the table does
    std::optional<bool> right_censor{}; ///< it goes on when the table ends
    csv::missing<std::int32_t, -9> defense{};
    csv::missing<std::int32_t, -9> neutrality{};
    csv::missing<std::int32_t, -9> nonaggression{};
    csv::missing<std::int32_t, -9> entente{};

    friend bool operator==(cow_alliance_row const&, cow_alliance_row const&) = default;
};

BOOST_DESCRIBE_STRUCT(cow_alliance_row, (),
                      (version4id, ccode, state_name, all_st_day, all_st_month, all_st_year, all_end_day, all_end_month,
                       all_end_year, mem_st_day, mem_st_month, mem_st_year, mem_end_day, mem_end_month, mem_end_year, left_censor,
                       right_censor, defense, neutrality, nonaggression, entente))

/// Each alliance becomes an agreement in force from its first day, with a clause for each member: what it owes the others. An entente is the obligation to consult.
class cow_alliances {
public:
    using row_type = cow_alliance_row;
    static constexpr description what{.name = "cow-alliances",
                                      .title = "Formal Alliances, by member",
                                      .version = "v4.1",
                                      .publisher = "Correlates of War Project",
                                      .licence = "no licence stated; the project asks to be cited",
                                      .citation = "Gibler, Douglas M. 2009. International Military Alliances, 1648-2008. CQ Press.",
                                      .codebook = "https://correlatesofwar.org/data-sets/formal-alliances/",
                                      .becomes = "agreements with members and obligations"};

    explicit cow_alliances(record& to) : to_(to) {}

    [[nodiscard]] static csv::read_options options() {
        return {.unknown = csv::unknown_columns::ignore, .required = {"mem_end_year"}, .absent = {"NA", "."}}; // "." is Stata's
    }

    void take(row_type& row, std::uint64_t line);
    void finish();

private:
    record& to_;
};

} // namespace entente::datasets

#ifndef ENTENTE_COMPILED
#    include <entente/datasets/impl/cow_alliances.ipp>
#endif

#endif
