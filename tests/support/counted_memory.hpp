// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_TESTS_SUPPORT_COUNTED_MEMORY_HPP
#define ENTENTE_TESTS_SUPPORT_COUNTED_MEMORY_HPP

/// Counts what a program allocates. It replaces the operators `new` and `delete`, so one unit of a program includes it.

#include <cstddef>
#include <cstdlib>
#include <new>

namespace support {

/// The bytes that are allocated now, and the most that were since `start`.
struct memory {
    static inline std::size_t now = 0;
    static inline std::size_t most = 0;

    static void start() { most = now; }

    static constexpr std::size_t header = alignof(std::max_align_t);
};

} // namespace support

void* operator new(std::size_t size) {
    auto* const made = static_cast<char*>(std::malloc(size + support::memory::header));
    if (made == nullptr) {
        throw std::bad_alloc();
    }
    *reinterpret_cast<std::size_t*>(made) = size;
    support::memory::now += size;
    support::memory::most = support::memory::now > support::memory::most ? support::memory::now : support::memory::most;
    return made + support::memory::header;
}

void operator delete(void* made) noexcept {
    if (made != nullptr) {
        auto* const whole = static_cast<char*>(made) - support::memory::header;
        support::memory::now -= *reinterpret_cast<std::size_t*>(whole);
        std::free(whole);
    }
}
void operator delete(void* made, std::size_t) noexcept {
    operator delete(made);
}

#endif
