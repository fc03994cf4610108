# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Reads a WebDAV answer about properties (multistatus, RFC 4918 section 13)."""

from dataclasses import dataclass
from urllib.parse import urljoin
from xml.etree.ElementTree import Element, ParseError

from hearings.errors import UnexpectedAnswer
from hearings.net.request import Answer

LONGEST_NAME = 100

_DAV, _CAL = "{DAV:}", "{urn:ietf:params:xml:ns:caldav}"
_KINDS = f"{_CAL}supported-calendar-component-set"


@dataclass(frozen=True, slots=True)
class Resource:
    """One thing of a server; addresses are absolute, and empty where they were not told.

    `holds_events` is False for a calendar of tasks or notes alone.
    """

    url: str
    name: str = ""
    is_calendar: bool = False
    holds_events: bool = True
    principal: str = ""
    home: str = ""


def read_resources(answer: Answer) -> tuple[Resource, ...]:
    """Everything the answer tells of; raises `UnexpectedAnswer` for what is no multistatus."""
    # Imported here to start fast.
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    try:
        root = fromstring(answer.body, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError):
        raise UnexpectedAnswer(answer.host, "multistatus") from None
    if root.tag != f"{_DAV}multistatus":
        raise UnexpectedAnswer(answer.host, "multistatus")
    return tuple(_resource(one, answer.url) for one in root.iter(f"{_DAV}response"))


def _resource(told: Element, base: str) -> Resource:
    def address(path: str) -> str:
        found = told.find(f".//{path}/{_DAV}href")
        return urljoin(base, (found.text or "").strip()) if found is not None else ""

    kinds = {one.get("name", "").upper() for one in told.iterfind(f".//{_KINDS}/{_CAL}comp")}
    return Resource(
        url=urljoin(base, (told.findtext(f"{_DAV}href") or "").strip()),
        name=" ".join((told.findtext(f".//{_DAV}displayname") or "").split())[:LONGEST_NAME],
        is_calendar=told.find(f".//{_DAV}resourcetype/{_CAL}calendar") is not None,
        holds_events=not kinds or "VEVENT" in kinds,
        principal=address(f"{_DAV}current-user-principal"),
        home=address(f"{_CAL}calendar-home-set"),
    )
