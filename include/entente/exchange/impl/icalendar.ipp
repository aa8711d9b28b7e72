// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_EXCHANGE_IMPL_ICALENDAR_IPP
#define ENTENTE_EXCHANGE_IMPL_ICALENDAR_IPP

#include <entente/exchange/icalendar.hpp>

#include <entente/core/text_form.hpp>
#include <entente/exchange/detail/escape.hpp>
#include <entente/model/dossier.hpp>

#include <optional>
#include <string_view>

namespace entente::inline v0_1::detail {

/// Appends a line of a calendar, folded after 75 bytes at the border of a character.
inline void append_calendar_line(std::string& out, std::string_view line) {
    std::size_t room = 75;
    while (line.size() > room) {
        auto cut = room;
        while (cut != 0 && room - cut < 4 && (static_cast<unsigned char>(line[cut]) & 0xC0U) == 0x80U) {
            --cut;
        }
        cut = cut == 0 || (static_cast<unsigned char>(line[cut]) & 0xC0U) == 0x80U ? room : cut; // not UTF-8
        out.append(line.substr(0, cut)).append("\r\n ");
        line.remove_prefix(cut);
        room = 74; // after the space
    }
    out.append(line).append("\r\n");
}

/// 20230316
[[nodiscard]] inline std::string digits_of_day(day one) {
    auto const pad = [](int value, std::size_t width) {
        auto result = std::to_string(value);
        return result.size() < width ? std::string(width - result.size(), '0') + result : result;
    };
    return pad(one.year(), 4) + pad(one.month(), 2) + pad(one.day_of_month(), 2);
}

struct calendar_event {
    std::string id;
    std::string summary;
    std::string place;
    std::string note;
    day first;
    day last;
};

class calendar_writer {
public:
    calendar_writer(dossier_index const& index, calendar_options const& options) : index_(index), options_(options) {}

    void add(calendar_event const& one) {
        if (one.first.year() < 1 || one.last.year() >= 9999) {
            return; // RFC 5545 has four digits
        }
        auto const& compiled = index_.dossier().compiled;
        auto const stamp = compiled && compiled->exact() && compiled->exact()->year() > 0 ? *compiled->exact() : one.first;
        append_calendar_line(out_, "BEGIN:VEVENT");
        text("UID:", one.id + '@' + options_.domain);
        append_calendar_line(out_, "DTSTAMP:" + digits_of_day(stamp) + "T000000Z");
        append_calendar_line(out_, "DTSTART;VALUE=DATE:" + digits_of_day(one.first));
        append_calendar_line(out_, "DTEND;VALUE=DATE:" + digits_of_day(one.last + 1));
        text("SUMMARY:", one.summary);
        text("LOCATION:", one.place);
        text("DESCRIPTION:", one.note);
        append_calendar_line(out_, "TRANSP:TRANSPARENT");
        append_calendar_line(out_, "END:VEVENT");
    }

    [[nodiscard]] std::string take() {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//entente//EN\r\nCALSCALE:GREGORIAN\r\n" + out_ + "END:VCALENDAR\r\n";
    }

private:
    void text(std::string_view name, std::string_view value) {
        if (!value.empty()) {
            std::string line(name);
            append_calendar(line, value);
            append_calendar_line(out_, line);
        }
    }

    dossier_index const& index_;
    calendar_options const& options_;
    std::string out_{};
};

/// The days on which a meeting certainly was or is: held or opened to concluded, else planned and not cancelled.
[[nodiscard]] inline std::optional<std::pair<day, day>> days_of_meeting(meeting const& one) {
    std::optional<day> first;
    std::optional<day> last;
    bool is_off = false;
    for (auto const& step : one.history) {
        auto const on = step.on ? step.on->exact() : std::nullopt;
        if (opens_meeting(step.action) && on) {
            first = on;
            last = on;
        } else if ((step.action == meeting_action::conclude || step.action == meeting_action::break_off) && first && on &&
                   *on >= *first) {
            last = on;
        }
        is_off = step.action == meeting_action::cancel || step.action == meeting_action::decline ||
                 step.action == meeting_action::postpone;
    }
    if (!first && !is_off && one.planned) {
        first = one.planned->exact();
        last = first;
    }
    return first ? std::optional(std::pair(*first, *last)) : std::nullopt;
}

} // namespace entente::detail

namespace entente::inline v0_1 {

ENTENTE_DECL std::string to_icalendar(dossier_index const& index, calendar_options const& options) {
    detail::calendar_writer writer(index, options);
    auto const language = index.language();
    for (indexed_instrument const& of : index.instruments()) {
        auto const* const session = options.meetings ? of.as<meeting>() : nullptr;
        if (session != nullptr) {
            if (auto const days = detail::days_of_meeting(*session)) {
                writer.add({"meeting-" + std::string(session->id.view()), index.name_of(of),
                            std::string(session->place.in(language)), std::string(session->note.in(language)), days->first,
                            days->second});
            }
            continue;
        }
        auto const* const promise = options.deadlines ? of.as<commitment>() : nullptr;
        auto const due = promise != nullptr && promise->due ? promise->due->exact() : std::nullopt;
        if (due) {
            writer.add({"commitment-" + std::string(promise->id.view()), "Due: " + index.name_of(of), "",
                        std::string(promise->note.in(language)), *due, *due});
        }
    }
    return writer.take();
}

} // namespace entente

#endif
