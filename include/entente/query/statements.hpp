// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_STATEMENTS_HPP
#define ENTENTE_QUERY_STATEMENTS_HPP

/// Who said what, to whom, about what, and when.

#include <entente/core/certainty.hpp>
#include <entente/core/compact_optional.hpp>
#include <entente/core/date.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/core/id.hpp>
#include <entente/core/period.hpp>
#include <entente/core/ref.hpp>
#include <entente/index/dossier_index.hpp>
#include <entente/model/statement.hpp>
#include <entente/query/named.hpp>

#include <boost/describe/class.hpp>

#include <optional>
#include <string>
#include <vector>

namespace entente::inline v0_1 {

/// Selects statements: those that meet every condition that is set.
struct statement_selection {
    std::vector<statement_kind> kinds{};
    compact_optional<id<actor>> by{}; ///< the speaker, or the whole that the speaker belongs to: a state with its ministers
    compact_optional<id<actor>> to{}; ///< whom it is addressed to, in the same way
    compact_optional<ref<>> about{};  ///< an object, with its participations, steps and clauses; or one of these alone
    compact_optional<period> within{};
};

/// An object that a statement speaks of.
struct statement_subject {
    ref<> object{};
    std::string name{};

    friend bool operator==(statement_subject const&, statement_subject const&) = default;
};

BOOST_DESCRIBE_STRUCT(statement_subject, (), (object, name))

/// One statement.
struct statement_answer {
    id<entente::statement> statement{};
    statement_kind kind{};
    std::optional<date> on{};       ///< its own day, else that of the meeting at which it was made
    std::vector<named<actor>> by{}; ///< empty where the source speaks for itself
    std::vector<named<actor>> to{};
    std::optional<named<meeting>> at{};
    std::vector<statement_subject> about{};
    std::string wording{};
    std::vector<cited_source> sources{};
    certainty certain{}; ///< whether it was made within the period that is asked about

    friend bool operator==(statement_answer const&, statement_answer const&) = default;
};

BOOST_DESCRIBE_STRUCT(statement_answer, (), (statement, kind, on, by, to, at, about, wording, sources, certain))

/// The answer of `statements`.
struct statement_list {
    std::vector<statement_answer> all{};    ///< by day; those without a day come last
    std::vector<std::string> not_covered{}; ///< "statement", if the dossier does not state to have all of that period

    friend bool operator==(statement_list const&, statement_list const&) = default;
};

BOOST_DESCRIBE_STRUCT(statement_list, (), (all, not_covered))

/// The statements that a selection selects. A statement without a day, or whose day may lie outside the period, is only perhaps within it. Linear in the statements, and n log n in those selected.
///
///     auto const said = statements(index, {.by = id<actor>{"japan"}, .about = ref<>{"dispute/export-controls"}});
[[nodiscard]] ENTENTE_DECL statement_list statements(dossier_index const& index, statement_selection const& what = {});

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/query/impl/statements.ipp>
#endif

#endif
