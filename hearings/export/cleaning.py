# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Text from people and from outside, made fit for every format."""

import re
from urllib.parse import urlsplit

SAFE_SCHEMES = frozenset({"http", "https", "mailto"})

# What XML 1.0 section 2.2 has no character for, the C1 controls, and the byte order mark.
_UNFIT = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff\ufdd0-\ufdef\ufffe\uffff]")
_HALF_LETTER = re.compile("[\ud800-\udfff]")
# All that some reader takes for the end of a line.
_LINE_END = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def clean(text: str) -> str:
    """The text without control characters, every line ended by one line feed.

    A half of a surrogate pair becomes U+FFFD. Nothing else is changed.
    """
    text = _LINE_END.sub("\n", text)
    return _HALF_LETTER.sub("\N{REPLACEMENT CHARACTER}", _UNFIT.sub("", text))


def one_line(text: str) -> str:
    """The clean text on one line."""
    return " ".join(clean(text).split())


def is_safe_address(address: str) -> bool:
    """Whether a link may stand in a document: http, https or mailto, and parsable."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme in SAFE_SCHEMES and bool(parts.netloc or parts.path)


def language_tag(language: str) -> str:
    """The tag, or "en" for what is no BCP 47 tag."""
    return language if _LANGUAGE.fullmatch(language) else "en"
