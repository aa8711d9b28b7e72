// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_SRC_CODEC_HPP
#define ENTENTE_SRC_CODEC_HPP

/// Defines text and bytes: the words of the core, JSON, CBOR and CSV, and how a dossier is read and written. One of the parts of `entente/src.hpp`.

#include <entente/src/begin.hpp>

#include <entente/cbor/read.hpp>
#include <entente/cbor/write.hpp>
#include <entente/csv/write.hpp>
#include <entente/json/read.hpp>
#include <entente/json/write.hpp>
#include <entente/model/dossier.hpp>

#include <entente/cbor/impl/read.ipp>
#include <entente/core/impl/age.ipp>
#include <entente/core/impl/compact_string.ipp>
#include <entente/core/impl/country_code.ipp>
#include <entente/core/impl/date.ipp>
#include <entente/core/impl/decimal.ipp>
#include <entente/core/impl/detail/date_scan.ipp>
#include <entente/core/impl/detail/graph.ipp>
#include <entente/core/impl/detail/list_room.ipp>
#include <entente/core/impl/detail/quotation.ipp>
#include <entente/core/impl/duration.ipp>
#include <entente/core/impl/dyad.ipp>
#include <entente/core/impl/extensions.ipp>
#include <entente/core/impl/format_version.ipp>
#include <entente/core/impl/id.ipp>
#include <entente/core/impl/identifier.ipp>
#include <entente/core/impl/language_tag.ipp>
#include <entente/core/impl/layout.ipp>
#include <entente/core/impl/period.ipp>
#include <entente/core/impl/pointer.ipp>
#include <entente/core/impl/printable.ipp>
#include <entente/core/impl/ref.ipp>
#include <entente/core/impl/report.ipp>
#include <entente/core/impl/result.ipp>
#include <entente/core/impl/slug.ipp>
#include <entente/core/impl/target.ipp>
#include <entente/core/impl/term.ipp>
#include <entente/core/impl/text.ipp>
#include <entente/csv/impl/detail/split.ipp>
#include <entente/csv/impl/detail/table.ipp>
#include <entente/csv/impl/write.ipp>
#include <entente/json/impl/detail/diagnosis.ipp>
#include <entente/json/impl/detail/place.ipp>
#include <entente/json/impl/detail/rewrite.ipp>
#include <entente/json/impl/lines_file.ipp>
#include <entente/json/impl/locate.ipp>
#include <entente/json/impl/migrate.ipp>
#include <entente/json/impl/read.ipp>
#include <entente/json/impl/schema.ipp>

namespace entente::inline v0_1 {

template result<dossier> json::read<dossier>(std::string_view, json::read_options const&);
template report json::read_into<dossier>(dossier&, std::string_view, json::read_options const&);
template std::string json::write<dossier>(dossier const&, json::write_options const&);
template void json::write_to<dossier>(std::string&, dossier const&, json::write_options const&);
template result<dossier> cbor::read<dossier>(std::string_view, json::read_options const&);
template void cbor::write_to<dossier>(std::string&, dossier const&, cbor::write_options const&);
template std::string cbor::write<dossier>(dossier const&, cbor::write_options const&);

} // namespace entente

#endif
