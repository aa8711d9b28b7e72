// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_INTEROP_BOOST_JSON_HPP
#define ENTENTE_INTEROP_BOOST_JSON_HPP

/// `boost::json::value_from` and `value_to` for every type of the library: the same JSON as `json::write` gives and `json::read` takes.
///
///     boost::json::value const made = boost::json::value_from(dossier);
///     auto const again = boost::json::value_to<entente::dossier>(made);       // throws boost::system::system_error with every finding
///     auto const tried = boost::json::try_value_to<entente::dossier>(made);   // or a result
///
/// Needs Boost.JSON, as a library or by its `boost/json/src.hpp`. It goes through text, so it costs a writing and a reading.

#include <entente/core/reflect.hpp>
#include <entente/fwd.hpp>
#include <entente/json/read.hpp>
#include <entente/json/write.hpp>

#include <boost/json/conversion.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>
#include <boost/system/error_code.hpp>
#include <boost/system/result.hpp>
#include <boost/system/system_error.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>

namespace entente::inline v0_1 {

namespace detail {

/// What the library gives a form that Boost.JSON does not have: the rest, such as lists and optionals, Boost.JSON converts itself.
template <class T>
concept has_own_json = has_text_form<T> || has_value_form<T> || std::is_same_v<T, text> || std::is_same_v<T, extensions> ||
    described_struct<T> || described_enum<T>;

/// All findings, for the message of an exception.
[[nodiscard]] inline std::string findings_in_words(report const& all) {
    std::string result;
    for (finding const& one : all.all()) {
        result.append(result.empty() ? "" : "; ").append(one.pointer).append(": ").append(one.message);
    }
    return result;
}

} // namespace detail

/// Found by argument-dependent look-up.
template <detail::has_own_json T>
void tag_invoke(boost::json::value_from_tag, boost::json::value& to, T const& from) {
    boost::json::parse_options options;
    options.max_depth = static_cast<std::size_t>(-1); // our own output is as deep as the value
    to = boost::json::parse(json::write(from), to.storage(), options);
}

/// The value, or `boost::json::error::incomplete` where something is missing or wrong.
template <detail::has_own_json T>
boost::system::result<T> tag_invoke(boost::json::try_value_to_tag<T>, boost::json::value const& from) {
    auto read = json::read<T>(boost::json::serialize(from));
    if (!read) {
        return make_error_code(boost::json::error::incomplete);
    }
    return std::move(*read);
}

/// The value; throws with all findings, each with its JSON Pointer.
template <detail::has_own_json T>
T tag_invoke(boost::json::value_to_tag<T>, boost::json::value const& from) {
    auto read = json::read<T>(boost::json::serialize(from));
    if (!read) {
        throw boost::system::system_error(make_error_code(boost::json::error::incomplete),
                                          detail::findings_in_words(read.report()));
    }
    return std::move(*read);
}

} // namespace entente

#endif
