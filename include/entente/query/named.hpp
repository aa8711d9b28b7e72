// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_NAMED_HPP
#define ENTENTE_QUERY_NAMED_HPP

/// What answers name: ids with the names that a person reads, in the dossier's preferred language.

#include <entente/core/citation.hpp>
#include <entente/core/date.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/core/id.hpp>
#include <entente/index/dossier_index.hpp>
#include <entente/model/source.hpp>
#include <entente/model/step.hpp>

#include <boost/describe/class.hpp>

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace entente::inline v0_1 {

/// Something by its id and its name.
template <class T>
struct named {
    entente::id<T> id{};
    std::string name{};

    friend bool operator==(named const&, named const&) = default;

    BOOST_DESCRIBE_CLASS(named, (), (id, name), (), ())
};

template <class T>
[[nodiscard]] named<T> named_in(dossier_index const& index, id<T> const& what) {
    return {what, index.name_of(what)};
}

/// The ids of a list that are set.
template <class List, class T = typename List::value_type::identified_type>
[[nodiscard]] std::vector<named<T>> named_in(dossier_index const& index, List const& all) {
    std::vector<named<T>> result;
    result.reserve(all.size());
    for (id<T> const& one : all) {
        if (one.is_set()) {
            result.push_back(named_in(index, one));
        }
    }
    return result;
}

/// A citation with the title of its source.
struct cited_source {
    id<entente::source> source{};
    std::string title{}; ///< empty where it has none and its publisher is known
    std::string publisher{};
    std::string locator{};
    std::optional<citation_kind> kind{};

    friend bool operator==(cited_source const&, cited_source const&) = default;
};

BOOST_DESCRIBE_STRUCT(cited_source, (), (source, title, publisher, locator, kind))

/// What somebody says of a step or a link.
struct account_answer {
    entente::stance stance{};
    std::vector<named<actor>> by{}; ///< empty where the source speaks for itself
    std::optional<date> on{};
    std::string value{};
    std::vector<amount> amounts{};    ///< how much, according to it
    std::optional<duration> length{}; ///< for how long, according to it
    std::vector<cited_source> sources{};

    friend bool operator==(account_answer const&, account_answer const&) = default;
};

BOOST_DESCRIBE_STRUCT(account_answer, (), (stance, by, on, value, amounts, length, sources))

[[nodiscard]] ENTENTE_DECL std::vector<cited_source> cited_in(dossier_index const& index, std::span<citation const> all);

[[nodiscard]] inline account_answer answer_for(dossier_index const& index, account const& one) {
    return {one.stance,
            named_in(index, one.by),
            one.on,
            std::string(one.value.in(index.language())),
            {one.amounts.begin(), one.amounts.end()},
            one.length,
            cited_in(index, one.sources)};
}

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/query/impl/named.ipp>
#endif

#endif
