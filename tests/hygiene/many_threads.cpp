// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// One index, asked from many threads at once: each gets what one alone gets, and no two touch what one of them writes.

#include <entente/entente.hpp>

#include <cstddef>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <thread>
#include <vector>

using namespace entente;

namespace {

std::string ask_everything(dossier_index const& index) {
    date const when{2023, 3, 15};
    auto const pair = *dyad::from(id<actor>{"japan"}, id<actor>{"korea"});
    std::string result;
    result += json::write(state_of_play(index, when));
    result += json::write(timeline(index));
    result += json::write(diff(state_of_play(index, when), state_of_play(index, date{2023, 3, 17})));
    result += json::write(causes(index, {"channel/leaders-visits"}));
    result += json::write(interruptions(index, when));
    result += json::write(open_commitments(index, date{2023, 3, 17}));
    result += json::write(deadlocks(index, when));
    result += json::write(contested(index));
    result += json::write(reciprocity(index, pair, when));
    result += json::write(obligations(index, when));
    result += json::write(network(index, when));
    result += json::write(structural_balance(index, when));
    result += json::write(*weakest_leg(index, {"cjk-summit"}, when));
    result += json::write(*sessions(index, {"trilateral_forum/cjk-summit"}, when));
    result += json::write(officials(index, {"korea"}, when));
    result +=
        json::write(*what_if(index, {.to = {"channel/leaders-visits"}, .action = "resume", .on = {}, .by = {}, .at = {}}, when));
    result += json::write(look_up(index, "leaders-visits")->parts().slug.size());
    result += std::to_string(validate(index).total());
    return result;
}

} // namespace

int main(int argc, char** argv) {
    std::ifstream in(argc > 1 ? argv[1] : "examples/data/japan_korea.json", std::ios::binary);
    std::string const text{std::istreambuf_iterator<char>(in), {}};
    auto const read = json::read<dossier>(text);
    if (!read) {
        std::puts("the dossier can't be read");
        return 1;
    }
    dossier_index const index{*read};
    std::vector<std::string> answers(4);
    std::vector<std::thread> threads;
    for (std::string& one : answers) {
        threads.emplace_back([&one, &index] { one = ask_everything(index); });
    }
    for (std::thread& one : threads) {
        one.join();
    }
    auto const alone = ask_everything(index);
    for (std::string const& one : answers) {
        if (one != alone) {
            std::puts("a thread had another answer");
            return 1;
        }
    }
    return alone.empty() ? 1 : 0;
}
