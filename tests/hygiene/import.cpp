// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// What imports the module: it reads, validates, asks and writes, and has a type of its own.

#include <boost/describe/class.hpp>

#include <string>
#include <vector>

import entente;

namespace {

struct convoy {
    entente::id<entente::actor> escort{};
    std::vector<std::string> ships{};

    friend bool operator==(convoy const&, convoy const&) = default;
};
BOOST_DESCRIBE_STRUCT(convoy, (), (escort, ships))

} // namespace

int main() {
    namespace en = entente;
    std::string const text = R"({"entente":"1.0","actors":[{"id":"japan","kind":"state"},{"id":"korea","kind":"state"}]})";
    auto const read = en::json::read<en::dossier>(text);
    if (!read || !en::validate(*read).ok() || en::json::write(*read) != text) {
        return 1;
    }
    en::dossier_index const index(*read);
    if (!en::state_of_play(index, en::date{2023, 3, 16}).empty()) {
        return 2;
    }
    auto const own = en::json::read<convoy>(R"({"escort":"japan","ships":["Izumo"]})");
    return own && *own == convoy{{"japan"}, {"Izumo"}} ? 0 : 3;
}
