# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The page on how the program looks: size of text, light or dark, contrast."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QWidget

from ui import theme
from ui.preferences.page import SettingsPage
from ui.settings import WindowSettings
from ui.theme import SIZES, Contrast, Look, Scheme
from ui.widgets.flow import Flow


class LookView(SettingsPage):
    """Passive: three choices."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.size_of_text = QComboBox()
        self.size_of_text.setAccessibleName(self.tr("Size of text"))
        for percent in SIZES:
            self.size_of_text.addItem(self.tr("{percent} %").format(percent=percent), percent)
        self.use_size = QPushButton(self.tr("Show text at this size"))
        self.scheme = QComboBox()
        self.scheme.setAccessibleName(self.tr("Light or dark"))
        for scheme, name in (
            (Scheme.SYSTEM, self.tr("As the system")),
            (Scheme.LIGHT, self.tr("Light")),
            (Scheme.DARK, self.tr("Dark")),
        ):
            self.scheme.addItem(name, scheme)
        self.contrast = QComboBox()
        self.contrast.setAccessibleName(self.tr("Contrast"))
        for contrast, name in (
            (Contrast.SYSTEM, self.tr("As the system")),
            (Contrast.MORE, self.tr("More contrast")),
            (Contrast.USUAL, self.tr("The usual contrast")),
        ):
            self.contrast.addItem(name, contrast)
        self._lay_out()
        self.setFocusProxy(self.size_of_text)

    def show_look(self, look: Look) -> None:
        """Show what is chosen."""
        for box, value in (
            (self.size_of_text, look.percent),
            (self.scheme, look.scheme),
            (self.contrast, look.contrast),
        ):
            box.setCurrentIndex(box.findData(value))

    def _lay_out(self) -> None:
        body = self.begin(self.tr("Look"))
        about = self.tr(
            "100 % is the size of the system's own text. The window is opened anew at another "
            "size; what you wrote is saved before."
        )
        self.section(self.tr("Size of text"), about)
        body.addLayout(Flow(self.size_of_text, self.use_size))
        self.section(self.tr("Light or dark"))
        body.addLayout(Flow(self.scheme))
        about = self.tr("With more contrast lines and text are black on white, or white on black.")
        self.section(self.tr("Contrast"), about)
        body.addLayout(Flow(self.contrast))
        self.end()


class LookChoice(QObject):
    """Keeps what is chosen as it is chosen; another size wants the window anew."""

    anew_wanted = Signal(str)
    """The window is to be opened anew; the words say why."""

    def __init__(
        self, view: LookView, settings: WindowSettings, keep_typed: Callable[[], bool]
    ) -> None:
        super().__init__(view)
        self.view = view
        self._settings, self._keep_typed = settings, keep_typed
        for box in (view.scheme, view.contrast):
            box.activated.connect(self._change)
        view.size_of_text.currentIndexChanged.connect(self._offer_size)
        view.use_size.clicked.connect(self._use_size)
        self.show_again()

    def show_again(self) -> None:
        """Show the look that is worn."""
        self.view.show_look(theme.look())
        self._offer_size()

    def _offer_size(self) -> None:
        is_other = self.view.size_of_text.currentData() != theme.look().percent
        self.view.use_size.setEnabled(is_other)

    def _change(self) -> None:
        scheme, contrast = Scheme(self.view.scheme.currentData()), self.view.contrast.currentData()
        self._wear(replace(theme.look(), scheme=scheme, contrast=Contrast(contrast)))

    def _use_size(self) -> None:
        percent = int(self.view.size_of_text.currentData())
        if not self._keep_typed():
            return
        window = self.view.window()
        self._wear(replace(theme.look(), percent=percent))
        self._settings.keep(window)
        self.anew_wanted.emit(self.tr("Text is shown at {percent} % now.").format(percent=percent))

    def _wear(self, look: Look) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.change(app, look)
        if not self._settings.keep_look(look):
            words = self.tr("This look could not be kept, so it lasts until the program is closed.")
            self.view.strip.say(words, "warn")
