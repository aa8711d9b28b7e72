// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_MODEL_CAUSAL_LINK_HPP
#define ENTENTE_MODEL_CAUSAL_LINK_HPP

/// What led to what, and who says so.

#include <entente/core/citation.hpp>
#include <entente/core/compact_list.hpp>
#include <entente/core/extensions.hpp>
#include <entente/core/id.hpp>
#include <entente/core/ref.hpp>
#include <entente/core/text.hpp>
#include <entente/fwd.hpp>
#include <entente/model/step.hpp>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <cstdint>

namespace entente::inline v0_1 {

enum class causal_relation : std::uint8_t { triggers, retaliates, enables, resolves, conditions, cited_as_reason };

BOOST_DESCRIBE_ENUM(causal_relation, triggers, retaliates, enables, resolves, conditions, cited_as_reason)

/// A link without accounts is the compilers' own finding, from the sources.
struct causal_link {
    entente::id<causal_link> id{};
    ref<> cause{}; ///< mostly a step
    ref<> effect{};
    causal_relation relation{};
    compact_list<account> accounts{}; ///< who asserts it and who denies it
    text note{};
    compact_list<citation> sources{};
    entente::extensions extensions{};

    /// Whether somebody denies it. The dossier asserts it by having it.
    [[nodiscard]] bool is_contested() const noexcept;

    friend bool operator==(causal_link const&, causal_link const&) = default;
};

BOOST_DESCRIBE_STRUCT(causal_link, (), (id, cause, effect, relation, accounts, note, sources, extensions))

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/model/impl/causal_link.ipp>
#endif

#endif
