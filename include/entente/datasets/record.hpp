// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_DATASETS_RECORD_HPP
#define ENTENTE_DATASETS_RECORD_HPP

/// A dossier that is made row by row, of one dataset or several. A state that two datasets name by different codes is one actor.

#include <entente/core/citation.hpp>
#include <entente/core/day.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/core/finding.hpp>
#include <entente/core/id.hpp>
#include <entente/core/report.hpp>
#include <entente/datasets/crosswalk.hpp>
#include <entente/datasets/description.hpp>
#include <entente/datasets/detail/slugs.hpp>
#include <entente/model/dossier.hpp>
#include <entente/model/participation.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace entente::inline v0_1::datasets {

/// Where a row stands: its line, and a column of it.
struct cell_place {
    std::uint64_t line{};      ///< 0: in a document that has no rows
    std::string_view column{}; ///< in such a document, the way to a value: "persons/0"
};

/// A dossier under construction. Objects are made when a row first names them; each row is cited by its line.
class record {
public:
    record() = default;
    explicit record(std::size_t max_findings) : findings_(max_findings) {}

    /// The dossier so far.
    [[nodiscard]] dossier const& made() const noexcept { return made_; }
    [[nodiscard]] dossier& made() noexcept { return made_; }

    /// What was found in the rows so far, in the order of the rows.
    [[nodiscard]] report const& findings() const noexcept { return findings_; }

    /// Names the dataset of the rows that follow, and adds its source.
    void begin(description const& of);

    /// The row of a line as a source: "line 12". Line 0 is the whole.
    [[nodiscard]] citation at(std::uint64_t line) const;

    /// Adds what was found otherwise, as by a reader of tables.
    void add(report found) { findings_.add(std::move(found)); }

    /// Adds a finding on a cell.
    void tell(std::string_view code, severity how, cell_place const& where, std::string message, std::string suggestion = {});

    /// Gives the findings since `begin` that are on values of a JSON document their places in its text. Linear in the text.
    void locate(std::string_view text);

    /// The actor of a state, by its code on a day. A code that the crosswalk does not know is reported once (V101), and makes an actor of its own, named by the code or by `name`.
    id<actor> state(state_codes in, std::string_view code, cell_place const& where, std::optional<day> on = std::nullopt,
                    std::string_view name = {});

    /// The actor with an id, made of a name.
    id<actor> actor_named(std::string_view slug, actor_kind kind, std::string_view name);

    /// Binds a party from a day, by an act that the row does not say: who signed consented on a day that is not known, and of another the record begins with the party bound.
    static void bind(participation& of, date const& from);

    /// The id of an object that the dataset names by an id of its own: made of a name, with a number where that is taken.
    template <class T>
    [[nodiscard]] id<T> id_for(std::string_view own, std::string_view name) {
        return *id<T>::from(slug_for(kind_name<T>, own, name));
    }

    /// The id that `id_for` made, or nothing.
    template <class T>
    [[nodiscard]] std::optional<id<T>> known_id(std::string_view own) const {
        auto const found = own_ids_.find(std::string(kind_name<T>) + '/' + std::string(own));
        return found != own_ids_.end() ? id<T>::from(found->second) : std::nullopt;
    }

    /// A date in ISO 8601, also of a year or month, with or without a time of day. Of an empty text there is none; a text that can't be read as a date is reported (V102).
    std::optional<date> date_in(cell_place const& where, std::string_view text);

    /// The object of a kind with an id; second: whether it is new. It stays where it is until the next one of its kind is made.
    template <class T>
    std::pair<T*, bool> object(std::vector<T>& list, id<T> const& which) {
        auto const [found, is_new] = places_.emplace(std::string(kind_name<T>) + '/' + std::string(which.view()), list.size());
        if (is_new) {
            list.emplace_back();
            list.back().id = which;
        }
        return {&list[found->second], is_new};
    }

    /// The participation of an actor in an agreement; second: whether it is new.
    std::pair<participation*, bool> participant(agreement& in, id<actor> const& who);

    /// A date of three columns: a month or day that is missing leaves the date less exact. A date that does not exist is reported (V102), and is none.
    std::optional<date> date_of(cell_place const& where, std::int32_t year, std::optional<std::int32_t> month,
                                std::optional<std::int32_t> day_of_month);

    /// Whether a number is a year from 1 to 2100. Anything else is reported (V105): tables write 9999 or a negative number for a missing year.
    bool is_year(cell_place const& where, std::int32_t year, std::string suggestion);

    /// What is known of a row that ends before it begins: some time of these years, perhaps.
    [[nodiscard]] static std::optional<period> some_time_of(std::int32_t year, std::int32_t other);

    /// Notes whether every row of the table could be read. If not, nothing is covered.
    void note_whole(bool is_whole) noexcept { is_whole_ = is_whole; }

    /// Adds the time for which the dataset is complete for a kind, unless rows of it are missing (V108) and it needs each.
    void covers(std::string_view kind, period const& when, bool needs_every_row = true);

private:
    [[nodiscard]] std::string slug_for(std::string_view kind, std::string_view own, std::string_view name);

    dossier made_{};
    report findings_{};
    std::map<std::string, std::size_t> places_{};
    std::map<std::string, id<actor>> unknown_{};     ///< states that the crosswalk does not have, by their codes
    std::map<std::string, std::uint32_t> numbers_{}; ///< the last number that was added to an id, by kind and id
    std::set<std::string> taken_{};                  ///< ids that `id_for` has given away
    std::map<std::string, std::string> own_ids_{};   ///< what `id_for` made, by the kind and the dataset's own id
    id<source> source_{};
    std::size_t first_finding_ = 0; ///< of the dataset that is read
    bool is_whole_ = true;
};

/// An id of any text.
template <class T>
[[nodiscard]] id<T> id_of(std::string_view text) {
    return *id<T>::from(entente::detail::slug_of(text));
}

} // namespace entente::datasets

#ifndef ENTENTE_COMPILED
#    include <entente/datasets/impl/record.ipp>
#endif

#endif
