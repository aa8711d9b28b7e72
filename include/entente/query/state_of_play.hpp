// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_STATE_OF_PLAY_HPP
#define ENTENTE_QUERY_STATE_OF_PLAY_HPP

/// The state of play on a day: where every instrument stands. Of one, `query/instrument_state.hpp` answers.

#include <entente/core/certainty.hpp>
#include <entente/core/date.hpp>
#include <entente/core/day.hpp>
#include <entente/index/dossier_index.hpp>
#include <entente/index/indexed_instrument.hpp>
#include <entente/lifecycle/status_at.hpp>
#include <entente/query/inference.hpp>
#include <entente/query/instrument_state.hpp>

#include <boost/describe/class.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace entente::inline v0_1 {

/// A kind of an answer, and its plural: "embassy", "embassies".
struct kind_heading {
    std::string kind{};
    std::string plural{};

    friend bool operator==(kind_heading const&, kind_heading const&) = default;
};

BOOST_DESCRIBE_STRUCT(kind_heading, (), (kind, plural))

/// The headings of the kinds that are named, in the order of the dossier's lists. Linear in the names.
[[nodiscard]] ENTENTE_DECL std::vector<kind_heading> headings_of(dossier_index const& index,
                                                                 std::vector<std::string_view> const& kinds);

/// Where instruments stand, as a value of its own: `snapshot(state_of_play(index, when))`.
struct snapshot {
    date on{};
    std::vector<instrument_state> instruments{}; ///< in the order of the dossier
    std::vector<kind_heading> headings{};        ///< of the kinds that it has

    friend bool operator==(snapshot const&, snapshot const&) = default;
};

BOOST_DESCRIBE_STRUCT(snapshot, (), (on, instruments, headings))

/// The answer of `state_of_play`. It knows where every selected instrument may stand, by numbers, and looks up names, steps and sources when they are asked for.
///
/// It is valid as long as the index is. If a `dossier_editor` takes or undoes a step afterwards, the view is no longer current (`is_current`): standings and days stay as they were,
/// and nothing else may be asked of it. Make a `snapshot` of it first to keep everything.
class snapshot_view {
public:
    using plain_value = snapshot;

    /// Linear in the steps of the selected instruments, times their readings.
    snapshot_view(dossier_index const& index, date const& when, selection const& what = {}, inference_options const& options = {});
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
    [[nodiscard]] state_set standings(std::size_t i) const;

    /// For how many days it was at the stage of one of those, where both days are exact.
    [[nodiscard]] std::optional<std::int64_t> days(std::size_t i, std::size_t which = 0) const noexcept;

    /// Whether the record may not reach to that day.
    [[nodiscard]] certainty is_unknown(std::size_t i) const {
        return detail::is_unknown(*index_, instrument(i), on_, rows_of(i).empty(), all_[i].unknown_in);
    }

    /// What the clock makes of it. The view must be current.
    [[nodiscard]] std::vector<inference> inferred(std::size_t i) const;

    /// All of it, with the steps that made it and how they are known. The view must be current.
    [[nodiscard]] instrument_state operator[](std::size_t i) const;

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
    [[nodiscard]] explicit operator snapshot() const;

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

    void add(std::uint32_t number, detail::known_steps& known, day first, day last);

    [[nodiscard]] std::span<row const> rows_of(std::size_t i) const noexcept;

    dossier_index const* index_;
    std::uint64_t version_;
    date on_;
    inference_options options_;
    std::vector<selected_instrument> all_{};
    std::vector<row> rows_{};
};

/// Where every selected instrument stands on a day; on some day of it where the date is partial. Outside the dossier's stated coverage an answer
/// is marked as unknown beside the recorded state.
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

#ifndef ENTENTE_COMPILED
#    include <entente/query/impl/state_of_play.ipp>
#endif

#endif
