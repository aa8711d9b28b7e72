// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_VALIDATE_DETAIL_WORDING_HPP
#define ENTENTE_VALIDATE_DETAIL_WORDING_HPP

/// Pieces of messages.

#include <entente/core/detail/nearest.hpp>
#include <entente/core/detail/quotation.hpp>

#include <string>
#include <string_view>

namespace entente::detail {

/// `trilateral_forum` as "trilateral forum".
[[nodiscard]] inline std::string as_words(std::string_view name) {
    std::string result(name);
    for (char& c : result) {
        c = c == '_' ? ' ' : c;
    }
    return result;
}

[[nodiscard]] inline std::string did_you_mean(nearest const& candidates) {
    return candidates.found().empty() ? std::string{} : "did you mean " + quoted(candidates.found()) + "?";
}

} // namespace entente::detail

#endif
