# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A reader of iCalendar after the letter of RFC 5545 alone, which forgives nothing."""

import re
from dataclasses import dataclass, field

_NAME = r"[A-Za-z0-9-]+"
_SAFE = r"[^\x00-\x08\x0a-\x1f\x7f\";:,]*"
_QUOTED = r"\"[^\x00-\x08\x0a-\x1f\x7f\"]*\""
_PARAMETER = rf";({_NAME})=((?:{_SAFE}|{_QUOTED})(?:,(?:{_SAFE}|{_QUOTED}))*)"
_LINE = re.compile(rf"({_NAME})((?:{_PARAMETER})*):([^\x00-\x08\x0a-\x1f\x7f]*)")
_ESCAPE = re.compile(r"\\(.)|([,;\\])", re.DOTALL)
_TEXTS = {"SUMMARY", "DESCRIPTION", "LOCATION", "UID", "STATUS", "TRANSP", "CLASS", "COLOR"}
LONGEST = 75


class NotStrict(Exception):
    """The text breaks a rule of RFC 5545; the message says where."""


@dataclass
class Component:
    """One BEGIN…END; properties by name, in the order they came."""

    name: str
    properties: dict[str, list[tuple[dict[str, str], str]]] = field(default_factory=dict)
    inner: list["Component"] = field(default_factory=list)

    def value(self, name: str) -> str:
        """The value of a property that stands once; empty where there is none."""
        found = self.properties.get(name, [])
        if len(found) > 1:
            raise NotStrict(f"{name} stands {len(found)} times")
        return found[0][1] if found else ""

    def all(self, name: str) -> list["Component"]:
        """The components of this name directly inside."""
        return [one for one in self.inner if one.name == name]


def parse(content: bytes) -> Component:
    """The one calendar of a file; raises `NotStrict`."""
    *physical, last = content.split(b"\r\n")
    if last:
        raise NotStrict("the last line has no end")
    for line in physical:
        if len(line) > LONGEST:
            raise NotStrict(f"{len(line)} octets in a line")
        line.decode("utf-8")
    lines = b"\r\n".join(physical).replace(b"\r\n ", b"").decode("utf-8").split("\r\n")
    root = Component("")
    open_ones = [root]
    for line in lines:
        _take(line, open_ones)
    if len(open_ones) != 1 or len(root.inner) != 1 or root.properties:
        raise NotStrict("not one whole calendar")
    return root.inner[0]


def _take(line: str, open_ones: list[Component]) -> None:
    found = _LINE.fullmatch(line)
    if found is None:
        raise NotStrict(line)
    name, value = found[1].upper(), found[5]
    if name == "BEGIN":
        begun = Component(value)
        open_ones[-1].inner.append(begun)
        open_ones.append(begun)
    elif name == "END":
        if open_ones.pop().name != value:
            raise NotStrict(f"END:{value}")
    else:
        parameters = dict(re.findall(rf";({_NAME})=((?:{_QUOTED}|{_SAFE})*)", found[2]))
        told = _plain(value) if name in _TEXTS else value
        open_ones[-1].properties.setdefault(name, []).append((parameters, told))


def _plain(value: str) -> str:
    def letter(found: re.Match[str]) -> str:
        escaped = found[1]
        if escaped is None or escaped not in ",;\\nN":
            raise NotStrict(f"{found[0]} in a text")
        return "\n" if escaped in "nN" else escaped

    return _ESCAPE.sub(letter, value)
