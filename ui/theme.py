# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The look by meaning: colours, sizes and spacing in one place, for light and dark.

Every pair of a text and the ground it stands on reaches contrast AA (WCAG 2.2, 1.4.3);
a test computes them all.
"""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

STEP = 8
RADIUS = 6
BASE_POINTS = 10.5
SMALL_POINTS = 9.5
LARGE_POINTS = 12.5
TITLE_POINTS = 16.0


@dataclass(frozen=True, slots=True)
class Colours:
    """One scheme; each value is "#rrggbb"."""

    text: str
    muted: str
    surface: str
    raised: str
    line: str
    accent: str
    on_accent: str
    chosen: str
    ok: str
    warn: str
    danger: str
    mark: str
    chip: str


LIGHT = Colours(
    text="#1b1f24",
    muted="#57606b",
    surface="#f4f5f7",
    raised="#ffffff",
    line="#d9dee4",
    accent="#0a5aa8",
    on_accent="#ffffff",
    chosen="#e3eefb",
    ok="#17692f",
    warn="#7d4f00",
    danger="#a91d1d",
    mark="#ffe9a3",
    chip="#e8ebef",
)

DARK = Colours(
    text="#e8ebef",
    muted="#a9b3bf",
    surface="#15181c",
    raised="#1d2126",
    line="#363d46",
    accent="#82b9ff",
    on_accent="#0b1726",
    chosen="#22364f",
    ok="#76d493",
    warn="#f0bd58",
    danger="#ff968c",
    mark="#5a4700",
    chip="#2c333b",
)


def is_dark() -> bool:
    """Whether the system asks for a dark look; light where it does not say."""
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def colours() -> Colours:
    """The scheme in use."""
    return DARK if is_dark() else LIGHT


def colour(name: str) -> QColor:
    """One colour of the scheme in use, by its meaning."""
    return QColor(getattr(colours(), name))


def font(points: float = BASE_POINTS, *, bold: bool = False) -> QFont:
    """The system's font at one of our sizes, scaled as the person scaled the system's."""
    chosen = QFont(QApplication.font())
    # Where the system's own text is larger than ours, everything grows with it.
    chosen.setPointSizeF(points * chosen.pointSizeF() / BASE_POINTS)
    chosen.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return chosen


def dress(app: QApplication) -> None:
    """Give the program its look and keep it in step with the system's scheme."""
    system = app.font()
    system.setPointSizeF(max(BASE_POINTS, system.pointSizeF()))
    app.setFont(system)
    app.setStyle("Fusion")
    _paint(app)
    app.styleHints().colorSchemeChanged.connect(lambda _scheme: _paint(app))


def _paint(app: QApplication) -> None:
    app.setPalette(qt_palette(colours()))
    app.setStyleSheet(style_sheet(colours()))


def qt_palette(scheme: Colours) -> QPalette:
    """The scheme as Qt's own palette."""
    role = QPalette.ColorRole
    palette = QPalette()
    for where, value in (
        (role.Window, scheme.surface),
        (role.WindowText, scheme.text),
        (role.Base, scheme.raised),
        (role.AlternateBase, scheme.surface),
        (role.Text, scheme.text),
        (role.PlaceholderText, scheme.muted),
        (role.Button, scheme.raised),
        (role.ButtonText, scheme.text),
        (role.ToolTipBase, scheme.raised),
        (role.ToolTipText, scheme.text),
        (role.Highlight, scheme.accent),
        (role.HighlightedText, scheme.on_accent),
        (role.Link, scheme.accent),
        (role.LinkVisited, scheme.accent),
        (role.Mid, scheme.line),
        (role.Midlight, scheme.line),
        (role.Dark, scheme.line),
        (role.Light, scheme.raised),
        (role.Shadow, scheme.line),
    ):
        palette.setColor(where, QColor(value))
    for where in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, where, QColor(scheme.muted))
    return palette


def style_sheet(scheme: Colours) -> str:
    """The few shapes Qt's palette cannot say."""
    return f"""
    QWidget#rail {{ background: {scheme.surface}; border-right: 1px solid {scheme.line}; }}
    QWidget#rail QToolButton {{
        border: none; border-radius: {RADIUS}px; padding: 8px 10px; text-align: left;
        color: {scheme.text};
    }}
    QWidget#rail QToolButton:hover {{ background: {scheme.chip}; }}
    QWidget#rail QToolButton:checked {{
        background: {scheme.chosen}; color: {scheme.accent}; font-weight: 600;
    }}
    QWidget#rail QToolButton:focus {{ border: 2px solid {scheme.accent}; padding: 6px 8px; }}
    QLineEdit, QComboBox, QDateEdit, QPlainTextEdit#editor {{
        background: {scheme.raised}; border: 1px solid {scheme.line};
        border-radius: {RADIUS}px; padding: 5px 8px; color: {scheme.text};
        selection-background-color: {scheme.accent}; selection-color: {scheme.on_accent};
    }}
    QLineEdit:focus, QComboBox:focus, QDateEdit:focus, QPlainTextEdit#editor:focus {{
        border: 2px solid {scheme.accent}; padding: 4px 7px;
    }}
    QPushButton {{
        background: {scheme.raised}; border: 1px solid {scheme.line};
        border-radius: {RADIUS}px; padding: 6px 14px; color: {scheme.text};
    }}
    QPushButton:hover {{ border-color: {scheme.muted}; }}
    QPushButton:focus {{ border: 2px solid {scheme.accent}; padding: 5px 13px; }}
    QPushButton:disabled {{ color: {scheme.muted}; background: {scheme.surface}; }}
    QPushButton:checked {{ background: {scheme.chosen}; border-color: {scheme.accent}; }}
    QPushButton[role="main"] {{
        background: {scheme.accent}; border-color: {scheme.accent}; color: {scheme.on_accent};
        font-weight: 600;
    }}
    QPushButton[role="main"]:focus {{ border: 2px solid {scheme.text}; }}
    QPushButton[role="quiet"] {{ border: none; background: transparent; color: {scheme.accent}; }}
    QPushButton[role="quiet"]:focus {{ border: 2px solid {scheme.accent}; }}
    QAbstractItemView {{
        background: {scheme.raised}; border: none; outline: none; color: {scheme.text};
    }}
    QTextBrowser {{ background: {scheme.raised}; border: none; }}
    QSplitter::handle {{ background: {scheme.line}; }}
    QSplitter::handle:horizontal {{ width: 1px; }}
    QFrame#strip {{ background: {scheme.chip}; border-bottom: 1px solid {scheme.line}; }}
    QFrame#strip[tone="warn"] {{ border-left: 4px solid {scheme.warn}; }}
    QFrame#strip[tone="danger"] {{ border-left: 4px solid {scheme.danger}; }}
    QFrame#strip[tone="ok"] {{ border-left: 4px solid {scheme.ok}; }}
    QLabel[role="muted"] {{ color: {scheme.muted}; }}
    QLabel[role="danger"] {{ color: {scheme.danger}; }}
    QLabel[role="warn"] {{ color: {scheme.warn}; }}
    QLabel[role="ok"] {{ color: {scheme.ok}; }}
    QWidget#pane {{ background: {scheme.raised}; }}
    QToolTip {{
        background: {scheme.raised}; color: {scheme.text}; border: 1px solid {scheme.line};
    }}
    """
