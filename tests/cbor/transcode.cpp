// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// transcode json|cbor json|cbor|shared: reads a dossier in one format from its input and writes it in another to its output; "shared" is CBOR with shared strings.

#include <entente/cbor/read.hpp>
#include <entente/cbor/write.hpp>
#include <entente/json/read.hpp>
#include <entente/json/write.hpp>
#include <entente/model/dossier.hpp>

#include <cstdio>
#include <string>
#include <string_view>

int main(int argc, char** argv) {
    if (argc != 3) {
        return 2;
    }
    std::string given;
    char part[4096];
    for (std::size_t n = 0; (n = std::fread(part, 1, sizeof part, stdin)) != 0;) {
        given.append(part, n);
    }
    entente::json::read_options const lenient{.lenient = true};
    auto const read = std::string_view(argv[1]) == "cbor" ? entente::cbor::read<entente::dossier>(given, lenient)
                                                          : entente::json::read<entente::dossier>(given, lenient);
    if (!read) {
        return 1;
    }
    std::string_view const to = argv[2];
    auto const made = to == "json" ? entente::json::write(*read) : entente::cbor::write(*read, {.share_strings = to == "shared"});
    return std::fwrite(made.data(), 1, made.size(), stdout) == made.size() ? 0 : 2;
}
