// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_PICTURE_HPP
#define ENTENTE_PICTURE_HPP

/// Pictures of answers as SVG, and a dossier as a page of HTML.

#include <entente/picture/changes.hpp>
#include <entente/picture/lifecycle.hpp>
#include <entente/picture/network.hpp>
#include <entente/picture/options.hpp>
#include <entente/picture/page.hpp>
#include <entente/picture/picture_for.hpp>
#include <entente/picture/timeline.hpp>
#include <entente/picture/triangle.hpp>
#include <entente/picture/waits.hpp>

#endif
