# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Which source reads a web address that a person found: by its host, and nothing is asked.

| address | source |
|--|--|
| CLIENT.legistar.com/…, webapi.legistar.com/v1/CLIENT/… | `legistar`, then `legistar-web` |
| any other host with Legistar's own page names | `legistar-web` at that host |
| CLIENT.primegov.com | `primegov` |
| pub-CLIENT.escribemeetings.com | `escribe` |
| CLIENT.portal.civicclerk.com, CLIENT.api.civicclerk.com | `civicclerk` |
| CLIENT.iqm2.com | `iqm2` |
| CLIENT.granicus.com/ViewPublisher.php?view_id=N | `granicus` with that view |
| webcal://…, and what ends in .ics or asks for ical | `ical` |
"""

import re
from types import MappingProxyType
from urllib.parse import SplitResult, parse_qs, urlsplit, urlunsplit

from hearings.domain.place import SourceSpec
from hearings.errors import UnknownAddress
from hearings.net.address import address_of
from hearings.net.safety import may_be_asked

_CLIENT = r"(?P<client>[a-z0-9][a-z0-9-]{0,62})"
_VENDORS = tuple(
    (re.compile(_CLIENT + pattern), system)
    for pattern, system in (
        (r"\.primegov\.com", "primegov"),
        (r"(?:\.portal|\.api)?\.civicclerk\.com", "civicclerk"),
        (r"\.iqm2\.com", "iqm2"),
    )
)
_ESCRIBE = re.compile(r"(?P<client>pub-[a-z0-9-]{1,58})\.escribemeetings\.com")
_GRANICUS = re.compile(_CLIENT + r"\.granicus\.com")
_LEGISTAR = re.compile(_CLIENT + r"\.legistar\.com")
_LEGISTAR_API = "webapi.legistar.com"
_LEGISTAR_PAGES = frozenset(
    {"calendar.aspx", "meetingdetail.aspx", "legislation.aspx", "departmentdetail.aspx"}
)
# The vendors' own doors, which are no town's.
_NOBODY = frozenset({"www", "webapi", "portal", "api", "help", "support", "login"})
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)
_WEBCAL = frozenset({"webcal", "webcals"})


def recognise(url: str) -> tuple[SourceSpec, ...]:
    """The sources that read an address, the best first; raises `UnknownAddress` for none.

    An address without https:// in front is taken for one, and a plain http one for its
    secure twin.
    """
    plain = url.strip()
    whole = plain if _SCHEME.match(plain) else f"https://{plain}"
    try:
        parts = urlsplit(whole)
        scheme = "https" if parts.scheme.lower() in _WEBCAL else parts.scheme
        address = address_of(urlunsplit(parts._replace(scheme=scheme)))
    except ValueError:
        raise UnknownAddress(url) from None
    if parts.scheme.lower() in _WEBCAL or _is_calendar(parts):
        if may_be_asked(address):
            return (SourceSpec("ical", base_url=whole),)
        return (SourceSpec("ical", base_url=urlunsplit(parts._replace(scheme="https"))),)
    found = _vendor(address.host, parts)
    if not found:
        raise UnknownAddress(url)
    return found


def _is_calendar(parts: SplitResult) -> bool:
    asked = parse_qs(parts.query, keep_blank_values=True)
    wishes = {name.casefold(): " ".join(values).casefold() for name, values in asked.items()}
    return (
        parts.path.casefold().rstrip("/").endswith((".ics", "/ical"))
        or "ical" in wishes
        or "ical" in wishes.get("outputtype", "")
        or wishes.get("format") in {"ical", "ics"}
    )


def _vendor(host: str, parts: SplitResult) -> tuple[SourceSpec, ...]:
    if host == _LEGISTAR_API:
        return _of_api(parts.path)
    if client := _client(_LEGISTAR, host):
        return _both_of_legistar(client)
    if client := _client(_ESCRIBE, host):
        return (SourceSpec("escribe", client),)
    if client := _client(_GRANICUS, host):
        view = parse_qs(parts.query).get("view_id", [""])[0]
        is_number = view.isascii() and view.isdigit()
        options = MappingProxyType({"view_id": view} if is_number else {})
        return (SourceSpec("granicus", client, options=options),)
    for pattern, system in _VENDORS:
        if client := _client(pattern, host):
            return (SourceSpec(system, client),)
    if parts.path.rsplit("/", 1)[-1].casefold() in _LEGISTAR_PAGES:
        return (SourceSpec("legistar-web", base_url=f"https://{host}"),)
    return ()


def _of_api(path: str) -> tuple[SourceSpec, ...]:
    steps = [step for step in path.split("/") if step]
    client = steps[1].casefold() if len(steps) > 1 and steps[0].casefold() == "v1" else ""
    return _both_of_legistar(client) if re.fullmatch(_CLIENT, client) else ()


def _both_of_legistar(client: str) -> tuple[SourceSpec, ...]:
    return SourceSpec("legistar", client), SourceSpec("legistar-web", client)


def _client(pattern: re.Pattern[str], host: str) -> str:
    found = pattern.fullmatch(host)
    return found["client"] if found and found["client"] not in _NOBODY else ""
