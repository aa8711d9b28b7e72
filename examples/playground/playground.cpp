// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// The library behind a page: compiled to WebAssembly by build.sh. The page writes a text into `room`, calls `read_dossier` or `ask`, and takes the JSON at `answer_data`.

#include <entente/entente.hpp>
#include <entente/format/causes.hpp>
#include <entente/format/changes.hpp>
#include <entente/format/commitments.hpp>
#include <entente/format/state_of_play.hpp>
#include <entente/format/timeline.hpp>
#include <entente/picture.hpp>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace en = entente;

namespace playground {

/// Something that a question may be about.
struct choice {
    std::string reference{};
    std::string name{};
};
BOOST_DESCRIBE_STRUCT(choice, (), (reference, name))

/// What the page says of a text that was read.
struct reading_told {
    bool reads = false;
    std::string title{};
    std::vector<en::finding> findings{};
    std::vector<std::string> days{}; ///< on which anything may have changed
    std::uint32_t chosen{};          ///< the last of them that was no later than the day of compilation
    std::vector<choice> objects{};   ///< instruments, actors and offices
};
BOOST_DESCRIBE_STRUCT(reading_told, (), (reads, title, findings, days, chosen, objects))

struct request {
    std::string question{};
    std::string day{};
    std::string until{};
    std::string object{};
    std::uint32_t width = 960;
};
BOOST_DESCRIBE_STRUCT(request, (), (question, day, until, object, width))

enum class answer_kind : std::uint8_t { words, picture, page, json, refusal };
BOOST_DESCRIBE_ENUM(answer_kind, words, picture, page, json, refusal)

struct answer_told {
    answer_kind kind{};
    std::string body{};
};
BOOST_DESCRIBE_STRUCT(answer_told, (), (kind, body))

/// The dossier that was read last, with its index.
struct open_dossier {
    explicit open_dossier(en::dossier of, std::string_view text) : dossier(std::move(of)), index(dossier) {
        auto report = en::validate(dossier);
        en::json::locate(text, report); // the rules name places in the value; the text says where these are
        findings = report.all();
    }
    open_dossier(open_dossier const&) = delete;
    open_dossier& operator=(open_dossier const&) = delete;

    en::dossier dossier;
    en::dossier_index index;
    std::vector<en::finding> findings;
};

std::string room_of_text;
std::string answered;
std::optional<open_dossier> opened;

std::vector<std::string> days_of_change(en::dossier_index const& index, std::uint32_t& chosen) {
    std::vector<en::day> days;
    for (en::course const& one : en::courses(index).all) {
        for (en::course_stretch const& each : one.stretches) {
            if (each.from) {
                days.push_back(each.from->earliest());
            }
        }
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    auto const compiled = index.dossier().compiled.value_or(en::date{});
    std::vector<std::string> result;
    for (en::day const one : days) {
        if (!compiled.is_set() || one <= compiled.latest()) {
            chosen = static_cast<std::uint32_t>(result.size());
        }
        result.push_back(en::to_text(en::date::from(one).value_or(en::date{})));
    }
    return result;
}

reading_told read(std::string_view text) {
    reading_told result;
    opened.reset();
    auto read = en::json::read<en::dossier>(text);
    if (!read) {
        result.findings = read.report().all();
        return result;
    }
    result.reads = true;
    opened.emplace(*std::move(read), text);
    auto const& index = opened->index;
    result.title = opened->dossier.title.in(index.language());
    result.findings = opened->findings;
    result.days = days_of_change(index, result.chosen);
    for (en::indexed_instrument const& one : index.instruments()) {
        result.objects.push_back({std::string(one.reference().view()), index.name_of(one)});
    }
    for (en::actor const& one : opened->dossier.actors) {
        result.objects.push_back({"actor/" + std::string(one.id.view()), index.name_of(one.id)});
    }
    return result;
}

/// Answers one request about a dossier.
class asking {
public:
    asking(open_dossier const& of, request const& what) : of_(of), index_(of.index), what_(what), options_{.width = what.width} {}

    [[nodiscard]] answer_told run() {
        for (known const& one : questions) {
            if (one.name == what_.question) {
                (this->*one.answer)();
                return refusal_.empty() ? std::move(result_) : answer_told{answer_kind::refusal, std::move(refusal_)};
            }
        }
        return {answer_kind::refusal, "there is no question " + what_.question};
    }

private:
    struct known {
        std::string_view name;
        void (asking::*answer)();
    };
    static known const questions[15];

    void refuse(std::string why) { refusal_ = refusal_.empty() ? std::move(why) : refusal_; }

    en::date day(std::string const& text) {
        auto const result = en::date::from(text);
        if (!result) {
            refuse('"' + text + "\" is not a valid date: " + std::string(en::explain_parse_error<en::date>(text)));
        }
        return result.value_or(en::date{});
    }
    en::date day() { return day(what_.day); }

    en::ref<> object() {
        auto const found = en::look_up(index_, what_.object);
        if (!found) {
            refuse(found.error().why());
        }
        return found.value_or(en::ref<>{});
    }

    template <class T>
    void say(T const& answer) {
        result_.kind = answer_kind::words;
        en::append_text(result_.body, answer, false);
    }

    template <class T>
    void draw(T const& answer) {
        if (refusal_.empty()) {
            result_ = {answer_kind::picture, en::to_svg(answer, options_)};
        }
    }

    void state() {
        auto const on = day();
        say(en::state_of_play(index_, on));
    }
    void courses() { draw(en::courses(index_)); }
    void timeline() { say(en::timeline(index_)); }
    void changes() {
        auto const before = day();
        auto const after = day(what_.until);
        say(en::diff(en::state_of_play(index_, before), en::state_of_play(index_, after)));
    }
    void changes_picture() {
        auto const before = day();
        auto const after = day(what_.until);
        draw(en::diff(en::state_of_play(index_, before), en::state_of_play(index_, after)));
    }
    void why() {
        auto const about = object();
        result_.kind = answer_kind::words;
        result_.body = "Causes of ";
        en::append_text(result_.body, en::causes(index_, about), false);
        result_.body += "\nEffects of ";
        en::append_text(result_.body, en::effects(index_, about), false);
    }
    void commitments() {
        auto const on = day();
        say(en::open_commitments(index_, on));
        result_.body += '\n';
        en::append_text(result_.body, en::deadlocks(index_, on), false);
    }
    void waits() { draw(en::waits(index_, day())); }
    void interruptions() { say(en::interruptions(index_, day())); }
    void contested() { say(en::contested(index_)); }
    void network() { draw(en::network(index_, day())); }
    void lifecycle() {
        if (auto const chart = en::chart_of(index_, object())) {
            draw(*chart);
        } else {
            refuse(what_.object + " has no history");
        }
    }
    void triangle() {
        auto const forum = object().as<en::trilateral_forum>();
        auto const legs = forum ? en::weakest_leg(index_, *forum, day()) : std::nullopt;
        legs ? draw(*legs) : refuse(what_.object + " is not a trilateral forum");
    }
    void page() { result_ = {answer_kind::page, en::to_html(en::page_of(index_, {}, of_.findings))}; }
    void json() { result_ = {answer_kind::json, en::json::write(of_.dossier, {.style = en::json::write_style::pretty})}; }

    open_dossier const& of_;
    en::dossier_index const& index_;
    request const& what_;
    en::picture_options options_;
    answer_told result_{};
    std::string refusal_{};
};

asking::known const asking::questions[15]{
    {"state", &asking::state},
    {"courses", &asking::courses},
    {"timeline", &asking::timeline},
    {"changes", &asking::changes},
    {"changes picture", &asking::changes_picture},
    {"why", &asking::why},
    {"commitments", &asking::commitments},
    {"waits", &asking::waits},
    {"interruptions", &asking::interruptions},
    {"contested", &asking::contested},
    {"network", &asking::network},
    {"lifecycle", &asking::lifecycle},
    {"triangle", &asking::triangle},
    {"page", &asking::page},
    {"json", &asking::json},
};

answer_told answer(std::string_view text) {
    auto const asked = en::json::read<request>(text);
    if (!asked) {
        return {answer_kind::refusal, asked.report().all().front().message};
    }
    return opened ? asking(*opened, *asked).run()
                  : answer_told{answer_kind::refusal, "the text is not a dossier: see the findings"};
}

} // namespace playground

extern "C" {

/// Room for a text of a size in bytes; the one before is gone.
[[clang::export_name("room")]] char* room(std::size_t size) {
    playground::room_of_text.resize(size);
    return playground::room_of_text.data();
}

/// Reads the text in the room as a dossier.
[[clang::export_name("read_dossier")]] void read_dossier() {
    playground::answered = en::json::write(playground::read(playground::room_of_text));
}

/// Answers the request in the room.
[[clang::export_name("ask")]] void ask() {
    playground::answered = en::json::write(playground::answer(playground::room_of_text));
}

[[clang::export_name("answer_data")]] char const* answer_data() {
    return playground::answered.data();
}
[[clang::export_name("answer_size")]] std::size_t answer_size() {
    return playground::answered.size();
}
}
