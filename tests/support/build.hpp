// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_TESTS_SUPPORT_BUILD_HPP
#define ENTENTE_TESTS_SUPPORT_BUILD_HPP

/// Small histories and values, written as short as a test wants them.

#include <entente/core/date.hpp>
#include <entente/core/text_form.hpp>
#include <entente/json/read.hpp>
#include <entente/model/step.hpp>

#include <stdexcept>
#include <string>
#include <string_view>

namespace support {

/// A date from its text, which must be one.
inline entente::date on(std::string_view text) {
    auto const made = entente::date::from(text);
    if (!made) {
        throw std::invalid_argument("no date: " + std::string(text));
    }
    return *made;
}

/// A step on a day; an empty text is no day.
template <class Action>
entente::step<Action> did(std::string_view when, Action action) {
    entente::step<Action> made{};
    if (!when.empty()) {
        made.on = on(when);
    }
    made.action = action;
    return made;
}

/// A value from JSON, which must be right.
template <class T>
T from_json(std::string_view text) {
    auto read = entente::json::read<T>(text);
    if (!read) {
        auto const& first = read.report().all().at(0);
        throw std::invalid_argument(first.pointer + ": " + first.message);
    }
    return *std::move(read);
}

} // namespace support

#endif
