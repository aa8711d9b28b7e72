#!/usr/bin/env python3
# Copyright (c) 2026 The entente authors
# Distributed under the Boost Software License, Version 1.0 (see LICENSE).
"""Reads what convert_dossier writes with the programs that it is for: check.py SOURCE FOLDER CONVERT_DOSSIER

networkx reads GraphML, Graphviz reads DOT, icalendar reads iCalendar, rdflib reads JSON-LD, and the csv module of Python reads tables.
"""
import csv
import io
import json
import pathlib
import shutil
import subprocess
import sys

source, folder, program = (pathlib.Path(one) for one in sys.argv[1:4])
folder.mkdir(parents=True, exist_ok=True)
failures = []
missing = []


def check(holds, what):
    if not holds:
        failures.append(what)


def convert(path, *arguments):
    done = subprocess.run([program, path, "-q", *arguments], capture_output=True, check=False)
    check(done.returncode == 0, f"{path.name} {arguments}: {done.stderr.decode()}")
    return done.stdout


def module(name):
    try:
        return __import__(name)
    except ImportError:
        missing.append(name)
        return None


networkx, icalendar, rdflib = module("networkx"), module("icalendar"), module("rdflib")
dot = shutil.which("dot") or missing.append("graphviz")

hostile = folder / "hostile.json"
hostile.write_text(
    json.dumps(
        {
            "entente": "1.1",
            "compiled": "2024-01-01",
            "actors": [
                {"id": "a", "kind": "state", "names": {"en": "A \"<&>\\ \u202e\u0001 日本"}},
                {"id": "b", "kind": "state", "names": {"en": "]]> %% # ; : | \n\r"}},
            ],
            "channels": [
                {
                    "id": "talks",
                    "names": {"en": "x\"];} {y} \\N `z` <script>"},
                    "level": "leaders",
                    "members": [{"actor": "a"}, {"actor": "b"}],
                    "history": [{"on": "2020-01-01", "action": "convene"}],
                }
            ],
            "meetings": [
                {"id": "m", "kind": "summit", "names": {"en": "; , \\ \n BEGIN:VEVENT " + "日" * 60}, "history": [{"on": "2020-02-29", "action": "hold"}]}
            ],
        }
    ),
    encoding="utf-8",
)
empty = source / "tests/data/odd/empty.json"
dossiers = sorted((source / "examples/data").glob("*.json")) + [hostile, empty]
for path in dossiers:
    record = json.loads(path.read_text(encoding="utf-8"))
    day = ["--on", record.get("compiled", "2023-03-18")]
    actors = record.get("actors", [])
    graphml = convert(path, "--to", "graphml", *day)
    if networkx:
        graph = networkx.read_graphml(io.BytesIO(graphml))
        names = {one["id"]: next(iter(one["names"].values()), "") if isinstance(one.get("names"), dict) else "" for one in actors}
        for node, fields in graph.nodes(data=True):
            check(node in names, f"{path.name}: GraphML has the node {node}")
            check(fields["degree"] == len(set(graph.neighbors(node))), f"{path.name}: the degree of {node} is {fields['degree']}")
        for _, _, fields in graph.edges(data=True):
            check(fields["sign"] in ("cooperation", "conflict") and fields["kind"], f"{path.name}: an edge without kind")
    text = convert(path, "--to", "dot", *day)
    if dot:
        drawn = subprocess.run([dot, "-Tjson"], input=text, capture_output=True, check=False)
        check(drawn.returncode == 0 and not drawn.stderr, f"{path.name}: Graphviz says {drawn.stderr.decode()}")
        if networkx and drawn.returncode == 0:
            check(len(json.loads(drawn.stdout).get("objects", [])) == graph.number_of_nodes(), f"{path.name}: DOT has other nodes than GraphML")
    text = convert(path, "--to", "ics")
    if icalendar:
        events = list(icalendar.Calendar.from_ical(text).walk("VEVENT"))
        for event in events:
            check(event["dtend"].dt > event["dtstart"].dt and event["summary"], f"{path.name}: an event without days")
        check(len({str(event["uid"]) for event in events}) == len(events), f"{path.name}: two events of one UID")
        held = [one for one in record.get("meetings", []) if any(len(step.get("on", "")) == 10 and step["action"] in ("hold", "open") for step in one.get("history", []))]
        due = [one for one in record.get("commitments", []) if len(one.get("due", "")) == 10]
        check(len(events) >= len(held) + len(due), f"{path.name}: {len(events)} events of {len(held)} meetings and {len(due)} due days")
    text = convert(path, "--to", "jsonld")
    if rdflib:
        triples = rdflib.Graph()
        triples.parse(data=text.decode(), format="json-ld")
        kinds = {"state": "https://schema.org/Country", "person": "https://schema.org/Person"}
        for kind, term in kinds.items():
            found = set(triples.subjects(rdflib.RDF.type, rdflib.URIRef(term)))
            wanted = {rdflib.URIRef("urn:entente:actor/" + one["id"]) for one in actors if one["kind"] == kind}
            check(found == wanted, f"{path.name}: JSON-LD has {len(found)} of {len(wanted)} {kind}")
        for one in actors:
            for language, name in one["names"].items() if isinstance(one.get("names"), dict) else []:
                wanted = rdflib.Literal(name, lang=language)
                check((rdflib.URIRef("urn:entente:actor/" + one["id"]), rdflib.URIRef("https://schema.org/name"), wanted) in triples, f"{path.name}: JSON-LD lacks {name!r}")
    for panel in ("events", "spells", "tenures", "memberships"):
        rows = list(csv.reader(io.StringIO(convert(path, "--to", "csv", "--panel", panel).decode(), newline="")))
        check(len({len(row) for row in rows}) == 1, f"{path.name}: rows of {panel} differ in length")
        if panel == "events":
            steps = sum(len(part.get("history", [])) for kind in record.values() if isinstance(kind, list) for one in kind for part in [one, *one.get("participations", [])])
            check(len(rows) - 1 == steps, f"{path.name}: {len(rows) - 1} events of {steps} steps")

for one in failures:
    print("FAILED:", one)
if not failures:
    print(f"{len(dossiers)} dossiers were read" + (f"; skipped: there is no {', '.join(missing)}" if missing else ""))
sys.exit(1 if failures else 0)
