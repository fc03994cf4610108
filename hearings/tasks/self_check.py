# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Self-check: whether this installation can do what it is for; asks no network.

Everything is done for real over the fictional places of the sample, in its temporary profile.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from hearings import language
from hearings.domain.document_format import DocumentFormat
from hearings.domain.label import Label
from hearings.domain.listing import ListQuery
from hearings.domain.template import TemplateKind
from hearings.drafting.templates import load_template
from hearings.errors import HearingsError, VaultLocked, WrongPassphrase
from hearings.rules.catalog import read_rules
from hearings.tasks.handing_in import Paper
from hearings.tasks.sampling import fill_sample

if TYPE_CHECKING:
    from hearings.domain.calendar_wish import CalendarWish
    from hearings.domain.testimony import Draft
    from hearings.paths import Paths
    from hearings.tasks.consulting import Consulting
    from hearings.tasks.exporting import Exporting
    from hearings.tasks.following import Following
    from hearings.tasks.guarding import Guarding
    from hearings.tasks.handing_in import HandingIn
    from hearings.tasks.looking import Looking
    from hearings.tasks.refresh import Refresh
    from hearings.tasks.writing import Writing

PASSPHRASE = "only for the self-check"  # noqa: S105 -- of a file that is gone a second later
TEXT = "# The words of nobody\n\nThis text is **only** for the self-check: ñ, 市, שלום.\n"

BEGINNINGS = {
    DocumentFormat.PDF: b"%PDF-",
    DocumentFormat.DOCX: b"PK\x03\x04",
    DocumentFormat.ODT: b"PK\x03\x04",
    DocumentFormat.HTML: b"<!DOCTYPE html>",
}


class Part(StrEnum):
    """What is checked, in this order; each format of a document is checked by itself."""

    RESOURCES = "resources"
    TRANSLATIONS = "translations"
    CATALOGUE = "catalogue"
    VAULT = "vault"
    DOCUMENT = "document"
    CALENDAR = "calendar"
    ENCRYPTION = "encryption"


class NotAsItShould(Exception):
    """Something was done without an error and is not what it should be; it names what."""


# What a broken installation fails with: a file or a module is missing, cut off or not ours.
FAULTS = (HearingsError, NotAsItShould, OSError, ImportError, LookupError, ValueError)


@dataclass(frozen=True, slots=True)
class Checked:
    """One thing that was tried: `detail` is a format, `fault` is None where it is well."""

    part: Part
    detail: str = ""
    fault: Exception | None = None


@dataclass(frozen=True)
class SelfCheck:
    """The check over a temporary profile, which the caller makes and removes."""

    paths: Paths
    following: Following
    refresh: Refresh
    looking: Looking
    writing: Writing
    consulting: Consulting
    handing_in: HandingIn
    exporting: Exporting
    guarding: Guarding
    wish: CalendarWish

    def run(self) -> Iterator[Checked]:
        """Try one thing after the other; what fails does not keep the rest from being tried."""
        yield _tried(Part.RESOURCES, self._resources)
        yield _tried(Part.TRANSLATIONS, _translations)
        yield _tried(Part.CATALOGUE, self._catalogue)
        yield _tried(Part.VAULT, self._vault)
        for wanted in DocumentFormat:
            yield _tried(Part.DOCUMENT, partial(self._document, wanted), wanted)
        yield _tried(Part.CALENDAR, self._calendar)
        yield _tried(Part.ENCRYPTION, self._encryption)

    def _resources(self) -> None:
        _must(len(self.following.book.all()) > 3, "places")
        _must(self.consulting.search(), "library")
        _must(read_rules(), "rules")
        for one in language.languages():
            _must(load_template(TemplateKind.RESIDENT, one).text, f"template {one}")

    def _catalogue(self) -> None:
        fill_sample(self.following, self.refresh)
        _must(self.looking.ids(ListQuery(least=Label.SURVEILLANCE)), "marked hearings")

    def _vault(self) -> None:
        hearing = next(self.looking.hearings(ListQuery()))
        self.writing.begin(hearing, text=TEXT)
        _must(self._draft().text == TEXT, "draft")

    def _document(self, wanted: DocumentFormat) -> None:
        file = self.paths.profile / f"self-check.{wanted}"
        self.handing_in.export(self._draft(), Paper(), wanted, file)
        written = file.read_bytes()
        _must(written.startswith(BEGINNINGS.get(wanted, b"")) and len(written) > len(TEXT), wanted)

    def _calendar(self) -> None:
        file = self.paths.profile / "self-check.ics"
        self.exporting.export(self.looking.hearings(ListQuery()), file, self.wish)
        written = file.read_bytes()
        _must(b"BEGIN:VTIMEZONE" in written and b"END:VEVENT" in written, "events")

    def _encryption(self) -> None:
        _must(b"SQLite format 3" in self.paths.vault.read_bytes(), "plain file")
        self.guarding.encrypt(PASSPHRASE)
        self.guarding.lock()
        sealed = self.paths.vault.read_bytes()
        _must(b"SQLite format 3" not in sealed and b"self-check" not in sealed, "sealed file")
        _must_raise(VaultLocked, self._draft)
        _must_raise(WrongPassphrase, lambda: self.guarding.unlock(PASSPHRASE.upper()))
        self.guarding.unlock(PASSPHRASE)
        _must(self._draft().text == TEXT, "draft")

    def _draft(self) -> Draft:
        return self.writing.drafts()[0]


def _translations() -> None:
    for one in language.languages():
        _must(language.size_of(one), one)


def _tried(part: Part, work: Callable[[], None], detail: str = "") -> Checked:
    try:
        work()
    except FAULTS as fault:
        return Checked(part, detail, fault)
    return Checked(part, detail)


def _must(is_so: object, what: str) -> None:
    if not is_so:
        raise NotAsItShould(what)


def _must_raise(kind: type[HearingsError], work: Callable[[], object]) -> None:
    try:
        work()
    except kind:
        return
    raise NotAsItShould(kind.__name__)
