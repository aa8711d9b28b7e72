// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_IMPL_LANGUAGE_TAG_IPP
#define ENTENTE_CORE_IMPL_LANGUAGE_TAG_IPP

#include <entente/core/language_tag.hpp>

#include <entente/core/detail/config.hpp>

namespace entente::inline v0_1 {

ENTENTE_DECL std::string text_form<language_tag>::explain(std::string_view text, text_error error) {
    if (error.code != detail::language_in_wrong_case) {
        return std::string(detail::explain_language_fault(static_cast<detail::language_fault>(error.code)));
    }
    auto const meant = language_tag::canonical(text);
    return "capital and small letters matter: it is written " + (meant ? std::string(meant->view()) : std::string());
}

} // namespace entente

#endif
