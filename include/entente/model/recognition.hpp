// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_MODEL_RECOGNITION_HPP
#define ENTENTE_MODEL_RECOGNITION_HPP

/// Recognition of a state or of a government. It is directed, and is not diplomatic relations: a recognised state may have none.

#include <entente/core/citation.hpp>
#include <entente/core/compact_list.hpp>
#include <entente/core/extensions.hpp>
#include <entente/core/id.hpp>
#include <entente/core/text.hpp>
#include <entente/fwd.hpp>
#include <entente/model/kind.hpp>
#include <entente/model/step.hpp>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <cstdint>
#include <optional>

namespace entente::inline v0_1 {

/// As what somebody is recognised.
enum class recognition_kind : std::uint8_t { state, government, belligerent, other };

BOOST_DESCRIBE_ENUM(recognition_kind, state, government, belligerent, other)

enum class recognition_action : std::uint8_t {
    recognise_de_facto,
    recognise, ///< de jure
    withdraw,
};

BOOST_DESCRIBE_ENUM(recognition_action, recognise_de_facto, recognise, withdraw)

enum class recognition_stage : std::uint8_t { initial, de_facto, de_jure, withdrawn };

BOOST_DESCRIBE_ENUM(recognition_stage, initial, de_facto, de_jure, withdrawn)

/// What `by` recognises: `of`, as a state or as the government of one.
struct recognition {
    entente::id<recognition> id{};
    recognition_kind kind{};
    text names{};
    entente::id<actor> by{};
    entente::id<actor> of{};
    std::optional<beginning<recognition_stage>> begins{}; ///< where the record starts in the middle
    entente::history<recognition_action> history{};
    text note{};
    compact_list<citation> sources{};
    entente::extensions extensions{};

    friend bool operator==(recognition const&, recognition const&) = default;
};

BOOST_DESCRIBE_STRUCT(recognition, (), (id, kind, names, by, of, begins, history, note, sources, extensions))

template <>
struct kind_traits<recognition> {
    static void actors(recognition const& one, auto visit) {
        visit(one.by);
        visit(one.of);
    }
};

} // namespace entente

#endif
