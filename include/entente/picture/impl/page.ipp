// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_PICTURE_IMPL_PAGE_IPP
#define ENTENTE_PICTURE_IMPL_PAGE_IPP

#include <entente/picture/page.hpp>

#include <entente/core/age.hpp>
#include <entente/core/detail/quotation.hpp>
#include <entente/core/printable.hpp>
#include <entente/core/text_form.hpp>
#include <entente/format/courses.hpp>
#include <entente/format/detail/parts.hpp>
#include <entente/format/words_for.hpp>
#include <entente/picture/detail/svg.hpp>
#include <entente/picture/network.hpp>
#include <entente/picture/timeline.hpp>
#include <entente/picture/triangle.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <utility>

namespace entente::inline v0_1::detail {

inline constexpr std::string_view page_style = R"(
:root{color-scheme:light dark}
body{margin:0 auto;padding:0 1rem 3rem;max-width:1000px;font:16px/1.5 "Noto Sans","DejaVu Sans",system-ui,sans-serif;color:#1f2328;background:#fff;overflow-wrap:anywhere}
h1{font-size:1.6rem;margin:1.2rem 0 .2rem}h2{font-size:1.2rem;margin:2rem 0 .5rem}
.faint{color:#57606a}
figure{margin:0;overflow-x:auto}
svg.entente{max-width:none}
figure.narrow{display:none}
@media(max-width:640px){figure.narrow{display:block}figure.wide{display:none}}
table{border-collapse:collapse;width:100%;font-size:.9rem}
caption{text-align:left;padding:.3rem 0}
th,td{text-align:left;vertical-align:top;padding:.25rem .6rem .25rem 0;border-bottom:1px solid #d0d7de}
th[scope=rowgroup]{padding-top:1rem;font-size:1rem}
tbody th[scope=row]{font-weight:normal}
@media(min-width:760px){td.whole{white-space:nowrap}th,td{overflow-wrap:break-word}}td ol,ul{margin:0;padding-left:1.1rem}td ol{list-style:none;padding:0}
.bar{position:sticky;top:0;padding:.5rem 0;background:#fff}
input[type=range]{width:min(60%,28rem);vertical-align:middle}
output{font-weight:bold;margin:0 .6rem}
button{font:inherit}
@media(prefers-color-scheme:dark){body,.bar{background:#0d1117;color:#e6edf3}.faint{color:#9ba4ae}th,td{border-color:#30363d}}
@media print{figure.narrow{display:none}figure.wide{display:block}body{max-width:none;font-size:11px}.bar{display:none}li[hidden]{display:list-item}}
)";

/// It shows the stretches of the chosen day alone. Its hash is in the policy of the page; a test compares the two.
inline constexpr std::string_view page_script =
    R"((function(){var d=document,s=d.getElementById("day"),o=d.getElementById("shown"),b=d.getElementById("all");if(!s)return;var n=s.dataset.days.split(" ").map(function(x){return x.split(":")}),all=false;function show(){var at=n[s.value],x=+at[0];o.textContent=all?"every day":at[1];s.setAttribute("aria-valuetext",at[1]);d.querySelectorAll("#state tr[data-row]").forEach(function(r){var any=false;r.querySelectorAll("li").forEach(function(l){var i=all||(+l.dataset.from<=x&&x<=+l.dataset.to);l.hidden=!i;any=any||i});r.querySelector(".none").hidden=any})}s.addEventListener("input",function(){all=false;show()});b.addEventListener("click",function(){all=!all;b.textContent=all?"Show one day":"Show every day";show()});d.getElementById("bar").hidden=false;show()})();)";
inline constexpr std::string_view page_script_hash = "sha256-c9YOSoZidw+eeb856Kx5JQ8HjzhOxLm09KbUER7s8DE=";

/// Writes one page.
class page_writer {
public:
    page_writer(std::string& out, dossier_page const& of, picture_options const& options) : out_(out), of_(of), options_(options) {}

    void write() {
        auto const title = options_.title.empty() ? of_.title : options_.title;
        out_ += "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"/>\n"
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';style-src 'unsafe-inline';script-src '";
        out_.append(page_script_hash).append("';base-uri 'none';form-action 'none'\"/>\n<title>");
        text(title.empty() ? std::string_view("A dossier") : std::string_view(title));
        out_.append("</title>\n<style>").append(page_style).append("</style>\n</head>\n<body>\n<main>\n<h1>");
        text(title.empty() ? std::string_view("A dossier") : std::string_view(title));
        out_ += "</h1>\n";
        write_summary();
        write_pictures();
        write_state();
        write_promises();
        write_contested();
        write_findings();
        write_steps();
        write_causes();
        write_statements();
        out_.append("</main>\n<script>").append(page_script).append("</script>\n</body>\n</html>\n");
    }

private:
    void text(std::string_view words) { append_escaped(out_, words); }

    void element(std::string_view name, std::string_view words) {
        out_.append(1, '<').append(name).append(1, '>');
        text(words);
        out_.append("</").append(name).append(">\n");
    }

    void begin_section(std::string_view id, std::string_view heading) {
        out_.append("<section aria-labelledby=\"").append(id).append("-h\" id=\"").append(id).append("\">\n<h2 id=\"");
        out_.append(id).append("-h\">");
        text(heading);
        out_ += "</h2>\n";
    }
    void end_section() { out_ += "</section>\n"; }

    void begin_table(std::string_view caption, std::initializer_list<std::string_view> columns) {
        out_ += "<table>\n<caption class=\"faint\">";
        text(caption);
        out_ += "</caption>\n<thead><tr>";
        for (auto const column : columns) {
            out_.append("<th scope=\"col\">").append(column).append("</th>");
        }
        out_ += "</tr></thead>\n<tbody>\n";
    }
    void end_table(std::size_t shown, std::size_t count, std::size_t columns) {
        if (shown < count) {
            out_.append("<tr><td class=\"faint\" colspan=\"").append(std::to_string(columns)).append("\">and ");
            out_.append(std::to_string(count - shown)).append(" more, not shown</td></tr>\n");
        }
        out_ += "</tbody>\n</table>\n";
    }

    [[nodiscard]] std::size_t shown_of(std::size_t count) const { return (std::min)(count, std::size_t{options_.most_rows}); }

    void write_summary() {
        std::string words = std::to_string(of_.courses.all.size()) + " instruments, " +
                            std::to_string(of_.courses.meetings.size()) + " meetings, " + std::to_string(of_.steps.entries.size()) +
                            " steps";
        if (of_.compiled && of_.compiled->is_set()) {
            words += "; compiled on " + to_text(*of_.compiled);
        }
        out_ += "<p class=\"faint\">";
        text(words + '.');
        out_ += "</p>\n";
    }

    void write_findings() {
        if (of_.findings.empty()) {
            return;
        }
        begin_section("findings", "Findings");
        out_ += "<ul>\n";
        auto const shown = shown_of(of_.findings.size());
        for (std::size_t i = 0; i != shown; ++i) {
            finding const& one = of_.findings[i];
            auto words = std::string(enum_name(one.severity)) + ' ' + one.code;
            words += one.place ? ", line " + std::to_string(one.place->line) + ", column " + std::to_string(one.place->column)
                               : std::string();
            element("li", words + (one.pointer.empty() ? "" : " at " + one.pointer) + ": " + one.message +
                              (one.suggestion.empty() ? "" : "; " + one.suggestion));
        }
        out_ += "</ul>\n";
        if (shown != of_.findings.size()) {
            element("p", "and " + std::to_string(of_.findings.size() - shown) + " more, not shown");
        }
        end_section();
    }

    static constexpr std::uint32_t narrow = 320;

    template <class T>
    void figure(T const& answer, std::string prefix, std::string_view label) {
        auto own = options_;
        own.title.clear();
        own.prefix = prefix;
        bool const is_wide = own.width > narrow;
        auto const draw = [&](std::string_view classes) {
            out_.append("<figure").append(classes).append(" role=\"region\" tabindex=\"0\" aria-label=\"").append(label);
            out_ += "\">\n";
            picture_for<T>::append(out_, answer, own);
            out_ += "</figure>\n";
        };
        draw(is_wide ? " class=\"wide\"" : "");
        if (is_wide) { // and another one for a narrow window, of which the style shows either
            own.prefix = std::move(prefix) + 'n';
            own.width = narrow;
            draw(" class=\"narrow\"");
        }
    }

    /// Where the timeline begins if a few early changes would take most of its room.
    [[nodiscard]] date timeline_from() const {
        std::vector<day> days;
        for (course const& one : of_.courses.all) {
            for (course_stretch const& each : one.stretches) {
                if (each.from) {
                    days.push_back(each.from->earliest());
                }
            }
        }
        if (days.size() < 20 || of_.courses.from.is_set()) {
            return of_.courses.from;
        }
        std::sort(days.begin(), days.end());
        auto const tenth = days[days.size() / 10];
        bool const is_crowded = (tenth - days.front()) * 2 > days.back() - days.front();
        return is_crowded ? date::from(tenth.year()).value_or(date{}) : date{};
    }

    void write_pictures() {
        if (!of_.courses.all.empty()) {
            begin_section("timeline", "Timeline");
            auto const from = timeline_from();
            if (from == of_.courses.from) {
                figure(of_.courses, "timeline", "The timeline as a picture");
            } else {
                auto shown = of_.courses;
                shown.from = from;
                figure(shown, "timeline", "The timeline as a picture");
                element("p", "The picture begins in " + to_text(from) + "; the state of play has every day.");
            }
            end_section();
        }
        std::size_t number = 0;
        for (leg_assessment const& one : of_.legs) {
            if (number == shown_of(of_.legs.size())) {
                break;
            }
            auto const id = "leg" + std::to_string(++number);
            begin_section(id, one.forum.name);
            figure(one, id + 'p', "The legs of the forum as a picture");
            end_section();
        }
        if (!of_.network.edges.empty()) {
            begin_section("network", "Network");
            figure(of_.network, "network", "The network as a picture");
            end_section();
        }
    }

    /// The number of a day, for the script.
    [[nodiscard]] static std::string number_of(std::optional<date> const& on, std::string_view otherwise) {
        return on ? std::to_string(on->earliest() - day()) : std::string(otherwise);
    }

    /// The days on which something may have changed, with the day of the page; each as its number and its text.
    [[nodiscard]] std::pair<std::string, std::size_t> change_days(std::size_t& chosen) const {
        std::vector<day> days;
        auto const shown = shown_of(of_.courses.all.size());
        for (std::size_t i = 0; i != shown; ++i) {
            for (course_stretch const& each : of_.courses.all[i].stretches) {
                if (each.from) {
                    days.push_back(each.from->earliest());
                }
            }
        }
        auto const own = of_.on.is_set() ? of_.on.earliest() : days.empty() ? day() : *std::max_element(days.begin(), days.end());
        days.push_back(own);
        std::sort(days.begin(), days.end());
        days.erase(std::unique(days.begin(), days.end()), days.end());
        std::string result;
        for (day const one : days) {
            result.append(result.empty() ? "" : " ").append(std::to_string(one - day())).append(1, ':');
            result += to_text(date::from(one).value_or(date{}));
        }
        chosen = static_cast<std::size_t>(std::lower_bound(days.begin(), days.end(), own) - days.begin());
        return {std::move(result), days.size()};
    }

    /// The days from which and up to which it stood as it does in a stretch: stretches that differ in what is known, but not in the standing, are one stay.
    [[nodiscard]] static course_stretch whole_stay(course const& one, std::size_t number) {
        auto first = number;
        auto last = number;
        auto const& all = one.stretches;
        while (first != 0 && all[first - 1].possible == all[number].possible && all[first].from && all[first - 1].to &&
               all[first - 1].to->latest() + 1 == all[first].from->earliest()) {
            --first;
        }
        while (last + 1 != all.size() && all[last + 1].possible == all[number].possible && all[last].to && all[last + 1].from &&
               all[last].to->latest() + 1 == all[last + 1].from->earliest()) {
            ++last;
        }
        course_stretch result;
        result.from = all[first].from;
        result.or_earlier = all[first].or_earlier;
        result.to = all[last].to;
        return result;
    }

    void write_state() {
        if (of_.courses.all.empty()) {
            return;
        }
        begin_section("state", "State of play");
        std::size_t chosen = 0;
        auto const [days, count] = change_days(chosen);
        out_ += "<div class=\"bar\" id=\"bar\" hidden=\"hidden\"><label for=\"day\">Day</label> <input type=\"range\" id=\"day\" "
                "min=\"0\" max=\"";
        out_.append(std::to_string(count - 1)).append("\" value=\"").append(std::to_string(chosen)).append("\" data-days=\"");
        out_.append(days).append(
            "\"/><output id=\"shown\" for=\"day\"></output><button type=\"button\" id=\"all\">Show every day</button></div>\n");
        begin_table("Where each instrument stood, and from when to when", {"Instrument", "Standing"});
        std::string_view kind;
        auto const shown = shown_of(of_.courses.all.size());
        for (std::size_t i = 0; i != shown; ++i) {
            course const& one = of_.courses.all[i];
            if (auto const own = one.instrument.parts().kind; own != kind) {
                kind = own;
                out_ += "<tr><th scope=\"rowgroup\" colspan=\"2\">";
                text(heading_of(kind, of_.courses.headings));
                out_ += "</th></tr>\n";
            }
            out_ += "<tr data-row=\"row\"><th scope=\"row\">";
            text(one.name);
            out_ += "</th><td><ol>\n";
            for (std::size_t k = 0; k != one.stretches.size(); ++k) {
                course_stretch const& each = one.stretches[k];
                out_.append("<li data-from=\"").append(number_of(each.from, "-9999999")).append("\" data-to=\"");
                out_.append(number_of(each.to, "9999999")).append("\">");
                text(stretch_words(each));
                out_ += " <span class=\"faint\">";
                text(days_words(whole_stay(one, k)));
                out_ += "</span></li>\n";
            }
            out_ += "</ol><span class=\"none faint\" hidden=\"hidden\">not yet</span></td></tr>\n";
        }
        end_table(shown, of_.courses.all.size(), 2);
        end_section();
    }

    /// An inference in words; a condition with the name of what it waits for.
    [[nodiscard]] std::string note_of(inference const& one) const {
        auto result = inference_words(one);
        auto const reference = one.waits_for ? one.waits_for->view() : std::string_view();
        auto const object = reference.substr(0, reference.find(':'));
        auto const found = std::find_if(of_.courses.all.begin(), of_.courses.all.end(),
                                        [&](course const& each) { return each.instrument.view() == object; });
        if (auto const at = result.find(reference);
            !reference.empty() && at != std::string::npos && found != of_.courses.all.end()) {
            auto const region = one.waits_for->region();
            result.replace(at, reference.size(),
                           found->name + " to be " + (region == "stage" ? "" : spaced(region) + ' ') +
                               spaced(one.waits_for->value()));
        }
        return result;
    }

    void write_promises() {
        if (of_.promises.all.empty()) {
            return;
        }
        begin_section("promises", "Open commitments on " + to_text(of_.promises.on));
        begin_table("What is still to be done, since when, and what it waits for",
                    {"Commitment", "By", "To", "Standing", "Made", "Due", "Note"});
        auto const shown = shown_of(of_.promises.all.size());
        for (std::size_t i = 0; i != shown; ++i) {
            pending_commitment const& one = of_.promises.all[i];
            std::string stages;
            for (std::string const& stage : one.stages) {
                stages.append(stages.empty() ? "" : " or ").append(spaced(stage));
            }
            auto made = one.made_by ? day_words(one.made_by->on) : std::string();
            if (one.made_by && one.made_by->on && one.made_by->on->is_set()) {
                made += " (" + to_words(age_between(*one.made_by->on, of_.promises.on)) + " ago)";
            }
            std::string notes;
            for (inference const& each : one.inferred) {
                notes.append(notes.empty() ? "" : "; ").append(note_of(each));
            }
            out_ += "<tr><th scope=\"row\">";
            text(one.name);
            out_ += "</th>";
            std::size_t column = 0;
            for (std::string const& cell :
                 {list_of(one.by), list_of(one.to), stages, made, one.due ? to_text(*one.due) : std::string(), notes}) {
                ++column;
                out_ += column >= 3 && column <= 5 ? "<td class=\"whole\">" : "<td>";
                text(cell);
                out_ += "</td>";
            }
            out_ += "</tr>\n";
        }
        end_table(shown, of_.promises.all.size(), 7);
        end_section();
    }

    void write_contested() {
        if (of_.contested.all.empty()) {
            return;
        }
        begin_section("contested", "Contested facts");
        out_ += "<ul>\n";
        auto const shown = shown_of(of_.contested.all.size());
        for (std::size_t i = 0; i != shown; ++i) {
            contested_fact const& one = of_.contested.all[i];
            out_ += "<li>";
            text(one.name + (one.step
                                 ? ": " + action_words(*one.step) + ", " + day_words(one.step->on)
                                 : std::string(one.relation ? ": " : "") + (one.relation ? spaced(enum_name(*one.relation)) : "")));
            out_ += "<ul>\n";
            for (account_answer const& each : one.accounts) {
                std::string words;
                append_account(words, each, "", terminal_style(false));
                element("li", words);
            }
            out_ += "</ul></li>\n";
        }
        out_ += "</ul>\n";
        if (shown != of_.contested.all.size()) {
            element("p", "and " + std::to_string(of_.contested.all.size() - shown) + " more, not shown");
        }
        end_section();
    }

    void write_steps() {
        if (of_.steps.entries.empty()) {
            return;
        }
        begin_section("steps", "What happened, and who says so");
        begin_table("Every step, in order, with its sources", {"Day", "Instrument", "Step", "Sources"});
        auto const most = std::size_t{options_.most_rows} * 10;
        auto const shown = (std::min)(of_.steps.entries.size(), most);
        for (std::size_t i = 0; i != shown; ++i) {
            chronology_entry const& one = of_.steps.entries[i];
            out_ += "<tr><td>";
            text(day_words(one.what.on));
            out_ += "</td><th scope=\"row\">";
            text(one.name);
            out_ += "</th><td>";
            text(action_words(one.what));
            out_ += "</td><td>";
            write_sources(one.what.sources);
            out_ += "</td></tr>\n";
        }
        end_table(shown, of_.steps.entries.size(), 4);
        end_section();
    }

    void write_sources(std::vector<cited_source> const& all) {
        for (cited_source const& source : all) {
            text((&source == all.data() ? "" : "; ") + source.publisher +
                 (source.publisher.empty() || source.title.empty() ? "" : ": ") + source.title +
                 (source.locator.empty() ? "" : ", " + source.locator));
        }
    }

    /// "Nippon Steel: decide (final), 2018-10-30"
    [[nodiscard]] static std::string fact_words(linked_fact const& one) {
        return one.name + (one.step ? ": " + action_words(*one.step) + ", " + day_words(one.step->on) : std::string());
    }

    void write_causes() {
        if (of_.causes.empty()) {
            return;
        }
        begin_section("causes", "What led to what, and who says so");
        begin_table("Every causal link, with its sources", {"Cause", "Relation", "Effect", "Sources"});
        auto const shown = shown_of(of_.causes.size());
        for (std::size_t i = 0; i != shown; ++i) {
            chain_link const& one = of_.causes[i];
            out_ += "<tr><th scope=\"row\">";
            text(fact_words(one.cause));
            out_ += "</th><td>";
            text(spaced(enum_name(one.relation)) + (one.contested ? ", contested" : ""));
            out_ += "</td><td>";
            text(fact_words(one.effect));
            out_ += "</td><td>";
            write_sources(one.sources);
            out_ += "</td></tr>\n";
        }
        end_table(shown, of_.causes.size(), 4);
        end_section();
    }

    void write_statements() {
        if (of_.statements.all.empty()) {
            return;
        }
        begin_section("statements", "Who said what");
        begin_table("Every statement, with its sources", {"Day", "By", "To", "Statement", "Sources"});
        auto const shown = shown_of(of_.statements.all.size());
        for (std::size_t i = 0; i != shown; ++i) {
            statement_answer const& one = of_.statements.all[i];
            out_ += "<tr><td>";
            text(day_words(one.on));
            out_ += "</td><td>";
            text(list_of(one.by));
            out_ += "</td><td>";
            text(list_of(one.to));
            out_ += "</td><th scope=\"row\">";
            text(spaced(enum_name(one.kind)) + (one.wording.empty() ? "" : ": " + one.wording));
            out_ += "</th><td>";
            write_sources(one.sources);
            out_ += "</td></tr>\n";
        }
        end_table(shown, of_.statements.all.size(), 5);
        end_section();
    }

    std::string& out_;
    dossier_page const& of_;
    picture_options const& options_;
};

/// The last day on which a step was certainly taken, for a page without a day.
[[nodiscard]] inline date last_day_of(chronology const& steps) {
    std::optional<day> last;
    for (chronology_entry const& each : steps.entries) {
        if (each.what.on && each.what.on->is_set()) {
            last = last ? (std::max)(*last, each.what.on->latest()) : each.what.on->latest();
        }
    }
    return last ? date::from(*last).value_or(date{}) : date{};
}

} // namespace entente::detail

namespace entente::inline v0_1 {

ENTENTE_DECL dossier_page page_of(dossier_index const& index, date const& when, std::vector<finding> findings) {
    dossier_page result;
    dossier const& of = index.dossier();
    result.title = of.title.in(index.language());
    result.compiled = of.compiled;
    result.courses = courses(index);
    result.steps = timeline(index);
    result.findings = std::move(findings);
    auto const compiled = result.compiled.value_or(date{});
    result.on = when.is_set() ? when : compiled.is_set() ? compiled : detail::last_day_of(result.steps);
    result.contested = contested(index);
    result.causes = causal_links(index);
    result.statements = statements(index);
    if (result.on.is_set()) {
        result.promises = open_commitments(index, result.on);
        result.network = network(index, result.on);
        for (trilateral_forum const& one : of.trilateral_forums) {
            if (is_open_in_effect(one, result.on) != certainty::no) {
                if (auto legs = weakest_leg(index, one.id, result.on)) {
                    result.legs.push_back(*std::move(legs));
                }
            }
        }
    }
    return result;
}

ENTENTE_DECL std::string to_html(dossier_page const& page, picture_options const& options) {
    std::string result;
    auto own = options;
    own.title = printable(options.title);
    if (detail::is_safe(layout_of<dossier_page>, &page)) {
        detail::page_writer(result, page, own).write();
    } else {
        auto safe = page;
        detail::make_safe(layout_of<dossier_page>, &safe);
        detail::page_writer(result, safe, own).write();
    }
    return result;
}

} // namespace entente

#endif
