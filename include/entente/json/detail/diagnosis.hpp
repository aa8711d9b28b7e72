// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_JSON_DETAIL_DIAGNOSIS_HPP
#define ENTENTE_JSON_DETAIL_DIAGNOSIS_HPP

/// What the diagnosing pass of the reader collects, and the words of its findings.

#include <entente/core/detail/config.hpp>
#include <entente/core/finding.hpp>
#include <entente/core/layout.hpp>
#include <entente/core/report.hpp>
#include <entente/json/options.hpp>
#include <entente/json/read_error.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace entente::inline v0_1::json::detail {

/// The findings so far, and where the reader stands.
struct diagnosis {
    entente::report report;
    std::string pointer;

    ENTENTE_DECL void add(read_error error, std::size_t offset, std::string message, std::string suggestion = {},
                          entente::severity severity = entente::severity::error);
};

/// A finding's message, and what to do where that is known.
struct wording {
    std::string message;
    std::string suggestion{};
};

/// What a type is written as, with an article.
[[nodiscard]] ENTENTE_DECL std::string expected(layout const& type);

/// What kind of value begins with a character; empty where none does.
[[nodiscard]] ENTENTE_DECL std::string_view kind_of_value(char first) noexcept;

[[nodiscard]] ENTENTE_DECL wording describe_wrong_type(layout const& type, char first);
[[nodiscard]] ENTENTE_DECL wording describe_refused_integer(number_layout const& type, std::string_view digits, bool whole);
[[nodiscard]] ENTENTE_DECL wording describe_refused_text(layout const& type, std::string_view text, void* scratch);
[[nodiscard]] ENTENTE_DECL wording describe_unknown_enumerator(layout const& type, std::string_view name);
[[nodiscard]] ENTENTE_DECL wording describe_unknown_member(layout const& type, std::string_view name);
[[nodiscard]] ENTENTE_DECL wording describe_left_out_member(layout const& type, std::string_view name);
[[nodiscard]] ENTENTE_DECL wording describe_refused_key(map_layout const& type, std::string_view name);
[[nodiscard]] ENTENTE_DECL wording describe_missing_member(layout const& type, layout_member const& member);

/// Adds the finding for an error in the text itself.
ENTENTE_DECL void describe_error(read_error error, std::string_view text, std::size_t offset, read_options const& options,
                                 diagnosis& findings);

} // namespace entente::json::detail

#ifndef ENTENTE_COMPILED
#    include <entente/json/impl/detail/diagnosis.ipp>
#endif

#endif
