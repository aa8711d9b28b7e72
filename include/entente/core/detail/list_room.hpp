// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_DETAIL_LIST_ROOM_HPP
#define ENTENTE_CORE_DETAIL_LIST_ROOM_HPP

/// The memory of a list: a block with its size before the elements, or room in place. What depends on the type of the elements is one function that
/// moves them and one that destroys them.

#include <entente/core/detail/config.hpp>

#include <cstddef>
#include <cstdint>
#include <new>
#include <type_traits>
#include <utility>

namespace entente::inline v0_1::detail {

/// What stands before the elements of a block.
struct list_head {
    std::uint32_t size;
    std::uint32_t capacity;
};

/// How elements lie in a block, and how they get into another one.
struct list_shape {
    std::size_t stride;
    std::size_t offset; ///< of the first element from the block's beginning
    std::size_t alignment;
    void (*move)(void* to, void* from, std::size_t n) noexcept; ///< leaves nothing behind
};

/// Makes a block for so many elements, and returns where the first will be. It throws `std::bad_alloc`, or `std::length_error` if there can't be so many.
ENTENTE_DECL void* make_list_block(std::size_t capacity, list_shape const& shape);

ENTENTE_DECL void free_list_block(void* first, std::size_t offset, std::size_t alignment) noexcept;

/// Returns a new block with the elements of another one.
ENTENTE_DECL void* move_list_block(void* first, std::size_t size, bool is_block, std::size_t capacity, list_shape const& shape);

/// Returns the capacity for a list of `wanted` elements: at least twice its old capacity.
[[nodiscard]] constexpr std::size_t grown_capacity(std::size_t capacity, std::size_t wanted) noexcept {
    return wanted > capacity * 2 ? wanted : capacity * 2;
}

template <class T>
void move_elements(void* to, void* from, std::size_t n) noexcept {
    static_assert(std::is_nothrow_move_constructible_v<T>, "elements of a compact_list must be movable without an exception");
    auto* target = static_cast<T*>(to);
    auto* source = static_cast<T*>(from);
    for (; n != 0; --n, ++target, ++source) {
        ::new (static_cast<void*>(target)) T(std::move(*source));
        source->~T();
    }
}

template <class T>
void destroy_elements(T* first, std::size_t n) noexcept {
    if constexpr (!std::is_trivially_destructible_v<T>) {
        for (; n != 0; --n, ++first) {
            first->~T();
        }
    }
}

template <class T>
constexpr std::size_t list_offset() noexcept {
    return alignof(T) > sizeof(list_head) ? alignof(T) : sizeof(list_head);
}

template <class T>
constexpr list_shape list_shape_of() noexcept {
    return {sizeof(T), list_offset<T>(), alignof(T), &move_elements<T>};
}

template <class T, std::size_t InPlace>
class list_room;

/// One pointer: to the first element of a block, or null.
template <class T>
class list_room<T, 0> {
public:
    constexpr list_room() noexcept = default;
    list_room(list_room&& other) noexcept : first_(std::exchange(other.first_, nullptr)) {}
    list_room& operator=(list_room&& other) noexcept {
        list_room fresh(std::move(other)); // which may lie in an element of this list
        std::swap(first_, fresh.first_);
        return *this;
    }
    ~list_room() { discard(); }

    [[nodiscard]] T* first() const noexcept { return first_; }
    [[nodiscard]] std::size_t size() const noexcept { return first_ != nullptr ? head().size : 0; }
    [[nodiscard]] std::size_t capacity() const noexcept { return first_ != nullptr ? head().capacity : 0; }

    /// There must be a block.
    void set_size(std::size_t n) noexcept { head().size = static_cast<std::uint32_t>(n); }

    void make_room_for(std::size_t n) {
        if (n > capacity()) {
            reserve(grown_capacity(capacity(), n));
        }
    }
    void reserve(std::size_t n) {
        if (n > capacity()) {
            first_ = static_cast<T*>(move_list_block(first_, size(), first_ != nullptr, n, list_shape_of<T>()));
        }
    }
    void shrink(std::size_t n) noexcept {
        if (first_ != nullptr) {
            destroy_elements(first_ + n, size() - n);
            set_size(n);
        }
    }

private:
    [[nodiscard]] list_head& head() const noexcept { return *(reinterpret_cast<list_head*>(first_) - 1); }

    void discard() noexcept {
        if (first_ != nullptr) {
            destroy_elements(first_, size());
            free_list_block(std::exchange(first_, nullptr), list_offset<T>(), alignof(T));
        }
    }

    T* first_ = nullptr;
};

/// Room in place for a few elements, or the address of a block with more.
template <class T, std::size_t InPlace>
class list_room {
public:
    constexpr list_room() noexcept : block_(nullptr) {}
    list_room(list_room&& other) noexcept { take(other); }
    list_room& operator=(list_room&& other) noexcept {
        list_room fresh(std::move(other)); // which may lie in an element of this list
        discard();
        take(fresh);
        return *this;
    }
    ~list_room() { discard(); }

    [[nodiscard]] T* first() const noexcept { return has_block() ? block_ : const_cast<T*>(&elements_[0]); }
    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    [[nodiscard]] std::size_t capacity() const noexcept { return capacity_; }

    void set_size(std::size_t n) noexcept { size_ = static_cast<std::uint32_t>(n); }

    void make_room_for(std::size_t n) {
        if (n > capacity_) {
            reserve(grown_capacity(capacity_, n));
        }
    }
    void reserve(std::size_t n) {
        if (n > capacity_) {
            block_ = static_cast<T*>(move_list_block(first(), size_, has_block(), n, list_shape_of<T>()));
            capacity_ = (reinterpret_cast<list_head*>(block_) - 1)->capacity;
        }
    }
    void shrink(std::size_t n) noexcept {
        destroy_elements(first() + n, size_ - n);
        set_size(n);
    }

private:
    [[nodiscard]] bool has_block() const noexcept { return capacity_ != InPlace; }

    /// Into an empty room.
    void take(list_room& other) noexcept {
        size_ = std::exchange(other.size_, 0);
        if (other.has_block()) {
            block_ = other.block_;
            capacity_ = std::exchange(other.capacity_, static_cast<std::uint32_t>(InPlace));
        } else {
            move_elements<T>(&elements_[0], &other.elements_[0], size_);
        }
    }

    void discard() noexcept {
        shrink(0);
        if (has_block()) {
            free_list_block(block_, list_offset<T>(), alignof(T));
            capacity_ = InPlace;
        }
    }

    std::uint32_t size_ = 0;
    std::uint32_t capacity_ = InPlace;
    union {
        T* block_;
        T elements_[InPlace];
    };
};

} // namespace entente::detail

#ifndef ENTENTE_COMPILED
#    include <entente/core/impl/detail/list_room.ipp>
#endif

#endif
