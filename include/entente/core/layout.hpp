// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_LAYOUT_HPP
#define ENTENTE_CORE_LAYOUT_HPP

/// What a type looks like to the functions that walk values: one constant table per type, the same for every format.
///
/// `layout_of<T>` (in reflect.hpp) makes it from the type's Boost.Describe description. Reading, writing, validation, comparison
/// and formatting are ordinary functions over `type_layout`, which take values as `void*`; they know the shapes below and no type.
/// So a new type costs a table, and a new format touches no type.

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

namespace entente {

/// The shapes that values have.
enum class layout_shape : std::uint8_t {
    boolean,     ///< bool
    integer,     ///< an integer type
    floating,    ///< float or double
    string,      ///< std::string
    text_form,   ///< a type that is written as one string
    enumeration, ///< a described enum
    optional,    ///< a value or none
    sequence,    ///< values in order; perhaps exactly so many
    map,         ///< values by a name
    object,      ///< a described struct
    checked,     ///< a type that is written as another one, and refuses some of its values
    extensions,  ///< unknown members, kept
};

struct type_layout;

/// One member of a described struct.
struct member_layout {
    std::string_view name;         ///< as it is written: without the trailing underscore that keeps it from being a keyword
    void* (*access)(void* object); ///< the member of that object
    type_layout const* type;
    bool required; ///< its type has no empty state

    [[nodiscard]] void* of(void* object) const { return access(object); }
    [[nodiscard]] void const* of(void const* object) const { return access(const_cast<void*>(object)); }
};

/// A described struct.
struct object_layout {
    member_layout const* members;
    std::size_t size;
    std::string_view kind;          ///< the kind's name where the struct is one that references name, else empty
    member_layout const* identity;  ///< the member that holds its own id, or null
    member_layout const* unknown;   ///< the member that keeps unknown members, or null
    member_layout const* preferred; ///< the member `names` or `title` that a person calls it by, or null

    [[nodiscard]] constexpr member_layout const* begin() const noexcept { return members; }
    [[nodiscard]] constexpr member_layout const* end() const noexcept { return members + size; }

    /// The member of that name, or null.
    [[nodiscard]] constexpr member_layout const* find(std::string_view name) const noexcept {
        for (member_layout const& one : *this) {
            if (one.name == name) {
                return &one;
            }
        }
        return nullptr;
    }
};

/// Names and values of a described enum.
struct enumeration_layout {
    struct enumerator {
        std::string_view name; ///< as it is written
        std::int64_t value;
    };

    enumerator const* enumerators;
    std::size_t size;
    std::int64_t (*get)(void const* value);
    void (*set)(void* value, std::int64_t enumerator);

    [[nodiscard]] constexpr enumerator const* begin() const noexcept { return enumerators; }
    [[nodiscard]] constexpr enumerator const* end() const noexcept { return enumerators + size; }

    [[nodiscard]] constexpr enumerator const* find(std::string_view name) const noexcept {
        for (enumerator const& one : *this) {
            if (one.name == name) {
                return &one;
            }
        }
        return nullptr;
    }

    /// The name of a value; empty where no enumerator has it.
    [[nodiscard]] constexpr std::string_view name(std::int64_t value) const noexcept {
        for (enumerator const& one : *this) {
            if (one.value == value) {
                return one.name;
            }
        }
        return {};
    }
};

/// What a reference names. `kind` and `name` are empty where the reference is; `key` is where it names no part.
struct reference_target {
    std::string_view kind;
    std::string_view name;
    std::string_view key;
};

/// A type that is written as one string, by its `text_form`.
struct text_operations {
    bool (*parse)(std::string_view text, void* value);
    void (*append)(std::string& out, void const* value);
    std::size_t (*explain)(std::string_view text, std::string& why);
    reference_target (*target)(void const* value); ///< null for a type that is no reference
    bool names_part;                               ///< a part's own key
};

struct number_operations {
    std::int64_t (*get_signed)(void const*);
    void (*set_signed)(void*, std::int64_t);
    std::uint64_t (*get_unsigned)(void const*);
    void (*set_unsigned)(void*, std::uint64_t);
    double (*get_floating)(void const*);
    void (*set_floating)(void*, double);
    std::int64_t min;
    std::uint64_t max;
    bool is_signed;
    bool is_single; ///< float
};

struct optional_operations {
    bool (*has)(void const*);
    void const* (*get)(void const*); ///< there must be a value
    void* (*emplace)(void*);         ///< a fresh value, to be filled
    void (*reset)(void*);
    type_layout const* element;
};

struct sequence_operations {
    std::size_t (*size)(void const*);
    void* (*at)(void*, std::size_t);
    void* (*add)(void*); ///< a fresh value at the end, to be filled; null for a fixed size
    void (*clear)(void*);
    void (*reserve)(void*, std::size_t);
    type_layout const* element;
    std::size_t fixed; ///< how many there are, where that never changes; else 0
};

struct map_operations {
    /// Calls `visit(context, key, value)` for each, in order, until one answers false.
    void (*each)(void const* map, void* context, bool (*visit)(void* context, std::string_view key, void const* value));
    void* (*add)(void* map, std::string_view key); ///< a fresh value, or null where the key is not valid or there already
    bool (*has)(void const* map, std::string_view key);
    std::size_t (*explain)(std::string_view key, std::string& why); ///< why a key is not valid
    void (*clear)(void*);
    type_layout const* element;
    std::string_view key_name; ///< what keys are: "language tag"
};

struct checked_operations {
    type_layout const* inner;
    void const* (*view)(void const* value); ///< the value as its inner type
    /// Fills a fresh inner value by `fill(context, inner)`; if that answers true, takes it over. False where `fill` answered so, or
    /// where the type refused the value: then `why` has the reason and `*refused` is true.
    bool (*read)(void* value, void* context, bool (*fill)(void* context, void* inner), bool* refused, std::string* why);
};

/// What a type looks like. Exactly the operations of its shape are there; the other pointers are null.
struct type_layout {
    layout_shape shape;
    std::string_view name; ///< for messages: "date", "list", the struct's own name
    bool (*is_empty)(void const* value); ///< null where the type has no empty state

    text_operations const* text = nullptr;
    number_operations const* number = nullptr;
    enumeration_layout const* enumeration = nullptr;
    optional_operations const* optional = nullptr;
    sequence_operations const* sequence = nullptr;
    map_operations const* map = nullptr;
    checked_operations const* checked = nullptr;
    object_layout const* object = nullptr;
};

} // namespace entente

#endif
