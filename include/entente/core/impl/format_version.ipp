// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_IMPL_FORMAT_VERSION_IPP
#define ENTENTE_CORE_IMPL_FORMAT_VERSION_IPP

#include <entente/core/format_version.hpp>

#include <entente/core/detail/config.hpp>

namespace entente::inline v0_1 {

ENTENTE_DECL void text_form<format_version>::append(std::string& out, format_version value) {
    if (value != format_version{}) {
        out += std::to_string(value.major_number) + '.' + std::to_string(value.minor_number);
    }
}

ENTENTE_DECL std::string text_form<format_version>::explain(std::string_view, text_error error) {
    if (error.code == 2) {
        std::string current;
        append(current, current_format);
        return "it is newer than the format that this release reads, " + current + "; a newer release of entente reads it";
    }
    return "a format version is two numbers from 1.0 on, such as 1.0";
}

} // namespace entente

#endif
