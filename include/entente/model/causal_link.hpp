// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_MODEL_CAUSAL_LINK_HPP
#define ENTENTE_MODEL_CAUSAL_LINK_HPP

/// Causal links: which step led to which, who says so and who denies it.

#include <entente/core/citation.hpp>
#include <entente/core/extensions.hpp>
#include <entente/core/id.hpp>
#include <entente/core/part_ref.hpp>
#include <entente/core/text.hpp>
#include <entente/model/step.hpp>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <cstdint>
#include <vector>

namespace entente {

enum class causal_relation : std::uint8_t { triggers, retaliates, enables, resolves, conditions, cited_as_reason };

BOOST_DESCRIBE_ENUM(causal_relation, triggers, retaliates, enables, resolves, conditions, cited_as_reason)

/// A link that nobody asserts or denies is the compiler's own finding, from the sources; one that is both is contested.
struct causal_link {
    entente::id<causal_link> id{};
    part_ref cause{};
    part_ref effect{};
    causal_relation relation{};
    std::vector<position> asserted{};
    std::vector<position> denied{};
    text note{};
    std::vector<citation> sources{};
    entente::extensions extensions{};

    /// Whether somebody asserts it and somebody denies it.
    [[nodiscard]] bool contested() const noexcept { return !asserted.empty() && !denied.empty(); }

    friend bool operator==(causal_link const&, causal_link const&) = default;
};

BOOST_DESCRIBE_STRUCT(causal_link, (), (id, cause, effect, relation, asserted, denied, note, sources, extensions))

} // namespace entente

#endif
