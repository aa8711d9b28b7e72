// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/checked_form.hpp>

#include <entente/core/reflect.hpp>
#include <entente/json/read.hpp>
#include <entente/json/write.hpp>

#include <support/catch.hpp>
#include <support/findings.hpp>

#include <string>
#include <type_traits>
#include <vector>

namespace my {

/// A user's own type with an invariant.
class percentage {
public:
    [[nodiscard]] int const& value() const { return value_; }
    bool take(int value) {
        bool const fits = value >= 0 && value <= 100;
        value_ = fits ? value : value_;
        return fits;
    }

private:
    int value_ = 0;
};

} // namespace my

template <>
struct entente::checked_form<my::percentage> {
    using type = int;

    static int const& view(my::percentage const& value) { return value.value(); }

    template <class Out>
    static bool assign(my::percentage& value, int&& read, Out& why) {
        bool const taken = value.take(read);
        if (!taken) {
            why.append("a percentage is 0 to 100", 24);
        }
        return taken;
    }
};

static_assert(entente::has_checked_form<my::percentage>);
static_assert(!entente::has_checked_form<int>);
static_assert(entente::layout_of<my::percentage>.shape == entente::layout_shape::checked);
static_assert(entente::layout_of<my::percentage>.name == "percentage");
static_assert(entente::layout_of<my::percentage>.checked->inner == &entente::layout_of<int>);

TEST_CASE("a type with an invariant is written as another type") {
    auto const read = entente::json::read<std::vector<my::percentage>>("[7, 100]");
    REQUIRE(read);
    CHECK((*read)[0].value() == 7);
    CHECK(entente::json::write(*read) == "[7,100]");
}

TEST_CASE("a value that breaks the invariant is refused with the type's own reason") {
    auto const read = entente::json::read<std::vector<my::percentage>>("[7, 101, \"x\"]");
    REQUIRE_FALSE(read);
    CHECK(support::places(read.findings()) == "J028 /1; J020 /2");
    CHECK(read.findings()[0].message.find("a percentage is 0 to 100") != std::string::npos);
}
