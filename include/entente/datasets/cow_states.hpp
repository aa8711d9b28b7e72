// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_DATASETS_COW_STATES_HPP
#define ENTENTE_DATASETS_COW_STATES_HPP

/// State system membership of the Correlates of War project: which states there were, and when.

#include <entente/core/detail/config.hpp>
#include <entente/csv/missing.hpp>
#include <entente/csv/options.hpp>
#include <entente/datasets/description.hpp>
#include <entente/datasets/record.hpp>

#include <boost/describe/class.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace entente::inline v0_1::datasets {

/// A row of the table: a state, and a spell of its membership of the state system.
struct cow_state_row {
    std::string stateabb{};
    std::int32_t ccode{};
    std::string statenme{};
    csv::missing<std::int32_t, -9> styear{};
    std::int32_t stmonth{};
    std::int32_t stday{};
    csv::missing<std::int32_t, -9> endyear{};
    std::int32_t endmonth{};
    std::int32_t endday{};

    friend bool operator==(cow_state_row const&, cow_state_row const&) = default;
};

BOOST_DESCRIBE_STRUCT(cow_state_row, (), (stateabb, ccode, statenme, styear, stmonth, stday, endyear, endmonth, endday))

/// Each state becomes an actor with its memberships of the state system `cow`. A spell that ends on the last day of the table has no end on record: the table stops there, not the state.
class cow_states {
public:
    using row_type = cow_state_row;
    static constexpr description what{.name = "cow-states",
                                      .title = "State System Membership List",
                                      .version = "v2016",
                                      .publisher = "Correlates of War Project",
                                      .licence = "no licence stated; the project asks to be cited",
                                      .citation = "Correlates of War Project. 2017. State System Membership List, v2016.",
                                      .codebook = "https://correlatesofwar.org/data-sets/state-system-membership/",
                                      .becomes = "states, and their memberships of the state system"};

    explicit cow_states(record& to) : to_(to) {}

    [[nodiscard]] static csv::read_options options() {
        return {.unknown = csv::unknown_columns::ignore, .required = {"styear", "endyear"}};
    }

    void take(row_type& row, std::uint64_t line);
    void finish();

private:
    struct spell {
        id<actor> state;
        date first;
        date last;
        std::uint64_t line;
    };

    record& to_;
    std::vector<spell> spells_{};
};

} // namespace entente::datasets

#ifndef ENTENTE_COMPILED
#    include <entente/datasets/impl/cow_states.ipp>
#endif

#endif
