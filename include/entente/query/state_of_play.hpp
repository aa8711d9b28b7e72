// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_STATE_OF_PLAY_HPP
#define ENTENTE_QUERY_STATE_OF_PLAY_HPP

/// The state of play on a day: where every instrument stands. Of one, `query/instrument_state.hpp` answers.

#include <entente/core/certainty.hpp>
#include <entente/core/date.hpp>
#include <entente/core/day.hpp>
#include <entente/core/detail/assert.hpp>
#include <entente/index/dossier_index.hpp>
#include <entente/index/indexed_instrument.hpp>
#include <entente/lifecycle/status_at.hpp>
#include <entente/query/inference.hpp>
#include <entente/query/instrument_state.hpp>

#include <boost/describe/class.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace entente::inline v0_1 {

/// The plural of a kind that is not the word with an s: "embassy", "embassies".
struct irregular_plural {
    std::string one{};
    std::string many{};

    friend bool operator==(irregular_plural const&, irregular_plural const&) = default;
};

BOOST_DESCRIBE_STRUCT(irregular_plural, (), (one, many))

/// Where instruments stand, as a value of its own: `snapshot(state_of_play(index, when))`.
struct snapshot {
    date on{};
    std::vector<instrument_state> instruments{}; ///< in the order of the dossier
    std::vector<irregular_plural> plurals{};     ///< of the kinds whose plural is not the word with an s

    friend bool operator==(snapshot const&, snapshot const&) = default;
};

BOOST_DESCRIBE_STRUCT(snapshot, (), (on, instruments, plurals))

/// The answer of `state_of_play`. It knows where every selected instrument may stand, by numbers, and looks up names, steps and sources when they are asked for.
///
/// It is valid as long as the index is. If a `dossier_editor` takes or undoes a step afterwards, the view is no longer current (`is_current`): standings and days stay as they were,
/// and nothing else may be asked of it. Make a `snapshot` of it first to keep everything.
class snapshot_view {
public:
    using plain_value = snapshot;

    /// Linear in the steps of what is selected, times their readings.
    snapshot_view(dossier_index const& index, date const& when, selection const& what = {}, inference_options const& options = {})
        : index_(&index), version_(index.version()), on_(when), options_(options) {
        auto const first = when.earliest();
        auto const last = when.latest();
        auto const selected = index.select(what);
        all_.reserve(selected.size());
        rows_.reserve(selected.size() + selected.size() / 8);
        // Histories lie far apart in memory. A few are looked up in one go, because a processor reaches for much of them at once where nothing comes between.
        constexpr std::size_t most = 16;
        std::array<detail::known_steps, most> known;
        for (std::size_t from = 0; from < selected.size(); from += most) {
            auto const some = std::span(selected).subspan(from, (std::min)(most, selected.size() - from));
            for (std::size_t k = 0; k != some.size(); ++k) {
                known[k].look_up(index.instruments()[some[k]].history());
            }
            for (std::size_t k = 0; k != some.size(); ++k) {
                add(some[k], known[k], first, last);
            }
        }
    }
    snapshot_view(dossier_index const&&, date const&, selection const& = {}, inference_options const& = {}) = delete;

    [[nodiscard]] dossier_index const& index() const noexcept { return *index_; }

    /// Whether no step was taken or undone since.
    [[nodiscard]] bool is_current() const noexcept { return version_ == index_->version(); }

    [[nodiscard]] date const& on() const noexcept { return on_; }

    /// How many instruments there are, in the order of the dossier.
    [[nodiscard]] std::size_t size() const noexcept { return all_.size(); }
    [[nodiscard]] bool empty() const noexcept { return all_.empty(); }
    [[nodiscard]] indexed_instrument const& instrument(std::size_t i) const noexcept {
        return index_->instruments()[all_[i].number];
    }

    /// Where one may stand, by the record alone.
    [[nodiscard]] state_set standings(std::size_t i) const {
        state_set result;
        result.unknown_in = all_[i].unknown_in;
        result.readings = result.unknown_in;
        result.has_accounts = all_[i].has_accounts;
        for (row const& each : rows_of(i)) {
            result.states.push_back(each.state);
            result.readings |= each.state.possible_in; // something is possible in each, or it is unknown
        }
        return result;
    }

    /// For how many days it was at the stage of one of those, where both days are exact.
    [[nodiscard]] std::optional<std::int64_t> days(std::size_t i, std::size_t which = 0) const noexcept {
        auto const days = rows_of(i)[which].days;
        return days != not_known ? std::optional(std::int64_t{days}) : std::nullopt;
    }

    /// Whether the record may not reach to that day.
    [[nodiscard]] certainty is_unknown(std::size_t i) const {
        return detail::is_unknown(*index_, instrument(i), on_, rows_of(i).empty(), all_[i].unknown_in);
    }

    /// What the clock makes of it. The view must be current.
    [[nodiscard]] std::vector<inference> inferred(std::size_t i) const {
        ENTENTE_ASSERT(is_current());
        return inferences(*index_, instrument(i), standings(i), on_, options_);
    }

    /// All of it, with the steps that made it and how they are known. The view must be current.
    [[nodiscard]] instrument_state operator[](std::size_t i) const {
        ENTENTE_ASSERT(is_current());
        return state_of_play(*index_, on_, instrument(i), options_);
    }

    /// Goes through all, and looks each up on the way.
    class iterator {
    public:
        using value_type = instrument_state;
        using difference_type = std::ptrdiff_t;

        iterator() = default;
        iterator(snapshot_view const& of, std::size_t at) noexcept : of_(&of), at_(at) {}

        [[nodiscard]] instrument_state operator*() const { return (*of_)[at_]; }
        iterator& operator++() noexcept {
            ++at_;
            return *this;
        }
        iterator operator++(int) noexcept { return {*of_, at_++}; }

        friend bool operator==(iterator const&, iterator const&) = default;

    private:
        snapshot_view const* of_ = nullptr;
        std::size_t at_ = 0;
    };

    [[nodiscard]] iterator begin() const noexcept { return {*this, 0}; }
    [[nodiscard]] iterator end() const noexcept { return {*this, size()}; }

    /// Makes a value that is written, kept and compared, of about a thousand bytes an instrument. The view must be current.
    [[nodiscard]] explicit operator snapshot() const {
        snapshot result;
        result.on = on_;
        result.instruments.reserve(size());
        for (std::size_t i = 0; i != size(); ++i) {
            result.instruments.push_back((*this)[i]);
        }
        for (kind_words const& words : index_->kinds()) {
            if (words.many.substr(0, words.many.size() - 1) != words.one || words.many.back() != 's') {
                result.plurals.push_back({std::string(words.one), std::string(words.many)});
            }
        }
        return result;
    }

private:
    static constexpr std::int32_t not_known = (std::numeric_limits<std::int32_t>::min)();

    struct row {
        possible_state state;
        std::int32_t days; ///< or `not_known`
    };

    struct selected_instrument {
        std::uint32_t number; ///< in the index
        std::uint32_t end;    ///< of its rows, which begin where those before it end
        std::uint64_t unknown_in;
        bool has_accounts;
    };

    void add(std::uint32_t number, detail::known_steps& known, day first, day last) {
        auto const history = index_->instruments()[number].history();
        auto const states = detail::possible_states(history, known, first, last);
        for (possible_state const& one : states.states) {
            auto const days = first == last ? detail::days_in_stage(history, known, one, first) : std::nullopt;
            rows_.push_back({one, days ? static_cast<std::int32_t>(*days) : not_known});
        }
        all_.push_back({number, static_cast<std::uint32_t>(rows_.size()), states.unknown_in, states.has_accounts});
    }

    [[nodiscard]] std::span<row const> rows_of(std::size_t i) const noexcept {
        auto const from = i == 0 ? 0 : all_[i - 1].end;
        return std::span(rows_).subspan(from, all_[i].end - from);
    }

    dossier_index const* index_;
    std::uint64_t version_;
    date on_;
    inference_options options_;
    std::vector<selected_instrument> all_{};
    std::vector<row> rows_{};
};

/// Where every selected instrument stands on a day; on some day of it where the date is partial. Outside of the dossier's stated coverage an answer
/// is marked as unknown beside what the record says.
///
///     auto const before = state_of_play(index, date{2023, 3, 15}, {.between = dyad::from({"japan"}, {"korea"})});
///     for (instrument_state const& each : before) ...
[[nodiscard]] inline snapshot_view state_of_play(dossier_index const& index, date const& when, selection const& what = {},
                                                 inference_options const& options = {}) {
    return {index, when, what, options};
}
snapshot_view state_of_play(dossier_index const&&, date const&, selection const& = {}, inference_options const& = {}) = delete;

/// A dossier is asked by its index: `dossier_index const index{dossier};`.
template <class make_a_dossier_index_of_the_dossier_and_ask_that = void>
snapshot_view state_of_play(dossier const&, date const&, selection const& = {}, inference_options const& = {}) = delete;

} // namespace entente

#endif
