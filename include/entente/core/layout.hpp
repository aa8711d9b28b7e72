// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_LAYOUT_HPP
#define ENTENTE_CORE_LAYOUT_HPP

/// What a type looks like to the functions that walk values: one constant table a type, the same for every format.
///
/// `layout_of<T>` (in reflect.hpp) makes it from the type's Boost.Describe description. Reading, writing, references, findings and comparison
/// are ordinary functions over `layout`, which take values as `void*`; they know the forms below and no type. So a new type costs a table,
/// and a new format touches no type.

#include <entente/core/detail/config.hpp>
#include <entente/core/detail/type_identity.hpp>
#include <entente/core/enumeration.hpp>
#include <entente/core/member_text.hpp>
#include <entente/core/ref.hpp>
#include <entente/core/text_form.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace entente::inline v0_1 {

/// The forms that values have.
enum class layout_form : std::uint8_t {
    boolean,     ///< bool
    integer,     ///< an integer type
    real,        ///< float or double
    string,      ///< any text
    word,        ///< a type that is written as one string, by its `text_form`
    enumeration, ///< a described enum
    record,      ///< a described struct
    list,        ///< values in order; perhaps exactly so many
    optional,    ///< a value or none
    map,         ///< values by name
    value,       ///< a type with an invariant that is written as another one, by its `value_form`
    extensions,  ///< unknown members, kept
};

struct layout;

/// One member of a described struct.
struct layout_member {
    std::string_view name; ///< as it is written
    entente::layout const* layout;
    void* (*access)(void* record); ///< the member of that record
    bool required;                 ///< it has no state that means "not there"
    member_text text;              ///< the name as JSON has it; empty where it is too long, or never written

    [[nodiscard]] void* of(void* record) const { return access(record); }
    [[nodiscard]] void const* of(void const* record) const { return access(const_cast<void*>(record)); }
};

struct record_layout {
    layout_member const* members;
    std::size_t size;
    std::string_view kind;                        ///< the kind's word where it is one that references name, else empty
    layout_member const* identity;                ///< the member `id` that holds its own id, or null
    layout_member const* key;                     ///< the member `key` that names it within its whole, or null
    layout_member const* names;                   ///< the text `names` or `title`: what a person calls it, or null
    layout_member const* extensions;              ///< the member that keeps unknown members, or null
    std::uint64_t required;                       ///< a bit for each member that is
    std::uint64_t (*present)(void const* record); ///< a bit for each member that is not absent
    std::uint8_t const* by_length;                ///< the places of the members, sorted by the length of their names, then by bytes

    [[nodiscard]] constexpr layout_member const* begin() const noexcept { return members; }
    [[nodiscard]] constexpr layout_member const* end() const noexcept { return members + size; }

    /// A bit for each member that is present and written under its own name. The member that keeps unknown members has none.
    [[nodiscard]] std::uint64_t written(void const* record) const;

    /// The member of that name that a document can have, or null. Linear.
    [[nodiscard]] constexpr layout_member const* find(std::string_view name) const noexcept;
};

struct enumeration_layout {
    enumeration names;
    std::int64_t (*get)(void const* value);
    void (*set)(void* value, std::int64_t enumerator);
};

struct string_layout {
    std::string_view (*view)(void const* value);
    void (*assign)(void* value, std::string_view text); ///< of characters that are not the value's own
};

struct word_layout {
    text_error (*parse)(std::string_view text, void* value);
    void (*append)(std::string& out, void const* value);
    std::string (*explain)(std::string_view text, text_error error);
    std::string_view (*view)(void const* value); ///< the text, if the value stores it; null otherwise
    ref_parts (*refers_to)(void const* value);   ///< null for a word that is not a reference
    enumeration const* vocabulary;               ///< of an open vocabulary, the words that are known; else null
    bool (*is_newer)(
        void const* value); ///< of a format version: whether a newer release wrote it, so that unknown members are kept; else null
    std::string_view pattern; ///< a regular expression (ECMA-262) that every text of it matches; empty where none is stated
};

struct number_layout {
    std::int64_t (*get_signed)(void const*);
    void (*set_signed)(void*, std::int64_t);
    std::uint64_t (*get_unsigned)(void const*);
    void (*set_unsigned)(void*, std::uint64_t);
    double (*get_real)(void const*);
    void (*set_real)(void*, double);
    std::int64_t min;
    std::uint64_t max;
    bool is_signed;
    bool is_single; ///< float
};

struct optional_layout {
    void* (*get)(void*);     ///< the value, or null
    void* (*emplace)(void*); ///< a fresh value, to be filled
    void (*reset)(void*);
    layout const* element;
};

/// Elements lie one after the other, `stride` bytes apart.
struct list_layout {
    void* (*data)(void*);
    std::size_t (*size)(void const*);
    void (*resize)(void*, std::size_t); ///< null for a fixed size
    std::size_t stride;
    std::size_t fixed; ///< how many there are, where that never changes; else 0
    layout const* element;

    [[nodiscard]] void* at(void* list, std::size_t i) const { return static_cast<char*>(data(list)) + i * stride; }
    [[nodiscard]] void const* at(void const* list, std::size_t i) const { return at(const_cast<void*>(list), i); }
};

struct map_layout {
    /// Calls `visit(context, key, value)` for each, in order, until one answers false.
    void (*each)(void const* map, void* context, bool (*visit)(void* context, std::string_view key, void const* value));
    void* (*add)(void* map, std::string_view key); ///< a fresh value, or null where the key is not valid or there already
    bool (*has)(void const* map, std::string_view key);
    std::string (*explain)(std::string_view key); ///< why a key is not valid
    void (*clear)(void*);
    bool (*seal)(void*); ///< to be called after the last `add`: false where a key was there twice; null where `add` tells
    layout const* element;
    std::string_view key_name; ///< what keys are: "language tag"
};

struct value_layout {
    layout const* representation;
    void const* (*view)(void const* value); ///< the value in its written representation
    /// Fills a fresh representation value by `fill(context, representation)`; if that answers true, takes it over. False where `fill` answered so, or where the type
    /// refused the value: then `why` has the reason.
    bool (*read)(void* value, void* context, bool (*fill)(void* context, void* representation), std::string& why);
};

/// What a type looks like. Exactly the operations of its form are there; the other pointers are null.
struct layout {
    layout_form form = layout_form::boolean;
    std::string_view name{};      ///< for messages: "date", "list", the struct's own name
    detail::type_identity type{}; ///< tells the C++ type from all others
    bool may_be_absent = false;   ///< it has a state that means "not there"
    bool (*is_unset)(void const* value) =
        nullptr; ///< whether a word, map, extensions or value is in that state; null where it never is, and for other forms, which tell by themselves

    string_layout const* string = nullptr;
    word_layout const* word = nullptr;
    number_layout const* number = nullptr;
    enumeration_layout const* enumeration = nullptr;
    optional_layout const* optional = nullptr;
    list_layout const* list = nullptr;
    map_layout const* map = nullptr;
    value_layout const* value = nullptr;
    record_layout const* record = nullptr;
};

/// Whether a value is left out when it is written as a member: unset, empty, false.
[[nodiscard]] ENTENTE_DECL bool is_absent(layout const& of, void const* value);

/// Makes a value absent, where its type can be, and keeps its storage.
ENTENTE_DECL void make_absent(layout const& of, void* value);

constexpr layout_member const* record_layout::find(std::string_view name) const noexcept {
    for (layout_member const& one : *this) {
        if (one.name == name && one.layout->form != layout_form::extensions) {
            return &one;
        }
    }
    return nullptr;
}

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/core/impl/layout.ipp>
#endif

#endif
