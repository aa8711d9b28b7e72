// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_JSON_READ_HPP
#define ENTENTE_JSON_READ_HPP

/// Reads any described type from JSON (RFC 8259).

#include <entente/core/detail/config.hpp>
#include <entente/core/reflect.hpp>
#include <entente/core/report.hpp>
#include <entente/core/result.hpp>
#include <entente/fwd.hpp>
#include <entente/json/detail/reader.hpp>
#include <entente/json/options.hpp>

#include <cstdint>
#include <string_view>
#include <utility>

namespace entente::inline v0_1::json {

/// Specialized for a type whose documents have older major versions, which are brought to the one that is read: `json/migrate.hpp` says how. A specialization after the first use of the type by
/// a reader does not compile, so that two units can't read it differently.
template <class T>
struct migrations {};

template <class T>
concept has_migrations = requires {
    migrations<T>::steps;
};

namespace detail {

/// The major version that a member of a document says, as "2.0" or 2; zero where there is none that can be read.
[[nodiscard]] ENTENTE_DECL std::uint32_t major_version(std::string_view text, std::string_view version,
                                                       read_options const& options);

template <class T>
[[nodiscard]] bool is_older(std::string_view text, read_options const& options) {
    auto const said = major_version(text, migrations<T>::version, options);
    return said != 0 && said <= std::size(migrations<T>::steps);
}

/// Reads a document of an older major version: in `json/migrate.hpp`.
template <class T>
[[nodiscard]] result<T> read_older(std::string_view text, read_options const& options);

/// Reads a text again, into a value that is thrown away, and words everything that is to be said about it.
ENTENTE_DECL report diagnose(layout const& type, void* scratch, std::string_view text, read_options const& options,
                             bool keeps_all = false);

/// Reads a document, whatever version it says. Where it keeps all, that is how it was before it was brought to the version that is read.
template <class T>
[[nodiscard]] result<T> read_as_it_is(std::string_view text, read_options const& options, bool keeps_all = false) {
    T value{};
    reader<false> quick(text, options, nullptr);
    if (keeps_all) {
        quick.keep_all();
    }
    bool const read = quick.read_document(layout_of<T>, &value);
    if (read && !quick.has_notes()) {
        return value;
    }
    T scratch{};
    auto findings = diagnose(layout_of<T>, &scratch, text, options, keeps_all);
    if (!read) {
        return unexpected(std::move(findings));
    }
    return {std::move(value), std::move(findings)};
}

} // namespace detail

/// Reads a text into a value and reuses its storage; returns the findings. After an error the value is default-constructed.
/// Linear in the text.
template <class T>
[[nodiscard]] report read_into(T& value, std::string_view text, read_options const& options = {}) {
    if constexpr (has_migrations<T>) {
        if (detail::is_older<T>(text, options)) {
            auto made = detail::read_older<T>(text, options);
            value = made ? *std::move(made) : T{};
            return std::move(made).report();
        }
    }
    detail::reader<false> quick(text, options, nullptr, true);
    bool const read = quick.read_document(layout_of<T>, &value);
    if (read && !quick.has_notes()) {
        return report(options.max_findings);
    }
    if (!read) {
        value = T{};
    }
    T scratch{};
    return detail::diagnose(layout_of<T>, &scratch, text, options);
}

/// The value that a text holds, or every finding that says why it holds none. Each has a code (see `read_error`), a JSON Pointer, line and
/// column. A value may come with notes: in lenient reading, and where it was of an older version.
///
/// Members that are not there leave the value's default, which should be the absent one; a member is required unless its type is an optional, a
/// list, a map, a string, text, extensions or bool. A document of an older major version is brought to this one before, where the type has
/// `migrations`. Linear in the text. Throws nothing but what memory that runs out makes the standard library throw.
///
///     auto const read = entente::json::read<entente::dossier>(text);
template <class T>
[[nodiscard]] result<T> read(std::string_view text, read_options const& options = {}) {
    if constexpr (has_migrations<T>) {
        if (detail::is_older<T>(text, options)) {
            return detail::read_older<T>(text, options);
        }
    }
    return detail::read_as_it_is<T>(text, options);
}

#ifdef ENTENTE_COMPILED
extern template result<dossier> read<dossier>(std::string_view, read_options const&);
extern template report read_into<dossier>(dossier&, std::string_view, read_options const&);
#endif

} // namespace entente::json

#ifndef ENTENTE_COMPILED
#    include <entente/json/impl/read.ipp>
#endif

#endif
