// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_TESTS_SUPPORT_RULES_HPP
#define ENTENTE_TESTS_SUPPORT_RULES_HPP

/// What the rules say of the files in tests/data/rules.

#include <entente/validate/validate.hpp>

#include <support/build.hpp>
#include <support/findings.hpp>
#include <support/story.hpp>

#include <string>

namespace support {

/// The first finding of the dossier that breaks a rule, with its suggestion.
inline std::string said(std::string const& code) {
    auto const one = from_json<entente::dossier>(load("tests/data/rules/" + code + ".bad.json"));
    return first(entente::validate(one));
}

} // namespace support

#endif
