// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/entente.hpp>
#include <entente/format.hpp>

namespace en = entente;

int main() {
    auto const read = en::json::read<en::dossier>(
        R"({"entente":"1.0","actors":[{"id":"japan","kind":"state","names":{"en":"Japan"}},{"id":"korea","kind":"state","names":{"en":"South Korea"}}],
            "channels":[{"id":"visits","names":{"en":"Shuttle visits"},"level":"leaders","members":[{"actor":"japan"},{"actor":"korea"}],
                         "history":[{"on":"2023-03-16","action":"convene"}]}]})");
    if (!read || !en::validate(*read).ok()) {
        return 1;
    }
    en::dossier_index const index(*read);
    auto const said = fmt::format("{}", en::state_of_play(index, en::date{2023, 3, 17}));
    fmt::print("{}", said);
    return said.find("Shuttle visits") != std::string::npos && said.find("active") != std::string::npos ? 0 : 1;
}
