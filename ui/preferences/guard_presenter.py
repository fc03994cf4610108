# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Sets a passphrase for the drafts, changes it, takes it away, and says who can read them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from hearings.core import Core
from hearings.domain.vault_standing import Protection, VaultStanding
from hearings.errors import HearingsError
from hearings.messages.errors import describe
from hearings.messages.vault import (
    code_sentence,
    not_reached_sentence,
    protection_sentence,
    secrets_sentence,
    strength_sentence,
)
from ui import recovery_code_page
from ui.jobs import Err, Jobs, Ok
from ui.preferences.destroying import Destroying
from ui.preferences.guard_view import GuardView


@dataclass(frozen=True, slots=True)
class _Known:
    standing: VaultStanding
    has_ring: bool


class GuardPresenter(QObject):
    """Behaviour of the page on who can read the drafts."""

    replaced = Signal(str)
    """Nothing of what was there is left; the words say what comes instead."""

    def __init__(
        self, view: GuardView, core: Core, jobs: Jobs, keep_typed: Callable[[], bool]
    ) -> None:
        """`keep_typed` keeps what is typed before the vault is another one."""
        super().__init__(view)
        self.destroying = Destroying(view.destroying, core, jobs, keep_typed)
        self.destroying.failed.connect(self._fail)
        self.destroying.destroyed.connect(self.replaced)
        self.view, self._core, self._jobs = view, core, jobs
        self._code = ""
        self._known = _Known(VaultStanding(Protection.NONE), has_ring=False)
        view.minutes.setValue(core.preferences.lock_minutes)
        view.minutes.valueChanged.connect(self._choose_minutes)
        for field in (view.passphrase, view.again):
            field.textChanged.connect(lambda _text: self._allow())
        view.again.returnPressed.connect(view.keep.click)
        view.keep.clicked.connect(self._keep)
        view.new_code.clicked.connect(self._new_code)
        view.print_code.clicked.connect(self._print_code)
        view.decrypt.clicked.connect(self._ask_to_decrypt)
        view.strip.action_chosen.connect(self._decrypt)
        self._show()

    def show_again(self) -> None:
        """Read anew what guards the drafts; what was typed or shown once is gone."""
        self._forget()
        self.destroying.forget()
        self._code = ""
        self.view.code.clear()
        self._read()

    def _read(self) -> None:
        guarding = self._core.guarding
        self._jobs.run(lambda: _Known(guarding.standing(), guarding.has_ring), self._arrived)

    def _arrived(self, answer: Ok[_Known] | Err) -> None:
        if isinstance(answer, Err):
            self._fail(answer.error)
            return
        self._known = answer.value
        self._show()

    def _show(self) -> None:
        view, standing = self.view, self._known.standing
        sentences = protection_sentence(standing), secrets_sentence(standing)
        view.standing.setText(" ".join(one for one in sentences if one))
        is_encrypted = standing.is_encrypted
        view.keep.setText(
            self.tr("Change the passphrase") if is_encrypted else self.tr("Encrypt my drafts")
        )
        view.with_code.setVisible(not is_encrypted)
        view.in_ring.setVisible(not is_encrypted and self._known.has_ring)
        view.new_code.setVisible(is_encrypted)
        view.decrypt.setVisible(is_encrypted)
        for part in (view.code, view.print_code):
            part.setVisible(bool(view.code.text()))
        self._allow()

    def _allow(self) -> None:
        typed = self.view.passphrase.text()
        self.view.keep.setEnabled(bool(typed) and typed == self.view.again.text())
        self.view.strength.setText(strength_sentence(typed))
        self.view.strength.setVisible(bool(typed))

    def _forget(self) -> None:
        for field in (self.view.passphrase, self.view.again):
            field.clear()

    def _keep(self) -> None:
        view, guarding = self.view, self._core.guarding
        typed = view.passphrase.text()
        self._forget()
        view.keep.setEnabled(False)
        if self._known.standing.is_encrypted:
            self._jobs.run(lambda: guarding.change_passphrase(typed), self._changed)
            return
        with_code, in_ring = view.with_code.isChecked(), view.in_ring.isChecked()
        view.strip.say(self.tr("Your drafts and their copies are being encrypted…"))
        self._jobs.run(
            lambda: guarding.encrypt(
                typed, with_code=with_code, keeps_in_ring=in_ring and self._known.has_ring
            ),
            self._encrypted,
        )

    def _encrypted(self, answer: Ok[str | None] | Err) -> None:
        if isinstance(answer, Err):
            self._fail(answer.error)
        else:
            self.view.strip.say(not_reached_sentence(), "ok")
            self._show_code(answer.value)
        self._read()

    def _changed(self, answer: Ok[None] | Err) -> None:
        if isinstance(answer, Err):
            self._fail(answer.error)
        else:
            self.view.strip.say(
                self.tr("The passphrase is changed. Backup files made before open with the old."),
                "ok",
            )
        self._read()

    def _new_code(self) -> None:
        self._jobs.run(self._core.guarding.new_recovery_code, self._code_made)

    def _code_made(self, answer: Ok[str | None] | Err) -> None:
        if isinstance(answer, Err):
            self._fail(answer.error)
            return
        self._show_code(answer.value)
        self._read()

    def _show_code(self, code: str | None) -> None:
        self._code = code or ""
        self.view.code.setText(code_sentence(code) if code else "")

    def _print_code(self) -> None:
        recovery_code_page.ask_and_print(
            self.view, self._code, self._core.clock.now().astimezone().date()
        )

    def _ask_to_decrypt(self) -> None:
        words = self.tr(
            "Anyone who uses this computer account, and whoever finds or copies its disk, can "
            "read your drafts and their copies then."
        )
        self.view.strip.say(words, "warn", self.tr("Decrypt them"))

    def _decrypt(self) -> None:
        self.view.strip.say(self.tr("Your drafts and their copies are being decrypted…"))
        self._jobs.run(self._core.guarding.decrypt, self._decrypted)

    def _decrypted(self, answer: Ok[None] | Err) -> None:
        if isinstance(answer, Err):
            self._fail(answer.error)
        else:
            self.view.strip.hide()
        self._read()

    def _fail(self, error: HearingsError) -> None:
        self.view.strip.say(str(describe(error)), "danger")

    def _choose_minutes(self, minutes: int) -> None:
        core = self._core
        self._jobs.run(
            lambda: core.save_preferences(replace(core.preferences, lock_minutes=minutes)),
            self._saved,
        )

    def _saved(self, answer: Ok[None] | Err) -> None:
        if isinstance(answer, Err):
            self._fail(answer.error)
