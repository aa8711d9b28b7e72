// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_IMPL_PERIOD_IPP
#define ENTENTE_CORE_IMPL_PERIOD_IPP

#include <entente/core/period.hpp>

#include <entente/core/detail/config.hpp>

namespace entente::inline v0_1 {

ENTENTE_DECL void text_form<period>::append(std::string& out, period const& value) {
    if (value.is_set()) {
        append_end(out, value.start());
        out += '/';
        append_end(out, value.end());
    }
}

ENTENTE_DECL std::string text_form<period>::explain(std::string_view text, text_error error) {
    using detail::period_fault;
    auto const slash = text.find('/');
    switch (static_cast<period_fault>(error.code)) {
    case period_fault::none: break;
    case period_fault::empty: return "it is empty; leave out a period that is not known";
    case period_fault::no_slash: return "a period is two dates joined by '/', such as 2011/2023-03-16, or 2011/.. where it goes on";
    case period_fault::only_slash: return "both ends are unknown; leave out a period that is not known";
    case period_fault::second_slash: return "a period has two ends and one '/'";
    case period_fault::start: return explain_parse_error<date>(text.substr(0, slash));
    case period_fault::end: return explain_parse_error<date>(text.substr(slash + 1));
    }
    return {};
}

ENTENTE_DECL void text_form<period>::append_end(std::string& out, period_end const& end) {
    if (end.is_open()) {
        out += "..";
    } else {
        text_form<date>::append(out, end.on());
    }
}

} // namespace entente

#endif
