// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_DATASETS_PLOVER_HPP
#define ENTENTE_DATASETS_PLOVER_HPP

/// Events in the PLOVER ontology, in the columns of POLECAT.

#include <entente/core/date.hpp>
#include <entente/core/detail/config.hpp>
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

/// A row: who did what to whom, as an article reports it. Other columns are left out.
struct plover_row {
    std::string event_id{};
    date event_date{};
    std::string event_type{}; ///< AGREE, CONSULT, SANCTION ...
    std::string event_mode{}; ///< of some types: visit, expel ...
    std::string contexts{};   ///< parted by semicolons: diplomatic, economic; also historical, future, hypothetical, negated
    std::string actor_name{};
    std::string actor_country{}; ///< ISO 3166-1 alpha-3, or a name
    std::string recipient_name{};
    std::string recipient_country{};
    std::string placename{};

    friend bool operator==(plover_row const&, plover_row const&) = default;
};

BOOST_DESCRIBE_STRUCT(plover_row, (),
                      (event_id, event_date, event_type, event_mode, contexts, actor_name, actor_country, recipient_name,
                       recipient_country, placename))

/// An event is evidence, and changes no standing. What is said becomes a statement of the actor to the recipient; what is done becomes a statement of the source about both. A consultation by visit, or of several, becomes a meeting. Events that are historical,
/// future, hypothetical or negated are left out, and counted in a note. An actor is its country; an event within one country is left out, too, and so is one without two countries.
class plover {
public:
    using row_type = plover_row;
    static constexpr description what{.name = "plover",
                                      .title = "POLECAT events",
                                      .version = "PLOVER",
                                      .publisher = "Open Event Data Alliance",
                                      .licence = "CC0 1.0 (POLECAT)",
                                      .citation =
                                          "Halterman, Andrew, Benjamin E. Bagozzi, Andreas Beger, Philip A. Schrodt and Grace I. "
                                          "Scarborough. 2023. PLOVER and POLECAT: A New Political Event Ontology and Dataset.",
                                      .codebook = "https://github.com/openeventdata/PLOVER",
                                      .becomes = "statements, and meetings where states consulted"};

    explicit plover(record& to) : to_(to), before_(to.made().statements.size() + to.made().meetings.size()) {}

    [[nodiscard]] static csv::read_options options() {
        return {.unknown = csv::unknown_columns::ignore,
                .required = {"event_type", "actor_country", "recipient_country"},
                .absent = {"NA", "None"}};
    }

    void take(row_type& row, std::uint64_t line);
    void finish();

private:
    /// Whether an event took place, by its contexts.
    [[nodiscard]] static bool is_real(std::string_view contexts);
    [[nodiscard]] static std::string words_of(row_type const& row);
    void add_meeting(row_type const& row, std::string const& own, std::vector<id<actor>> const& by,
                     std::vector<id<actor>> const& to, std::uint64_t line);
    void add_statement(row_type const& row, statement_kind kind, bool is_said, std::string const& own,
                       std::vector<id<actor>> const& by, std::vector<id<actor>> const& to, std::uint64_t line);
    [[nodiscard]] std::vector<id<actor>> states_in(std::string_view text, cell_place const& where, date const& on);

    record& to_;
    std::size_t before_;         ///< objects of tables that were read before
    std::uint64_t unreal_ = 0;   ///< historical, future, hypothetical, negated
    std::uint64_t internal_ = 0; ///< within one country, or without two
};

} // namespace entente::datasets

#ifndef ENTENTE_COMPILED
#    include <entente/datasets/impl/plover.ipp>
#endif

#endif
