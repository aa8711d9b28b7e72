// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// Whatever bytes come, as JSON, as lines and as CBOR: the quick pass and the diagnosing one accept and refuse the same, what was read is written and read back
// the same in either format, a value that is used again becomes what a fresh one becomes, and a migration that changes nothing loses nothing. An input that breaks this stops the program.
//
// With -DENTENTE_BUILD_FUZZERS=ON and clang, a target of libFuzzer: see CONTRIBUTING.md. Else a program that plays the files that it is given.

#include <entente/cbor/read.hpp>
#include <entente/cbor/write.hpp>
#include <entente/json/lines.hpp>
#include <entente/json/migrate.hpp>
#include <entente/json/read.hpp>
#include <entente/json/write.hpp>
#include <entente/model/dossier.hpp>

#include <boost/describe/class.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

namespace fuzz {

/// Some of a dossier, in its first version and in a second that is the same.
template <int Version>
struct archive {
    std::string entente{};
    std::vector<::entente::source> sources{};
    ::entente::extensions rest{};

    BOOST_DESCRIBE_CLASS(archive, (), (entente, sources, rest), (), ())
};

struct kept_source {
    ::entente::extensions rest{};
};
BOOST_DESCRIBE_STRUCT(kept_source, (), (rest))

struct kept_archive {
    std::vector<kept_source> sources{};
    ::entente::extensions rest{};
};
BOOST_DESCRIBE_STRUCT(kept_archive, (), (sources, rest))

inline void change_nothing(kept_archive&) {}

} // namespace fuzz

template <>
struct entente::json::migrations<fuzz::archive<2>> {
    static constexpr std::string_view version = "entente";
    static constexpr migration steps[]{step_of<&fuzz::change_nothing>};
};

namespace {

using namespace entente;

void expect(bool holds, char const* what) {
    if (!holds) {
        std::fprintf(stderr, "broken: %s\n", what);
        std::abort();
    }
}

void try_value(dossier const& value) {
    auto const text = json::write(value);
    // What was kept in lenient reading is taken in lenient reading only.
    auto const again = json::read<dossier>(text, {.lenient = true});
    expect(again.has_value(), "what was written as JSON is read");
    expect(*again == value, "it is read as the same value");
    expect(json::write(*again) == text, "and written as the same text");
    expect(*json::read<dossier>(json::write(value, {.style = json::write_style::pretty}), {.lenient = true}) == value,
           "pretty text says the same");
    for (bool const shares : {false, true}) {
        auto const bytes = cbor::write(value, {.share_strings = shares});
        auto const from_bytes = cbor::read<dossier>(bytes, {.lenient = true});
        expect(from_bytes.has_value(), "what was written as CBOR is read");
        // Not the same value where unknown members were kept: the deterministic encoding puts the names in what they hold in order.
        expect(cbor::write(*from_bytes, {.share_strings = shares}) == bytes, "and written as the same bytes");
    }
}

void try_json(std::string_view text, json::read_options const& options) {
    static dossier used; // becomes whatever was read before
    auto const read = json::read<dossier>(text, options);
    expect(read.has_value() == read.report().ok(), "a value comes without errors, and errors without a value");
    dossier scratch;
    auto const findings = json::detail::diagnose(layout_of<dossier>, &scratch, text, options);
    expect(findings.ok() == read.has_value(), "both passes accept the same");
    bool const into = json::read_into(used, text, options).ok();
    expect(into == read.has_value(), "reading into a value accepts the same");
    expect(used == (read ? *read : dossier{}), "a value that is used again becomes the same");
    if (read) {
        try_value(*read);
    }
}

void try_cbor(std::string_view bytes, json::read_options const& options) {
    dossier quick;
    bool const is_quick = cbor::detail::decoder(bytes, options).read_document(layout_of<dossier>, &quick);
    auto const read = cbor::detail::read_as_text<dossier>(bytes, options);
    expect(!is_quick || (read.has_value() && *read == quick), "what the quick pass takes, the long way takes for the same");
    if (read) {
        try_value(*read);
    }
}

void try_lines(std::string_view text) {
    std::size_t whole = 0;
    auto const found = json::read_lines<source>(text, [&whole](source&&, std::uint64_t) { ++whole; });
    std::size_t in_parts = 0;
    auto const count = [&in_parts](source&&, std::uint64_t) { ++in_parts; };
    json::lines_reader<source, decltype(count) const&> reader(count);
    for (std::size_t at = 0; at < text.size(); at += 7) {
        reader.feed(text.substr(at, 7));
    }
    expect(reader.finish().all() == found.all() && in_parts == whole, "lines in parts are the same lines");
}

void try_older(std::string_view text, json::read_options const& options) {
    if (!json::detail::is_older<fuzz::archive<2>>(text, options)) {
        return;
    }
    auto first = json::read<fuzz::archive<1>>(text, options);
    auto const second = json::read<fuzz::archive<2>>(text, options);
    expect(first.has_value() == second.has_value(), "an older document is accepted where it was");
    if (first) {
        first->entente = "2.0";
        expect(json::write(*first) == json::write(*second), "and is the same but for its version");
    }
}

void try_bytes(std::string_view given) {
    try_older(given, {});
    try_older(given, {.lenient = true});
    try_json(given, {});
    try_json(given, {.lenient = true});
    try_cbor(given, {});
    try_cbor(given, {.lenient = true});
    try_lines(given);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    try_bytes({reinterpret_cast<char const*>(data), size});
    return 0;
}

#ifndef ENTENTE_WITH_LIBFUZZER
int main(int argc, char** argv) {
    for (int i = 1; i < argc; ++i) {
        std::FILE* const file = std::fopen(argv[i], "rb");
        if (file == nullptr) {
            std::fprintf(stderr, "%s can't be opened\n", argv[i]);
            return 2;
        }
        std::string bytes;
        char part[4096];
        for (std::size_t n = 0; (n = std::fread(part, 1, sizeof part, file)) != 0;) {
            bytes.append(part, n);
        }
        static_cast<void>(std::fclose(file));
        try_bytes(bytes);
    }
    return argc > 1 ? 0 : 2;
}
#endif
