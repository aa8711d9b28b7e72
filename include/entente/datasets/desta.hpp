// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_DATASETS_DESTA_HPP
#define ENTENTE_DATASETS_DESTA_HPP

/// Design of Trade Agreements: trade agreements, and who acceded to and left them.

#include <entente/core/detail/config.hpp>
#include <entente/core/extensions.hpp>
#include <entente/csv/options.hpp>
#include <entente/datasets/description.hpp>
#include <entente/datasets/record.hpp>

#include <boost/describe/class.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente::inline v0_1::datasets {

/// A row: an agreement, an accession or a withdrawal. The numbers of the members (`c1` ...) and their parts in it (`mc1` ...) are among `other`.
struct desta_row {
    std::string number{};
    std::int32_t base_treaty{};
    std::string name{};
    std::string entry_type{};
    std::optional<std::int32_t> year{};
    std::optional<std::int32_t> entryforceyear{};
    extensions other{};

    friend bool operator==(desta_row const&, desta_row const&) = default;
};

BOOST_DESCRIBE_STRUCT(desta_row, (), (number, base_treaty, name, entry_type, year, entryforceyear, other))

/// Each agreement becomes a treaty with its members as parties, who owe each other trade concessions. Accessions and withdrawals are steps of the members that the row marks: those of part 1, or of part 2 where the others are of part 3.
/// Amendments refer to what they amend. A negotiation is an agreement that is only negotiated. Days are years: the table has no more.
class desta {
public:
    using row_type = desta_row;
    static constexpr description what{
        .name = "desta",
        .title = "Design of Trade Agreements, list of treaties",
        .version = "2.1",
        .publisher = "World Trade Institute, University of Bern",
        .licence = "CC BY 4.0",
        .citation = "Dur, Andreas, Leonardo Baccini and Manfred Elsig. 2014. The Design of International Trade Agreements: "
                    "Introducing a New Dataset. Review of International Organizations 9(3): 353-375.",
        .codebook = "https://www.designoftradeagreements.org/downloads/",
        .becomes = "trade agreements, their parties, accessions and withdrawals"};

    explicit desta(record& to) : to_(to) {}

    [[nodiscard]] static csv::read_options options() { return {.required = {"number", "entry_type"}}; }

    void take(row_type& row, std::uint64_t line);
    void finish();

private:
    /// What a row is about.
    enum class entry : unsigned char { treaty, accession, withdrawal, talk, amendment };

    struct member {
        id<actor> who;
        std::string part; ///< "1": new to the treaty; "2" and "3": the two sides
    };

    [[nodiscard]] static std::optional<entry> entry_named(std::string_view type) noexcept;
    [[nodiscard]] std::vector<member> members_of(row_type const& row, std::uint64_t line);
    void describe(agreement& treaty, row_type const& row, entry of, id<agreement> const& base, std::optional<date> const& year,
                  std::optional<date> const& force, std::uint64_t line);
    void add_parties(agreement& treaty, std::vector<member> const& members, entry of, std::optional<date> const& year,
                     std::optional<date> const& force);

    record& to_;
};

} // namespace entente::datasets

#ifndef ENTENTE_COMPILED
#    include <entente/datasets/impl/desta.ipp>
#endif

#endif
