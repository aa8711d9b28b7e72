# Copyright (c) 2026 The entente authors
# Distributed under the Boost Software License, Version 1.0 (see LICENSE).

"""Pretty printers for gdb: dates, ids, references, texts and standings as they are written.

    (gdb) source share/entente/gdb/entente_printers.py
"""

import re

import gdb
import gdb.printing


def words(value):
    """The characters of a std::string, of any standard library whose printers gdb has."""
    visualizer = gdb.default_visualizer(value)
    shown = visualizer.to_string() if visualizer is not None else value
    if hasattr(shown, "value"):  # a lazy string
        length = shown.length
        shown = shown.value()
        return shown.string(length=length) if length >= 0 else shown.string()
    return shown if isinstance(shown, str) else shown.string()


class Date:
    def __init__(self, value):
        self.fields = value["fields_"]

    def to_string(self):
        number = {name: int(self.fields[name]) for name in ("year", "month", "day", "vague_digits", "qualifier")}
        if not bool(self.fields["is_set"]):
            return "unset"
        vague = number["vague_digits"]
        year = str(abs(number["year"])).zfill(4)
        text = ("-" if bool(self.fields["negative"]) else "") + year[: 4 - vague] + "X" * vague
        for part in (number["month"], number["day"]):
            text += "" if part == 0 else "-XX" if part == 0xFF else f"-{part:02}"
        return text + " ?~%"[number["qualifier"]].strip()


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
        entries = gdb.default_visualizer(self.value["entries_"])
        shown = []
        for _, entry in entries.children() if entries is not None else ():
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
