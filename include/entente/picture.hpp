// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_PICTURE_HPP
#define ENTENTE_PICTURE_HPP

/// Pictures of answers, as SVG.

#include <entente/picture/changes.hpp>
#include <entente/picture/network.hpp>
#include <entente/picture/options.hpp>
#include <entente/picture/picture_for.hpp>
#include <entente/picture/timeline.hpp>
#include <entente/picture/triangle.hpp>

#endif
