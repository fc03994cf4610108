# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Lets only safe addresses through, and finds the video meeting in a text."""

import re
from urllib.parse import parse_qsl, quote, urljoin, urlsplit, urlunsplit

LONGEST_LINK = 4_000
"""An address longer than this is nobody's page."""

_UNWANTED = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_NOT_IN_ADDRESSES = "!#$%&'()*+,/:;=?@[]~"

# Where bodies hold meetings by video; the name may stand behind a customer's own prefix.
_MEETING_HOSTS = (
    "zoom.us", "zoomgov.com", "teams.microsoft.com", "teams.live.com", "webex.com",
    "meet.google.com", "gotomeeting.com", "gotowebinar.com", "meet.goto.com",
)  # fmt: skip
_ADDRESS = re.compile(
    r"(?:https?://[^\s<>\"']+)|(?:(?<![\w.-])(?:[\w-]{1,63}\.){0,4}(?:"
    + "|".join(re.escape(host) for host in _MEETING_HOSTS)
    + r")/[^\s<>\"']+)",
    re.IGNORECASE,
)


def safe_link(url: str, base: str | None = None) -> str | None:
    """The address made absolute against `base`, if it is http, https or mailto; else None."""
    plain = _UNWANTED.sub("", url).strip()
    if not plain or len(plain) > LONGEST_LINK:
        return None
    try:
        whole = urljoin(base, plain) if base else plain
        parts = urlsplit(whole)
        has_host = bool(parts.hostname)
    except ValueError:
        return None
    if parts.scheme == "mailto":
        is_safe = "@" in parts.path
    else:
        # Everything before an @ is decoration that can pose as another host.
        is_safe = parts.scheme in {"http", "https"} and has_host and "@" not in parts.netloc
    return quote(whole, safe=_NOT_IN_ADDRESSES) if is_safe else None


def web_link(url: str, base: str | None = None) -> str | None:
    """The address made absolute against `base`, if it is http or https; else None."""
    link = safe_link(url, base)
    return None if link is None or link.startswith("mailto:") else link


def at_base(link: str, base: str) -> str:
    """The page of a link below `base`, which stands for everything before its path.

    Pages may name their vendor's host in their links, also where a mirror or a proxy serves
    them; and nobody is ever asked but the host that was named beforehand.
    """
    mine, parts = urlsplit(base), urlsplit(link)
    above = "" if parts.netloc == mine.netloc else mine.path.rstrip("/")
    path = above + parts.path
    return urlunsplit((mine.scheme, mine.netloc, path, parts.query, ""))


def query_fields(url: str) -> dict[str, str]:
    """The fields behind the "?" of an address, names in lower case; empty for no address."""
    try:
        query = urlsplit(url).query
    except ValueError:
        return {}
    return {name.lower(): value for name, value in parse_qsl(query)}


def remote_link(*texts: str) -> str | None:
    """The first address of a video meeting in the texts, or None."""
    for text in texts:
        for found in _ADDRESS.findall(text):
            bare = found.rstrip(".,;:!?)]}")
            link = web_link(bare if "://" in bare else f"https://{bare}")
            if link and _is_meeting(link):
                return link
    return None


def _is_meeting(link: str) -> bool:
    host = urlsplit(link).hostname or ""
    return any(host == one or host.endswith(f".{one}") for one in _MEETING_HOSTS)
