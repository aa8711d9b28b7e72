// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_DATASETS_READ_HPP
#define ENTENTE_DATASETS_READ_HPP

/// Reads a published dataset into a record. A dataset of your own is a class like those in this directory: a `row_type`, `what` it is, `options` for its text, and `take` for a row.
///
///     datasets::record made;
///     datasets::add<datasets::cow_states>(made, text_of_the_states);
///     datasets::add<datasets::cow_mid>(made, text_of_the_disputes);

#include <entente/csv/options.hpp>
#include <entente/csv/read.hpp>
#include <entente/datasets/description.hpp>
#include <entente/datasets/record.hpp>
#include <entente/json/lines.hpp>
#include <entente/json/options.hpp>
#include <entente/json/read.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace entente::inline v0_1::datasets {

namespace detail {

/// How the text of a dataset is read, as the type of its options says.
template <class T>
using dataset_options = std::remove_cvref_t<decltype(T::options())>;

/// A stream: anything with `read(char*, n)` and `gcount()`, as `std::istream` has.
template <class T>
concept stream = csv::byte_stream<std::remove_reference_t<T>>;

/// Reads one JSON document, of a text or a stream, and visits it, and then its text.
template <class Row, class Input, class Visit, class VisitText>
[[nodiscard]] report read_document(Input&& input, Visit visit, VisitText visit_text, json::read_options const& options) {
    std::string held;
    std::string_view text;
    if constexpr (stream<Input>) {
        std::string block(std::size_t{1} << 16U, '\0');
        while (input.read(block.data(), static_cast<std::ptrdiff_t>(block.size())),
               input.gcount() > 0 && held.size() <= options.max_size) {
            held.append(block, 0, static_cast<std::size_t>(input.gcount()));
        }
        text = held;
    } else {
        text = input;
    }
    auto read = json::read<Row>(text, options);
    report found = read.report();
    if (read) {
        visit(*std::move(read), 1);
        visit_text(text);
    }
    return found;
}

/// What matters of the findings of a JSON text: not that a member is left out.
[[nodiscard]] inline report without_notes(report const& found) {
    report result;
    for (finding const& one : found.all()) {
        if (one.severity != severity::note) {
            result.add(one);
        }
    }
    for (severity const how : {severity::error, severity::warning}) { // those that are only counted
        for (auto left = found.count(how) - result.count(how); left != 0; --left) {
            result.count_one(how);
        }
    }
    return result;
}

template <class Dataset, class Input, class Visit, class VisitText>
[[nodiscard]] report read_dataset(Input&& input, Visit visit, [[maybe_unused]] VisitText visit_text) {
    using row_type = typename Dataset::row_type;
    using options_type = dataset_options<Dataset>;
    if constexpr (std::is_same_v<options_type, csv::read_options>) {
        return csv::rows<row_type>(input, visit, Dataset::options());
    } else if constexpr (std::is_same_v<options_type, json::lines_options>) {
        return without_notes(json::read_lines<row_type>(input, visit, Dataset::options()));
    } else {
        return without_notes(read_document<row_type>(std::forward<Input>(input), visit, visit_text, Dataset::options()));
    }
}

} // namespace detail

/// A dataset: what it is, the type of its rows, how its text is read, and what becomes of a row. The type of `options()` says what the text is: `csv::read_options` a table, `json::lines_options` a JSON object
/// a line, `json::read_options` one JSON document, which is its only row.
template <class T>
concept dataset = std::constructible_from<T, record&> && requires(T& of, typename T::row_type& row, std::uint64_t line) {
    { T::what } -> std::convertible_to<description const&>;
    T::options();
    of.take(row, line);
    of.finish();
} &&((csv::flat_row<typename T::row_type> && std::is_same_v<detail::dataset_options<T>, csv::read_options>) ||
     std::is_same_v<detail::dataset_options<T>, json::lines_options> ||
     std::is_same_v<detail::dataset_options<T>, json::read_options>);

/// Adds the rows of a dataset to a record: of a text, or of a stream; tables and lines in constant memory beside the record. Returns how many rows were taken. What is wrong in the text or contradicts itself is in
/// the record's findings, with line and column. Further arguments go to the dataset: the name of a treaty, whose table does not have it. Linear in the rows, times the logarithm of the objects.
template <dataset Dataset, class Input, class... Arguments>
std::uint64_t add(record& to, Input&& input, Arguments const&... arguments) {
    to.begin(Dataset::what);
    Dataset converter(to, arguments...);
    std::uint64_t rows = 0;
    auto found = detail::read_dataset<Dataset>(
        input,
        [&](typename Dataset::row_type&& row, std::uint64_t line) {
            ++rows;
            converter.take(row, line);
        },
        [&](std::string_view text) { to.locate(text); });
    to.note_whole(found.ok());
    to.add(std::move(found));
    converter.finish();
    return rows;
}

} // namespace entente::datasets

#endif
