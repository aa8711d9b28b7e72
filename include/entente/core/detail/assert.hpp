// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_DETAIL_ASSERT_HPP
#define ENTENTE_CORE_DETAIL_ASSERT_HPP

/// `ENTENTE_ASSERT(condition)` checks a precondition. By default it does nothing. Define `ENTENTE_ENABLE_ASSERTIONS` in every unit of a program to have it print the condition and abort, or
/// define `ENTENTE_ASSERT` itself, alike in every unit. It must not throw: some functions that check are `noexcept`. No type and no result depends on either.

#if !defined(ENTENTE_ASSERT)
#    if defined(ENTENTE_ENABLE_ASSERTIONS)
#        include <cstdio>
#        include <cstdlib>

namespace entente::inline v0_1::detail {

[[noreturn]] inline void fail_assertion(char const* condition, char const* file, int line) noexcept {
    std::fprintf(stderr, "%s:%d: entente: precondition violated: %s\n", file, line, condition);
    std::abort();
}

} // namespace entente::detail

#        define ENTENTE_ASSERT(...)                                                                                                \
            ((__VA_ARGS__) ? static_cast<void>(0) : ::entente::detail::fail_assertion(#__VA_ARGS__, __FILE__, __LINE__))
#    else
#        define ENTENTE_ASSERT(...) static_cast<void>(0)
#    endif
#endif

#endif
