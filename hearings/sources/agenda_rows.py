# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Tells agenda items from what else stands in the rows of an agenda."""

import re
from collections.abc import Iterable

from hearings.domain.hearing import AgendaItem

# Rows that clerks add for the print or in place of an agenda that is not there yet.
_PLACEHOLDERS = (
    re.compile(r"page break"),
    re.compile(r"\(posted online:? .*\)"),
    re.compile(r"agenda(?: [-–—])? ?\d{1,2}[:.]\d{2} ?[ap]\.? ?m\.?"),
    re.compile(r"jointly with (?:the )?.*"),  # the comment of the meeting says it already
    re.compile(r"[\W_]*"),
)

# An agenda report pasted whole: "Subject:\t<title>\r\nFrom:\t<office>\r\nRecommendation:\t…".
_SUBJECT = re.compile(r"subject: ?(?P<subject>.+?)(?:\n(?P<rest>(?:from|recommendation):.*))?",
                      re.IGNORECASE | re.DOTALL)  # fmt: skip


def is_placeholder(text: str) -> bool:
    """Whether a clean text stands in an agenda without being an item of it."""
    plain = text.casefold().replace("\n", " ")
    return any(pattern.fullmatch(plain) for pattern in _PLACEHOLDERS)


def subject_and_rest(text: str) -> tuple[str, str]:
    """The subject of a pasted agenda report and what follows it; (text, "") for other texts."""
    found = _SUBJECT.fullmatch(text)
    return (found["subject"], found["rest"] or "") if found else (text, "")


def each_matter_once(rows: Iterable[tuple[str, AgendaItem]]) -> tuple[AgendaItem, ...]:
    """The items without those whose matter came before; an empty matter is none and stays."""
    seen: set[str] = set()
    kept = []
    for matter, item in rows:
        if matter and matter in seen:
            continue
        seen.add(matter)
        kept.append(item)
    return tuple(kept)
