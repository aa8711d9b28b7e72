// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/json/lines_file.hpp>

#include <support/catch.hpp>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#if defined(__linux__)
#    include <sys/resource.h>
#    include <unistd.h>
#endif

using namespace entente;

namespace {

/// A folder of this process's own, that goes with it.
class folder {
public:
    folder() {
        auto const base = std::filesystem::temp_directory_path();
        for (int n = 0;; ++n) {
            path_ = base / ("entente-lines-" + std::to_string(n));
            std::error_code failed;
            if (std::filesystem::create_directory(path_, failed) && !failed) {
                return;
            }
        }
    }
    folder(folder const&) = delete;
    folder& operator=(folder const&) = delete;
    ~folder() { std::filesystem::remove_all(path_); }

    [[nodiscard]] std::string file(char const* name) const { return (path_ / name).string(); }
    [[nodiscard]] std::size_t size() const {
        return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(path_), {}));
    }

private:
    std::filesystem::path path_;
};

std::string text_of(std::string const& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

TEST_CASE("lines_file: a file of lines is written whole, and read in chunks") {
    folder const here;
    auto const path = here.file("numbers.ndjson");
    json::lines_file out(path);
    for (int i = 0; i != 50'000; ++i) {
        out.write(i);
    }
    CHECK_FALSE(std::filesystem::exists(path)); // not before it is committed
    REQUIRE(out.commit());
    CHECK_FALSE(out.commit());
    CHECK(here.size() == 1);
    std::int64_t sum = 0;
    std::uint64_t last = 0;
    auto const found = json::read_lines_file<int>(path, [&](int&& one, std::uint64_t line) {
        sum += one;
        last = line;
    });
    CHECK(found.empty());
    CHECK(sum == 50'000LL * 49'999 / 2);
    CHECK(last == 50'000);
}

TEST_CASE("lines_file: a file that is not committed leaves no trace, and the one before it stays") {
    folder const here;
    auto const path = here.file("kept.ndjson");
    {
        json::lines_file first(path);
        first.write(1);
        json::lines_file second(path); // at the same time
        second.write(2);
        CHECK(second.commit());
        CHECK(text_of(path) == "2\n");
    }
    CHECK(text_of(path) == "2\n");
    CHECK(here.size() == 1);
}

TEST_CASE("lines_file: a file that can't be opened is an error") {
    folder const here;
    auto const found = json::read_lines_file<int>(here.file("no-such"), [](int&&, std::uint64_t) {});
    REQUIRE(found.count(severity::error) == 1);
    CHECK(found.all().at(0).code == "J040");
    json::lines_file out(here.file("no-such-folder/file"));
    CHECK_FALSE(out.ok());
    CHECK_FALSE(out.write(1));
    CHECK_FALSE(out.commit());
    std::filesystem::create_directory(here.file("directory"));
    CHECK(json::read_lines_file<int>(here.file("directory"), [](int&&, std::uint64_t) {}).count(severity::error) == 1);
    json::lines_file over(here.file("directory"));
    CHECK(over.write(1));
    CHECK_FALSE(over.commit());
    CHECK(here.size() == 1);
}

#if defined(__linux__)
TEST_CASE("lines_file: a disk that is full leaves the file that was there") {
    folder const here;
    auto const path = here.file("full.ndjson");
    {
        json::lines_file out(path);
        out.write(1);
        REQUIRE(out.commit());
    }
    rlimit before{};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
    auto const handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit few = before;
    few.rlim_cur = 4096;
    REQUIRE(setrlimit(RLIMIT_FSIZE, &few) == 0);
    bool committed = false;
    {
        json::lines_file out(path);
        for (int i = 0; i != 10'000; ++i) {
            out.write(std::string(100, 'x'));
        }
        committed = out.commit();
    }
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    CHECK_FALSE(committed);
    CHECK(text_of(path) == "1\n");
    CHECK(here.size() == 1);
}
#endif
