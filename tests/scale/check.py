#!/usr/bin/env python3
"""Compares runs of scale_dossier on one, three and four processes with each other, and with convert_dossier on the whole."""
# Copyright (c) 2026 The entente authors
# Distributed under the Boost Software License, Version 1.0 (see LICENSE).

import json
import os
import random
import subprocess
import sys
import tempfile

scale, convert, mpiexec = sys.argv[1:4]
options = ["--complete", "dispute,agreement,measure,mission", "--last-year", "1925"]
environment = dict(os.environ, OMPI_ALLOW_RUN_AS_ROOT="1", OMPI_ALLOW_RUN_AS_ROOT_CONFIRM="1")


def run(arguments):
    return subprocess.run(arguments, capture_output=True, text=True, timeout=600, env=environment)


def on(processes, arguments):
    return run([mpiexec, "-n", str(processes), "--oversubscribe", scale, *arguments])


def expect(holds, what, made=None):
    if not holds:
        print("failed: " + what)
        if made is not None:
            print(made.stdout[-2000:], made.stderr[-2000:])
        sys.exit(1)


def a_record():
    """Twelve states, and what links them: a line each, in an order that parts what belongs together."""
    draw = random.Random(1)
    states = ["state-%d" % i for i in range(12)]
    day = lambda: "19%02d-%02d-%02d" % (draw.randrange(1, 25), draw.randrange(1, 13), draw.randrange(1, 29))
    lines = [{"actor": {"id": one, "kind": "state", "identifiers": [{"scheme": "cow", "value": str(100 + 7 * i)}],
                        "system_membership": [{"system": "cow", "period": "19%02d-01-01/.." % i}]}} for i, one in enumerate(states)]
    for i in range(40):
        a, b, c = draw.sample(states, 3)
        first, last = sorted((day(), day()))
        lines.append({"dispute": {"id": "d%d" % i, "kind": "other", "hostility": draw.choice(["war", "use_of_force"]),
                                  "sides": [{"role": "challenger", "actors": [a]}, {"role": "target", "actors": [b, c]}],
                                  "history": [{"on": first, "action": "activate"}, {"on": last, "action": "lapse"}]}})
        lines.append({"agreement": {"id": "t%d" % i, "form": "treaty", "binding": "legal", "clauses": [{"obligations": ["defence"]}],
                                    "participations": [{"actor": one, "capacity": "party"} for one in (a, b)],
                                    "history": [{"on": first, "action": "sign"}, {"on": first, "action": "enter_into_force"},
                                                {"on": last, "action": "terminate"}]}})
        # It rests on a treaty in which its own states may have no part.
        lines.append({"measure": {"id": "m%d" % i, "kind": "embargo", "by": [c], "against": [b], "under": "agreement/t%d" % draw.randrange(40),
                                  "history": [{"on": first, "action": "impose"}]}})
        lines.append({"mission": {"id": "e%d" % i, "kind": "embassy", "of": a, "to": b, "history": [{"on": first, "action": "open"}]}})
    draw.shuffle(lines)
    return [json.dumps(one) + "\n" for one in lines]


with tempfile.TemporaryDirectory() as folder:
    lines = a_record()
    shards = [os.path.join(folder, "shard-%d.ndjson" % i) for i in range(5)]
    for number, path in enumerate(shards):
        with open(path, "w", encoding="utf-8") as out:
            out.writelines(lines[number::5])

    texts, panels = [], []
    for processes in (1, 3, 4):
        path = os.path.join(folder, "panel-%d.csv" % processes)
        made = on(processes, [*shards, "--panel", path, *options])
        expect(made.returncode == 0, "%d processes find no error" % processes, made)
        texts.append(made.stdout)
        with open(path, "rb") as table:
            panels.append(table.read())
    expect(texts[0] == texts[1] == texts[2], "the same report from any number of processes\n" + "\n".join(texts))
    expect(panels[0] == panels[1] == panels[2], "the same panel from any number of processes")

    # The whole in one process, by another program.
    whole = {"entente": "1.1"}
    plurals = {"actor": "actors", "dispute": "disputes", "agreement": "agreements", "measure": "measures", "mission": "missions"}
    for line in (line for path in shards for line in open(path, encoding="utf-8")):
        for kind, one in json.loads(line).items():
            whole.setdefault(plurals[kind], []).append(one)
    path = os.path.join(folder, "whole.json")
    with open(path, "w", encoding="utf-8") as out:
        json.dump(whole, out)
    made = run([convert, path, "-q", "--to", "csv", *options])
    expect(made.returncode == 0 and made.stdout.encode() == panels[0], "the panel of convert_dossier", made)
    expect(panels[0].count(b"\n") > 2000, "the panel has rows")

    # What the head of one shard says holds for the whole record: no option says what is complete, or the last year.
    headed = os.path.join(folder, "headed.ndjson")
    with open(headed, "w", encoding="utf-8") as out:
        out.write('{"dossier":{"entente":"1.1","compiled":"1925-12-31","coverage":[{"kinds":["dispute"],"period":"1900-01-01/1925-12-31"}]}}\n')
    for processes in (1, 3):
        path = os.path.join(folder, "headed.csv")
        made = on(processes, [*shards, headed, "--panel", path])
        expect(made.returncode == 0, "a head is no error", made)
        with open(path, "rb") as table:
            panels.append(table.read())
    made = run([convert, "--lines", *shards, headed, "-q", "--to", "csv"])
    expect(made.returncode == 0 and made.stdout.encode() == panels[3] == panels[4], "the panel of convert_dossier, with a head", made)
    complete = run([convert, "--lines", *shards, "-q", "--to", "csv", "--complete", "dispute", "--last-year", "1925"])
    expect(complete.stdout == made.stdout, "coverage of a head is as good as --complete", complete)

    # A shard of a later version of the format.
    later = os.path.join(folder, "later.ndjson")
    with open(later, "w", encoding="utf-8") as out:
        out.write('{"dossier":{"entente":"2.0"}}\n' + lines[0])
    made = on(2, [*shards, later])
    expect(made.returncode != 0 and "later.ndjson:1:" in made.stdout and "2.0" in made.stdout, "a later version is told", made)

    # Two shards have one object, a reference leads nowhere, a line can't be read.
    with open(shards[1], "a", encoding="utf-8") as out:
        out.write(lines[0])
        out.write('{"measure":{"id":"odd","kind":"embargo","by":["state-1"],"against":["nobody"],"history":[{"on":"1913","action":"impose"}]}}\n')
        out.write('{"measure":{"id":\n')
    texts = []
    for processes in (1, 4):
        made = on(processes, shards)
        expect(made.returncode != 0, "errors are told by the status", made)
        texts.append(made.stdout)
    expect(texts[0] == texts[1], "the same errors from any number of processes\n" + "\n".join(texts))
    for wanted in (" is in two shards", 'there is no actor "nobody"', "shard-1.ndjson:%d" % (len(lines[1::5]) + 3)):
        expect(wanted in texts[0], "it is told: " + wanted, made)

    # A shard that is not there: the others are told all the same.
    made = on(4, [*shards, os.path.join(folder, "none.ndjson"), "--panel", os.path.join(folder, "no.csv")])
    expect(made.returncode != 0 and "none.ndjson" in made.stdout and "objects in 6 shards" in made.stdout, "a missing shard", made)
    expect(not os.path.exists(os.path.join(folder, "no.csv")), "no panel of a part")

    # What was there stays until the panel is whole, and a shard is not overwritten.
    kept = os.path.join(folder, "kept.csv")
    with open(kept, "w", encoding="utf-8") as out:
        out.write("keep")
    made = on(2, [shards[0], "--panel", kept])  # no last year
    expect(made.returncode != 0 and open(kept, encoding="utf-8").read() == "keep", "the panel that was there", made)
    made = on(2, [shards[0], "--panel", shards[0]])
    expect(made.returncode != 0 and "is a shard" in made.stderr, "a shard is no panel", made)
    made = on(3, [*shards, "--panel", kept, *options])
    expect("no panel: two objects have one id" in made.stderr, "no panel of ids that two shards have", made)
    doubled = os.path.join(folder, "doubled.ndjson")
    with open(doubled, "w", encoding="utf-8") as out:
        out.writelines(2 * [line for line in lines if line.startswith('{"actor"')])
    made = on(3, [doubled, "--panel", kept, *options])
    expect("no panel: two objects have one id" in made.stderr, "no panel of ids that one shard has twice", made)
    expect(sorted(os.listdir(folder)) == sorted(name for name in os.listdir(folder) if not name.endswith(".part")), "no part is left")

    # More processes than states and shards.
    path = os.path.join(folder, "few.csv")
    one = [os.path.join(folder, "one.ndjson")]
    with open(one[0], "w", encoding="utf-8") as out:
        out.writelines(lines[:2])
    made = on(4, [*one, "--panel", path])
    expect("no such" not in made.stderr, "one shard for four processes", made)
print("equal")
