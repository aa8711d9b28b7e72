// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_VALIDATE_ID_SET_HPP
#define ENTENTE_VALIDATE_ID_SET_HPP

/// What a part of a record has and what it names: parts that lie on different machines are checked apart, and only ids are exchanged.

#include <entente/core/detail/config.hpp>
#include <entente/core/reflect.hpp>
#include <entente/core/report.hpp>

#include <boost/describe/class.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace entente::inline v0_1 {

/// Ids of objects, each with its kind: "actor/japan". Every list is sorted, and has each id once.
///
/// `merge` makes the set of two parts. It is associative and commutative, and an empty set changes nothing: parts may be merged in any order, on any machine.
struct id_set {
    std::vector<std::string> has{};   ///< of its objects
    std::vector<std::string> twice{}; ///< of its objects, those that two of them have
    std::vector<std::string> names{}; ///< to which its objects refer

    /// Those that are named and that no part has. Linear.
    [[nodiscard]] std::vector<std::string> missing() const;

    /// Adds the ids of another part. Linear in both.
    void merge(id_set const& other);

    friend bool operator==(id_set const&, id_set const&) = default;
};

BOOST_DESCRIBE_STRUCT(id_set, (), (has, twice, names))

namespace detail {

[[nodiscard]] ENTENTE_DECL id_set ids_in(layout const& of, void const* value);

} // namespace detail

/// The ids of a dossier, or of another value with objects. n log n in its objects and references.
template <class T>
[[nodiscard]] id_set ids_of(T const& one) {
    return detail::ids_in(layout_of<T>, &one);
}

/// How often a rule or a reader found something.
struct finding_count {
    std::string code{};
    entente::severity severity{};
    std::uint64_t count{};

    friend bool operator==(finding_count const&, finding_count const&) = default;
};

BOOST_DESCRIBE_STRUCT(finding_count, (), (code, severity, count))

/// The findings of a part, counted; those that a report left out are not told by their codes. Merged like `id_set`.
struct finding_counts {
    std::vector<finding_count> all{}; ///< by code, then by severity
    std::uint64_t left_out{};

    /// Adds the counts of another part.
    void merge(finding_counts const& other);

    friend bool operator==(finding_counts const&, finding_counts const&) = default;
};

BOOST_DESCRIBE_STRUCT(finding_counts, (), (all, left_out))

[[nodiscard]] ENTENTE_DECL finding_counts counts_of(report const& one);

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/validate/impl/id_set.ipp>
#endif

#endif
