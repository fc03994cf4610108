# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Text and addresses from outside, made fit for a calendar file."""

import re
from urllib.parse import quote, urlsplit

LONGEST_URL = 1_200
CUT = "…"

# U+FEFF with them: some readers, icalendar too, take it for a mark and drop it.
_CONTROL = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ufeff]")
# JSON may hold half of a surrogate pair, which no UTF-8 file can.
_HALF_LETTER = re.compile("[\ud800-\udfff]")
_RESERVED = ":/?#[]@!$&'()*+,;=%~"


def one_line(text: str, longest: int) -> str:
    """The text on one line without control characters, at most `longest` characters."""
    if not text.isprintable():
        text = _HALF_LETTER.sub("\N{REPLACEMENT CHARACTER}", _CONTROL.sub("", text))
    # split() parts at everything that any reader takes for the end of a line.
    return shortened(" ".join(text.split()), longest)


def shortened(text: str, longest: int) -> str:
    """The text, its end replaced by one "…" where it has more than `longest` characters."""
    if len(text) <= longest:
        return text
    return text[: longest - 1].rstrip() + CUT if longest > 0 else ""


def web_address(url: str | None) -> str | None:
    """The address in plain ASCII (RFC 3986), or None unless it is http or https.

    None as well for one so long that it is not an address any more.
    """
    if url is None or len(url) > LONGEST_URL:
        return None
    plain = quote(_HALF_LETTER.sub("", url.strip()), safe=_RESERVED)
    try:
        parts = urlsplit(plain)
    except ValueError:
        return None
    is_web = parts.scheme in {"http", "https"} and bool(parts.netloc)
    return plain if is_web and len(plain) <= LONGEST_URL else None
