// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/text_form.hpp>

#include <entente/core/date.hpp>
#include <entente/core/text_conversion.hpp>

#include <support/catch.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace my {

/// A user's own type: the number on a ship's side.
struct hull_number {
    int value = 0;
    friend bool operator==(hull_number, hull_number) = default;
};

struct half_done {};

} // namespace my

template <>
struct entente::text_form<my::hull_number> {
    static constexpr std::string_view name = "hull number";

    static bool parse(std::string_view text, my::hull_number& value) noexcept {
        if (text.size() != 3 || text[0] != 'D' || text[1] < '0' || text[1] > '9' || text[2] < '0' || text[2] > '9') {
            return false;
        }
        value.value = (text[1] - '0') * 10 + (text[2] - '0');
        return true;
    }

    template <class Out>
    static void append(Out& out, my::hull_number const& value) {
        char const text[]{'D', static_cast<char>('0' + value.value / 10), static_cast<char>('0' + value.value % 10)};
        out.append(text, 3);
    }

    template <class Out>
    static std::size_t explain(std::string_view text, Out& why) {
        why.append("it is D and two digits", 22);
        return text.empty() || text[0] != 'D' ? 0 : 1;
    }
};

template <>
struct entente::text_form<my::half_done> {
    static constexpr std::string_view name = "thing";
};

static_assert(entente::has_text_form<my::hull_number>);
static_assert(entente::has_text_form<entente::date>);
static_assert(!entente::has_text_form<my::half_done>);
static_assert(!entente::has_text_form<int>);
static_assert(!entente::has_text_form<std::string>);

TEST_CASE("a type of a user's is written as one string by a specialization") {
    auto const read = entente::from_text<my::hull_number>("D42");
    REQUIRE(read);
    CHECK(read->value == 42);
    CHECK(entente::to_text(*read) == "D42");
    auto const refused = entente::from_text<my::hull_number>("Dx2");
    CHECK(refused.findings()[0].message == "\"Dx2\" is no hull number: it is D and two digits");
    CHECK(refused.findings()[0].at->column == 2);
}
