// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_DETAIL_CONFIG_HPP
#define ENTENTE_CORE_DETAIL_CONFIG_HPP

/// What is asked of the compiler and of Boost, and where the definitions of functions are. Nothing here depends on NDEBUG.

#if defined(_MSVC_LANG) ? _MSVC_LANG < 202002L : __cplusplus < 202002L
#    error "entente needs C++20: add -std=c++20, or target_compile_features(your_target PRIVATE cxx_std_20) in CMake"
#endif
#if defined(__clang__) ? (defined(__apple_build_version__) ? __clang_major__ < 15 : __clang_major__ < 14)                          \
                       : defined(__GNUC__) && __GNUC__ < 12
#    error "entente needs g++ 12, clang 14 or newer: this compiler is older"
#endif

#include <boost/version.hpp>
#if BOOST_VERSION < 108100
#    error "entente needs Boost 1.81 or newer: the headers that were found are older (Debian: libboost1.81-dev)"
#endif

/// Where functions that are not templates are defined. Each header includes their definitions (`impl/`), as inline functions. With ENTENTE_COMPILED it only declares them, and one unit of the
/// program defines them all (`entente/src.hpp`).
#ifndef ENTENTE_COMPILED
#    define ENTENTE_DECL inline
#else
#    define ENTENTE_DECL
#endif

#endif
