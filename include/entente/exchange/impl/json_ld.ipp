// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_EXCHANGE_IMPL_JSON_LD_IPP
#define ENTENTE_EXCHANGE_IMPL_JSON_LD_IPP

#include <entente/exchange/json_ld.hpp>

#include <entente/core/enumeration.hpp>
#include <entente/core/text_form.hpp>
#include <entente/json/write.hpp>
#include <entente/query/named.hpp>
#include <entente/query/step_answer.hpp>
#include <entente/state/offices.hpp>

#include <algorithm>
#include <string_view>
#include <utility>

namespace entente::inline v0_1::detail {

class json_ld_writer {
public:
    json_ld_writer(dossier_index const& index, json_ld_options const& options) : index_(index), options_(options) {}

    [[nodiscard]] std::string make() {
        out_ = "{\"@context\":{\"@version\":1.1,\"schema\":\"https://schema.org/\",\"org\":\"http://www.w3.org/ns/org#\","
               "\"prov\":\"http://www.w3.org/ns/prov#\",\"xsd\":\"http://www.w3.org/2001/XMLSchema#\",\"@vocab\":";
        string(options_.terms);
        out_ += "},\"@graph\":[";
        for (source const& one : index_.dossier().sources) {
            add(one);
        }
        for (actor const& one : index_.dossier().actors) {
            add(one);
        }
        for (office const& one : index_.dossier().offices) {
            add(one);
        }
        for (indexed_instrument const& one : index_.instruments()) {
            add(one);
        }
        return out_ + "\n]}\n";
    }

private:
    void string(std::string_view text) { out_ += json::write(std::string(text)); }

    void begin(std::string_view reference, std::string_view type) {
        out_ += is_first_ ? "\n{" : ",\n{";
        is_first_ = false;
        out_ += "\"@id\":";
        string(options_.base + std::string(reference));
        member("@type", type);
    }
    void end() { out_ += '}'; }

    void name(std::string_view of) {
        out_ += ',';
        string(of);
        out_ += ':';
    }
    void member(std::string_view of, std::string_view text) {
        if (!text.empty()) {
            name(of);
            string(text);
        }
    }
    void link(std::string_view of, std::string_view reference) {
        name(of);
        link(reference);
    }
    void link(std::string_view reference) {
        out_ += "{\"@id\":";
        string(options_.base + std::string(reference));
        out_ += '}';
    }
    /// A day as xsd:date where it is one, else as text.
    void day_member(std::string_view of, date const& on) {
        if (!on.is_set()) {
            return;
        }
        name(of);
        if (on.exact() && on.exact()->year() > 0) {
            out_.append("{\"@type\":\"xsd:date\",\"@value\":\"").append(to_text(on)).append("\"}");
        } else {
            string(to_text(on));
        }
    }
    void texts(std::string_view of, text const& all) {
        if (all.empty()) {
            return;
        }
        name(of);
        out_ += '[';
        bool first = true;
        for (auto const& [language, words] : all) {
            out_.append(first ? "" : ",").append("{\"@language\":");
            first = false;
            string(to_text(language));
            out_ += ",\"@value\":";
            string(words);
            out_ += '}';
        }
        out_ += ']';
    }
    template <class List>
    void links(std::string_view of, List const& all, std::string_view kind) {
        if (all.begin() == all.end()) {
            return;
        }
        name(of);
        out_ += '[';
        bool first = true;
        for (auto const& one : all) {
            out_ += first ? "" : ",";
            first = false;
            link(std::string(kind) + '/' + std::string(one.view()));
        }
        out_ += ']';
    }
    template <class List>
    void identifiers(List const& all) {
        bool first = true;
        for (identifier const& one : all) {
            if (first) {
                name("schema:identifier");
            }
            out_.append(first ? "[" : ",").append("{\"@type\":\"schema:PropertyValue\",\"schema:propertyID\":");
            first = false;
            string(one.scheme.view());
            out_ += ",\"schema:value\":";
            string(one.value);
            out_ += '}';
        }
        out_ += first ? "" : "]";
        for (identifier const& one : all) {
            auto const value = std::string_view(one.value);
            bool const is_item = value.size() > 1 && value[0] == 'Q' &&
                                 std::all_of(value.begin() + 1, value.end(), [](char c) { return c >= '0' && c <= '9'; });
            if (one.scheme.view() == "wikidata" && is_item) {
                name("schema:sameAs");
                out_ += "{\"@id\":";
                string("http://www.wikidata.org/entity/" + std::string(one.value));
                out_ += '}';
                break;
            }
        }
    }
    void period_members(period const& days) {
        day_member("schema:startDate", days.start().on());
        day_member("schema:endDate", days.end().on());
    }

    void add(source const& one) {
        begin("source/" + std::string(one.id.view()), "prov:Entity");
        texts("schema:name", one.title);
        member("schema:publisher", one.publisher);
        member("schema:url", one.url);
        if (one.published) {
            day_member("schema:datePublished", *one.published);
        }
        end();
    }

    [[nodiscard]] static std::string_view type_of(actor const& one) {
        return one.kind == actor_kind::state    ? "schema:Country"
               : one.kind == actor_kind::person ? "schema:Person"
                                                : "org:Organization";
    }

    void add(actor const& one) {
        begin("actor/" + std::string(one.id.view()), type_of(one));
        texts("schema:name", one.names);
        identifiers(one.identifiers);
        if (one.part_of) {
            link("org:subOrganizationOf", "actor/" + std::string((*one.part_of).view()));
        }
        if (one.of) {
            link("of", "actor/" + std::string((*one.of).view()));
        }
        bool first = true;
        for (membership const& each : one.memberships) {
            if (first) {
                name("org:hasMembership");
            }
            out_ += first ? '[' : ',';
            first = false;
            out_ += "{\"@type\":\"org:Membership\"";
            link("org:organization", "actor/" + std::string(each.organisation.view()));
            period_members(days_of(index_, each));
            out_ += '}';
        }
        out_ += first ? "" : "]";
        end();
    }

    void add(office const& one) {
        begin("office/" + std::string(one.id.view()), "org:Post");
        texts("schema:name", one.names);
        link("org:postIn", "actor/" + std::string(one.of.view()));
        bool first = true;
        for (tenure const& each : one.tenures) {
            if (first) {
                name("tenure");
            }
            out_ += first ? '[' : ',';
            first = false;
            out_ += "{\"@type\":\"org:Membership\"";
            link("org:member", "actor/" + std::string(each.person.view()));
            period_members(days_of(index_, each));
            out_ += '}';
        }
        out_ += first ? "" : "]";
        end();
    }

    void add(indexed_instrument const& one) {
        auto const path = one.path();
        auto const* const session = one.as<meeting>();
        begin(path, session != nullptr       ? std::string_view("schema:Event")
                    : one.is_participation() ? std::string_view("participation")
                                             : one.kind());
        member("schema:name", index_.name_of(one));
        if (one.is_participation()) {
            link("of", std::string(one.kind()) + '/' + std::string(one.slug()));
            link("participant", "actor/" + std::string(one.participant()));
        } else {
            links(session != nullptr ? "schema:attendee" : "participant", one.actors(), "actor");
        }
        if (session != nullptr) {
            member("schema:location", session->place.in(index_.language()));
        }
        auto const history = one.history();
        for (std::size_t i = 0; i != history.size(); ++i) {
            if (i == 0) {
                name("step");
            }
            out_ += i == 0 ? '[' : ',';
            add_step(one, i);
        }
        out_ += history.empty() ? "" : "]";
        end();
    }

    void add_step(indexed_instrument const& one, std::size_t i) {
        auto const told = answer_for(index_, one, i);
        out_ += "{\"@type\":\"prov:Activity\"";
        member("action", told.action);
        if (told.on) {
            day_member("on", *told.on);
        }
        bool first = true;
        for (named<actor> const& who : told.by) {
            if (first) {
                name("prov:wasAssociatedWith");
            }
            out_ += first ? '[' : ',';
            first = false;
            link("actor/" + std::string(who.id.view()));
        }
        out_ += first ? "" : "]";
        if (told.at) {
            link("at", "meeting/" + std::string(told.at->id.view()));
        }
        first = true;
        for (cited_source const& each : told.sources) {
            if (first) {
                name("prov:used");
            }
            out_ += first ? '[' : ',';
            first = false;
            link("source/" + std::string(each.source.view()));
        }
        out_ += first ? "}" : "]}";
    }

    dossier_index const& index_;
    json_ld_options const& options_;
    std::string out_{};
    bool is_first_ = true;
};

} // namespace entente::detail

namespace entente::inline v0_1 {

ENTENTE_DECL std::string to_json_ld(dossier_index const& index, json_ld_options const& options) {
    return detail::json_ld_writer(index, options).make();
}

} // namespace entente

#endif
