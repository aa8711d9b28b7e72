// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_DATASETS_HUGGO_HPP
#define ENTENTE_DATASETS_HUGGO_HPP

/// Parties of international environmental agreements (HUGGO in the manytreaties package).

#include <entente/core/detail/config.hpp>
#include <entente/csv/options.hpp>
#include <entente/datasets/description.hpp>
#include <entente/datasets/record.hpp>

#include <boost/describe/class.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace entente::inline v0_1::datasets {

/// A row: a state and a treaty. Days are dd.mm.yyyy or yyyy-mm-dd; 31.12.9999 is open, and the year 1 is unknown.
struct huggo_row {
    std::string treatyID{};
    std::string stateID{}; ///< ISO 3166-1 alpha-3, or the name of an organisation
    std::string Title{};
    std::string Signature{}; ///< of the treaty
    std::string Force{};     ///< of the treaty
    std::string stateSignature{};
    std::string stateRat{};
    std::string stateForce{};
    std::string stateWithdrawal{};
    std::string Acceptance{};
    std::string Accession{};
    std::string Succession{};

    friend bool operator==(huggo_row const&, huggo_row const&) = default;
};

BOOST_DESCRIBE_STRUCT(huggo_row, (),
                      (treatyID, stateID, Title, Signature, Force, stateSignature, stateRat, stateForce, stateWithdrawal,
                       Acceptance, Accession, Succession))

/// Each treaty becomes an agreement, and each row a participation with its signature, consent, entry into force and withdrawal. `stateRat` is a ratification of who signed; consent of who did not is an
/// accession if the row says so, else a confirmation whose means is not on record. A second row of one party and treaty is reported (V107), and left out.
class huggo {
public:
    using row_type = huggo_row;
    static constexpr description what{.name = "huggo",
                                      .title = "HUGGO: parties of environmental agreements (manytreaties)",
                                      .version = "manytreaties 0.1",
                                      .publisher = "PANARCHIC project, Geneva",
                                      .licence = "CC BY 4.0",
                                      .citation = "Hollway, James, et al. 2021. manytreaties: Data on international treaties.",
                                      .codebook = "https://github.com/globalgov/manytreaties",
                                      .becomes = "agreements and participations"};

    explicit huggo(record& to) : to_(to) {}

    [[nodiscard]] static csv::read_options options() {
        return {.unknown = csv::unknown_columns::ignore, .required = {"treatyID", "stateID"}};
    }

    void take(row_type& row, std::uint64_t line);
    void finish() {}

private:
    /// What the first row of a treaty says of it; each row repeats that.
    struct first_row {
        std::string title{};
        std::string signature{};
        std::string force{};
        std::uint64_t line{};
        bool is_told[3]{}; ///< that another row differs
    };

    [[nodiscard]] std::optional<date> day_in(std::string const& cell, std::string_view column, std::uint64_t line);
    void check_same(row_type const& row, std::uint64_t line);

    record& to_;
    std::map<std::string, first_row> first_rows_{};
};

} // namespace entente::datasets

#ifndef ENTENTE_COMPILED
#    include <entente/datasets/impl/huggo.ipp>
#endif

#endif
