// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// A program that includes one kind and nothing else links: g++ 12 left a constructor out of such.

#include <entente/model/channel.hpp>

int main() {
    entente::channel const channel{.id{"leaders-visits"}, .history{{.on = entente::date{"2011-12~"}}}};
    return channel.history.size() == 1 ? 0 : 1;
}
