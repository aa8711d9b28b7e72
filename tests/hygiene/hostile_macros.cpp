// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// The library's headers come after macros with the names that platform headers take. Those of others come first: what they do with such
// macros is not ours.

#include <boost/describe.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <initializer_list>
#include <iterator>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <system_error>
#include <type_traits>
#include <utility>
#include <vector>

#define min(a, b) this is not min
#define max(a, b) this is not max
#define near this is not near
#define far this is not far
#define small this is not small
#define interface this is not interface
#define major this is not major
#define minor this is not minor
#define unix this is not unix
#define linux this is not linux
#define BOOL this is not BOOL
#define CONST this is not CONST
#define DELETE this is not DELETE
#define DIFFERENCE this is not DIFFERENCE
#define DOMAIN this is not DOMAIN
#define ERROR this is not ERROR
#define FALSE this is not FALSE
#define IN this is not IN
#define None this is not None
#define OPTIONAL this is not OPTIONAL
#define OUT this is not OUT
#define Status this is not Status
#define STRICT this is not STRICT
#define Success this is not Success
#define TRUE this is not TRUE
#define check(x) this is not check
#define require(x) this is not require
#define verify(x) this is not verify

#include <all_headers.hpp>
