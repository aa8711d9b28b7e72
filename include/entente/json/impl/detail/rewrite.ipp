// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_JSON_IMPL_DETAIL_REWRITE_IPP
#define ENTENTE_JSON_IMPL_DETAIL_REWRITE_IPP

#include <entente/json/detail/rewrite.hpp>

#include <entente/json/detail/reader.hpp>
#include <entente/json/detail/writer.hpp>
#include <entente/json/options.hpp>

namespace entente::inline v0_1::json::detail {

ENTENTE_DECL std::string written(layout const& type, void const* value) {
    std::string result;
    write_value(type, value, result);
    return result;
}

ENTENTE_DECL bool rewrite(layout const& type, void* value, std::string_view text) {
    read_options options;
    options.lenient = true;
    return reader<false>(text, options, nullptr, true).read_document(type, value);
}

} // namespace entente::json::detail

#endif
