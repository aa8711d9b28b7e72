// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/model/kind.hpp>

#include <entente/core/reflect.hpp>
#include <entente/model/dossier.hpp>

#include <support/catch.hpp>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

using namespace entente;

namespace {

template <class T>
std::string actors_in(T const& one) {
    std::string result;
    for_each_actor(one, [&](id<actor> const& who) { result.append(result.empty() ? "" : " ").append(who.view()); });
    return result;
}

} // namespace

TEST_CASE("for_each_list: visits the list of every kind that the layout of a dossier has, in its order") {
    // A member of the layout is a list of a kind where its elements have an id of their own.
    std::string by_layout;
    for (layout_member const& member : *layout_of<dossier>.record) {
        auto const& type = *member.layout;
        bool const lists_a_kind = type.form == layout_form::list && type.list->element->form == layout_form::record &&
                                  type.list->element->record->identity != nullptr;
        if (lists_a_kind) {
            by_layout.append(member.name).append(" ").append(type.list->element->record->kind).append("; ");
        }
    }
    std::string by_lists;
    dossier const one;
    for_each_list(one, [&]<class T>(std::vector<T> const&, std::string_view plural) {
        by_lists.append(plural).append(" ").append(kind_name<T>).append("; ");
    });
    CHECK(by_lists == by_layout);
    CHECK(by_lists.starts_with("sources source; topics topic; actors actor; "));
    CHECK(by_lists.ends_with("causal_links causal_link; "));
}

TEST_CASE("for_each_list: visits the lists of two dossiers side by side, as constant as each is") {
    dossier first;
    first.actors.resize(2);
    dossier const second{.actors{actor{.id{"a"}}}};
    std::size_t seen = 0;
    for_each_list(first, second, [&]<class T>(std::vector<T>& list, std::vector<T> const& other, std::string_view plural) {
        seen += plural == "actors" ? list.size() * 10 + other.size() : list.size() + other.size();
    });
    CHECK(seen == 21);
}

TEST_CASE("lists_kinds: finds a list of a kind within lists, optionals and maps") {
    STATIC_REQUIRE(detail::lists_kinds<std::optional<std::vector<agreement>>>());
    STATIC_REQUIRE(detail::lists_kinds<std::map<std::string, std::vector<agreement>>>());
    STATIC_REQUIRE(detail::lists_kinds<std::map<std::string, std::vector<std::vector<agreement>>>>());
    STATIC_REQUIRE_FALSE(detail::lists_kinds<std::map<std::string, std::vector<std::string>>>());
    STATIC_REQUIRE_FALSE(detail::lists_kinds<citation>());
}

TEST_CASE("for_each_actor: visits who takes part in an object of each kind") {
    CHECK(actors_in(commitment{.by{{"a"}}, .to{{"b"}}}) == "a b");
    CHECK(actors_in(demand{.by{{"k"}}, .to{{"l"}}}) == "k l");
    CHECK(actors_in(diplomatic_relation{.between = *dyad::from({"m"}, {"n"})}) == "m n");
    CHECK(actors_in(mission{.of{"o"}, .to{"p"}}) == "o p");
    CHECK(actors_in(recognition{.by{"q"}, .of{"r"}}) == "q r");
    CHECK(actors_in(measure{.by{{"c"}}, .against{{"d"}}}) == "c d");
    CHECK(actors_in(dispute{.sides{{.actors{{"e"}}}, {.actors{{"f"}, {"g"}}}}}) == "e f g");
    CHECK(actors_in(proceeding{.complainants{{"f"}}, .respondents{{"g"}}}) == "f g");
    CHECK(actors_in(channel{.members{{.actor{"h"}}}}) == "h");
    CHECK(actors_in(meeting{.participants{{.for_{"i"}}}}) == "i");
    CHECK(actors_in(agreement{.participations{participation{.actor{"j"}}}}) == "j");
    CHECK(actors_in(topic{}).empty()); // a kind without actors
}

TEST_CASE("for_each_whole: visits every object that an object belongs to") {
    auto const wholes = [](auto const& one) {
        std::string result;
        for_each_whole(one,
                       [&](ref_parts const& each) { result.append(each.kind).append(1, '/').append(each.slug).append(1, ' '); });
        return result;
    };
    CHECK(wholes(measure{.in_dispute = id<dispute>{"d"}, .part_of = id<measure>{"programme"}}) == "dispute/d measure/programme ");
    CHECK(wholes(demand{.in_dispute = id<dispute>{"d"}}) == "dispute/d ");
    CHECK(wholes(meeting{.of = ref<channel, forum, trilateral_forum>{"forum/f"}}) == "forum/f ");
    CHECK(wholes(commitment{}).empty());
    CHECK(wholes(channel{}).empty()); // a kind that belongs to nothing
}
