# Copyright (c) 2026 The entente authors
# Distributed under the Boost Software License, Version 1.0 (see LICENSE).

"""Summaries for lldb: dates, ids, references, texts and standings as they are written.

    (lldb) command script import share/entente/lldb/entente_formatters.py
"""


import lldb


def words(value):
    """The characters of a compact_string: up to fifteen in place, and what is free in the last byte, or 127 and the address of a block."""
    error = lldb.SBError()
    address = value.GetNonSyntheticValue().GetLoadAddress()
    process = value.GetProcess()
    free = process.ReadUnsignedFromMemory(address + 15, 1, error)
    size = 15 - free
    if free == 0x7F:
        width = process.GetAddressByteSize()
        size = process.ReadUnsignedFromMemory(address + width, 4, error)
        address = process.ReadPointerFromMemory(address, error)
    return process.ReadMemory(address, size, error).decode("utf-8", "replace") if size else ""


class Elements:
    """Those of a compact_list, whose size stands before the first of them."""

    def __init__(self, value, _):
        self.value = value
        self.update()

    def update(self):
        room = self.value.GetNonSyntheticValue().GetChildMemberWithName("room_")
        error = lldb.SBError()
        first = room.GetChildMemberWithName("first_")
        if first.IsValid():
            self.address = first.GetValueAsUnsigned()
            self.element = first.GetType().GetPointeeType()
            self.size = self.value.GetProcess().ReadUnsignedFromMemory(self.address - 8, 4, error) if self.address else 0
        else:
            self.size = room.GetChildMemberWithName("size_").GetValueAsUnsigned()
            union = room.GetChildAtIndex(2)
            block, in_place = union.GetChildMemberWithName("block_"), union.GetChildMemberWithName("elements_")
            has_block = room.GetChildMemberWithName("capacity_").GetValueAsUnsigned() != in_place.GetNumChildren()
            self.element = block.GetType().GetPointeeType()
            self.address = block.GetValueAsUnsigned() if has_block else in_place.GetLoadAddress()
        return False

    def num_children(self):
        return self.size

    def get_child_at_index(self, i):
        return self.value.CreateValueFromAddress(f"[{i}]", self.address + i * self.element.GetByteSize(), self.element)

    def get_child_index(self, name):
        return int(name.strip("[]"))


def size(value, _):
    return f"size={Elements(value, None).size}"


def string(value, _):
    return f'"{words(value)}"'


def optional(value, _):
    held = value.GetNonSyntheticValue().GetChildMemberWithName("value_")
    return held.GetSummary() or held.GetValue()


def date(value, _):
    bits = value.GetNonSyntheticValue().GetChildMemberWithName("bits_").GetValueAsUnsigned()
    if bits == 0:
        return "unset"
    number, month, day, vague = bits >> 17, bits >> 11 & 63, bits >> 5 & 63, bits >> 1 & 3
    year = 0 if number == 19999 else number - 9999
    text = ("-" if year < 0 or number == 19999 else "") + str(abs(year)).zfill(4)[: 4 - vague] + "X" * vague
    for part in (month, day):
        text += "" if part == 0 else "-XX" if part == 63 else f"-{part:02}"
    return text + " ?~%"[bits >> 3 & 3].strip()


def word(value, _):
    return words(value.GetNonSyntheticValue().GetChildMemberWithName("text_")) or "unset"


def text(value, _):
    entries = Elements(value.GetNonSyntheticValue().GetChildMemberWithName("entries_"), None)
    shown = []
    for i in range(entries.size):
        entry = entries.get_child_at_index(i)
        tag = (entry.GetChildMemberWithName("language").GetChildMemberWithName("text_").GetSummary() or "").strip('"').split("\\0", 1)[0]
        shown.append(f'{tag}: "{words(entry.GetChildMemberWithName("value"))}"')
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
        ("string", "compact_string"),
        ("size", "compact_list<.*>"),
        ("optional", "compact_optional<.*>"),
        ("standing", "standing<.*>"),
    ):
        debugger.HandleCommand(f'type summary add -w entente -F {__name__}.{function} -x "^entente::(v[0-9]+_[0-9]+::)?{pattern}$"')
    debugger.HandleCommand(f'type synthetic add -w entente -l {__name__}.Elements -x "^entente::(v[0-9]+_[0-9]+::)?compact_list<.*>$"')
    debugger.HandleCommand("type category enable entente")
