# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The third step of the welcome: who can read the drafts, and a passphrase if one is wanted."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QPushButton, QWidget

from hearings.core import Core
from hearings.domain.vault_standing import VaultStanding
from hearings.messages.errors import describe
from hearings.messages.vault import (
    code_sentence,
    protection_sentence,
    secrets_sentence,
    strength_sentence,
)
from ui import recovery_code_page, theme
from ui.jobs import Err, Jobs, Ok
from ui.welcome.step import StepView
from ui.widgets.labels import plain_label
from ui.widgets.safety_link import SafetyLink
from ui.widgets.secret_field import secret_field


class ProtectionStepView(StepView):
    """What protects the drafts now, two fields, and a code that is shown once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            3,
            self.tr("How shall your drafts be protected?"),
            self.tr(
                "They stay on this computer. With a passphrase they are encrypted, and nobody "
                "reads them without it. There is no way around it: who loses the passphrase and "
                "the recovery code has lost the drafts."
            ),
            parent,
        )
        self.standing = plain_label()
        self.passphrase = secret_field(self.tr("Passphrase"))
        self.again = secret_field(self.tr("Passphrase once more"))
        self.strength = plain_label(role="muted")
        self.code = plain_label(bold=True)
        self.code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.print_code = QPushButton(self.tr("Print the recovery code…"))
        self.safety = SafetyLink()
        self.fields = QWidget()
        form = QFormLayout(self.fields)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        form.setHorizontalSpacing(theme.STEP * 2)
        form.setVerticalSpacing(theme.STEP)
        form.addRow(self.tr("Passphrase"), self.passphrase)
        form.addRow(self.tr("Once more"), self.again)
        self.later_button.setText(self.tr("Later, in Preferences"))
        for part in (self.standing, self.fields, self.strength, self.code):
            self.body.addWidget(part)
        self.body.addWidget(self.print_code, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.safety, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        self.end()
        self.setFocusProxy(self.passphrase)


class ProtectionStep(QObject):
    """Behaviour of the third step; a passphrase that is set here encrypts at once."""

    done = Signal()

    def __init__(self, view: ProtectionStepView, core: Core, jobs: Jobs) -> None:
        super().__init__(view)
        self.view, self._core, self._jobs = view, core, jobs
        self._is_encrypted = False
        self._code = ""
        for field in (view.passphrase, view.again):
            field.textChanged.connect(lambda _text: self._allow())
        view.again.returnPressed.connect(view.main.click)
        view.main.clicked.connect(self._go_on)
        view.print_code.clicked.connect(self._print_code)

    def show(self) -> None:
        """Read who can read the drafts; what was typed or shown once is gone."""
        self.forget()
        self._jobs.run(self._core.guarding.standing, self._arrived)

    def forget(self) -> None:
        """Neither a passphrase nor a code stays here."""
        for field in (self.view.passphrase, self.view.again):
            field.setText("")
        self._code = ""
        self.view.code.clear()
        self._allow()

    def _arrived(self, answer: Ok[VaultStanding] | Err) -> None:
        if isinstance(answer, Err):
            self._fail(answer)
            return
        view, standing = self.view, answer.value
        self._is_encrypted = standing.is_encrypted
        said = (protection_sentence(standing), secrets_sentence(standing))
        view.standing.setText(" ".join(filter(None, said)))
        for part in (view.fields, view.later_button):
            part.setVisible(not self._is_encrypted)
        words = self.tr("Finish") if self._is_encrypted else self.tr("Encrypt my drafts")
        view.main.setText(words)
        self._allow()
        if view.code.text():
            view.main.setFocus()

    def _allow(self) -> None:
        view, typed = self.view, self.view.passphrase.text()
        view.main.setEnabled(self._is_encrypted or (bool(typed) and typed == view.again.text()))
        view.strength.setText(strength_sentence(typed))
        view.strength.setVisible(bool(typed))
        for part in (view.code, view.print_code):
            part.setVisible(bool(view.code.text()))

    def _go_on(self) -> None:
        if self._is_encrypted:
            self.forget()
            self.done.emit()
            return
        typed = self.view.passphrase.text()
        self.forget()
        self.view.strip.hide()
        self._jobs.run(lambda: self._core.guarding.encrypt(typed, with_code=True), self._encrypted)

    def _encrypted(self, answer: Ok[str | None] | Err) -> None:
        if isinstance(answer, Err):
            self._fail(answer)
            return
        self._code = answer.value or ""
        self.view.code.setText(code_sentence(self._code) if self._code else "")
        self._jobs.run(self._core.guarding.standing, self._arrived)

    def _print_code(self) -> None:
        recovery_code_page.ask_and_print(
            self.view, self._code, self._core.clock.now().astimezone().date()
        )

    def _fail(self, answer: Err) -> None:
        self.view.strip.say(str(describe(answer.error)), "danger")
