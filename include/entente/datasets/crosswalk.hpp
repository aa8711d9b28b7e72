// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_DATASETS_CROSSWALK_HPP
#define ENTENTE_DATASETS_CROSSWALK_HPP

/// Which state a code means: the numbers of the Correlates of War and of Gleditsch and Ward, the letters of COW, ISO 3166, and names. One number may mean two states at different times:
/// 260 of Gleditsch and Ward is West Germany until 2 October 1990, and Germany from the day after.

#include <entente/core/day.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/datasets/detail/state_table.hpp>

#include <boost/describe/enum.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente::inline v0_1::datasets {

/// A system of codes for states.
enum class state_codes : std::uint8_t {
    cow,         ///< Correlates of War, numbers: 732
    cow_letters, ///< Correlates of War, letters: ROK
    gw,          ///< Gleditsch and Ward, numbers
    iso_letters, ///< ISO 3166-1 alpha-3, and those of ISO 3166-3 that mean one state: KOR, DDR
    iso_number,  ///< ISO 3166-1 numeric, with or without zeros before it: 410
    name,        ///< English names, with those that datasets use
};

BOOST_DESCRIBE_ENUM(state_codes, cow, cow_letters, gw, iso_letters, iso_number, name)

/// A code of a state, for what time.
struct state_code {
    state_codes in{};
    std::string code{};
    std::optional<day> first{};
    std::optional<day> last{};

    friend bool operator==(state_code const&, state_code const&) = default;
};

/// A state that the crosswalk knows.
struct known_state {
    std::string_view id;   ///< the id of its actor: `republic-of-korea`
    std::string_view name; ///< in English

    friend bool operator==(known_state const&, known_state const&) = default;
};

/// Every state of the crosswalk: those of COW by number, then those that only Gleditsch and Ward have.
[[nodiscard]] ENTENTE_DECL std::vector<known_state> known_states();

/// The state that a code means on a day. Without a day, the last state that had it. Nothing if no state has it, then or ever. Linear in the table, which has some 230 rows.
[[nodiscard]] ENTENTE_DECL std::optional<known_state> find_state(state_codes in, std::string_view code,
                                                                 std::optional<day> on = std::nullopt);

/// The codes of a state, without its names; empty if the crosswalk does not know it.
[[nodiscard]] ENTENTE_DECL std::vector<state_code> codes_of(std::string_view id);

/// The number of a state in COW or Gleditsch and Ward on a day; 0: it has none.
[[nodiscard]] ENTENTE_DECL std::uint32_t number_of(std::string_view id, state_codes in, day on);

} // namespace entente::datasets

#ifndef ENTENTE_COMPILED
#    include <entente/datasets/impl/crosswalk.ipp>
#endif

#endif
