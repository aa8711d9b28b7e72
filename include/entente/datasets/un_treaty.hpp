// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_DATASETS_UN_TREATY_HPP
#define ENTENTE_DATASETS_UN_TREATY_HPP

/// The table of participants of a treaty, as the United Nations Treaty Collection shows it: "24 Jan 1983 a".

#include <entente/core/detail/config.hpp>
#include <entente/core/extensions.hpp>
#include <entente/csv/options.hpp>
#include <entente/datasets/description.hpp>
#include <entente/datasets/record.hpp>

#include <boost/describe/class.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace entente::inline v0_1::datasets {

/// A row: a participant, and the days of its signature and its consent, whose columns have other names in each table. A column whose name begins with "Signature" has signatures, one that begins with "Entry into
/// force" the days on which the treaty entered into force for the participant, and each other one consents.
struct un_treaty_row {
    std::string Participant{};
    extensions other{};

    friend bool operator==(un_treaty_row const&, un_treaty_row const&) = default;
};

BOOST_DESCRIBE_STRUCT(un_treaty_row, (), (Participant, other))

/// How a participant consented to be bound, by the mark after its day.
struct un_consent {
    participation_action action{};
    date on{};

    friend bool operator==(un_consent const&, un_consent const&) = default;
};

/// Parses "24 Jan 1983 a". The marks are those of the UN Treaty Collection: a accession, A acceptance, AA approval, c formal confirmation, d succession, s definitive signature; without a mark it is a
/// ratification. Nothing if it is not such a text.
[[nodiscard]] ENTENTE_DECL std::optional<un_consent> read_un_consent(std::string_view cell);

/// One treaty, whose id and name the table does not have; nor does it have the day on which the treaty entered into force, without which nobody is bound: `add<un_treaty>(made, text, "ctbt", "Comprehensive Nuclear-Test-Ban Treaty")`.
class un_treaty {
public:
    using row_type = un_treaty_row;
    static constexpr description what{
        .name = "un-treaty",
        .title = "Participants of a treaty, United Nations Treaty Collection",
        .version = "status table",
        .publisher = "United Nations Office of Legal Affairs, Treaty Section",
        .licence = "United Nations terms of use",
        .citation = "United Nations Treaty Collection, Multilateral Treaties Deposited with the Secretary-General.",
        .codebook = "https://treaties.un.org/pages/Definitions.aspx",
        .becomes = "an agreement and its participations"};

    explicit un_treaty(record& to, std::string_view treaty = "un-treaty", std::string_view name = "UN treaty")
        : to_(to), treaty_(treaty), name_(name) {}

    [[nodiscard]] static csv::read_options options() { return {.required = {"Participant"}}; }

    void take(row_type& row, std::uint64_t line);
    void finish() {}

private:
    record& to_;
    std::string treaty_;
    std::string name_;
};

} // namespace entente::datasets

#ifndef ENTENTE_COMPILED
#    include <entente/datasets/impl/un_treaty.ipp>
#endif

#endif
