// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_VERSION_HPP
#define ENTENTE_VERSION_HPP

/// The one place of the version: CMake, the package recipes and the documentation read it from here.

#define ENTENTE_VERSION_MAJOR 0
#define ENTENTE_VERSION_MINOR 1
#define ENTENTE_VERSION_PATCH 0

/// The version as one comparable number: major * 10000 + minor * 100 + patch.
#define ENTENTE_VERSION (ENTENTE_VERSION_MAJOR * 10000 + ENTENTE_VERSION_MINOR * 100 + ENTENTE_VERSION_PATCH)

/// The version as text.
#define ENTENTE_VERSION_STRING "0.1.0"

#endif
