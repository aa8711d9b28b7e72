# Copyright (c) 2026 The entente authors
# Distributed under the Boost Software License, Version 1.0 (see LICENSE).

"""Pretty printers for gdb: dates, ids, references, texts and standings as they are written.

    (gdb) source share/entente/gdb/entente_printers.py
"""

import re

import gdb
import gdb.printing


def words(value):
    """The characters of a compact_string: up to fifteen in place, and what is free in the last byte, or 127 and the address of a block."""
    characters = value["bytes_"]["at"]
    free = int(characters[15]) & 0xFF
    if free != 0x7F:
        return characters.address.cast(gdb.lookup_type("char").pointer()).string(length=15 - free)
    pointer = gdb.lookup_type("char").pointer()
    size = characters[pointer.sizeof].address.cast(gdb.lookup_type("unsigned int").pointer()).dereference()
    return characters.address.cast(pointer.pointer()).dereference().string(length=int(size))


def elements(value):
    """Those of a compact_list, whose size stands before the first of them."""
    room = value["room_"]
    if room.type.strip_typedefs().fields()[0].name == "first_":
        first = room["first_"]
        size = int((first.cast(gdb.lookup_type("unsigned int").pointer()) - 2).dereference()) if int(first) != 0 else 0
    else:
        in_place = int(room.type.strip_typedefs().template_argument(1))
        anonymous = room[room.type.strip_typedefs().fields()[2]]
        first = anonymous["block_"] if int(room["capacity_"]) != in_place else anonymous["elements_"][0].address
        size = int(room["size_"])
    return [(first + i).dereference() for i in range(size)]


class Date:
    def __init__(self, value):
        self.bits = int(value["bits_"])

    def to_string(self):
        if self.bits == 0:
            return "unset"
        number, month, day = self.bits >> 17, self.bits >> 11 & 63, self.bits >> 5 & 63
        vague = self.bits >> 1 & 3
        year = 0 if number == 19999 else number - 9999
        text = ("-" if year < 0 or number == 19999 else "") + str(abs(year)).zfill(4)[: 4 - vague] + "X" * vague
        for part in (month, day):
            text += "" if part == 0 else "-XX" if part == 63 else f"-{part:02}"
        return text + " ?~%"[self.bits >> 3 & 3].strip()


class String:
    def __init__(self, value):
        self.value = value

    def to_string(self):
        return words(self.value)

    def display_hint(self):
        return "string"


class List:
    def __init__(self, value):
        self.all = elements(value)

    def to_string(self):
        return f"{len(self.all)} elements"

    def children(self):
        return ((f"[{i}]", one) for i, one in enumerate(self.all))

    def display_hint(self):
        return "array"


class Optional:
    def __init__(self, value):
        self.value = value["value_"]

    def to_string(self):
        return self.value


class Word:
    """What keeps its text: ids, keys, references, targets."""

    def __init__(self, value):
        self.value = value

    def to_string(self):
        return words(self.value["text_"]) or "unset"


class Text:
    def __init__(self, value):
        self.value = value

    def to_string(self):
        shown = []
        for entry in elements(self.value["entries_"]):
            language = entry["language"]["text_"].string()
            shown.append(f'{language}: "{words(entry["value"])}"')
        return "{" + ", ".join(shown) + "}"


class Standing:
    def __init__(self, value):
        self.value = value

    def to_string(self):
        stage = str(self.value["stage"]).split("::")[-1].rstrip("_")
        others = [str(self.value[region]).split("::")[-1] for region in ("hold", "notice", "provisional")]
        return ", ".join([stage] + [other for other in others if other != "none"])


PRINTERS = [
    (r"^entente::(?:v\d+_\d+::)?date$", Date),
    (r"^entente::(?:v\d+_\d+::)?(id<.*>|key|ref<.*>|target)$", Word),
    (r"^entente::(?:v\d+_\d+::)?text$", Text),
    (r"^entente::(?:v\d+_\d+::)?compact_string$", String),
    (r"^entente::(?:v\d+_\d+::)?compact_list<.*>$", List),
    (r"^entente::(?:v\d+_\d+::)?compact_optional<.*>$", Optional),
    (r"^entente::(?:v\d+_\d+::)?standing<.*>$", Standing),
]


class Printers(gdb.printing.PrettyPrinter):
    def __init__(self):
        super().__init__("entente")
        self.known = [(re.compile(pattern), printer) for pattern, printer in PRINTERS]

    def __call__(self, value):
        name = value.type.unqualified().strip_typedefs().name or ""
        for pattern, printer in self.known:
            if pattern.match(name):
                return printer(value)
        return None


gdb.printing.register_pretty_printer(None, Printers(), replace=True)
