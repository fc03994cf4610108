# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What goes into a mail that the person sends: to whom, subject, body, and the page to write on."""

from dataclasses import dataclass
from urllib.parse import quote

from hearings.domain.testimony import Draft
from hearings.export.words import words_for
from hearings.tasks.occasions import Occasion

LONGEST_LINK = 2000
"""A longer mailto address is cut by some mail programs, in the middle of the text."""


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail nobody sends but the person; `to` is empty where the body names no address.

    `page` is where one writes or signs up instead; empty where none is known.
    """

    to: str
    subject: str
    body: str
    page: str

    @property
    def holds_body(self) -> bool:
        """Whether the address of the mail can bring the body along."""
        return len(_link(self.to, self.subject, self.body)) <= LONGEST_LINK

    @property
    def link(self) -> str:
        """The mail as an address of the scheme mailto, without the body where it is too long."""
        return _link(self.to, self.subject, self.body if self.holds_body else "")


def mail_for(draft: Draft, occasion: Occasion, body: str) -> Mail:
    """The mail for a draft; its subject has bill, position and title, as clerks file it."""
    known = occasion.participation
    form = known.written if known else None
    position = words_for(draft.language).positions.get(draft.position, "")
    record = occasion.hearing.record if occasion.hearing else None
    pages = (form.url if form else None, record.testify_url if record else None)
    told = (draft.bill, position, draft.title)
    return Mail(
        to=form.email if form else "",
        subject=" – ".join(" ".join(one.split()) for one in told if one.strip()),
        body=body,
        page=next((one for one in pages if one), ""),
    )


def _link(to: str, subject: str, body: str) -> str:
    fields = {"subject": subject, "body": body.replace("\n", "\r\n")}
    query = "&".join(f"{name}={quote(value, safe='')}" for name, value in fields.items() if value)
    return f"mailto:{quote(to, safe='@,')}" + (f"?{query}" if query else "")
