// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_MODEL_SOURCE_HPP
#define ENTENTE_MODEL_SOURCE_HPP

/// Where facts come from: a treaty text, a joint statement, a news report, a dataset.

#include <entente/core/compact_optional.hpp>
#include <entente/core/compact_string.hpp>
#include <entente/core/date.hpp>
#include <entente/core/extensions.hpp>
#include <entente/core/id.hpp>
#include <entente/core/language_tag.hpp>
#include <entente/core/term.hpp>
#include <entente/core/text.hpp>
#include <entente/fwd.hpp>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <cstdint>
#include <optional>

namespace entente::inline v0_1 {

enum class source_kind : std::uint8_t {
    official_statement,
    treaty_text,
    court_decision,
    dispute_settlement_record, ///< of the WTO, the ICJ, an arbitral tribunal
    legislation,
    press,
    dataset,
    academic,
    other,
};

BOOST_DESCRIBE_ENUM(source_kind, official_statement, treaty_text, court_decision, dispute_settlement_record, legislation, press,
                    dataset, academic, other)

/// Reliability of a source on the Admiralty scale (NATO AJP-2.1), A to F.
enum class source_reliability : std::uint8_t {
    completely_reliable,  ///< A
    usually_reliable,     ///< B
    fairly_reliable,      ///< C
    not_usually_reliable, ///< D
    unreliable,           ///< E
    cannot_be_judged,     ///< F
};

BOOST_DESCRIBE_ENUM(source_reliability, completely_reliable, usually_reliable, fairly_reliable, not_usually_reliable, unreliable,
                    cannot_be_judged)

struct source {
    entente::id<source> id{};
    term<source_kind> kind{};
    text title{};
    compact_string publisher{};
    compact_string url{};
    compact_optional<date> published{};
    compact_optional<date> accessed{};
    compact_optional<language_tag> language{};
    std::optional<source_reliability> reliability{};
    text note{};
    entente::extensions extensions{};

    friend bool operator==(source const&, source const&) = default;
};

BOOST_DESCRIBE_STRUCT(source, (), (id, kind, title, publisher, url, published, accessed, language, reliability, note, extensions))

} // namespace entente

#endif
