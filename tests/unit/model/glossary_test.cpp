// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/model/glossary.hpp>

#include <entente/json/schema.hpp>
#include <entente/model/dossier.hpp>

#include <support/catch.hpp>

#include <set>
#include <string>
#include <string_view>

using namespace entente;

namespace {

/// Collects the names of all types that have words, and of their members: `measure`, `measure.goods`.
void collect(layout const& type, std::set<std::string>& names) {
    if (type.optional != nullptr) {
        return collect(*type.optional->element, names);
    }
    if (type.list != nullptr) {
        return collect(*type.list->element, names);
    }
    if (type.value != nullptr) {
        return collect(*type.value->representation, names);
    }
    bool const has_words =
        type.record != nullptr || type.enumeration != nullptr || (type.word != nullptr && type.word->vocabulary != nullptr);
    if (!has_words || !names.insert(std::string(type.name)).second) {
        return;
    }
    if (type.record != nullptr) {
        for (layout_member const& one : *type.record) {
            // The stages and actions of each lifecycle have a page of their own.
            bool const is_of_lifecycle =
                (type.name == "step" && one.name == "action") || (type.name == "beginning" && one.name == "stage");
            if (&one != type.record->extensions) {
                names.insert(std::string(type.name) + '.' + std::string(one.name));
                if (!is_of_lifecycle) {
                    collect(*one.layout, names);
                }
            }
        }
    }
}

} // namespace

TEST_CASE("glossary: every type of a dossier and every member has words, and no words are left over") {
    std::set<std::string> names;
    collect(layout_of<dossier>, names);
    CHECK(names.size() > 300);
    std::set<std::string_view> used;
    for (std::string_view const name : names) {
        auto const dot = name.find('.');
        auto const type = name.substr(0, dot);
        auto const member = dot == std::string_view::npos ? std::string_view() : name.substr(dot + 1);
        auto const words = json::find_words(model_glossary, type, member);
        INFO(name);
        CHECK_FALSE(words.empty());
        used.insert(words);
    }
    std::set<std::string_view> seen;
    for (auto const& [name, words] : model_glossary) {
        INFO(name);
        CHECK(seen.insert(name).second);
        CHECK((names.contains(std::string(name)) || (name.starts_with("*.") && used.contains(words))));
        CHECK_FALSE((words.ends_with('.') || words.empty()));
    }
}

TEST_CASE("glossary: the description of a type's own member comes before the general one") {
    CHECK(json::find_words(model_glossary, "measure", "goods") == "The goods covered");
    CHECK(json::find_words(model_glossary, "dispute_side", "period") == "The time on this side, if that is not the whole dispute");
    CHECK(json::find_words(model_glossary, "tenure", "period") == "The time for which it holds");
    CHECK(json::find_words(model_glossary, "measure", "good").empty());
    CHECK(json::find_words(model_glossary, "goods").empty());
    CHECK(json::find_words({}, "measure").empty());
}
