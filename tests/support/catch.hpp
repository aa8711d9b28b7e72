// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_TESTS_SUPPORT_CATCH_HPP
#define ENTENTE_TESTS_SUPPORT_CATCH_HPP

/// Catch2 version 2 (Debian 12) and version 3 have their headers in different places; every test includes this one.

#if __has_include(<catch2/catch_all.hpp>)
#    include <catch2/catch_all.hpp>
#else
#    include <catch2/catch.hpp>
#endif

#endif
