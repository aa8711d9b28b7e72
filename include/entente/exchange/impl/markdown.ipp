// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_EXCHANGE_IMPL_MARKDOWN_IPP
#define ENTENTE_EXCHANGE_IMPL_MARKDOWN_IPP

#include <entente/exchange/markdown.hpp>

#include <entente/core/detail/add_once.hpp>
#include <entente/core/enumeration.hpp>
#include <entente/core/text_form.hpp>
#include <entente/exchange/detail/escape.hpp>
#include <entente/format/detail/parts.hpp>
#include <entente/query/commitments.hpp>
#include <entente/query/contested.hpp>
#include <entente/query/state_of_play.hpp>

#include <algorithm>
#include <initializer_list>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1::detail {

class markdown_brief {
public:
    markdown_brief(dossier_index const& index, date const& when) : index_(index), when_(when) {}

    [[nodiscard]] std::string make() {
        auto const& title = index_.dossier().title;
        out_ += "# ";
        append_markdown(out_, title.empty() ? std::string_view("State of play") : title.in(index_.language()));
        out_ += "\n\nState of play on ";
        out_.append(to_text(when_)).append(".\n");
        add_states();
        add_commitments();
        add_contested();
        return std::move(out_);
    }

private:
    void row(std::initializer_list<std::string_view> cells) {
        for (std::string_view const cell : cells) {
            out_ += "| ";
            append_markdown(out_, cell);
            out_ += ' ';
        }
        out_ += "|\n";
    }

    void table(std::string_view heading, std::initializer_list<std::string_view> columns) {
        out_ += "\n## ";
        append_markdown(out_, heading);
        out_ += "\n\n";
        row(columns);
        for (std::size_t i = 0; i != columns.size(); ++i) {
            out_ += "|---";
        }
        out_ += "|\n";
    }

    [[nodiscard]] static std::string sources_of(step_answer const& one) {
        std::string result;
        for (cited_source const& each : one.sources) {
            result.append(result.empty() ? "" : "; ").append(each.title.empty() ? each.publisher : each.title);
            result.append(each.locator.empty() ? "" : ", ").append(each.locator);
        }
        return result;
    }

    /// A participation is told if it differs from its agreement: suspended, under notice, over, or not yet in force.
    [[nodiscard]] static bool is_left_out(instrument_state const& one) {
        bool const is_plain = std::all_of(one.possible.begin(), one.possible.end(), [](possible_standing const& now) {
            return now.hold == hold_state::none && now.notice == notice_state::none &&
                   (now.phase == standing_phase::open || now.phase == standing_phase::not_begun);
        });
        return has_not_begun(one) || (one.taking_part && is_plain && one.inferred.empty());
    }

    void add_states() {
        snapshot const all(state_of_play(index_, when_));
        std::vector<std::string> kinds;
        for (instrument_state const& one : all.instruments) {
            auto const kind = std::string(one.instrument.parts().kind);
            if (!is_left_out(one)) {
                add_once(kinds, kind);
            }
        }
        for (std::string const& kind : kinds) {
            table(heading_of(kind, all.headings), {"", "standing", "last step", "sources"});
            for (instrument_state const& one : all.instruments) {
                if (is_left_out(one) || one.instrument.parts().kind != kind) {
                    continue;
                }
                auto standing = standings_words(one.possible, one.unknown);
                for (inference const& each : one.inferred) {
                    standing.append("; ").append(inference_words(each));
                }
                auto const* const last = one.possible.size() == 1 && one.possible[0].last ? &*one.possible[0].last : nullptr;
                row({one.name, standing, last != nullptr ? day_words(last->on) + ": " + action_words(*last) : std::string(),
                     last != nullptr ? sources_of(*last) : std::string()});
            }
        }
    }

    void add_commitments() {
        auto const all = open_commitments(index_, when_);
        if (all.all.empty()) {
            return;
        }
        table("Open commitments", {"", "by", "to", "stage", "due"});
        for (pending_commitment const& one : all.all) {
            std::string stages;
            for (std::string const& each : one.stages) {
                stages.append(stages.empty() ? "" : " or ").append(each);
            }
            row({one.name, list_of(one.by), list_of(one.to), stages, one.due ? to_text(*one.due) : std::string()});
        }
    }

    void add_contested() {
        auto const all = contested(index_);
        if (all.all.empty()) {
            return;
        }
        table("Where accounts differ", {"", "fact", "said otherwise"});
        for (contested_fact const& one : all.all) {
            auto fact = one.step       ? day_words(one.step->on) + ": " + action_words(*one.step)
                        : one.relation ? std::string(enum_name(*one.relation))
                                       : std::string();
            std::string others;
            for (account_answer const& each : one.accounts) {
                others.append(others.empty() ? "" : "; ").append(each.by.empty() ? "a source" : list_of(each.by));
                others.append(each.stance == stance::denies ? " denies it" : " asserts it");
                others.append(each.on ? " for " + to_text(*each.on) : "");
            }
            row({one.name, fact, others});
        }
    }

    dossier_index const& index_;
    date when_;
    std::string out_{};
};

} // namespace entente::detail

namespace entente::inline v0_1 {

ENTENTE_DECL std::string to_markdown(dossier_index const& index, date const& when) {
    return detail::markdown_brief(index, when).make();
}

} // namespace entente

#endif
