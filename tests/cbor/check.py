"""Holds CBOR against another library: check.py SOURCE_DIR TRANSCODE

cbor2 reads what we write as the same value, and writes that value, in its canonical form, as the same bytes; we read what it writes, in its own order. Skipped where cbor2 is not there.
"""

import glob
import json
import subprocess
import sys

try:
    import cbor2
except ImportError:
    print("skipped: no python3-cbor2")
    sys.exit(0)

source, program = sys.argv[1:3]


def transcode(given, from_format, to_format):
    made = subprocess.run([program, from_format, to_format], input=given, capture_output=True, check=False)
    return made.stdout if made.returncode == 0 else None


# Numbers, words and nesting of every size, in a member that is kept as it is. Not 65504.0, the greatest half: cbor2 5.4 gives it four bytes, where appendix A of the RFC, which the unit tests have, gives it two.
numbers = [0, 23, 24, 255, 256, 65535, 65536, 2**32 - 1, 2**32, 2**64 - 1, -1, -24, -25, -256, -257, -65537, -(2**32) - 1, -(2**63), 0.5, 1.1, -4.1, 100000.0, 3.4028234663852886e38, 1e300, 5.960464477539063e-08]
odd = {"entente": "1.0", "x-odd": {"numbers": numbers, "words": ["", "a", "水", "\U00010151", "\"\\\n\u0000", "a" * 23, "a" * 24, "a" * 300], "none": [None, True, False, [], {}], "n" * 30: {"b": 1, "aa": 2, "a": 3}}}

documents = [json.dumps(odd).encode()]
for pattern in ("examples/data/*.json", "tests/data/odd/*.json", "tests/data/rules/*.good.json"):
    for path in sorted(glob.glob(f"{source}/{pattern}")):
        with open(path, "rb") as file:
            documents.append(file.read())

checked = 0
for document in documents:
    canonical = transcode(document, "json", "json")
    if canonical is None:
        continue  # a kind of another type than a dossier
    value = json.loads(canonical)
    encoded = transcode(document, "json", "cbor")
    assert cbor2.loads(encoded) == value, f"cbor2 reads another value: {document[:200]}"
    assert cbor2.dumps(value, canonical=True) == encoded, f"cbor2 writes other bytes: {document[:200]}"
    shared = transcode(document, "json", "shared")
    assert cbor2.loads(shared) == value, f"cbor2 reads another value from shared strings: {document[:200]}"
    assert len(shared) <= len(encoded) + 3 + 3 * document.count(b'"x-'), f"sharing strings takes more bytes: {document[:200]}"
    for theirs in (cbor2.dumps(value), cbor2.dumps(value, canonical=True), shared):  # not string_referencing=True: what cbor2 5.4 writes of characters beyond ASCII it does not read itself
        assert json.loads(transcode(theirs, "cbor", "json")) == value, f"what cbor2 writes is read as another value: {document[:200]}"
    checked += 1
assert checked == len(documents), f"only {checked} of {len(documents)} documents are dossiers"
print(f"{checked} documents, the same in both")
