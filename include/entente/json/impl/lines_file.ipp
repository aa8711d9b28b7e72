// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_JSON_IMPL_LINES_FILE_IPP
#define ENTENTE_JSON_IMPL_LINES_FILE_IPP

#include <entente/json/lines_file.hpp>

#include <entente/core/detail/config.hpp>

namespace entente::inline v0_1::json {

ENTENTE_DECL lines_file::lines_file(std::string path) : path_(std::move(path)) {
    // Another may write the same file at the same time: each has a temporary file of its own.
    for (int n = 0; n != 100 && out_ == nullptr; ++n) {
        temporary_ = path_ + ".part" + std::to_string(n);
        out_ = std::fopen(temporary_.c_str(), "wbx");
    }
    failed_ = out_ == nullptr;
}

ENTENTE_DECL bool lines_file::commit() {
    if (out_ == nullptr) {
        return false;
    }
    failed_ = std::fclose(std::exchange(out_, nullptr)) != 0 || failed_;
    failed_ = failed_ || std::rename(temporary_.c_str(), path_.c_str()) != 0;
    if (failed_) {
        static_cast<void>(std::remove(temporary_.c_str()));
    }
    return !failed_;
}

ENTENTE_DECL void lines_file::drop() noexcept {
    if (out_ != nullptr) {
        static_cast<void>(std::fclose(out_));
        static_cast<void>(std::remove(temporary_.c_str()));
        out_ = nullptr;
    }
}

} // namespace entente::json

#endif
