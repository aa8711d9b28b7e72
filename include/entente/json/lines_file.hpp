// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_JSON_LINES_FILE_HPP
#define ENTENTE_JSON_LINES_FILE_HPP

/// Files of JSON values, one a line: read in chunks, and written so that a file is there as a whole or not at all.

#include <entente/json/lines.hpp>

#include <cstddef>
#include <cstdio>
#include <string>
#include <string_view>
#include <utility>

namespace entente::inline v0_1::json {

/// Reads the values of a file, in constant memory: `visit(T&& value, std::uint64_t line)`. Where the file can't be opened or read to its end, that is an error (J040).
template <class T, class Visit>
[[nodiscard]] report read_lines_file(std::string const& path, Visit visit, lines_options const& options = {}) {
    lines_reader<T, Visit&> reader(visit, options);
    std::FILE* const in = std::fopen(path.c_str(), "rb");
    bool failed = in == nullptr;
    if (in != nullptr) {
        std::string buffer(std::size_t{1} << 16U, '\0');
        while (std::size_t const n = std::fread(buffer.data(), 1, buffer.size(), in)) {
            reader.feed(std::string_view(buffer).substr(0, n));
        }
        failed = std::ferror(in) != 0;
        std::fclose(in);
    }
    auto found = reader.finish();
    if (failed) {
        finding one;
        one.code = "J040";
        one.message = "the file " + path + (in == nullptr ? " can't be opened" : " can't be read to its end");
        found.add(std::move(one));
    }
    return found;
}

/// Writes a file of lines. They go to a temporary file beside it, which takes its place when `commit` is called: until then, and where anything fails, as on a full disk, the file that was
/// there stays as it is.
///
///     lines_file out("channels.ndjson");
///     for (channel const& one : dossier.channels) { out.write(one); }
///     if (!out.commit()) { ... }
class lines_file {
public:
    explicit lines_file(std::string path);

    lines_file(lines_file const&) = delete;
    lines_file& operator=(lines_file const&) = delete;
    ~lines_file() { drop(); }

    /// Adds a value; false where that failed, now or before.
    template <class T>
    bool write(T const& value) {
        buffer_.clear();
        append_line(buffer_, value);
        failed_ = failed_ || std::fwrite(buffer_.data(), 1, buffer_.size(), out_) != buffer_.size();
        return !failed_;
    }

    /// Whether everything was written so far.
    [[nodiscard]] bool ok() const noexcept { return !failed_; }

    /// Puts the file in its place; false where anything failed, and then the one that was there stays. It can be done once.
    [[nodiscard]] bool commit();

private:
    void drop() noexcept;

    std::string path_;
    std::string temporary_;
    std::FILE* out_ = nullptr;
    std::string buffer_;
    bool failed_ = false;
};

} // namespace entente::json

#ifndef ENTENTE_COMPILED
#    include <entente/json/impl/lines_file.ipp>
#endif

#endif
