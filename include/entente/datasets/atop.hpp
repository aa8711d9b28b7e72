// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_DATASETS_ATOP_HPP
#define ENTENTE_DATASETS_ATOP_HPP

/// Alliance Treaty Obligations and Provisions, by member.

#include <entente/core/detail/config.hpp>
#include <entente/csv/missing.hpp>
#include <entente/csv/options.hpp>
#include <entente/datasets/description.hpp>
#include <entente/datasets/record.hpp>

#include <boost/describe/class.hpp>

#include <cstdint>

namespace entente::inline v0_1::datasets {

/// A row: a member of an alliance, when it entered and left, and what it owes.
struct atop_row {
    std::int32_t atopid{};
    std::int32_t member{}; ///< of COW
    std::int32_t yrent{};
    csv::missing<std::int32_t, 0, -9, 99> moent{};
    csv::missing<std::int32_t, 0, -9, 99> dayent{};
    csv::missing<std::int32_t, 0> yrexit{}; ///< 0: it goes on when the table ends; -9: it does not, and the year is missing
    csv::missing<std::int32_t, 0, -9, 99> moexit{};
    csv::missing<std::int32_t, 0, -9, 99> dayexit{};
    csv::missing<std::int32_t, -9> defense{};
    csv::missing<std::int32_t, -9> offense{};
    csv::missing<std::int32_t, -9> neutral{};
    csv::missing<std::int32_t, -9> nonagg{};
    csv::missing<std::int32_t, -9> consul{};

    friend bool operator==(atop_row const&, atop_row const&) = default;
};

BOOST_DESCRIBE_STRUCT(atop_row, (),
                      (atopid, member, yrent, moent, dayent, yrexit, moexit, dayexit, defense, offense, neutral, nonagg, consul))

/// Each alliance becomes an agreement in force from the day on which its first member entered, with a clause for each member: what it owes the others. It ends when the last member has left.
class atop {
public:
    using row_type = atop_row;
    static constexpr description what{
        .name = "atop",
        .title = "Alliance Treaty Obligations and Provisions, member level",
        .version = "5.1",
        .publisher = "ATOP Project, Rice University",
        .licence = "no licence stated; the project asks to be cited",
        .citation = "Leeds, Brett Ashley, Jeffrey M. Ritter, Sara McLaughlin Mitchell and Andrew G. Long. 2002. Alliance Treaty "
                    "Obligations and Provisions, 1815-1944. International Interactions 28(3): 237-260.",
        .codebook = "http://www.atopdata.org/documentation.html",
        .becomes = "agreements with members and obligations"};

    explicit atop(record& to) : to_(to) {}

    [[nodiscard]] static csv::read_options options() {
        return {.unknown = csv::unknown_columns::ignore, .required = {"yrexit"}, .absent = {"NA", "."}}; // "." is Stata's
    }

    void take(row_type& row, std::uint64_t line);
    void finish();

private:
    record& to_;
};

} // namespace entente::datasets

#ifndef ENTENTE_COMPILED
#    include <entente/datasets/impl/atop.ipp>
#endif

#endif
