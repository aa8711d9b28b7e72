// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_FORMAT_HPP
#define ENTENTE_FORMAT_HPP

/// fmt formatters for everything that is to be read by people. The only header here that needs fmt (9 or newer).

#include <entente/format/core.hpp>
#include <entente/format/state_of_play.hpp>

#endif
