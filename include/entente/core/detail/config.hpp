// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_DETAIL_CONFIG_HPP
#define ENTENTE_CORE_DETAIL_CONFIG_HPP

/// What is asked of the compiler. Nothing here depends on NDEBUG or on a macro that a user sets.

#if defined(_MSVC_LANG) ? _MSVC_LANG < 202002L : __cplusplus < 202002L
#    error "entente needs C++20: add -std=c++20, or target_compile_features(your_target PRIVATE cxx_std_20) in CMake"
#endif

#endif
