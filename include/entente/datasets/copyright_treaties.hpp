// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_DATASETS_COPYRIGHT_TREATIES_HPP
#define ENTENTE_DATASETS_COPYRIGHT_TREATIES_HPP

/// Membership of copyright treaties.

#include <entente/core/detail/config.hpp>
#include <entente/csv/options.hpp>
#include <entente/datasets/description.hpp>
#include <entente/datasets/record.hpp>

#include <boost/describe/class.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace entente::inline v0_1::datasets {

/// A row: a contracting party and a treaty.
struct copyright_treaty_row {
    std::string contracting_party{};
    std::string treaty{};
    std::optional<date> signature_date{};
    std::optional<std::string> instrument_type{};
    std::optional<date> instrument_date{};
    std::optional<date> entry_into_force_date{};

    friend bool operator==(copyright_treaty_row const&, copyright_treaty_row const&) = default;
};

BOOST_DESCRIBE_STRUCT(copyright_treaty_row, (),
                      (contracting_party, treaty, signature_date, instrument_type, instrument_date, entry_into_force_date))

/// Each treaty becomes an agreement, and each row a participation: signature, the instrument and its day, entry into force for the party. A declaration of continued application is a succession.
class copyright_treaties {
public:
    using row_type = copyright_treaty_row;
    static constexpr description what{
        .name = "copyright-treaties",
        .title = "Copyright treaties, contracting parties",
        .version = "2024",
        .publisher = "compiled from the lists of the World Intellectual Property Organization",
        .licence = "ODC-PDDL",
        .citation = "World Intellectual Property Organization. WIPO-Administered Treaties, contracting parties.",
        .codebook = "https://www.wipo.int/wipolex/en/treaties/",
        .becomes = "agreements and participations"};

    explicit copyright_treaties(record& to) : to_(to) {}

    [[nodiscard]] static csv::read_options options() {
        return {.unknown = csv::unknown_columns::ignore, .required = {"contracting_party", "treaty"}};
    }

    void take(row_type& row, std::uint64_t line);
    void finish() {}

private:
    record& to_;
};

} // namespace entente::datasets

#ifndef ENTENTE_COMPILED
#    include <entente/datasets/impl/copyright_treaties.ipp>
#endif

#endif
