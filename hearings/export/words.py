# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The few words a document adds itself, in the language of the testimony."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from hearings.domain.testimony import Position


@dataclass(frozen=True, slots=True)
class DocumentWords:
    """Labels before the subject, the bill and the position, and how pages are counted.

    Names in braces are filled in.
    """

    subject: str
    bill: str
    position: str
    positions: Mapping[Position, str]
    page_number: str


ENGLISH = DocumentWords(
    subject="Subject: {subject}",
    bill="Bill: {bill}",
    position="Position: {position}",
    positions=MappingProxyType(
        {
            Position.SUPPORT: "in support",
            Position.OPPOSE: "opposed",
            Position.AMEND: "in support with amendments",
            Position.NEUTRAL: "neutral",
        }
    ),
    page_number="{page} of {pages}",
)
SPANISH = DocumentWords(
    subject="Asunto: {subject}",
    bill="Proyecto de ley: {bill}",
    position="Posición: {position}",
    positions=MappingProxyType(
        {
            Position.SUPPORT: "a favor",
            Position.OPPOSE: "en contra",
            Position.AMEND: "a favor, con enmiendas",
            Position.NEUTRAL: "neutral",
        }
    ),
    page_number="{page} de {pages}",
)
_BY_LANGUAGE = MappingProxyType({"en": ENGLISH, "es": SPANISH})


def words_for(language: str) -> DocumentWords:
    """The words of a language by its BCP 47 tag; the English ones where there are no others."""
    return _BY_LANGUAGE.get(language.lower().split("-")[0], ENGLISH)
