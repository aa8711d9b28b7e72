// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_IMPL_SLUG_IPP
#define ENTENTE_CORE_IMPL_SLUG_IPP

#include <entente/core/slug.hpp>

namespace entente::inline v0_1::detail {

ENTENTE_DECL text_error set_slug(compact_string& to, std::string_view text) {
    if (!text.empty() && text == to) {
        return {};
    }
    auto const error = scan_slug(text);
    if (error.ok()) {
        to.assign(text);
    }
    return error;
}

ENTENTE_DECL std::string explain_slug(slug_fault fault) {
    switch (fault) {
    case slug_fault::none: break;
    case slug_fault::empty: return "it is empty";
    case slug_fault::long_: return "it has more than 64 characters";
    case slug_fault::leading_mark: return "it begins with '-', '.' or '_'";
    case slug_fault::double_mark: return "two of '-', '.' and '_' follow each other";
    case slug_fault::trailing_mark: return "it ends with '-', '.' or '_'";
    case slug_fault::capital: return "it has a capital letter; write small letters a-z, digits, and '-', '.' or '_' between them";
    case slug_fault::space: return "it has a space; join words by '-'";
    case slug_fault::other: return "only small letters a-z, digits, and '-', '.' or '_' between them can stand here";
    }
    return {};
}

} // namespace entente::detail

#endif
