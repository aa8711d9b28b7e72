// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_FORMAT_WORDS_HPP
#define ENTENTE_FORMAT_WORDS_HPP

/// Answers in words, for a terminal: aligned columns, names rather than slugs, the steps and sources that an answer rests on. Plain functions that
/// append to a string; `entente/format.hpp` makes fmt formatters of them.

#include <entente/format/changes.hpp>
#include <entente/format/commitments.hpp>
#include <entente/format/courses.hpp>
#include <entente/format/finding.hpp>
#include <entente/format/state_of_play.hpp>
#include <entente/format/timeline.hpp>

#endif
