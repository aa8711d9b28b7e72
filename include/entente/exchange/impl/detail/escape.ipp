// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_EXCHANGE_IMPL_DETAIL_ESCAPE_IPP
#define ENTENTE_EXCHANGE_IMPL_DETAIL_ESCAPE_IPP

#include <entente/exchange/detail/escape.hpp>

#include <entente/core/printable.hpp>

#include <cstdint>

namespace entente::inline v0_1::detail {

/// Calls `visit(code, bytes)` for each character; what is not UTF-8 is U+FFFD.
template <class Visit>
void each_character(std::string_view text, Visit visit) {
    while (!text.empty()) {
        auto const one = scan_character(text);
        one.valid ? visit(one.code, text.substr(0, one.size)) : visit(std::uint32_t{0xFFFD}, std::string_view("\xEF\xBF\xBD"));
        text.remove_prefix(one.size);
    }
}

/// Whether a character is a control, or changes the direction of text.
[[nodiscard]] constexpr bool is_unseen(std::uint32_t code) noexcept {
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || (code >= 0x200B && code <= 0x200F) ||
           (code >= 0x2028 && code <= 0x202E) || (code >= 0x2060 && code <= 0x206F) || code == 0xFEFF;
}

ENTENTE_DECL void append_xml(std::string& out, std::string_view text) {
    each_character(text, [&](std::uint32_t code, std::string_view bytes) {
        bool const is_allowed = code == '\t' || code == '\n' || (code >= 0x20 && code != 0xFFFE && code != 0xFFFF);
        switch (is_allowed ? code : 0) {
        case 0: out += "\xEF\xBF\xBD"; break;
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        default: out += bytes;
        }
    });
}

ENTENTE_DECL void append_dot(std::string& out, std::string_view text) {
    out += '"';
    each_character(text, [&](std::uint32_t code, std::string_view bytes) {
        if (code == '"' || code == '\\') {
            out.append(1, '\\').append(bytes);
        } else if (is_unseen(code)) {
            out += ' ';
        } else {
            out += bytes;
        }
    });
    out += '"';
}

ENTENTE_DECL void append_markdown(std::string& out, std::string_view text) {
    each_character(text, [&](std::uint32_t code, std::string_view bytes) {
        if (is_unseen(code)) {
            out += ' ';
            return;
        }
        bool const is_sign =
            code < 0x80 && std::string_view("\\`*_{}[]<>()#+!|~&$").find(static_cast<char>(code)) != std::string_view::npos;
        out.append(is_sign ? "\\" : "").append(bytes);
    });
}

ENTENTE_DECL void append_mermaid(std::string& out, std::string_view text) {
    bool gap = false;
    bool has_some = false;
    each_character(text, [&](std::uint32_t code, std::string_view bytes) {
        bool const is_sign = code < 0x80 && std::string_view(" :;#,\"'`<>{}[]()|\\/%&@=~^*$!?-").find(static_cast<char>(code)) !=
                                                std::string_view::npos;
        if (is_unseen(code) || is_sign) {
            gap = true;
            return;
        }
        out.append(gap && has_some ? " " : "").append(bytes);
        gap = false;
        has_some = true;
    });
    out.append(has_some ? "" : "unnamed");
}

ENTENTE_DECL void append_calendar(std::string& out, std::string_view text) {
    each_character(text, [&](std::uint32_t code, std::string_view bytes) {
        if (code == '\n') {
            out += "\\n";
        } else if (code == '\\' || code == ';' || code == ',') {
            out.append(1, '\\').append(bytes);
        } else if (code >= 0x20 && code != 0x7F) {
            out += bytes;
        }
    });
}

} // namespace entente::detail

#endif
