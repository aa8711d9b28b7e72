// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/layout.hpp>

#include <entente/core/reflect.hpp>
#include <entente/core/target.hpp>

#include <support/catch.hpp>

#include <boost/describe/class.hpp>

namespace my {

struct pilot {
    entente::id<entente::actor> serves{};
    entente::ref<> aboard{};
    entente::target waits_for{};
};
BOOST_DESCRIBE_STRUCT(pilot, (), (serves, aboard, waits_for))

} // namespace my

TEST_CASE("a layout tells what a word refers to") {
    using namespace entente;
    my::pilot const one{{"japan"}, {"meeting/tokyo-2023#opened"}, {"measure/three-materials:lifted"}};
    auto const& record = *layout_of<my::pilot>.record;
    auto const refers_to = [&](std::string_view member) {
        auto const* found = record.find(member);
        return found->layout->word->refers_to(found->of(&one));
    };
    CHECK(refers_to("serves") == ref_parts{"actor", "japan", "", ""});
    CHECK(refers_to("aboard") == ref_parts{"meeting", "tokyo-2023", "", "opened"});
    CHECK(refers_to("waits_for") == ref_parts{"measure", "three-materials", "", ""});
    CHECK(layout_of<key>.word->refers_to == nullptr);
}
