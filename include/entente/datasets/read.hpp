// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_DATASETS_READ_HPP
#define ENTENTE_DATASETS_READ_HPP

/// Reads a published dataset into a record. A dataset of your own is a class like those in this directory: a `row_type`, `what` it is, `options` for its table, and `take` for a row.
///
///     datasets::record made;
///     datasets::add<datasets::cow_states>(made, text_of_the_states);
///     datasets::add<datasets::cow_mid>(made, text_of_the_disputes);

#include <entente/csv/options.hpp>
#include <entente/csv/read.hpp>
#include <entente/datasets/description.hpp>
#include <entente/datasets/record.hpp>

#include <concepts>
#include <cstdint>
#include <utility>

namespace entente::inline v0_1::datasets {

/// A dataset: what it is, the type of its rows, how its table is written, and what becomes of a row.
template <class T>
concept dataset = std::constructible_from<T, record&> && csv::flat_row<typename T::row_type> &&
    requires(T& of, typename T::row_type& row, std::uint64_t line) {
    { T::what } -> std::convertible_to<description const&>;
    { T::options() } -> std::convertible_to<csv::read_options>;
    of.take(row, line);
    of.finish();
};

/// Adds the rows of a dataset to a record: of a text, or of a stream in constant memory beside the record. Returns how many rows were taken. What is wrong in the table or contradicts itself is in
/// the record's findings, with line and column. Further arguments go to the dataset: the name of a treaty, whose table does not have it. Linear in the rows, times the logarithm of the objects.
template <dataset Dataset, class Input, class... Arguments>
std::uint64_t add(record& to, Input&& input, Arguments const&... arguments) {
    to.begin(Dataset::what);
    Dataset converter(to, arguments...);
    std::uint64_t rows = 0;
    auto found = csv::rows<typename Dataset::row_type>(
        input,
        [&](typename Dataset::row_type&& row, std::uint64_t line) {
            ++rows;
            converter.take(row, line);
        },
        Dataset::options());
    to.note_whole(found.ok());
    to.add(std::move(found));
    converter.finish();
    return rows;
}

} // namespace entente::datasets

#endif
