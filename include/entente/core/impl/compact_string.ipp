// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_IMPL_COMPACT_STRING_IPP
#define ENTENTE_CORE_IMPL_COMPACT_STRING_IPP

#include <entente/core/compact_string.hpp>

#include <entente/core/detail/config.hpp>

#include <limits>
#include <new>

namespace entente::inline v0_1 {

ENTENTE_DECL void compact_string::replace(std::string_view text) {
    if (text.size() > capacity_in_place && text.size() <= block_size()) {
        char* const to = block();
        auto const size = static_cast<std::uint32_t>(text.size());
        std::memmove(to, text.data(), text.size());
        to[text.size()] = '\0';
        std::memcpy(bytes_.at + sizeof(char*), &size, sizeof size);
    } else {
        *this = compact_string(text);
    }
}

ENTENTE_DECL compact_string& compact_string::operator+=(std::string_view text) {
    std::string whole(view());
    whole += text;
    return *this = compact_string(whole);
}

ENTENTE_DECL void compact_string::set_block(std::string_view text) {
    if (text.size() >= (std::numeric_limits<std::uint32_t>::max)()) {
        std::string().reserve((std::numeric_limits<std::size_t>::max)()); // as a string refuses it
    }
    auto* const made = static_cast<char*>(::operator new(text.size() + 1));
    auto const size = static_cast<std::uint32_t>(text.size());
    std::memcpy(made, text.data(), text.size());
    made[text.size()] = '\0';
    std::memcpy(bytes_.at, &made, sizeof made);
    std::memcpy(bytes_.at + sizeof made, &size, sizeof size);
    bytes_.at[last] = of_block;
}

ENTENTE_DECL void compact_string::release() noexcept {
    ::operator delete(block());
}

} // namespace entente

#endif
