# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Lets Qt look its words up where the rest of the program does."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QTranslator

from hearings import language
from hearings.overriding import override


class Words(QTranslator):
    """Qt's translator over `hearings.language`: one file a language serves both shells."""

    @override
    def translate(
        self,
        context: str,
        sourceText: str,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        found = language.look_up(context, sourceText, disambiguation, n)
        # An empty answer would be taken for an empty translation, and shown.
        return sourceText if found is None else found

    @override
    def isEmpty(self) -> bool:
        return False


def install(parent: QObject, wanted: str = "") -> Words:
    """Choose the language and let Qt use it; keeps the translator alive with `parent`."""
    language.choose(wanted)
    words = Words(parent)
    QCoreApplication.installTranslator(words)
    return words
