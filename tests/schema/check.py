"""Holds the published schema and the reader in step: check.py SOURCE_DIR CHECK_DOSSIER FOLDER

Every valid dossier passes both; each structural corruption fails both. Skipped where no validator of JSON Schema 2020-12 is there.
"""

import copy
import json
import os
import subprocess
import sys

try:
    from jsonschema import Draft202012Validator
except ImportError:
    print("skipped: no python3-jsonschema of 4.0 or newer")
    sys.exit(0)

source, program, folder = sys.argv[1:4]
os.makedirs(folder, exist_ok=True)
with open(os.path.join(source, "docs/reference/dossier.schema.json"), encoding="utf-8") as file:
    schema = json.load(file)
Draft202012Validator.check_schema(schema)
validator = Draft202012Validator(schema)


def reader_takes(documents):
    """For each document, whether it is read: what is wrong beyond the structure has codes that do not begin with J."""
    paths = []
    for number, document in enumerate(documents):
        path = os.path.join(folder, f"{number}.json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump(document, file)
        paths.append(path)
    taken = []
    for path in paths:
        done = subprocess.run([program, "--format=json", path], capture_output=True, text=True, check=False)
        codes = [one["code"] for one in json.loads(done.stdout)[0]["findings"]] if done.stdout else ["J"]
        taken.append(not any(code.startswith("J") for code in codes))
    return taken


def places(value, path=()):
    """Every value in a document, by the way to it."""
    yield path
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, one in inner:
        yield from places(one, path + (name,))


def at(document, path):
    for name in path:
        document = document[name]
    return document


def corruptions(document):
    """One change a document, at places that are spread over it."""
    everywhere = [path for path in places(document) if path]
    for path in everywhere[:: max(1, len(everywhere) // 60)]:
        made = copy.deepcopy(document)
        whole, last = at(made, path[:-1]), path[-1]
        whole[last] = 12345 if not isinstance(whole[last], int) else "text"
        yield "another type at " + str(path), made
    objects = [path for path in everywhere if isinstance(at(document, path), dict)]
    for path in objects[:: max(1, len(objects) // 40)]:
        names = at(document, path)
        made = copy.deepcopy(document)
        at(made, path)["no_such_member"] = 1
        yield "an unknown member at " + str(path), made
        for name in list(names)[:2]:
            made = copy.deepcopy(document)
            del at(made, path)[name]
            yield f"without {name} at {path}", made
    for kind, member in (("channels", "level"), ("agreements", "binding"), ("statements", "kind"), ("actors", "kind"), ("causal_links", "relation")):
        made = copy.deepcopy(document)
        made[kind][0][member] = "no_such_word"
        yield f"an unknown word at {kind}", made
        made = copy.deepcopy(document)
        made[kind][0]["x-own"] = {"any": ["thing"]}
        yield f"a member of one's own at {kind}", made
        made = copy.deepcopy(document)
        made[kind][0]["id"] = "No Such Id"
        yield f"no id at {kind}", made


failed = 0
seen = 0
for name in ("japan_korea", "egypt_israel"):
    with open(os.path.join(source, f"examples/data/{name}.json"), encoding="utf-8") as file:
        document = json.load(file)
    cases = [("as it is", document)] + list(corruptions(document))
    for (what, made), taken in zip(cases, reader_takes([one for _, one in cases])):
        seen += 1
        if validator.is_valid(made) != taken:
            print(f"{name}, {what}: the reader {'takes' if taken else 'refuses'} it, the schema does not agree")
            failed += 1
        if what == "as it is" and not taken:
            print(f"{name} is not valid")
            failed += 1
print(f"{seen} documents, {failed} disagreements")
sys.exit(1 if failed or seen < 200 else 0)
