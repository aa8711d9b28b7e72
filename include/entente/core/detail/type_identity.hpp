// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_DETAIL_TYPE_IDENTITY_HPP
#define ENTENTE_CORE_DETAIL_TYPE_IDENTITY_HPP

/// Tells types apart without RTTI, across shared libraries, and in objects of different compilers.

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace entente::inline v0_1::detail {

/// The compiler's signature of a function of a type.
template <class T>
constexpr std::string_view function_signature() noexcept {
#if defined(_MSC_VER) && !defined(__clang__)
    return __FUNCSIG__;
#else
    std::string_view const signature = __PRETTY_FUNCTION__;
    return signature.substr(signature.find("T = "));
#endif
}

/// A text that tells a type from all others.
template <class T>
inline constexpr std::string_view type_signature = function_signature<T>();

/// What a type is, as a hash of its name: without what compilers write differently, which is spaces, inline namespaces and the suffixes of numbers. A type of an unnamed namespace is that of
/// one unit only.
class type_identity {
public:
    constexpr type_identity() noexcept = default;
    constexpr explicit type_identity(std::string_view signature) noexcept : text_(signature.data()) {
        // gcc: "T = a::b<c>; std::string_view = ...]", clang: "T = a::b<c>]"
        auto const semicolon = signature.find(';');
        signature = signature.substr(0, semicolon != std::string_view::npos ? semicolon : signature.size() - 1);
        std::uint64_t hash = 0xCBF29CE484222325U;
        char before = ' ';
        bool in_number = false;
        for (std::size_t i = 0; i != signature.size();) {
            if (auto const skipped = before == ':' ? inline_namespace(signature, i) : 0; skipped != 0) {
                i += skipped;
                continue;
            }
            char const c = signature[i++];
            bool const is_digit = c >= '0' && c <= '9';
            in_number = is_digit ? in_number || before == '<' || before == ',' : in_number && (c == 'u' || c == 'l');
            if (c != ' ' && (is_digit || !in_number)) {
                hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
                before = c;
            }
        }
        bool const is_of_one_unit = signature.find("anonymous") != std::string_view::npos;
        hash_ = (hash & ~std::uint64_t{1}) | (is_of_one_unit ? 1U : 0U);
    }

    [[nodiscard]] constexpr std::uint64_t hash() const noexcept { return hash_; }

    friend constexpr bool operator==(type_identity const& a, type_identity const& b) noexcept {
        return a.hash_ == b.hash_ && ((a.hash_ & 1U) == 0 || a.text_ == b.text_);
    }

private:
    /// The length of an inline namespace at a place, with its colons: `v0_1::` of this library, `__cxx11::` or `__1::` of the standard one. 0 for other names, such as a user's `v1::`.
    static constexpr std::size_t inline_namespace(std::string_view whole, std::size_t at) noexcept {
        auto const text = whole.substr(at);
        if (text.starts_with('v') && !whole.substr(0, at).ends_with("entente::")) {
            return 0;
        }
        std::size_t i = text.starts_with("__cxx") ? 5 : text.starts_with("__") ? 2 : text.starts_with('v') ? 1 : 0;
        if (i == 0) {
            return 0;
        }
        std::size_t digits = 0;
        for (; i != text.size() && ((text[i] >= '0' && text[i] <= '9') || text[i] == '_'); ++i) {
            ++digits;
        }
        return digits != 0 && text.substr(i).starts_with("::") ? i + 2 : 0;
    }

    std::uint64_t hash_ = 0;
    char const* text_ = nullptr;
};

template <class T>
inline constexpr type_identity type_identity_of = type_identity(type_signature<T>);

/// The name of a type without its namespace and arguments, for messages.
template <class T>
constexpr std::string_view type_name() noexcept {
#if defined(_MSC_VER) && !defined(__clang__)
    return "object";
#else
    // gcc: "... [with T = a::b<c>; std::string_view = ...]", clang: "... [T = a::b<c>]"
    std::string_view const signature = __PRETTY_FUNCTION__;
    auto const begin = signature.find("T = ") + 4;
    auto end = signature.find_first_of(";]", begin);
    auto const arguments = signature.find('<', begin);
    end = arguments < end ? arguments : end;
    auto const scope = signature.substr(begin, end - begin).rfind("::");
    return scope == std::string_view::npos ? signature.substr(begin, end - begin)
                                           : signature.substr(begin + scope + 2, end - begin - scope - 2);
#endif
}

} // namespace entente::detail

#endif
