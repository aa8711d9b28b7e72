// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// Prints the reference pages of the documentation from the layouts, lifecycles and rules themselves, so that they can't be wrong. Your own
// types have layouts too: the same walk documents them.
//
//     print_reference model | lifecycles | rules

#include <entente/entente.hpp>

#include <cstdio>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace en = entente;

namespace {

/// What a member holds, in words: "list of citation".
std::string words(en::type_layout const& type) {
    switch (type.shape) {
    case en::layout_shape::optional: return words(*type.optional->element);
    case en::layout_shape::checked: return words(*type.checked->inner);
    case en::layout_shape::sequence: {
        auto const count = type.sequence->fixed != 0 ? fmt::format("{} of ", type.sequence->fixed) : std::string("list of ");
        return count + words(*type.sequence->element);
    }
    case en::layout_shape::map: return type.map->element->shape == en::layout_shape::string ? std::string(type.name) : "map";
    case en::layout_shape::object:
    case en::layout_shape::enumeration: return fmt::format("[{0}](#{0})", type.name);
    case en::layout_shape::boolean: return "true or false";
    default: return std::string(type.name);
    }
}

/// Steps differ by their actions only, which the page on lifecycles lists.
bool is_action_of_step(en::type_layout const& type, en::member_layout const& member) {
    return type.name == "step" && member.name == "action";
}

/// Collects the structs and enums that a type mentions, each once, in the order in which a reader meets them.
class mentioned {
public:
    void add(en::type_layout const& type) {
        if (type.optional != nullptr) {
            return add(*type.optional->element);
        }
        if (type.sequence != nullptr) {
            return add(*type.sequence->element);
        }
        if (type.checked != nullptr) {
            return add(*type.checked->inner);
        }
        bool const described = type.object != nullptr || type.enumeration != nullptr;
        if (!described || !seen_.insert(type.name).second) {
            return;
        }
        types_.push_back(&type);
        if (type.object != nullptr) {
            for (en::member_layout const& member : *type.object) {
                if (!is_action_of_step(type, member)) {
                    add(*member.type);
                }
            }
        }
    }

    [[nodiscard]] std::vector<en::type_layout const*> const& types() const { return types_; }

private:
    std::set<std::string_view> seen_;
    std::vector<en::type_layout const*> types_;
};

void print_struct(en::type_layout const& type) {
    fmt::print("\n## {}\n\n| member | holds | |\n|---|---|---|\n", type.name);
    for (en::member_layout const& member : *type.object) {
        if (member.type->shape == en::layout_shape::extensions) {
            fmt::print("| `x-...` | members of your own, kept as they are | |\n");
        } else {
            fmt::print("| `{}` | {} | {} |\n", member.name,
                       is_action_of_step(type, member) ? "[action](lifecycles.md)" : words(*member.type), member.required ? "required" : "");
        }
    }
}

void print_enum(en::type_layout const& type) {
    fmt::print("\n## {}\n\n", type.name);
    char const* separator = "";
    for (auto const& one : *type.enumeration) {
        fmt::print("{}`{}`", separator, one.name);
        separator = ", ";
    }
    fmt::print("\n");
}

void print_model() {
    fmt::print("# The model\n\n"
               "Every struct and enum that a dossier is made of, as JSON writes it. Members that are not required are left out where they are\n"
               "empty. Made by `examples/print_reference.cpp` from the types themselves.\n");
    mentioned all;
    all.add(en::layout_of<en::dossier>);
    for (en::type_layout const* type : all.types()) {
        type->object != nullptr ? print_struct(*type) : print_enum(*type);
    }
}

void print_states(en::lifecycle_table const& table, en::transition const& row) {
    char const* separator = "";
    for (auto const& stage : *table.stages) {
        if ((row.from >> stage.value & 1U) != 0) {
            fmt::print("{}{}", separator, stage.name);
            separator = ", ";
        }
    }
}

template <class Action>
void print_lifecycle(std::string_view title) {
    auto const& table = en::lifecycle_table_of<Action>;
    fmt::print("\n## {}\n\n| in | action | leads to |\n|---|---|---|\n", title);
    for (en::transition const& row : table) {
        fmt::print("| ");
        print_states(table, row);
        fmt::print(" | `{}` | ", table.actions->name(row.action));
        switch (row.region) {
        case en::standing_region::stage: fmt::print("{}", row.stays ? "the same" : table.stages->name(row.to)); break;
        case en::standing_region::hold: fmt::print("hold: {}", en::enum_name(static_cast<en::hold_state>(row.to))); break;
        case en::standing_region::notice: fmt::print("notice: {}", en::enum_name(static_cast<en::notice_state>(row.to))); break;
        }
        fmt::print(" |\n");
    }
    fmt::print("\n```mermaid\nstateDiagram-v2\n");
    for (en::transition const& row : table) {
        for (auto const& stage : *table.stages) {
            if (row.region == en::standing_region::stage && !row.stays && (row.from >> stage.value & 1U) != 0) {
                fmt::print("    {} --> {}: {}\n", stage.value == 0 ? "[*]" : stage.name, table.stages->name(row.to),
                           table.actions->name(row.action));
            }
        }
    }
    fmt::print("```\n");
}

void print_lifecycles() {
    fmt::print("# Lifecycles\n\n"
               "A standing has a stage and, beside it, a hold (none or suspended) and a notice (none, given or held): an action changes one of the\n"
               "three. Made by `examples/print_reference.cpp` from the tables that the library follows.\n");
    print_lifecycle<en::agreement_action>("Agreement");
    print_lifecycle<en::participation_action>("Participation in an agreement");
    print_lifecycle<en::dialogue_action>("Channel, forum and trilateral forum");
    print_lifecycle<en::commitment_action>("Commitment");
    print_lifecycle<en::dispute_action>("Dispute");
    print_lifecycle<en::measure_action>("Measure");
    print_lifecycle<en::meeting_action>("Meeting");
    print_lifecycle<en::proceeding_action>("Proceeding");
}

void print_rules() {
    fmt::print("# Validation rules\n\n"
               "What `validate` checks. Made by `examples/print_reference.cpp` from the list of rules.\n\n"
               "| code | what must hold | else | standard |\n|---|---|---|---|\n");
    for (en::rule const* one : en::all_rules) {
        fmt::print("| {} | {} | {} | {} |\n", one->code, one->title, one->severity, one->standard);
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
    } else {
        fmt::print(stderr, "usage: print_reference model | lifecycles | rules\n");
        return 2;
    }
}
