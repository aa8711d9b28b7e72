// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_IMPL_DETAIL_LIST_ROOM_IPP
#define ENTENTE_CORE_IMPL_DETAIL_LIST_ROOM_IPP

#include <entente/core/detail/list_room.hpp>

#include <entente/core/detail/config.hpp>

#include <limits>
#include <vector>

namespace entente::inline v0_1::detail {

ENTENTE_DECL void* make_list_block(std::size_t capacity, list_shape const& shape) {
    constexpr auto most_bytes = static_cast<std::size_t>((std::numeric_limits<std::ptrdiff_t>::max)());
    if (capacity > (std::numeric_limits<std::uint32_t>::max)() || capacity > (most_bytes - shape.offset) / shape.stride) {
        std::vector<std::uint16_t>().reserve((std::numeric_limits<std::size_t>::max)()); // as a vector refuses it
    }
    auto const bytes = shape.offset + capacity * shape.stride;
    void* const block = shape.alignment > __STDCPP_DEFAULT_NEW_ALIGNMENT__
                            ? ::operator new(bytes, std::align_val_t(shape.alignment))
                            : ::operator new(bytes);
    void* const first = static_cast<char*>(block) + shape.offset;
    ::new (static_cast<void*>(static_cast<list_head*>(first) - 1)) list_head{0, static_cast<std::uint32_t>(capacity)};
    return first;
}

ENTENTE_DECL void free_list_block(void* first, std::size_t offset, std::size_t alignment) noexcept {
    void* const block = static_cast<char*>(first) - offset;
    if (alignment > __STDCPP_DEFAULT_NEW_ALIGNMENT__) {
        ::operator delete(block, std::align_val_t(alignment));
    } else {
        ::operator delete(block);
    }
}

ENTENTE_DECL void* move_list_block(void* first, std::size_t size, bool is_block, std::size_t capacity, list_shape const& shape) {
    void* const made = make_list_block(capacity, shape);
    shape.move(made, first, size);
    (static_cast<list_head*>(made) - 1)->size = static_cast<std::uint32_t>(size);
    if (is_block) {
        free_list_block(first, shape.offset, shape.alignment);
    }
    return made;
}

} // namespace entente::detail

#endif
