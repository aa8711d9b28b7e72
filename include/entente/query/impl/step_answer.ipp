// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_IMPL_STEP_ANSWER_IPP
#define ENTENTE_QUERY_IMPL_STEP_ANSWER_IPP

#include <entente/query/step_answer.hpp>

#include <entente/core/citation.hpp>
#include <entente/core/id.hpp>
#include <entente/lifecycle/history_view.hpp>

namespace entente::inline v0_1 {

ENTENTE_DECL step_answer answer_for(dossier_index const& index, indexed_instrument const& of, std::size_t i) {
    auto const one = of.history()[i];
    step_answer result;
    result.step = static_cast<std::int32_t>(i);
    if (*one.name) {
        result.as = ref<>::from(of.path((*one.name)->view()));
    }
    result.action = of.history().lifecycle().actions.name_of(one.action);
    result.on = *one.on;
    result.effective = *one.effective;
    result.until = *one.until;
    result.by = named_in(index, *one.by);
    if (*one.at && (*one.at)->is_set()) {
        result.at = named_in(index, **one.at);
    }
    result.sources = cited_in(index, *one.sources);
    return result;
}

} // namespace entente

#endif
