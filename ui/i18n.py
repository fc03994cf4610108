# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Lets Qt speak the language of the rest of the program, in its own dialogs and menus too."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

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
    """Choose the language and let Qt use it; keeps the translators alive with `parent`.

    From now on Qt writes dates and numbers as people do in that language, in the country of
    the system where the system speaks it too, and else in the United States.
    """
    system = QLocale.system()
    code = language.choose(wanted, otherwise=next(iter(system.uiLanguages()), ""))
    words = Words(parent)
    QCoreApplication.installTranslator(words)
    QLocale.setDefault(system if _speaks(system, code) else QLocale(f"{code}_US"))
    if code != language.ENGLISH:
        # What is installed last is asked first, and this knows the words of Qt alone.
        of_qt = QTranslator(words)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if of_qt.load(f"qtbase_{code}", folder):
            QCoreApplication.installTranslator(of_qt)
    return words


def _speaks(system: QLocale, code: str) -> bool:
    # A system without a language of its own, "C", writes as English does.
    is_plain = system.language() == QLocale.Language.C and code == language.ENGLISH
    return is_plain or system.name().split("_")[0] == code
