// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_DETAIL_CONFIG_HPP
#define ENTENTE_CORE_DETAIL_CONFIG_HPP

/// What is asked of the compiler. Nothing here depends on NDEBUG or on a macro that a user sets.

#if defined(_MSVC_LANG) ? _MSVC_LANG < 202002L : __cplusplus < 202002L
#    error "entente needs C++20: add -std=c++20, or target_compile_features(your_target PRIVATE cxx_std_20) in CMake"
#endif

/// Constants of ids, dates and codes are checked at compile time. clang 14 crashes on consteval constructors: there they are checked
/// where they stand in a constant expression, and elsewhere a wrong one is empty, as if default-constructed.
#if defined(__clang__) && !defined(__apple_build_version__) && __clang_major__ < 15
#    define ENTENTE_CONSTEVAL constexpr
#else
#    define ENTENTE_CONSTEVAL consteval
#endif

#endif
