// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_DATASETS_HPP
#define ENTENTE_DATASETS_HPP

/// Published datasets of the field, read into dossiers.

#include <entente/datasets/archigos.hpp>
#include <entente/datasets/atop.hpp>
#include <entente/datasets/copyright_treaties.hpp>
#include <entente/datasets/cow_alliances.hpp>
#include <entente/datasets/cow_diplomatic.hpp>
#include <entente/datasets/cow_mid.hpp>
#include <entente/datasets/cow_states.hpp>
#include <entente/datasets/crosswalk.hpp>
#include <entente/datasets/description.hpp>
#include <entente/datasets/desta.hpp>
#include <entente/datasets/follow_the_money.hpp>
#include <entente/datasets/huggo.hpp>
#include <entente/datasets/plover.hpp>
#include <entente/datasets/popolo.hpp>
#include <entente/datasets/president_visits.hpp>
#include <entente/datasets/read.hpp>
#include <entente/datasets/record.hpp>
#include <entente/datasets/secretary_visits.hpp>
#include <entente/datasets/un_treaty.hpp>

#endif
