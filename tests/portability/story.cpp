// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// The main story on any machine: reads a dossier from standard input, brings it through JSON and CBOR, validates it, and prints what it answers. The output is compared with that of another machine.

#include <entente/entente.hpp>
#include <entente/format/words.hpp>

#include <cstdio>
#include <string>
#ifdef _WIN32
#    include <fcntl.h>
#    include <io.h>
#endif

int main() {
    namespace en = entente;
#ifdef _WIN32
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
#endif
    std::string text;
    char part[4096];
    for (std::size_t got = 0; (got = std::fread(part, 1, sizeof part, stdin)) != 0;) {
        text.append(part, got);
    }
    auto const read = en::json::read<en::dossier>(text);
    if (!read) {
        std::fputs(read.report().all().at(0).message.c_str(), stderr);
        return 1;
    }
    auto const written = en::json::write(*read);
    auto const bytes = en::cbor::write(*read, {.share_strings = true});
    auto const again = en::cbor::read<en::dossier>(bytes);
    auto const pretty = en::json::read<en::dossier>(en::json::write(*read, {.style = en::json::write_style::pretty}));
    if (!again || !pretty || !(*again == *read) || !(*pretty == *read)) {
        std::fputs("a round changed the dossier", stderr);
        return 2;
    }
    std::string out = written + '\n';
    for (unsigned char const c : bytes) {
        out += "0123456789abcdef"[c >> 4U];
        out += "0123456789abcdef"[c & 15U];
    }
    out += '\n';
    auto const found = en::validate(*read);
    for (en::finding const& one : found.all()) {
        en::append_text(out, one);
        out += '\n';
    }
    en::dossier_index const index(*read);
    auto const before = en::state_of_play(index, en::date{2023, 3, 15});
    auto const after = en::state_of_play(index, en::date{2023, 3, 17});
    en::append_text(out, after);
    en::append_text(out, en::diff(before, after));
    en::append_text(out, en::timeline(index));
    en::append_text(out, en::open_commitments(index, en::date{2023, 3, 17}));
    return std::fwrite(out.data(), 1, out.size(), stdout) == out.size() ? 0 : 3;
}
