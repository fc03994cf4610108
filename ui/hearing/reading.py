# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""How the document of a hearing is to be written, and the links that change it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType

from hearings.domain.bill_view import BillView

SHOW_REST = "hearings:rest"
WHY = "hearings:why/"
"""Before what a deadline is for: unfolds how it was counted, or folds it again."""
CORRECT = "hearings:correct/"
"""Before a subject, or before nothing: opens the form that corrects its rule."""
OFFICIAL = "hearings:official/"
"""Before a subject that the person corrected: goes back to the rule of the program."""
COPY = "hearings:copy/"
"""Before the id of a precedent: copies its paragraph for a draft."""

INSERT = "hearings:insert/"
"""Before the id of a precedent: hands its paragraph to the draft that is open."""
OPEN_BILL = "hearings:bill/"
"""Before the position of an item: opens its bill below it, or closes it again."""
FOLLOW_BILL = "hearings:follow-bill/"
"""Before the position of an item: follows its bill, or follows it no longer."""
OPEN_HEARING = "hearings:open/"
"""Before the id of a hearing: shows that one."""


@dataclass(frozen=True, slots=True)
class Reading:
    """How the document is to be written.

    `unfolded` are the deadlines whose arithmetic is shown, `copied` is the id of the
    precedent that was copied last, empty for none. `can_insert` says that a draft is open
    beside, which takes paragraphs. `bills` are the open ones and `followed_bills` those that
    are followed, both by the position of their item.
    """

    now: datetime
    topic_names: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    system_names: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    shows_rest: bool = False
    unfolded: frozenset[str] = frozenset()
    copied: str = ""
    can_insert: bool = False
    bills: Mapping[int, BillView] = field(default_factory=lambda: MappingProxyType({}))
    followed_bills: frozenset[int] = frozenset()
