// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// A whole round through the core without exceptions and without RTTI: read, validate, ask, write.

#include <core_headers.hpp>

#ifdef WITH_STD_FORMAT
#    include <entente/std_format.hpp>
#    ifndef __cpp_lib_format
#        error "this standard library has no std::format"
#    endif
#endif

int main() {
    namespace en = entente;
    auto const read = en::json::read<en::dossier>(
        R"({"entente":"1.0","actors":[{"id":"japan","kind":"state"}],"channels":[{"id":"c","level":"leaders","history":[{"action":"convene"}]}]})");
    if (!read || !en::validate(*read).ok()) {
        return 1;
    }
    en::dossier_index const index(*read);
    auto const now = en::state_of_play(index, en::date{2023, 3, 16});
    bool const written = en::json::write(*read).size() > 100 && en::cbor::read<en::dossier>(en::cbor::write(*read));
#ifdef WITH_STD_FORMAT
    if (std::format("{:>8}|{}", en::date{2023, 3}, en::certainty::maybe) != " 2023-03|maybe" ||
        std::format("{}", now).find("active") == std::string::npos) {
        return 1;
    }
#endif
    return written && now.size() == 1 ? 0 : 1;
}
