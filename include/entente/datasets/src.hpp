// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_DATASETS_SRC_HPP
#define ENTENTE_DATASETS_SRC_HPP

/// Defines what `entente/datasets/` declares where ENTENTE_COMPILED is defined: include it in one unit of a program that reads datasets, beside `entente/src.hpp`.

#include <entente/src/begin.hpp>

#include <entente/datasets/impl/archigos.ipp>
#include <entente/datasets/impl/atop.ipp>
#include <entente/datasets/impl/copyright_treaties.ipp>
#include <entente/datasets/impl/cow_alliances.ipp>
#include <entente/datasets/impl/cow_diplomatic.ipp>
#include <entente/datasets/impl/cow_mid.ipp>
#include <entente/datasets/impl/cow_states.ipp>
#include <entente/datasets/impl/crosswalk.ipp>
#include <entente/datasets/impl/desta.ipp>
#include <entente/datasets/impl/detail/alliances.ipp>
#include <entente/datasets/impl/detail/day_scanner.ipp>
#include <entente/datasets/impl/detail/institutions.ipp>
#include <entente/datasets/impl/detail/slugs.ipp>
#include <entente/datasets/impl/follow_the_money.ipp>
#include <entente/datasets/impl/huggo.ipp>
#include <entente/datasets/impl/plover.ipp>
#include <entente/datasets/impl/popolo.ipp>
#include <entente/datasets/impl/president_visits.ipp>
#include <entente/datasets/impl/record.ipp>
#include <entente/datasets/impl/un_treaty.ipp>

#endif
