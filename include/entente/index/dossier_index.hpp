// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_INDEX_DOSSIER_INDEX_HPP
#define ENTENTE_INDEX_DOSSIER_INDEX_HPP

/// A dossier made ready for questions: by id, by kind, by actor, by pair, by meeting.

#include <entente/core/dyad.hpp>
#include <entente/core/id.hpp>
#include <entente/core/language_tag.hpp>
#include <entente/core/ref.hpp>
#include <entente/index/for_each_kind.hpp>
#include <entente/lifecycle/history_view.hpp>
#include <entente/model/dossier.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace entente {

/// Something in a dossier that has a history: an instrument, or one actor's participation in an agreement.
struct indexed_instrument {
    std::string_view kind{};        ///< as references name it
    std::string_view slug{};
    std::string_view participant{}; ///< of a participation, the actor
    void const* object = nullptr;   ///< the instrument; of a participation, the agreement
    std::size_t position = 0;       ///< in the list of its kind
    std::size_t part = 0;           ///< of a participation, its position in the agreement
    history_view history{};

    [[nodiscard]] bool is_participation() const noexcept { return !participant.empty(); }

    /// As references write it; with a step's key, that step.
    [[nodiscard]] std::string path(std::string_view key = {}) const {
        std::string result(kind);
        result.append(1, '/').append(slug);
        if (is_participation()) {
            result.append(1, '@').append(participant);
        }
        if (!key.empty()) {
            result.append(1, '#').append(key);
        }
        return result;
    }

    /// Where it stands in the dossier: a JSON Pointer, with more appended.
    [[nodiscard]] std::string pointer(std::string_view more = {}) const {
        std::string result = "/" + std::string(kind) + "s/" + std::to_string(position);
        if (is_participation()) {
            result += "/participations/" + std::to_string(part);
        }
        return result.append(more);
    }

    /// Where a step of it stands.
    [[nodiscard]] std::string pointer_to_step(std::size_t i) const { return pointer("/history/" + std::to_string(i)); }

    /// The instrument, where it is a `T`.
    template <class T>
    [[nodiscard]] T const* as() const noexcept {
        return kind == kind_name<T> && !is_participation() ? static_cast<T const*>(object) : nullptr;
    }
};

/// A step of an instrument, by their numbers in an index.
struct indexed_step {
    std::uint32_t instrument = 0;
    std::uint32_t step = 0;

    friend auto operator<=>(indexed_step const&, indexed_step const&) = default;
};

/// Which instruments a question is about: those that meet all that is set.
struct selection {
    std::vector<std::string> kinds{};  ///< as references name them; empty: every kind
    std::optional<id<actor>> who{};    ///< an actor, folded to its state
    std::optional<dyad> between{};     ///< a pair, each folded to its state
};

/// Built once, and then asked. It refers to the dossier, which must stay where it is and unchanged while the index is used; it is safe to read
/// from many threads. Where two objects have one id, the first is found.
class dossier_index {
public:
    /// n log n in the dossier.
    explicit dossier_index(entente::dossier const& of) : dossier_(&of) {
        add_objects();
        add_instruments();
        add_meetings();
    }
    explicit dossier_index(entente::dossier const&&) = delete;

    [[nodiscard]] entente::dossier const& dossier() const noexcept { return *dossier_; }

    /// The language in which names are shown.
    [[nodiscard]] language_tag language() const noexcept { return dossier_->preferred_language.value_or(language_tag{"en"}); }

    /// The object of that id, or null. Constant on average.
    template <class T>
    [[nodiscard]] T const* find(id<T> const& wanted) const noexcept {
        return static_cast<T const*>(find_object(kind_name<T>, wanted.view()));
    }

    /// Whether there is what a reference names, apart from a step or clause in it.
    [[nodiscard]] bool has(ref_parts const& wanted) const noexcept {
        return wanted.participant.empty() ? find_object(wanted.kind, wanted.slug) != nullptr : find_instrument(wanted) != nullptr;
    }

    /// Every instrument and participation, in the order of the dossier: a participation comes after its agreement.
    [[nodiscard]] std::vector<indexed_instrument> const& instruments() const noexcept { return instruments_; }

    /// The instrument or participation that a reference names, or null. Logarithmic.
    [[nodiscard]] indexed_instrument const* find_instrument(ref_parts const& wanted) const noexcept {
        auto const before = [this](std::uint32_t i, ref_parts const& other) { return order_of(instruments_[i], other) < 0; };
        auto const found = std::lower_bound(instruments_by_id_.begin(), instruments_by_id_.end(), wanted, before);
        return found != instruments_by_id_.end() && order_of(instruments_[*found], wanted) == 0 ? &instruments_[*found] : nullptr;
    }

    /// The number of an instrument of this index.
    [[nodiscard]] std::uint32_t number_of(indexed_instrument const& one) const noexcept {
        return static_cast<std::uint32_t>(&one - instruments_.data());
    }

    /// The step that a reference names by its key, or none. Logarithmic in the instruments, linear in the history.
    [[nodiscard]] std::optional<indexed_step> find_step(ref_parts const& wanted) const noexcept {
        auto const* const found = wanted.key.empty() ? nullptr : find_instrument(wanted);
        if (found != nullptr) {
            for (std::size_t i = 0; i != found->history.size(); ++i) {
                auto const& name = *found->history[i].name;
                if (name && name->view() == wanted.key) {
                    return indexed_step{number_of(*found), static_cast<std::uint32_t>(i)};
                }
            }
        }
        return std::nullopt;
    }

    /// The state whose actor somebody is: by `of`, then by `part_of`, as long as there is one. A state, and an actor of none, is itself.
    [[nodiscard]] id<actor> state_of(id<actor> const& who) const {
        auto const* now = find(who);
        for (int steps = 0; now != nullptr && now->kind != actor_kind::state && steps != 64; ++steps) {
            auto const& above = now->of ? now->of : now->part_of;
            auto const* const next = above ? find(*above) : nullptr;
            if (next == nullptr) {
                break;
            }
            now = next;
        }
        return now != nullptr ? now->id : who;
    }

    /// The instruments in which an actor takes part, folded to its state, in the order of the dossier.
    [[nodiscard]] std::span<std::uint32_t const> instruments_of(id<actor> const& who) const noexcept {
        auto const state = state_of(who);
        auto const range = std::equal_range(by_state_.begin(), by_state_.end(), in_state{state.view(), 0},
                                            [](in_state const& a, in_state const& b) { return a.state < b.state; });
        auto const from = static_cast<std::size_t>(range.first - by_state_.begin());
        return {state_instruments_.data() + from, static_cast<std::size_t>(range.second - range.first)};
    }

    /// The numbers of the instruments that a selection selects, in the order of the dossier.
    [[nodiscard]] std::vector<std::uint32_t> select(selection const& what) const {
        std::vector<std::uint32_t> result;
        if (what.between) {
            auto const first = instruments_of(what.between->first());
            auto const second = instruments_of(what.between->second());
            std::set_intersection(first.begin(), first.end(), second.begin(), second.end(), std::back_inserter(result));
        } else if (what.who) {
            auto const all = instruments_of(*what.who);
            result.assign(all.begin(), all.end());
        } else {
            result.resize(instruments_.size());
            for (std::size_t i = 0; i != result.size(); ++i) {
                result[i] = static_cast<std::uint32_t>(i);
            }
        }
        if (what.between && what.who) {
            auto const all = instruments_of(*what.who);
            std::erase_if(result, [&](std::uint32_t i) { return !std::binary_search(all.begin(), all.end(), i); });
        }
        if (!what.kinds.empty()) {
            std::erase_if(result, [&](std::uint32_t i) {
                return std::find(what.kinds.begin(), what.kinds.end(), instruments_[i].kind) == what.kinds.end();
            });
        }
        return result;
    }

    /// The steps that were taken at a meeting, in the order of the dossier.
    [[nodiscard]] std::span<indexed_step const> steps_at(id<meeting> const& where) const noexcept {
        auto const range = std::equal_range(at_.begin(), at_.end(), where.view(), at_order{});
        return {steps_at_.data() + (range.first - at_.begin()), static_cast<std::size_t>(range.second - range.first)};
    }

    /// The sessions of a channel or forum, as numbers of instruments, in the order of the dossier.
    [[nodiscard]] std::vector<std::uint32_t> sessions_of(ref_parts const& body) const {
        std::vector<std::uint32_t> result;
        std::string path(body.kind);
        path.append(1, '/').append(body.slug);
        auto const range = std::equal_range(sessions_.begin(), sessions_.end(), std::string_view(path), session_order{});
        for (auto one = range.first; one != range.second; ++one) {
            result.push_back(one->meeting);
        }
        return result;
    }

    /// What a person calls something, in the preferred language; its slug where it has no name.
    template <class T>
    [[nodiscard]] std::string name_of(id<T> const& what) const {
        return name_of(ref_parts{kind_name<T>, what.view(), {}, {}});
    }

    [[nodiscard]] std::string name_of(ref_parts const& what) const {
        auto const* const found = find_entry(what.kind, what.slug);
        auto const name = found != nullptr && found->names != nullptr ? found->names->in(language()) : std::string_view{};
        std::string result(name.empty() ? what.slug : name);
        if (!what.participant.empty()) {
            result += " (" + name_of(ref_parts{kind_name<actor>, what.participant, {}, {}}) + ")";
        }
        return result;
    }

    [[nodiscard]] std::string name_of(indexed_instrument const& one) const {
        return name_of(ref_parts{one.kind, one.slug, one.participant, {}});
    }

private:
    struct entry {
        std::string_view kind;
        std::string_view slug;
        void const* object;
        text const* names;
    };
    struct in_state {
        std::string_view state;
        std::uint32_t instrument;
    };
    struct session {
        std::string_view body;
        std::uint32_t meeting;
    };
    struct at_order {
        bool operator()(std::string_view a, std::string_view b) const noexcept { return a < b; }
    };
    struct session_order {
        bool operator()(session const& a, std::string_view b) const noexcept { return a.body < b; }
        bool operator()(std::string_view a, session const& b) const noexcept { return a < b.body; }
    };

    static int order_of(indexed_instrument const& a, ref_parts const& b) noexcept {
        if (auto const order = a.kind.compare(b.kind); order != 0) {
            return order;
        }
        if (auto const order = a.slug.compare(b.slug); order != 0) {
            return order;
        }
        return a.participant.compare(b.participant);
    }

    [[nodiscard]] static std::size_t hash(std::string_view kind, std::string_view slug) noexcept {
        return std::hash<std::string_view>{}(slug) + std::hash<std::string_view>{}(kind) * 31;
    }

    [[nodiscard]] entry const* find_entry(std::string_view kind, std::string_view slug) const noexcept {
        if (slots_.empty()) {
            return nullptr;
        }
        for (std::size_t slot = hash(kind, slug) & (slots_.size() - 1); slots_[slot] != 0; slot = (slot + 1) & (slots_.size() - 1)) {
            entry const& one = entries_[slots_[slot] - 1];
            if (one.slug == slug && one.kind == kind) {
                return &one;
            }
        }
        return nullptr;
    }

    [[nodiscard]] void const* find_object(std::string_view kind, std::string_view slug) const noexcept {
        auto const* const found = find_entry(kind, slug);
        return found != nullptr ? found->object : nullptr;
    }

    template <class T>
    static text const* names_of(T const& one) noexcept {
        if constexpr (requires { one.names; }) {
            return &one.names;
        } else if constexpr (requires { one.title; }) {
            return &one.title;
        } else {
            return nullptr;
        }
    }

    void add_objects() {
        for_each_list(*dossier_, [this]<class T>(std::vector<T> const& list, std::string_view) {
            for (T const& one : list) {
                entries_.push_back({kind_name<T>, one.id.view(), &one, names_of(one)});
            }
        });
        std::size_t size = 4;
        while (size < entries_.size() * 2) {
            size *= 2;
        }
        slots_.assign(size, 0);
        for (std::size_t i = 0; i != entries_.size(); ++i) {
            entry const& one = entries_[i];
            std::size_t slot = hash(one.kind, one.slug) & (size - 1);
            while (slots_[slot] != 0 && !(entries_[slots_[slot] - 1].slug == one.slug && entries_[slots_[slot] - 1].kind == one.kind)) {
                slot = (slot + 1) & (size - 1);
            }
            if (slots_[slot] == 0) {
                slots_[slot] = static_cast<std::uint32_t>(i + 1);
            }
        }
    }

    void add_instruments() {
        std::vector<in_state> taking_part;
        for_each_list(*dossier_, [&]<class T>(std::vector<T> const& list, std::string_view) {
            if constexpr (instrument<T>) {
                for (std::size_t i = 0; i != list.size(); ++i) {
                    add_instrument(list[i], i, taking_part);
                }
            }
        });
        instruments_by_id_.resize(instruments_.size());
        for (std::size_t i = 0; i != instruments_.size(); ++i) {
            instruments_by_id_[i] = static_cast<std::uint32_t>(i);
        }
        std::sort(instruments_by_id_.begin(), instruments_by_id_.end(), [this](std::uint32_t a, std::uint32_t b) {
            auto const& other = instruments_[b];
            auto const order = order_of(instruments_[a], {other.kind, other.slug, other.participant, {}});
            return order != 0 ? order < 0 : a < b;
        });
        std::sort(taking_part.begin(), taking_part.end(), [](in_state const& a, in_state const& b) {
            return a.state != b.state ? a.state < b.state : a.instrument < b.instrument;
        });
        for (in_state const& one : taking_part) {
            if (by_state_.empty() || by_state_.back().state != one.state || by_state_.back().instrument != one.instrument) {
                by_state_.push_back(one);
                state_instruments_.push_back(one.instrument);
            }
        }
    }

    template <class T>
    void add_instrument(T const& one, std::size_t position, std::vector<in_state>& taking_part) {
        auto const number = static_cast<std::uint32_t>(instruments_.size());
        instruments_.push_back({kind_name<T>, one.id.view(), {}, &one, position, 0, history_view(one)});
        for_each_actor(one, [&](id<actor> const& who) { taking_part.push_back({stable_state_of(who), number}); });
        if constexpr (std::is_same_v<T, agreement>) {
            for (std::size_t i = 0; i != one.participations.size(); ++i) {
                participation const& part = one.participations[i];
                if (part.actor.is_set()) {
                    auto const own = static_cast<std::uint32_t>(instruments_.size());
                    instruments_.push_back({kind_name<T>, one.id.view(), part.actor.view(), &one, position, i, history_view(part)});
                    taking_part.push_back({stable_state_of(part.actor), own});
                }
            }
        }
    }

    // The id of a state as it stands in the dossier, so that it stays valid.
    [[nodiscard]] std::string_view stable_state_of(id<actor> const& who) const {
        auto const state = state_of(who);
        auto const* const found = find(state);
        return found != nullptr ? found->id.view() : who.view();
    }

    void add_meetings() {
        struct taken {
            std::string_view at;
            indexed_step step;
        };
        std::vector<taken> all;
        for (std::size_t i = 0; i != instruments_.size(); ++i) {
            auto const& history = instruments_[i].history;
            for (std::size_t k = 0; k != history.size(); ++k) {
                if (auto const& at = *history[k].at) {
                    all.push_back({at->view(), {static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(k)}});
                }
            }
            if (auto const* one = instruments_[i].as<meeting>(); one != nullptr && one->of) {
                sessions_.push_back({one->of->view(), static_cast<std::uint32_t>(i)});
            }
        }
        std::sort(all.begin(), all.end(), [](taken const& a, taken const& b) { return a.at != b.at ? a.at < b.at : a.step < b.step; });
        for (taken const& one : all) {
            at_.push_back(one.at);
            steps_at_.push_back(one.step);
        }
        std::sort(sessions_.begin(), sessions_.end(),
                  [](session const& a, session const& b) { return a.body != b.body ? a.body < b.body : a.meeting < b.meeting; });
    }

    entente::dossier const* dossier_;
    std::vector<entry> entries_;
    std::vector<std::uint32_t> slots_;
    std::vector<indexed_instrument> instruments_;
    std::vector<std::uint32_t> instruments_by_id_;
    std::vector<in_state> by_state_;
    std::vector<std::uint32_t> state_instruments_;
    std::vector<std::string_view> at_;
    std::vector<indexed_step> steps_at_;
    std::vector<session> sessions_;
};

} // namespace entente

#endif
