# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What the window itself says across its top: errors, faults, and what to do about them."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from hearings.errors import HearingsError
from ui.widgets.strip import Strip


class Notices(QObject):
    """Words for the line across the top."""

    def __init__(self, strip: Strip) -> None:
        super().__init__(strip)
        self._strip = strip
        self._report = ""
        strip.action_chosen.connect(self._copy_report)

    def say(self, words: str) -> None:
        """Say that something went well."""
        self._strip.say(words, "ok")

    def errors(self, *errors: HearingsError) -> None:
        """Say one error or more."""
        # Imported here to start fast: most starts have no error to say.
        from hearings.messages.errors import describe

        self._strip.say("\n".join(str(describe(error)) for error in errors), "danger")

    def unsaved(self, error: HearingsError) -> None:
        """Say that the window stays open because the last words could not be kept."""
        from hearings.messages.errors import describe

        words = self.tr(
            "Your last words are not saved: copy them to be safe. "
            "Closing the window once more closes it without them."
        )
        self._strip.say(f"{describe(error)} {words}", "danger")

    def crash(self, kind: str, report: str = "") -> None:
        """Say in three parts that something of ours failed; `kind` is the class of the fault.

        The report, which has nothing private in it, can be copied.
        """
        means = self.tr(
            "What was kept is not touched, and what you typed is saved now; the editor says so if "
            "it cannot be."
        )
        self._fault(kind, means, report)

    def crash_while_locked(self, kind: str, report: str) -> None:
        """The same where nothing can have been typed but the passphrase."""
        means = self.tr("Your drafts stay encrypted, as they were last saved.")
        self._fault(kind, means, report)

    def _fault(self, kind: str, means: str, report: str) -> None:
        happened = self.tr(
            "Something in the program failed ({kind}), so what you did last may not have been done."
        )
        now = self.tr(
            "Try once more. If it fails again, start Hearings anew and report it; the log file in "
            "the profile folder has the details."
        )
        self._report = report
        copy = self.tr("Copy a report") if report else ""
        self._strip.say("\n".join((happened.format(kind=kind), means, now)), "danger", copy)

    def _copy_report(self) -> None:
        if self._report and self._strip.action.text() == self.tr("Copy a report"):
            QGuiApplication.clipboard().setText(self._report)
            self.say(self.tr("The report is copied. Nothing you wrote is in it; nothing is sent."))

    def not_encrypted(self) -> None:
        """Say that there is nothing to lock."""
        words = self.tr(
            "Your drafts are not encrypted, so there is nothing to lock: anyone who uses this "
            "computer account can read them. You can set a passphrase in Preferences."
        )
        self._strip.say(words, "warn")

    def refused_link(self, address: str) -> None:
        """Say that the system has no program for an address."""
        words = self.tr("No program took this address. Copy it: {address}")
        self._strip.say(words.format(address=address))
