// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// A kind of one's own: sanction lists, with a lifecycle, a rule, JSON and formatting, in a dossier that adds them to ours. The library is not touched.

#include <entente/entente.hpp>
#include <entente/format.hpp>

namespace en = entente;

namespace desk {
struct sanction_list;
}
template <>
inline constexpr entente::kind_words entente::kind_words_of<desk::sanction_list>{"sanction_list", "sanction_lists"};

namespace desk {

enum class list_action : std::uint8_t { propose, adopt, suspend, resume, repeal };
BOOST_DESCRIBE_ENUM(list_action, propose, adopt, suspend, resume, repeal)
enum class list_stage : std::uint8_t { initial, proposed, in_force, repealed };
BOOST_DESCRIBE_ENUM(list_stage, initial, proposed, in_force, repealed)

struct sanction_list {
    en::id<sanction_list> id{};
    en::text names{};
    std::vector<en::id<en::actor>> by{};
    std::vector<en::id<en::actor>> listed{};
    std::optional<en::beginning<list_stage>> begins{};
    en::history<list_action> history{};
};
BOOST_DESCRIBE_STRUCT(sanction_list, (), (id, names, by, listed, begins, history))

struct dossier : en::dossier {
    std::vector<sanction_list> sanction_lists{};
};
BOOST_DESCRIBE_STRUCT(dossier, (en::dossier), (sanction_lists))

inline void find_empty_lists(en::rule_run& run, en::visited_value const& here) {
    auto const* const list = here.as<sanction_list>();
    if (list != nullptr && list->listed.empty()) {
        run.add(en::pointer_to(here.pointer, {"listed"}), "a sanction list that names nobody",
                "list whom it is against, or repeal it");
    }
}
inline constexpr en::rule rules[]{
    {"DESK1", "a sanction list names somebody", en::severity::warning, "the desk's own", &find_empty_lists}};

} // namespace desk

template <>
struct entente::kind_traits<desk::sanction_list> {
    static void actors(desk::sanction_list const& one, auto visit) { // who takes part in it
        for (auto const* const list : {&one.by, &one.listed}) {
            for (entente::id<entente::actor> const& who : *list) {
                visit(who);
            }
        }
    }
};

template <>
struct entente::lifecycle_of<desk::list_action> : entente::lifecycle_rows<desk::list_stage, desk::list_action> {
    using s = desk::list_stage;
    using a = desk::list_action;

    static constexpr stages ended{s::repealed};
    static constexpr transition rows[]{
        move({s::initial}, a::propose, s::proposed),
        move({s::initial, s::proposed}, a::adopt, s::in_force),
        move({s::in_force}, a::repeal, s::repealed),
        hold({s::in_force}, a::suspend, hold_state::none, hold_state::suspended),
        hold({s::in_force}, a::resume, hold_state::suspended, hold_state::none),
    };
    static constexpr refusal_reason reasons[]{because(a::resume, "nothing was suspended")};
};

int main() {
    auto const read = en::json::read<desk::dossier>(R"({ "entente": "1.0",
        "actors": [ { "id": "union", "kind": "international_organisation", "names": { "en": "The Union" } }, { "id": "firm", "kind": "company", "names": { "en": "A Firm" } } ],
        "measures": [ { "id": "answer", "kind": "tariff", "by": [ "firm" ], "against": [ "union" ], "history": [ { "key": "set", "on": "2021-03-01", "action": "impose" } ] } ],
        "sanction_lists": [ { "id": "annex-1", "names": { "en": "Annex I" }, "by": [ "union" ], "listed": [ "firm" ],
                              "history": [ { "key": "start", "on": "2020-06", "action": "adopt" }, { "on": "2022-05-01", "action": "suspend" } ] },
                            { "id": "annex-2", "by": [ "uniom" ] } ],
        "causal_links": [ { "id": "why", "cause": "sanction_list/annex-1#start", "effect": "measure/answer#set", "relation": "triggers" } ] })");
    if (!read) {
        fmt::print("{}", fmt::join(read.report().all(), "\n"));
        return 1;
    }
    for (en::finding const& one : en::validate(*read, {.own_rules = desk::rules}).all()) {
        fmt::print("{}\n", one);
    }
    auto const& list = read->sanction_lists[0];
    for (auto const day : {en::date{2019}, en::date{2020, 6}, en::date{2021}, en::date{2023}}) {
        auto const then = en::status_at(list, day);
        fmt::print("{}: {}, in force {}\n", day, then.standing(0), then.is(desk::list_stage::in_force));
    }
    en::dossier_index const index{*read};
    fmt::print("{}", en::state_of_play(index, en::date{2023}));
    fmt::print("{}", en::timeline(index, {.who = en::id<en::actor>{"firm"}}));
    fmt::print("{}", en::diff(en::state_of_play(index, en::date{2021}), en::state_of_play(index, en::date{2023})));
    fmt::print("{}", en::interruptions(index, en::date{2023, 1, 1}));
    fmt::print("{}", *en::what_if(index, {.to = {"sanction_list/annex-1"}, .action = "repeal"}, en::date{2023}));

    auto copy = *read;
    en::dossier_editor game{copy};
    auto const taken = game.take({"sanction_list/annex-1"},
                                 en::step<desk::list_action>{.on = en::date{2023}, .action = desk::list_action::repeal});
    fmt::print("taken: {}, undone: {}\n", static_cast<bool>(taken), game.undo());
    auto const next = en::advance(en::standing<desk::list_stage>{desk::list_stage::in_force}, desk::list_action::resume);
    fmt::print("{}\n{}", next.error().why(), en::json::write(list, {.style = en::json::write_style::pretty}));
}
