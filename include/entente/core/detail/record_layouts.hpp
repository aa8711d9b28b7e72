// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_DETAIL_RECORD_LAYOUTS_HPP
#define ENTENTE_CORE_DETAIL_RECORD_LAYOUTS_HPP

/// Layouts of described structs.

#include <entente/core/compact_optional.hpp>
#include <entente/core/detail/absence.hpp>
#include <entente/core/detail/layout_shapes.hpp>
#include <entente/core/extensions.hpp>
#include <entente/core/id.hpp>
#include <entente/core/member_text.hpp>
#include <entente/core/slug.hpp>
#include <entente/core/text.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>

namespace entente::inline v0_1::detail {

template <class Class, class Member>
Member member_type(Member Class::*);

template <class Descriptor>
using member_type_of = decltype(member_type(Descriptor::pointer));

template <class Class, class Descriptor>
void* access_member(void* record) {
    return &(as<Class>(record).*Descriptor::pointer);
}

template <class Class, class Descriptors>
struct member_table;

template <class Class, template <class...> class List, class... D>
struct member_table<Class, List<D...>> {
    static constexpr std::size_t size = sizeof...(D);

    /// Unknown members are never read or written under the name of the member that keeps them.
    template <class Member>
    static constexpr member_text text_of() noexcept {
        return std::is_same_v<member_type_of<Member>, extensions> ? member_text() : member_text(written_name(Member::name));
    }

    static constexpr layout_member members[size + 1]{layout_member{written_name(D::name), &layout_of<member_type_of<D>>,
                                                                   &access_member<Class, D>, !may_be_left_out<member_type_of<D>>(),
                                                                   text_of<D>()}...,
                                                     layout_member{}};

    static_assert(size <= 64, "entente reflects structs of at most 64 members: put some of them into a struct of their own");

    /// All members at once, for a processor to reach for all of them at once.
    static std::uint64_t present(void const* record) {
        auto const& one = as<Class>(record);
        std::uint64_t result = 0;
        unsigned place = 0;
        static_cast<void>(((result |= std::uint64_t{is_present(one.*D::pointer)} << place++), ...));
        static_cast<void>(one), static_cast<void>(place);
        return result;
    }

    static constexpr std::uint64_t required() noexcept {
        std::uint64_t result = 0;
        for (std::size_t i = 0; i != size; ++i) {
            result |= std::uint64_t{members[i].required} << i;
        }
        return result;
    }

    struct places {
        std::uint8_t of[size + 1]{};
    };

    static constexpr places sorted() noexcept {
        auto const before = [](std::string_view a, std::string_view b) {
            return a.size() != b.size() ? a.size() < b.size() : a < b;
        };
        places result;
        for (std::size_t i = 0; i != size; ++i) {
            std::size_t to = i;
            for (; to != 0 && before(members[i].name, members[result.of[to - 1]].name); --to) {
                result.of[to] = result.of[to - 1];
            }
            result.of[to] = static_cast<std::uint8_t>(i);
        }
        return result;
    }

    static constexpr places by_length = sorted();

    static constexpr layout_member const* only(bool const (&chosen)[size + 1]) noexcept {
        for (std::size_t i = 0; i != size; ++i) {
            if (chosen[i]) {
                return &members[i];
            }
        }
        return nullptr;
    }

    static constexpr record_layout value{
        members,
        size,
        kind_name<Class>,
        only({(std::is_same_v<member_type_of<D>, id<Class>> && written_name(D::name) == "id")..., false}),
        only({(written_name(D::name) == "key" &&
               (std::is_same_v<member_type_of<D>, key> || std::is_same_v<member_type_of<D>, std::optional<key>> ||
                std::is_same_v<member_type_of<D>, compact_optional<key>>))...,
              false}),
        only(
            {(std::is_same_v<member_type_of<D>, text> && (written_name(D::name) == "names" || written_name(D::name) == "title"))...,
             false}),
        only({std::is_same_v<member_type_of<D>, extensions>..., false}),
        required(),
        &present,
        by_length.of};
};

} // namespace entente::detail

#endif
