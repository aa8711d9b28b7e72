// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/validate/id_set.hpp>

#include <entente/validate/validate.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/random.hpp>
#include <support/story.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace entente;

namespace {

using texts = std::vector<std::string>;

id_set some_ids(support::random_numbers& random) {
    id_set result;
    for (auto* const list : {&result.has, &result.twice, &result.names}) {
        for (int i = 0; i != 6; ++i) {
            list->push_back("actor/a" + std::to_string(random.below(9)));
        }
        std::sort(list->begin(), list->end());
        list->erase(std::unique(list->begin(), list->end()), list->end());
    }
    return result;
}

finding_counts some_counts(support::random_numbers& random) {
    finding_counts result;
    for (int i = 0; i != 5; ++i) {
        result.merge({{{"S00" + std::to_string(random.below(4)), static_cast<severity>(random.below(3)), 1 + random.below(3)}},
                      random.below(2)});
    }
    return result;
}

/// (a + b) + c = a + (b + c), a + b = b + a, a + 0 = a = 0 + a.
template <class T>
void check_laws(T const& a, T const& b, T const& c) {
    auto const sum = [](T one, T const& other) {
        one.merge(other);
        return one;
    };
    CHECK(sum(sum(a, b), c) == sum(a, sum(b, c)));
    CHECK(sum(a, b) == sum(b, a));
    CHECK(sum(a, T{}) == a);
    CHECK(sum(T{}, a) == a);
}

} // namespace

TEST_CASE("id set: what a dossier has, has twice and names") {
    auto const one = support::from_json<dossier>(R"({"entente":"1.1","actors":[{"id":"a","kind":"state"},{"id":"a","kind":"state"}],
        "agreements":[{"id":"t","form":"treaty","binding":"legal","participations":[{"actor":"a","capacity":"party"},{"actor":"b","capacity":"party"}],
        "history":[{"on":"2001","action":"sign","sources":[{"source":"s"}]}]}]})");
    auto const ids = ids_of(one);
    CHECK(ids.has == texts{"actor/a", "agreement/t"});
    CHECK(ids.twice == texts{"actor/a"});
    CHECK(ids.names == texts{"actor/a", "actor/b", "source/s"});
    CHECK(ids.missing() == texts{"actor/b", "source/s"});
}

TEST_CASE("id set: parts may be merged in any order") {
    support::random_numbers random(3);
    for (int i = 0; i != 200; ++i) {
        auto const a = some_ids(random);
        check_laws(a, some_ids(random), some_ids(random));
        auto const counts = some_counts(random);
        check_laws(counts, some_counts(random), some_counts(random));
    }
    id_set both{{"actor/a"}, {}, {"actor/b"}};
    both.merge({{"actor/a", "actor/b"}, {}, {}});
    CHECK(both == id_set{{"actor/a", "actor/b"}, {"actor/a"}, {"actor/b"}});
    CHECK(both.missing().empty());
}

TEST_CASE("id set: the parts of a record have what the record has, and its findings on references") {
    auto const& story = support::story();
    std::vector<dossier> parts(3);
    std::size_t number = 0;
    for_each_list(story, parts[0], [&]<class T>(std::vector<T> const& from, std::vector<T>&, auto) {
        for (T const& one : from) {
            for_each_list(parts[number++ % 3], [&]<class U>(std::vector<U>& to, auto) {
                if constexpr (std::is_same_v<T, U>) {
                    to.push_back(one);
                }
            });
        }
    });
    id_set whole;
    for (dossier const& each : parts) {
        whole.merge(ids_of(each));
    }
    CHECK(whole == ids_of(story));
    CHECK(whole.missing().empty());
    std::vector<rule_setting> const references_only{{"S004", severity::error, {}}};
    std::size_t found = 0;
    for (dossier const& each : parts) {
        for (finding const& one : validate(each).all()) {
            found += one.code == "S004" ? 1U : 0U;
        }
        auto const names = ids_of(each).names;
        for (finding const& one : validate(each, {.elsewhere = names}).all()) {
            CHECK(one.code != "S004");
        }
    }
    CHECK(found > 50); // each part by itself refers to much that it does not have
}

TEST_CASE("id set: findings are counted by their code and severity") {
    auto const one =
        support::from_json<dossier>(R"({"entente":"1.1","measures":[{"id":"m","kind":"embargo","by":["a","b"],"against":["c"]}]})");
    auto const counts = counts_of(validate(one));
    auto const at =
        std::find_if(counts.all.begin(), counts.all.end(), [](finding_count const& each) { return each.code == "S004"; });
    REQUIRE(at != counts.all.end());
    CHECK(at->count == 3);
    CHECK(counts.left_out == 0);
    CHECK(counts_of(validate(one, {.max_findings = 1})).left_out >= 2);
}
