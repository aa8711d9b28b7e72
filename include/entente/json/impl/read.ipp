// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_JSON_IMPL_READ_IPP
#define ENTENTE_JSON_IMPL_READ_IPP

#include <entente/json/read.hpp>

#include <entente/json/detail/place.hpp>
#include <entente/json/read_error.hpp>

#include <cstddef>

namespace entente::inline v0_1::json::detail {

ENTENTE_DECL std::uint32_t major_version(std::string_view text, std::string_view version, read_options const& options) {
    scanner scan(text, options.max_depth);
    scan.skip_whitespace();
    if (text.size() > options.max_size || !scan.enter() || !scan.take('{')) {
        return 0;
    }
    for (;;) {
        std::string_view value;
        scan.skip_whitespace();
        if (scan.peek() != '"' || !scan.read_string(value)) {
            return 0;
        }
        bool const is_version = value == version;
        scan.skip_whitespace();
        if (!scan.take(':')) {
            return 0;
        }
        scan.skip_whitespace();
        if (is_version) {
            bool whole = false;
            if (!(scan.peek() == '"' ? scan.read_string(value) : scan.read_number(value, whole))) {
                return 0;
            }
            std::uint32_t number = 0;
            std::size_t i = 0;
            for (; i != value.size() && i != 9 && value[i] >= (i == 0 ? '1' : '0') && value[i] <= '9'; ++i) {
                number = number * 10 + static_cast<std::uint32_t>(value[i] - '0');
            }
            auto const after = value.substr(i);
            return after.empty() || (after.size() > 1 && after.starts_with('.') &&
                                     after.find_first_not_of("0123456789", 1) == std::string_view::npos)
                       ? number
                       : 0;
        }
        if (!scan.skip_value()) {
            return 0;
        }
        scan.skip_whitespace();
        if (!scan.take(',')) {
            return 0;
        }
    }
}

ENTENTE_DECL report diagnose(layout const& type, void* scratch, std::string_view text, read_options const& options,
                             bool keeps_all) {
    diagnosis findings{report(options.max_findings), {}};
    reader<true> reader(text, options, &findings);
    if (keeps_all) {
        reader.keep_all();
    }
    if (!reader.read_document(type, scratch)) {
        describe_error(reader.error(), text, reader.offset(), options, findings);
    }
    findings.report.sort();
    place_findings(text, findings.report);
    return std::move(findings.report);
}

} // namespace entente::json::detail

#endif
