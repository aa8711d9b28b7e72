# Copyright (c) 2026 The entente authors
# Distributed under the Boost Software License, Version 1.0 (see LICENSE).

"""Summaries for lldb: dates, ids, references, texts and standings as they are written.

    (lldb) command script import share/entente/lldb/entente_formatters.py
"""


def words(value):
    """The characters of a std::string or of an array of them, by lldb's own summary."""
    shown = value.GetSummary() or ""
    shown = shown[1:-1] if shown.startswith('"') and shown.endswith('"') else shown
    return shown.split("\\0", 1)[0]


def date(value, _):
    fields = value.GetNonSyntheticValue().GetChildMemberWithName("fields_")

    def number(name):
        return fields.GetChildMemberWithName(name).GetValueAsSigned()

    def part(name):
        return fields.GetChildMemberWithName(name).GetValueAsUnsigned() & 0xFF

    if not part("is_set"):
        return "unset"
    vague = part("vague_digits")
    text = ("-" if part("negative") else "") + str(abs(number("year"))).zfill(4)[: 4 - vague] + "X" * vague
    for name in ("month", "day"):
        text += "" if part(name) == 0 else "-XX" if part(name) == 0xFF else f"-{part(name):02}"
    return text + " ?~%"[part("qualifier")].strip()


def word(value, _):
    return words(value.GetNonSyntheticValue().GetChildMemberWithName("text_")) or "unset"


def text(value, _):
    entries = value.GetNonSyntheticValue().GetChildMemberWithName("entries_")
    entries.SetPreferSyntheticValue(True)
    shown = []
    for i in range(entries.GetNumChildren()):
        entry = entries.GetChildAtIndex(i)
        language = words(entry.GetChildMemberWithName("language").GetChildMemberWithName("text_"))
        shown.append(f'{language}: "{words(entry.GetChildMemberWithName("value"))}"')
    return "{" + ", ".join(shown) + "}"


def standing(value, _):
    parts = [value.GetChildMemberWithName(name).GetValue() or "" for name in ("stage", "hold", "notice", "provisional")]
    parts = [part.split("::")[-1].rstrip("_") for part in parts]
    return ", ".join(parts[:1] + [part for part in parts[1:] if part not in ("none", "0")])


def __lldb_init_module(debugger, _):
    for function, pattern in (
        ("date", "date"),
        ("word", "(id<.*>|key|ref<.*>|target)"),
        ("text", "text"),
        ("standing", "standing<.*>"),
    ):
        debugger.HandleCommand(f'type summary add -w entente -F {__name__}.{function} -x "^entente::(v[0-9]+_[0-9]+::)?{pattern}$"')
    debugger.HandleCommand("type category enable entente")
