// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_SRC_HPP
#define ENTENTE_SRC_HPP

/// Contains the definitions of the library's functions. Define ENTENTE_COMPILED for all units of a program, and include this header in one of them:
///
///     // entente.cpp
///     #include <entente/src.hpp>
///
/// With CMake, link `entente::compiled` instead. Its parts may be units of their own, to be compiled side by side. What formats has `entente/format/src.hpp`.

#include <entente/src/codec.hpp>
#include <entente/src/questions.hpp>
#include <entente/src/record.hpp>

#endif
