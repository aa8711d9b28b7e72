// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// The library as a module, for compilers that can: `import entente;` in place of `#include <entente/entente.hpp>`. The headers stay as they are; what they include comes before the module begins.
//
//     clang++-19 -std=c++20 -Iinclude -Wno-include-angled-in-module-purview --precompile include/entente/entente.cppm -o entente.pcm
//     clang++-19 -std=c++20 -fmodule-file=entente=entente.pcm your_program.cpp entente.pcm
//
// Macros are not exported: to describe types of your own, include <boost/describe/class.hpp>.

module;

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cmath>
#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <initializer_list>
#include <iterator>
#include <limits>
#include <map>
#include <new>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <system_error>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>
#include <version>
#ifdef __SSE2__
#include <emmintrin.h>
#endif
#include <boost/version.hpp>
#include <boost/describe.hpp>
#include <boost/mp11/algorithm.hpp>
#include <boost/mp11/list.hpp>

export module entente;

export extern "C++" {
#include <entente/entente.hpp>
}
