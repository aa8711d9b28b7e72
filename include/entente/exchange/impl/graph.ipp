// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_EXCHANGE_IMPL_GRAPH_IPP
#define ENTENTE_EXCHANGE_IMPL_GRAPH_IPP

#include <entente/exchange/graph.hpp>

#include <entente/core/enumeration.hpp>
#include <entente/core/text_form.hpp>
#include <entente/exchange/detail/escape.hpp>

#include <string_view>

namespace entente::inline v0_1::detail {

[[nodiscard]] constexpr bool is_conflict_edge(edge_kind kind) noexcept {
    return kind == edge_kind::dispute || kind == edge_kind::measure || kind == edge_kind::conflict;
}

inline void append_graphml_field(std::string& out, std::string_view key, std::string_view value) {
    out.append("      <data key=\"").append(key).append("\">");
    append_xml(out, value);
    out += "</data>\n";
}

} // namespace entente::detail

namespace entente::inline v0_1 {

ENTENTE_DECL std::string to_graphml(network_answer const& of) {
    using detail::append_graphml_field;
    using detail::append_xml;
    std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n";
    struct field {
        std::string_view key;
        std::string_view of;
        std::string_view type;
    };
    for (field const& one :
         {field{"name", "node", "string"}, field{"degree", "node", "int"}, field{"component", "node", "int"},
          field{"kind", "edge", "string"}, field{"sign", "edge", "string"}, field{"instrument", "edge", "string"},
          field{"title", "edge", "string"}, field{"certain", "edge", "boolean"}}) {
        out.append("  <key id=\"").append(one.key).append("\" for=\"").append(one.of).append("\" attr.name=\"").append(one.key);
        out.append("\" attr.type=\"").append(one.type).append("\"/>\n");
    }
    out.append("  <graph id=\"").append(to_text(of.on)).append("\" edgedefault=\"undirected\">\n");
    for (network_node const& one : of.nodes) {
        out.append("    <node id=\"").append(one.actor.id.view()).append("\">\n");
        append_graphml_field(out, "name", one.actor.name);
        append_graphml_field(out, "degree", std::to_string(one.degree));
        append_graphml_field(out, "component", std::to_string(one.component));
        out += "    </node>\n";
    }
    std::size_t number = 0;
    for (network_edge const& one : of.edges) {
        out.append("    <edge id=\"e").append(std::to_string(number++)).append("\" source=\"").append(one.between.first().view());
        out.append("\" target=\"").append(one.between.second().view()).append("\">\n");
        append_graphml_field(out, "kind", enum_name(one.kind));
        append_graphml_field(out, "sign", detail::is_conflict_edge(one.kind) ? "conflict" : "cooperation");
        append_graphml_field(out, "instrument", one.of.view());
        append_graphml_field(out, "title", one.name);
        append_graphml_field(out, "certain", one.certain == certainty::yes ? "true" : "false");
        out += "    </edge>\n";
    }
    return out + "  </graph>\n</graphml>\n";
}

ENTENTE_DECL std::string to_dot(network_answer const& of) {
    std::string out = "graph {\n  graph [label=";
    detail::append_dot(out, to_text(of.on));
    out += "];\n  node [shape=ellipse];\n";
    for (network_node const& one : of.nodes) {
        out += "  ";
        detail::append_dot(out, one.actor.id.view());
        out += " [label=";
        detail::append_dot(out, one.actor.name);
        out += "];\n";
    }
    for (network_edge const& one : of.edges) {
        bool const conflict = detail::is_conflict_edge(one.kind);
        out += "  ";
        detail::append_dot(out, one.between.first().view());
        out += " -- ";
        detail::append_dot(out, one.between.second().view());
        out += " [label=";
        detail::append_dot(out, one.name);
        out.append(", class=").append(enum_name(one.kind)).append(", color=").append(conflict ? "\"#b34700\"" : "\"#0072b2\"");
        out.append(", style=").append(one.certain != certainty::yes ? "dotted" : conflict ? "dashed" : "solid").append("];\n");
    }
    return out + "}\n";
}

} // namespace entente

#endif
