// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/layout.hpp>

#include <entente/core/dyad.hpp>
#include <entente/core/reflect.hpp>
#include <entente/core/target.hpp>
#include <entente/model/agreement.hpp>

#include <support/catch.hpp>

#include <boost/describe/class.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace my {

struct pilot {
    entente::id<entente::actor> serves{};
    entente::ref<> aboard{};
    entente::target waits_for{};
};
BOOST_DESCRIBE_STRUCT(pilot, (), (serves, aboard, waits_for))

} // namespace my

TEST_CASE("layout: knows the target type of a reference") {
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

TEST_CASE("layout: a record tells at once which of its members are present, and which are written under their own name") {
    using namespace entente;
    auto const& record = *layout_of<my::pilot>.record;
    my::pilot one{};
    CHECK(record.present(&one) == 0);
    one.waits_for = {"measure/three-materials:lifted"};
    CHECK(record.present(&one) == 0b100);
    one.serves = {"japan"};
    CHECK(record.written(&one) == 0b101);

    auto const& whole = *layout_of<agreement>.record;
    auto const bit_of = [&](std::string_view name) {
        auto const* const found =
            std::find_if(whole.begin(), whole.end(), [&](layout_member const& each) { return each.name == name; });
        return std::uint64_t{1} << static_cast<unsigned>(found - whole.begin());
    };
    agreement treaty{};
    treaty.extensions.set("x-note", "1");
    CHECK((whole.written(&treaty) & bit_of("extensions")) == 0);
    CHECK(whole.present(&treaty) == (whole.written(&treaty) | bit_of("extensions")));
    CHECK((whole.written(&treaty) & bit_of("names")) == 0);
    treaty.names.set(language_tag{"en"}, "T");
    CHECK((whole.written(&treaty) & bit_of("names")) != 0);
    for (std::size_t i = 0; i != whole.size; ++i) {
        layout_member const& each = whole.members[i];
        CHECK((whole.present(&treaty) >> i & 1U) == (is_absent(*each.layout, each.of(&treaty)) ? 0U : 1U));
    }
}

TEST_CASE("layout: an unset value with an invariant is absent") {
    using namespace entente;
    dyad const unset{};
    auto const pair = *dyad::from({"egypt"}, {"israel"});
    CHECK(is_absent(layout_of<dyad>, &unset));
    CHECK_FALSE(is_absent(layout_of<dyad>, &pair));
}

TEST_CASE("make_absent: empties what may be left out, and keeps an id and a form") {
    using namespace entente;
    agreement one{};
    one.id = id<agreement>{"treaty"};
    one.form = agreement_form::treaty;
    one.names.set(language_tag{"en"}, "Treaty");
    one.topics = {id<topic>{"a"}, id<topic>{"b"}};
    one.term.emplace();
    auto const only_required = agreement{.id = one.id, .form = one.form};
    for (layout_member const& each : *layout_of<agreement>.record) {
        make_absent(*each.layout, each.of(&one));
    }
    CHECK(one == only_required);
}
