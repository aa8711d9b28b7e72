#!/usr/bin/env python3
"""Counts tables in the published formats with the parsers of Python, and compares that with what convert_dossier makes of them.

For the datasets whose published files are not at hand: the tables are made here, with a fixed seed, in the columns of their codebooks.
"""
# Copyright (c) 2026 The entente authors
# Distributed under the Boost Software License, Version 1.0 (see LICENSE).

import collections
import csv
import io
import json
import os
import random
import subprocess
import sys

convert, folder = sys.argv[1:3]
os.makedirs(folder, exist_ok=True)
draw = random.Random(7)
states = [2, 20, 70, 140, 155, 160, 200, 220, 325, 365, 640, 710, 740]  # of COW, each the same state from 1950 on
letters = ["USA", "CAN", "MEX", "BRA", "CHL", "ARG", "GBR", "FRA", "ITA", "RUS", "TUR", "CHN", "JPN"]


def table(columns, rows, separator=","):
    out = io.StringIO()
    made = csv.writer(out, delimiter=separator, lineterminator="\n")
    made.writerow(columns)
    made.writerows(rows)
    return out.getvalue()


def rows_of(text, separator=","):
    return list(csv.DictReader(io.StringIO(text), delimiter=separator))


def length(one, *path):
    for name in path:
        one = one.get(name, [] if name == path[-1] else {})
    return len(one)


def steps(history, action):
    return [one for one in history if one["action"] == action]


# Alliances: an agreement a number, a participation a member, a clause a member that owes something.


def count_alliances(dossier):
    parts = [part for one in dossier["agreements"] for part in one.get("participations", [])]
    histories = [part.get("history", []) for part in parts]
    return {
        "alliances": length(dossier, "agreements"),
        "members": len(parts),
        "spells": sum(len(steps(one, "enter_into_force")) for one in histories) + sum("begins" in part for part in parts),
        "exits": sum(len(steps(one, "withdraw")) for one in histories),
        "ended": sum(bool(steps(one.get("history", []), "terminate")) for one in dossier["agreements"]),
        "obligations": collections.Counter(each for one in dossier["agreements"] for owed in one.get("clauses", [])
                                           for each in owed["obligations"]),
    }


def alliances_counted(members, ends_of):
    """`members`: rows as (alliance, member, first, last, obligations), last None where it goes on and "?" where it is not known;
    `ends_of`: what the table itself says of the end of an alliance."""
    by_alliance = collections.defaultdict(lambda: collections.defaultdict(list))
    owed = collections.Counter()
    seen = set()
    for alliance, member, first, last, obligations in members:
        if (alliance, member, first) in seen:
            continue  # doubled
        seen.add((alliance, member, first))
        if not by_alliance[alliance][member]:
            owed.update(obligations)
        by_alliance[alliance][member].append((first, last))
    exits = ended = 0
    for alliance, spells_of in by_alliance.items():
        end = ends_of.get(alliance)
        lasts = [spells[-1][1] for spells in spells_of.values()]
        derived = None
        if end is None and all(last is not None for last in lasts):
            ended += 1
            derived = max(lasts) if "?" not in lasts else None
        ended += end is not None
        for spells in spells_of.values():
            for i, (_, last) in enumerate(spells):
                stays = last is None or last == end or (last == derived and i == len(spells) - 1)
                exits += not stays
    return {
        "alliances": len(by_alliance),
        "members": sum(len(one) for one in by_alliance.values()),
        "spells": len(seen),
        "exits": exits,
        "ended": ended,
        "obligations": owed,
    }


def make_cow_alliances():
    columns = ["version4id", "ccode", "state_name", "all_st_day", "all_st_month", "all_st_year", "all_end_day", "all_end_month", "all_end_year",
               "mem_st_day", "mem_st_month", "mem_st_year", "mem_end_day", "mem_end_month", "mem_end_year", "left_censor", "right_censor",
               "defense", "neutrality", "nonaggression", "entente", "asymmetric", "version"]
    day = lambda year: [draw.randrange(1, 29), draw.randrange(1, 13), year]
    rows = []
    for number in range(1, 81):
        start = day(draw.randrange(1950, 1970))
        goes_on = draw.random() < 0.3
        end = ["", "", ""] if goes_on else day(draw.randrange(1980, 2000))
        for ccode in draw.sample(states, draw.randrange(2, 7)):
            left = draw.random() < 0.25
            last = day(draw.randrange(1971, 1979)) if left else end
            owes = [draw.choice([0, 1]) for _ in range(4)]
            row = lambda first, last, censored: [number, ccode, "State", *start, *end, *first, *last, 0, int(censored), *owes, 0, 4.1]
            rows.append(row(start, last, goes_on and not left))
            if left and draw.random() < 0.4:  # it came back, and stayed
                rows.append(row(day(1979), end, goes_on))
    rows.append(rows[5])
    return table(columns, rows)


def cow_alliances_of(text):
    members = []
    ends_of = {}
    for row in rows_of(text):
        first = tuple(int(row["mem_st_" + part]) for part in ("year", "month", "day"))
        known = row["mem_end_year"] != "" and row["right_censor"] == "0"
        last = tuple(int(row["mem_end_" + part]) for part in ("year", "month", "day")) if known else None
        if row["all_end_year"] != "":
            ends_of[row["version4id"]] = tuple(int(row["all_end_" + part]) for part in ("year", "month", "day"))
        owes = [name for name, column in (("defence", "defense"), ("neutrality", "neutrality"), ("non_aggression", "nonaggression"),
                                          ("consultation", "entente")) if row[column] == "1"]
        members.append((row["version4id"], row["ccode"], first, last, owes))
    return alliances_counted(members, ends_of)


def make_atop():
    columns = ["atopid", "member", "yrent", "moent", "dayent", "yrexit", "moexit", "dayexit", "defense", "offense", "neutral", "nonagg", "consul",
               "milaid"]
    rows = []
    for number in range(1000, 1080):
        goes_on = draw.random() < 0.4
        end = [0, 0, 0] if goes_on else [draw.randrange(1980, 2018), draw.randrange(1, 13), draw.randrange(1, 29)]
        for member in draw.sample(states, draw.randrange(2, 7)):
            first = [draw.randrange(1950, 1960), draw.randrange(1, 13), draw.randrange(1, 29)]
            chance = draw.random()
            last = [-9, 0, 0] if chance < 0.05 else [draw.randrange(1961, 1979), 1, 1] if chance < 0.3 else end
            rows.append([number, member, *first, *last, *(draw.choice([0, 0, 1]) for _ in range(5)), 0])
    rows.append(rows[9])
    return table(columns, rows)


def atop_of(text):
    members = []
    for row in rows_of(text):
        first = tuple(int(row[name]) for name in ("yrent", "moent", "dayent"))
        left = int(row["yrexit"])
        last = None if left == 0 else "?" if left == -9 else tuple(int(row[name]) for name in ("yrexit", "moexit", "dayexit"))
        owes = [name for name, column in (("defence", "defense"), ("offence", "offense"), ("neutrality", "neutral"), ("non_aggression", "nonagg"),
                                          ("consultation", "consul")) if row[column] == "1"]
        members.append((row["atopid"], row["member"], first, last, owes))
    return alliances_counted(members, {})  # where one exit is not known, neither is the day of the end


# Missions: a run of observed years in which somebody is there.


def count_diplomatic(dossier):
    missions = dossier["missions"]
    return {
        "missions": len(missions),
        "opened": sum(len(steps(one.get("history", []), "open")) for one in missions),
        "closed": sum(len(steps(one.get("history", []), "close")) for one in missions),
        "levels": collections.Counter(each["head"] for one in missions for each in one["levels"]),
    }


def make_diplomatic():
    rows = []
    for year in (1950, 1955, 1960, 1965, 1970, 1975, 1980, 1985):
        for a in range(len(states)):
            for b in range(a + 1, len(states)):
                if draw.random() < 0.1:
                    continue  # no row: nobody is there
                levels = [draw.choice([0, 0, 1, 2, 3, 3, 3, 9, -9]) for _ in range(2)]
                rows.append([states[a], states[b], year, *levels, int(any(level > 0 for level in levels)), 2006])
    return table(["ccode1", "ccode2", "year", "DR_at_1", "DR_at_2", "DE", "version"], rows)


def diplomatic_of(text):
    levels = {}
    for row in rows_of(text):
        levels[int(row["ccode2"]), int(row["ccode1"]), int(row["year"])] = int(row["DR_at_1"])
        levels[int(row["ccode1"]), int(row["ccode2"]), int(row["year"])] = int(row["DR_at_2"])
    years = sorted({year for _, _, year in levels})
    counted = {"missions": 0, "opened": 0, "closed": 0, "levels": collections.Counter()}
    names = {1: "charge_d_affaires", 2: "minister", 3: "ambassador", 9: "other"}
    for pair in sorted({(a, b) for a, b, _ in levels}):
        there = was_absent = False
        for year in years:
            level = levels.get((*pair, year), 0)
            if level > 0:
                counted["levels"][names[level]] += 1
                counted["missions"] += not there
                counted["opened"] += not there and was_absent
                there = True
            elif level == 0:
                counted["closed"] += there
                there = False
                was_absent = True
    return counted


# Events.


def count_plover(dossier):
    statements = dossier.get("statements", [])
    return {
        "meetings": length(dossier, "meetings"),
        "participants": sum(len(one["participants"]) for one in dossier.get("meetings", [])),
        "said": sum(bool(one.get("by")) for one in statements),
        "done": sum(not one.get("by") for one in statements),
        "kinds": collections.Counter(one["kind"] for one in statements),
        "named": sum(len(one.get("by", [])) + len(one.get("to", [])) + len(one.get("about", [])) for one in statements),
    }


def make_plover():
    types = ["AGREE", "CONSULT", "CONSULT", "SUPPORT", "CONCEDE", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "COOPERATE", "AID", "RETREAT", "PROTEST",
             "SANCTION", "MOBILIZE", "COERCE", "ASSAULT", "CRIME"]
    rows = []
    for i in range(3000):
        pick = lambda most: "; ".join(draw.sample(letters, draw.randrange(1, most + 1)))
        kind = draw.choice(types)
        mode = draw.choice(["visit", "multilateral", "phone", "None"]) if kind == "CONSULT" else draw.choice(["None", "hypothetical", "expel"])
        rows.append(["e%d" % draw.randrange(2800), "2020-%02d-%02d" % (draw.randrange(1, 13), draw.randrange(1, 29)), kind, mode, 1.0,
                     draw.choice(["diplomatic", "economic", "economic; historical", "future", "diplomatic; negated", "military; diplomatic", ""]), "Some, \"quoted\"",
                     pick(2), "Others", draw.choice([pick(3), "None"]), draw.choice(["Geneva", "None"])])
    return table(["Event ID", "Event Date", "Event Type", "Event Mode", "Intensity", "Contexts", "Actor Name", "Actor Country", "Recipient Name",
                  "Recipient Country", "Placename"], rows, "\t")


def plover_of(text):
    unreal = {"historical", "future", "hypothetical", "negated"}
    said = {"AGREE": "aim", "CONSULT": "announcement", "SUPPORT": "announcement", "CONCEDE": "announcement", "REQUEST": "demand", "ACCUSE": "claim",
            "REJECT": "refusal", "THREATEN": "announcement"}
    done = {"COOPERATE", "AID", "RETREAT", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"}
    counted = {"meetings": 0, "participants": 0, "said": 0, "done": 0, "kinds": collections.Counter(), "named": 0}
    seen = set()
    for row in rows_of(text, "\t"):
        kind, mode = row["Event Type"], row["Event Mode"]
        parts = lambda cell: {part.strip() for part in cell.split(";")} - {"", "None"}
        by, to = parts(row["Actor Country"]), parts(row["Recipient Country"])
        if (kind not in said and kind not in done) or mode in unreal or parts(row["Contexts"]) & unreal:
            continue
        if not by or len(by | to) < 2 or row["Event ID"] in seen:
            continue
        seen.add(row["Event ID"])
        if kind == "CONSULT" and mode in ("visit", "multilateral"):
            counted["meetings"] += 1
            counted["participants"] += len(by | to)
            continue
        counted["said" if kind in said else "done"] += 1
        counted["kinds"][said.get(kind, "claim")] += 1
        counted["named"] += len(by | to)
    return counted


# The status table of a treaty.


def count_un_treaty(dossier):
    parts = [part for one in dossier["agreements"] for part in one["participations"]]
    return {
        "treaties": length(dossier, "agreements"),
        "participants": len(parts),
        "steps": collections.Counter(each["action"] for part in parts for each in part.get("history", [])),
    }


def make_un_treaty():
    names = ["Argentina", "Brazil", "Canada", "Chile", "China", "Denmark", "Fiji", "France", "Ghana", "Greece", "India", "Italy", "Japan", "Kenya",
             "Mexico", "Nauru", "Norway", "Peru", "Portugal", "Spain", "Sweden", "Uruguay"]
    day = lambda first: "%d %s %d" % (draw.randrange(1, 29), draw.choice(["Jan", "Mar", "May", "Aug", "Dec"]), draw.randrange(first, first + 9))
    rows = []
    for name in names:
        mark = draw.choice(["", "", " a", " A", " AA", " d", " s", None])
        signs = mark is None or mark in ("", " A", " AA")
        rows.append([name + draw.choice(["", " 1", " 2, 3"]), day(1960) if signs else "", "" if mark is None else day(1970) + mark,
                     "" if mark is None else day(1980)])
    return table(["Participant", "Signature", "Ratification, Acceptance(A), Approval(AA), Accession(a), Succession(d)", "Entry into force"], rows)


def un_treaty_of(text):
    acts = {"": "ratify", "a": "accede", "A": "accept", "AA": "approve", "d": "succeed", "s": "sign_definitively"}
    counted = {"treaties": 1, "participants": 0, "steps": collections.Counter()}
    for row in csv.reader(io.StringIO(text)):
        if row[0] == "Participant":
            continue
        counted["participants"] += 1
        counted["steps"]["sign"] += row[1] != ""
        counted["steps"]["enter_into_force"] += row[3] != ""
        if row[2]:
            counted["steps"][acts[" ".join(row[2].split(" ")[3:])]] += 1
    return counted


# People.


def count_people(dossier):
    actors = dossier["actors"]
    return {
        "people": sum(one["kind"] == "person" for one in actors),
        "memberships": sum(length(one, "memberships") for one in actors),
        "open": sum(each.get("period", "").endswith("/..") for one in actors for each in one.get("memberships", [])),
        "offices": length(dossier, "offices"),
        "tenures": sum(length(one, "tenures") for one in dossier.get("offices", [])),
        "measures": length(dossier, "measures"),
        "sanctioned": sum(len(one["against"]) for one in dossier.get("measures", [])),
    }


def make_popolo():
    persons = [{"id": "p%d" % i, "name": "Person %d" % i, "birth_date": "19%02d-02-01" % (40 + i % 50)} for i in range(90)]
    organizations = [{"id": "o%d" % i, "name": "Organisation %d" % i} for i in range(12)]
    posts = [{"id": "t%d" % i, "label": "Post %d" % i, "organization_id": "o%d" % (i % 12)} for i in range(20)]
    memberships = []
    for i in range(300):
        start = 1990 + draw.randrange(20)
        one = {"id": "m%d" % i, "person_id": "p%d" % draw.randrange(90), "start_date": "%d-03-01" % start}
        if draw.random() < 0.6:
            one["end_date"] = "%d-05-01" % (start + 4)
        one.update({"post_id": "t%d" % draw.randrange(20)} if draw.random() < 0.4 else {"organization_id": "o%d" % draw.randrange(12)})
        if draw.random() < 0.2:
            one["on_behalf_of_id"] = "o%d" % draw.randrange(12)
        memberships.append(one)
    return json.dumps({"persons": persons, "organizations": organizations, "posts": posts, "memberships": memberships})


def popolo_of(text):
    of = json.loads(text)
    joined = [one for one in of["memberships"] for name in ("organization_id", "on_behalf_of_id") if name in one]
    return {
        "people": len(of["persons"]),
        "memberships": len(joined),
        "open": sum("end_date" not in one for one in joined),
        "offices": len(of["posts"]),
        "tenures": sum("post_id" in one for one in of["memberships"]),
        "measures": 0,
        "sanctioned": 0,
    }


def make_follow_the_money():
    made = []
    add = lambda own, schema, **properties: made.append({"id": own, "schema": schema, "properties": {name: value for name, value in properties.items() if value}})
    some = lambda of, count, most: ["%s%d" % (of, i) for i in draw.sample(range(count), draw.randrange(1, most + 1))]
    for i in range(80):
        add("p%d" % i, "Person", name=["Person %d" % i], nationality=[draw.choice(["fr", "jp", "br"])])
    for i in range(25):
        add("c%d" % i, draw.choice(["Company", "Organization", "PublicBody"]), name=["Company %d" % i])
    for i in range(15):
        add("t%d" % i, "Position", name=["Position %d" % i], country=["fr"])
    for i in range(120):
        add("h%d" % i, "Occupancy", holder=some("p", 80, 2), post=some("t", 15, 2), startDate=["2001-02-03"])
    for i in range(100):
        current = draw.random() < 0.5
        add("m%d" % i, "Membership", member=some("p", 80, 3), organization=some("c", 25, 2), startDate=["2001"], status=["current"] if current else [])
    for i in range(90):
        add("s%d" % i, "Sanction", entity=some("c", 25, 3), authority=["Office %d" % draw.randrange(3)], startDate=["2014-03-17"])
    for i in range(10):
        add("v%d" % i, "Vessel", name=["Ship %d" % i])
    draw.shuffle(made)  # a line may come before what it names
    return "".join(json.dumps(one) + "\n" for one in made)


def follow_the_money_of(text):
    entities = [json.loads(line) for line in text.splitlines()]
    of = lambda schema: [one["properties"] for one in entities if one["schema"] == schema]
    pairs = lambda one, a, b: len(one[a]) * len(one[b])
    return {
        "people": len(of("Person")),
        "memberships": sum(pairs(one, "member", "organization") for one in of("Membership")),
        "open": sum(pairs(one, "member", "organization") for one in of("Membership") if "status" in one),
        "offices": len(of("Position")),
        "tenures": sum(pairs(one, "holder", "post") for one in of("Occupancy")),
        "measures": len(of("Sanction")),
        "sanctioned": sum(len(one["entity"]) for one in of("Sanction")),
    }


tests = [
    ("cow-alliances", make_cow_alliances, cow_alliances_of, count_alliances),
    ("atop", make_atop, atop_of, count_alliances),
    ("cow-diplomatic", make_diplomatic, diplomatic_of, count_diplomatic),
    ("plover", make_plover, plover_of, count_plover),
    ("un-treaty", make_un_treaty, un_treaty_of, count_un_treaty),
    ("popolo", make_popolo, popolo_of, count_people),
    ("follow-the-money", make_follow_the_money, follow_the_money_of, count_people),
]
failed = False
for name, make, expect, count in tests:
    text = make()
    path = os.path.join(folder, name + ".txt")
    with open(path, "w", encoding="utf-8") as out:
        out.write(text)
    made = subprocess.run([convert, "--from", name, path, "--to", "json"], capture_output=True, text=True, timeout=300)
    if made.returncode not in (0, 1) or not made.stdout:
        print(name + ": not converted\n" + made.stderr[-2000:])
        failed = True
        continue
    expected, found = expect(text), count(json.loads(made.stdout))
    for what, number in expected.items():
        if found[what] != number:
            print("%s: %s: %s expected, %s found" % (name, what, number, found[what]))
            failed = True
    print("%s: %d lines, %s" % (name, text.count("\n"), ", ".join("%d %s" % (one if isinstance(one, int) else sum(one.values()), what)
                                                                   for what, one in expected.items())))
sys.exit(failed)
