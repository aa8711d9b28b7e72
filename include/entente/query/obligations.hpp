// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_OBLIGATIONS_HPP
#define ENTENTE_QUERY_OBLIGATIONS_HPP

/// Who owes what to whom under the agreements of a day: who must act if somebody is attacked, which pairs are one-sided, and what the end of an
/// agreement would change.

#include <entente/core/certainty.hpp>
#include <entente/core/date.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/core/id.hpp>
#include <entente/core/ref.hpp>
#include <entente/core/term.hpp>
#include <entente/index/dossier_index.hpp>
#include <entente/lifecycle/parties.hpp>
#include <entente/query/named.hpp>
#include <entente/state/in_effect.hpp>
#include <entente/state/treaty_relations.hpp>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

/// What one actor owes to another.
struct owed_obligation {
    named<actor> bearer{};
    named<actor> beneficiary{};
    term<obligation> what{};
    ref<> under{};           ///< the clause, or the agreement where the clause has no key
    std::string name{};      ///< of the agreement
    std::string condition{}; ///< in words; where there is one, whether it holds is not known, and the obligation is perhaps owed
    certainty owed{};
    std::vector<cited_source> sources{}; ///< of the clause

    friend bool operator==(owed_obligation const&, owed_obligation const&) = default;
};

BOOST_DESCRIBE_STRUCT(owed_obligation, (), (bearer, beneficiary, what, under, name, condition, owed, sources))

struct obligation_options {
    std::vector<term<obligation>> what{}; ///< empty: every obligation
    std::optional<id<actor>> who{};       ///< only obligations that it bears or benefits from, folded to its state
    std::size_t largest_clause =
        100'000; ///< a clause that binds more pairs (of `who`, where one is named) is left out, with those after it, and its agreement is named
};

/// The answer of `obligations`.
struct owed_obligations {
    date on{};
    std::vector<owed_obligation> all{};       ///< in the order of the dossier
    std::vector<named<agreement>> left_out{}; ///< with more pairs than the options allow
    std::vector<std::string> not_covered{};   ///< kinds that the dossier does not state to cover wholly that day: there may be more

    friend bool operator==(owed_obligations const&, owed_obligations const&) = default;
};

BOOST_DESCRIBE_STRUCT(owed_obligations, (), (on, all, left_out, not_covered))

/// What calls allies: an attack, or a request for consultation.
enum class call_kind : std::uint8_t { attack, consultation };

BOOST_DESCRIBE_ENUM(call_kind, attack, consultation)

/// An actor that must act. It is not called again by later callers, unless more surely.
struct called_ally {
    std::uint32_t
        distance{}; ///< 1: owes it to whom was asked for; 2: to one who is called, if the attack reaches that one; and so on
    owed_obligation by{};
    certainty certain{}; ///< of the whole chain

    friend bool operator==(called_ally const&, called_ally const&) = default;
};

BOOST_DESCRIBE_STRUCT(called_ally, (), (distance, by, certain))

/// The answer of `who_must_act`.
struct call_to_act {
    named<actor> for_{};
    call_kind call{};
    date on{};
    std::vector<called_ally> allies{}; ///< the nearest first
    std::vector<named<agreement>>
        left_out{};                         ///< with more pairs than `obligation_options::largest_clause`: there may be more allies
    std::vector<std::string> not_covered{}; ///< kinds that the dossier does not state to cover wholly that day: there may be more

    friend bool operator==(call_to_act const&, call_to_act const&) = default;
};

BOOST_DESCRIBE_STRUCT(call_to_act, (), (for_, call, on, allies, left_out, not_covered))

/// The answer of `if_cancelled`.
struct cancellation {
    named<entente::agreement> agreement{};
    date on{};
    std::vector<owed_obligation> ended{}; ///< what would be owed no longer
    std::vector<owed_obligation>
        without_other{}; ///< of these, where no other agreement has the bearer owe the same to the beneficiary
    std::vector<named<commitment>> commitments{}; ///< open ones that carry it out
    std::vector<named<measure>> measures{};       ///< open ones that rest on it
    std::vector<ref<>> bodies{};                  ///< channels and forums that it established
    std::vector<named<entente::agreement>>
        dependents{};                         ///< that implement, amend, supplement or interpret it, or are protocols to it
    std::vector<named<commitment>> waiting{}; ///< open ones with a condition on where it stands
    std::optional<date>
        earliest{}; ///< the day on which a notice given that day, or as soon as any party may give one, would take effect; VCLT 56.2 where withdrawal is implied
    bool prohibited = false; ///< the agreement does not admit of withdrawal
    bool over = false;       ///< it has ended already: nothing would change
    std::vector<named<entente::agreement>>
        left_out{}; ///< with more pairs than `obligation_options::largest_clause`: more may end, or be owed under another agreement
    std::vector<std::string> not_covered{}; ///< kinds that the dossier does not state to cover wholly that day: there may be more

    friend bool operator==(cancellation const&, cancellation const&) = default;
};

BOOST_DESCRIBE_STRUCT(cancellation, (),
                      (agreement, on, ended, without_other, commitments, measures, bodies, dependents, waiting, earliest,
                       prohibited, over, left_out, not_covered))

namespace detail {

/// One bearer and one beneficiary of one obligation of a clause.
struct found_obligation {
    agreement const& of;
    clause const& under;
    term<obligation> const& what;
    id<actor> const& bearer;
    id<actor> const& beneficiary;
    certainty owed; ///< apart from a condition of the clause
};

/// Calls `found(found_obligation const&)` for each obligation, and `left_out(agreement const&)` for each agreement with too many parties.
template <class Found, class LeftOut>
class obligation_search {
public:
    /// With a state, only the obligations that it bears or benefits from.
    obligation_search(dossier_index const& index, date const& when, std::vector<term<obligation>> const& what, std::size_t largest,
                      std::optional<id<actor>> state, Found found, LeftOut left_out)
        : index_(index), when_(when), wanted_(what), largest_(largest), state_(std::move(state)), found_(std::move(found)),
          left_out_(std::move(left_out)) {}

    void look_at(agreement const& one) {
        if (one.clauses.empty()) {
            return;
        }
        auto const whole = effect_of(index_, one, when_);
        bound_ = whole.bound();
        has_exceptions_ = has_inter_se_exceptions(one);
        parties_.clear();
        by_actor_.clear();
        for (participation const& part : one.participations) {
            by_actor_.emplace_back(part.actor.view(), parties_.size());
            parties_.push_back({&part, binds(index_, whole, part, when_)});
        }
        std::sort(by_actor_.begin(), by_actor_.end());
        for (clause const& each : one.clauses) {
            if (!look_at(one, each)) {
                left_out_(one);
                return;
            }
        }
    }

private:
    struct party {
        participation const* of;
        certainty bound;
    };
    struct end {
        id<actor> const* who;
        certainty bound;
        bool is_asked; ///< it is of the state that was asked for, or none was
    };

    [[nodiscard]] bool is_asked(id<actor> const& who) const { return !state_ || index_.state_of(who) == *state_; }

    /// The actors named, or every party. A beneficiary that is not a participant is a third state (VCLT 36).
    [[nodiscard]] std::vector<end> ends(std::span<id<actor> const> named, bool may_be_third) const {
        std::vector<end> result;
        if (named.empty()) {
            for (party const& one : parties_) {
                if (one.of->capacity == participation_capacity::party && one.bound != certainty::no) {
                    result.push_back({&one.of->actor, one.bound, is_asked(one.of->actor)});
                }
            }
        }
        for (id<actor> const& who : named) {
            auto const at = std::lower_bound(by_actor_.begin(), by_actor_.end(), std::pair(who.view(), std::size_t{0}));
            bool const takes_part = at != by_actor_.end() && at->first == who.view();
            auto const bound = takes_part     ? parties_[at->second].bound
                               : may_be_third ? bound_ & exists(index_, who, when_)
                                              : certainty::no;
            if (bound != certainty::no) {
                result.push_back({&who, bound, is_asked(who)});
            }
        }
        return result;
    }

    /// False where it binds too many.
    [[nodiscard]] bool look_at(agreement const& one, clause const& each) {
        // A resolution binds whom it addresses, who takes no part in it (UN Charter 25).
        auto const bearers = ends(each.bearers, one.form == agreement_form::resolution);
        auto const beneficiaries = ends(each.beneficiaries, true);
        auto const is_one_asked = [](end const& each_end) { return each_end.is_asked; };
        auto const asked = static_cast<std::size_t>(std::count_if(bearers.begin(), bearers.end(), is_one_asked));
        auto const others = static_cast<std::size_t>(std::count_if(beneficiaries.begin(), beneficiaries.end(), is_one_asked));
        if (asked * beneficiaries.size() + (bearers.size() - asked) * others > largest_) {
            return false;
        }
        for (term<obligation> const& what : each.obligations) {
            if (!wanted_.empty() && std::find(wanted_.begin(), wanted_.end(), what) == wanted_.end()) {
                continue;
            }
            for (end const& bearer : bearers) {
                if (!bearer.is_asked && others == 0) {
                    continue;
                }
                for (end const& beneficiary : beneficiaries) {
                    if ((!bearer.is_asked && !beneficiary.is_asked) || *bearer.who == *beneficiary.who) {
                        continue;
                    }
                    auto const each_bound = bearer.bound & beneficiary.bound;
                    auto const owed = has_exceptions_
                                          ? each_bound & binds_inter_se(index_, one, *bearer.who, *beneficiary.who, when_)
                                          : each_bound;
                    if (owed != certainty::no) {
                        found_(found_obligation{one, each, what, *bearer.who, *beneficiary.who, owed});
                    }
                }
            }
        }
        return true;
    }

    dossier_index const& index_;
    date when_;
    std::vector<term<obligation>> const& wanted_;
    std::size_t largest_;
    std::optional<id<actor>> state_;
    Found found_;
    LeftOut left_out_;
    certainty bound_{};
    bool has_exceptions_ = false;
    std::vector<party> parties_;
    std::vector<std::pair<std::string_view, std::size_t>> by_actor_;
};

} // namespace detail

/// What is, or may be, owed on a day under the agreements that bind: by the clauses' bearers to their beneficiaries, each party to each other where a clause names none. Nothing is owed
/// under an agreement that is suspended, has ended or is over by its terms, nor by or to an actor that does not exist that day. Linear in the agreements and in the answer.
///
///     auto const owed = obligations(index, date{1979, 6, 1}, {.what = {obligation::defence}, .who = {}});
[[nodiscard]] ENTENTE_DECL owed_obligations obligations(dossier_index const& index, date const& when,
                                                        obligation_options const& options = {});

/// Who must act if an actor is attacked, or asks for consultation: those who owe it defence or consultation, and, of an attack, those who owe defence to them, if it
/// reaches them. Who only consults draws nobody in. Linear in the agreements and n log n in the obligations.
[[nodiscard]] ENTENTE_DECL call_to_act who_must_act(dossier_index const& index, id<actor> const& for_whom, call_kind call,
                                                    date const& when);

/// What is owed by one to another, and not the same in return, on a day. n log n in the obligations.
[[nodiscard]] ENTENTE_DECL owed_obligations one_sided(dossier_index const& index, date const& when,
                                                      obligation_options const& options = {});

/// The effect of ending an agreement on a day. Returns nothing if the agreement does not exist. Linear in the dossier.
[[nodiscard]] ENTENTE_DECL std::optional<cancellation> if_cancelled(dossier_index const& index, id<agreement> const& which,
                                                                    date const& when);

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/query/impl/obligations.ipp>
#endif

#endif
