// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_IMPL_COUNTRY_CODE_IPP
#define ENTENTE_CORE_IMPL_COUNTRY_CODE_IPP

#include <entente/core/country_code.hpp>

#include <entente/core/detail/config.hpp>

namespace entente::inline v0_1 {

ENTENTE_DECL std::string text_form<country_code>::explain(std::string_view text, text_error error) {
    switch (error.code) {
    case letters: return "a country code is three capital letters A-Z (ISO 3166-1 alpha-3), such as JPN";
    case two_letters:
        return "a country code has three letters here (ISO 3166-1 alpha-3): it is written " +
               std::string(country_code::from(text)->alpha3());
    case withdrawn: {
        auto const was = *find_withdrawn_country(text);
        return "it was withdrawn in " + std::to_string(was.withdrawn) + " (" + std::string(was.name) +
               "); write an identifier of the scheme iso3166-3";
    }
    case no_such: return "ISO 3166-1 has no such code";
    default: return {};
    }
}

} // namespace entente

#endif
