// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_IMPL_TARGET_IPP
#define ENTENTE_CORE_IMPL_TARGET_IPP

#include <entente/core/target.hpp>

#include <entente/core/detail/config.hpp>

namespace entente::inline v0_1 {

ENTENTE_DECL std::string_view target::region() const noexcept {
    auto const rest = after_colon();
    auto const equals = detail::find_character(rest, '=');
    return equals == rest.size() ? std::string_view("stage") : rest.substr(0, equals);
}

ENTENTE_DECL std::string_view target::value() const noexcept {
    auto const rest = after_colon();
    auto const equals = detail::find_character(rest, '=');
    return equals == rest.size() ? rest : rest.substr(equals + 1);
}

ENTENTE_DECL text_error text_form<target>::parse(std::string_view text, target& value) {
    auto const error = detail::scan_target(text);
    if (error.ok()) {
        value.text_.assign(text);
    }
    return error;
}

ENTENTE_DECL std::string text_form<target>::explain(std::string_view text, text_error error) {
    if (error.code == detail::target_without_value) {
        return "missing state after the reference; write kind/id:state, such as measure/three-materials:lifted";
    }
    return detail::explain_ref(text, error, {});
}

} // namespace entente

#endif
