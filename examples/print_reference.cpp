// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// Prints the reference pages of the documentation from the layouts, lifecycles and rules themselves, so that they can't be wrong. Your own
// types have layouts too: the same walk documents them.
//
//     print_reference model | lifecycles | rules | schema

#include <entente/entente.hpp>
#include <entente/format.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace en = entente;

namespace {

/// What a member holds, in words: "list of citation".
std::string words(en::layout const& type) {
    switch (type.form) {
    case en::layout_form::optional: return words(*type.optional->element);
    case en::layout_form::value: return words(*type.value->representation);
    case en::layout_form::list: {
        auto const count = type.list->fixed != 0 ? fmt::format("{} of ", type.list->fixed) : std::string("list of ");
        return count + words(*type.list->element);
    }
    case en::layout_form::map: return type.map->element->form == en::layout_form::string ? std::string(type.name) : "map";
    case en::layout_form::record:
    case en::layout_form::enumeration: return fmt::format("[{0}](#{0})", type.name);
    case en::layout_form::word:
        return type.word->vocabulary != nullptr ? fmt::format("[{0}](#{0})", type.name) : std::string(type.name);
    case en::layout_form::boolean: return "true or false";
    default: return std::string(type.name);
    }
}

/// Steps differ by their actions only, and beginnings by their stages, which the page on lifecycles lists.
bool is_action_of_step(en::layout const& type, en::layout_member const& member) {
    return (type.name == "step" && member.name == "action") || (type.name == "beginning" && member.name == "stage");
}

/// Collects the structs and enums that a type mentions, each once, in the order in which a reader meets them.
class mentioned {
public:
    void add(en::layout const& type) {
        if (type.optional != nullptr) {
            return add(*type.optional->element);
        }
        if (type.list != nullptr) {
            return add(*type.list->element);
        }
        if (type.value != nullptr) {
            return add(*type.value->representation);
        }
        bool const described =
            type.record != nullptr || type.enumeration != nullptr || (type.word != nullptr && type.word->vocabulary != nullptr);
        if (!described || !seen_.insert(type.name).second) {
            return;
        }
        types_.push_back(&type);
        if (type.record != nullptr) {
            for (en::layout_member const& member : *type.record) {
                if (!is_action_of_step(type, member)) {
                    add(*member.layout);
                }
            }
        }
    }

    [[nodiscard]] std::vector<en::layout const*> const& types() const { return types_; }

private:
    std::set<std::string_view> seen_;
    std::vector<en::layout const*> types_;
};

void print_heading(en::layout const& type) {
    fmt::print("\n## {}\n\n{}.\n\n", type.name, en::json::find_words(en::model_glossary, type.name));
}

void print_struct(en::layout const& type) {
    print_heading(type);
    fmt::print("| member | holds | meaning | |\n|---|---|---|---|\n");
    for (en::layout_member const& member : *type.record) {
        if (member.layout->form == en::layout_form::extensions) {
            fmt::print("| `x-...` | | members of your own, kept as they are | |\n");
        } else {
            fmt::print("| `{}` | {} | {} | {} |\n", member.name,
                       is_action_of_step(type, member) ? "[see lifecycles](lifecycles.md)" : words(*member.layout),
                       en::json::find_words(en::model_glossary, type.name, member.name), member.required ? "required" : "");
        }
    }
}

void print_enum(en::layout const& type) {
    print_heading(type);
    char const* separator = "";
    for (auto const& one : type.enumeration != nullptr ? type.enumeration->names : *type.word->vocabulary) {
        fmt::print("{}`{}`", separator, one.name);
        separator = ", ";
    }
    fmt::print("{}\n", type.word != nullptr ? ", or a word of your own that begins with `x-`" : "");
}

void print_model() {
    fmt::print("# The model\n\n"
               "Every struct and enum that a dossier is made of, as JSON writes it. Members that are not required are left out "
               "where they are\n"
               "empty. Made by `examples/print_reference.cpp` from the types themselves.\n");
    mentioned all;
    all.add(en::layout_of<en::dossier>);
    for (en::layout const* type : all.types()) {
        type->record != nullptr ? print_struct(*type) : print_enum(*type);
    }
}

void print_states(en::lifecycle_table const& table, en::transition const& row) {
    char const* separator = "";
    for (auto const& stage : table.stages) {
        if ((row.stages >> stage.value & 1U) != 0) {
            fmt::print("{0}{1}{2}{1}", separator, table.is_ended(static_cast<std::uint8_t>(stage.value)) ? "*" : "", stage.name);
            separator = ", ";
        }
    }
}

template <class Action>
void print_lifecycle(std::string_view title) {
    auto const& table = en::lifecycle_table_of<Action>;
    fmt::print("\n## {}\n\nIn C++: actions `{}`, stages `{}`.\n\n| in | action | leads to |\n|---|---|---|\n", title,
               en::layout_of<Action>.name, en::layout_of<typename en::lifecycle_of<Action>::stage_type>.name);
    for (en::transition const& row : table) {
        fmt::print("| ");
        print_states(table, row);
        fmt::print(" | `{}` | ", table.actions.name_of(row.action));
        if (row.region == en::standing_region::stage) {
            fmt::print("{0}{1}{0}", !row.stays && table.is_ended(row.to) ? "*" : "",
                       row.stays ? "the same" : table.stages.name_of(row.to));
        } else {
            fmt::print("{}: {}", en::enum_name(row.region), table.states(row.region).name_of(row.to));
        }
        fmt::print(" |\n");
    }
    if constexpr (requires { en::lifecycle_of<Action>::variant_name; }) {
        auto const& variant = en::lifecycle_variant<Action>;
        for (std::size_t i = 0; i != table.size; ++i) {
            if (variant.rows[i].to != table.rows[i].to) {
                fmt::print("\nFor {}, `{}` leads to {}.\n", en::lifecycle_of<Action>::variant_name,
                           table.actions.name_of(table.rows[i].action), table.stages.name_of(variant.rows[i].to));
            }
        }
    }
    fmt::print("\n```mermaid\nstateDiagram-v2\n");
    for (en::transition const& row : table) {
        for (auto const& stage : table.stages) {
            if (row.region == en::standing_region::stage && !row.stays && (row.stages >> stage.value & 1U) != 0) {
                fmt::print("    {} --> {}: {}\n", stage.value == 0 ? "[*]" : stage.name, table.stages.name_of(row.to),
                           table.actions.name_of(row.action));
            }
        }
    }
    fmt::print("```\n");
}

void print_lifecycles() {
    fmt::print("# Lifecycles\n\n"
               "A standing has a stage and, beside it, a hold (none or suspended), a notice (none, given or held) and provisional "
               "application (none or\n"
               "applied): an action changes one of them. An ended stage, *in italics*, ends the others. Made by "
               "`examples/print_reference.cpp` from the tables that the library follows.\n");
    print_lifecycle<en::agreement_action>("Agreement");
    print_lifecycle<en::participation_action>("Participation in an agreement");
    print_lifecycle<en::dialogue_action>("Channel, forum and trilateral forum");
    print_lifecycle<en::commitment_action>("Commitment");
    print_lifecycle<en::dispute_action>("Dispute");
    print_lifecycle<en::measure_action>("Measure");
    print_lifecycle<en::demand_action>("Demand");
    print_lifecycle<en::relation_action>("Diplomatic relation");
    print_lifecycle<en::mission_action>("Mission");
    print_lifecycle<en::recognition_action>("Recognition");
    print_lifecycle<en::meeting_action>("Meeting");
    print_lifecycle<en::proceeding_action>("Proceeding");
}

void print_rules() {
    fmt::print("# Validation rules\n\n"
               "What `validate` checks. Made by `examples/print_reference.cpp` from the list of rules.\n\n"
               "| code | what must hold | else | standard |\n|---|---|---|---|\n");
    for (auto const group : en::all_rules) {
        for (en::rule const& one : group) {
            fmt::print("| {} | {} | {} | {} |\n", one.code, one.title, one.severity, one.standard);
        }
    }
}

} // namespace

int main(int argc, char** argv) {
    std::string_view const page = argc == 2 ? argv[1] : "";
    if (page == "model") {
        print_model();
    } else if (page == "lifecycles") {
        print_lifecycles();
    } else if (page == "rules") {
        print_rules();
    } else if (page == "schema") {
        fmt::print("{}", en::json::schema<en::dossier>({}, en::model_glossary));
    } else {
        fmt::print(stderr, "usage: print_reference model | lifecycles | rules | schema\n");
        return 2;
    }
}
