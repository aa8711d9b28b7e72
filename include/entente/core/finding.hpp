// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_FINDING_HPP
#define ENTENTE_CORE_FINDING_HPP

/// One thing found by a reader, a validator or a rule of yours.

#include <entente/core/detail/config.hpp>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace entente::inline v0_1 {

/// How bad a finding is. A value with an error is not to be relied on; a warning is likely a mistake; a note is worth knowing.
enum class severity : std::uint8_t { note, warning, error };

BOOST_DESCRIBE_ENUM(severity, note, warning, error)

/// A place in a text. Line and column count from 1; columns count characters (code points), a tab as one.
struct text_place {
    std::uint64_t offset = 0; ///< bytes before it
    std::uint64_t line = 1;
    std::uint64_t column = 1;

    friend bool operator==(text_place const&, text_place const&) = default;
};

BOOST_DESCRIBE_STRUCT(text_place, (), (offset, line, column))

/// Another place that a finding is about: the first of two equal ids, the step that comes too early.
struct related_place {
    std::string pointer{}; ///< JSON Pointer (RFC 6901)
    std::string message{};
    std::optional<text_place> place{};
    std::optional<std::string> file{}; ///< the file that it lies in, where that is another one (`validate_together`)

    friend bool operator==(related_place const&, related_place const&) = default;
};

BOOST_DESCRIBE_STRUCT(related_place, (), (pointer, message, place, file))

/// One thing found. `code` never changes its meaning between releases; `message` may be reworded.
struct finding {
    std::string code{};
    entente::severity severity = entente::severity::error;
    std::string pointer{};             ///< where in the value: a JSON Pointer (RFC 6901); empty is the whole
    std::string message{};             ///< the fault, and what was expected
    std::string suggestion{};          ///< the likely intention, or what to do; empty if nothing is similar
    std::optional<text_place> place{}; ///< where in the text, if one was read
    std::vector<related_place> related{};

    friend bool operator==(finding const&, finding const&) = default;
};

BOOST_DESCRIBE_STRUCT(finding, (), (code, severity, pointer, message, suggestion, place, related))

} // namespace entente

#endif
