# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The look by meaning: colours, sizes and spacing; light, dark, each also in high contrast.

Every pair of a text and the ground it stands on reaches contrast AA (WCAG 2.2, 1.4.3), and
AAA (1.4.6) in high contrast; a test computes them all.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from enum import StrEnum
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from hearings import assets

STEP = 8
RADIUS = 6
BASE_POINTS = 10.5
SMALL_POINTS = 9.5
LARGE_POINTS = 12.5
TITLE_POINTS = 16.0
SIZES = (100, 125, 150, 175, 200)


class Scheme(StrEnum):
    """Light or dark, or whichever the system asks for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Contrast(StrEnum):
    """How strongly text stands out: as the system asks, more, or as usual whatever it asks."""

    SYSTEM = "system"
    MORE = "more"
    USUAL = "usual"


@dataclass(frozen=True, slots=True)
class Look:
    """What a person chose of the look.

    `percent` is the size of text, one of `SIZES`; 100 is the size of the system's own.
    """

    percent: int = SIZES[0]
    scheme: Scheme = Scheme.SYSTEM
    contrast: Contrast = Contrast.SYSTEM


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

STRONG_LIGHT = Colours(
    text="#000000",
    muted="#1f1f1f",
    surface="#ffffff",
    raised="#ffffff",
    line="#000000",
    accent="#00388f",
    on_accent="#ffffff",
    chosen="#d6e6ff",
    ok="#004d1a",
    warn="#5a3300",
    danger="#860000",
    mark="#ffe680",
    chip="#ebebeb",
)

STRONG_DARK = Colours(
    text="#ffffff",
    muted="#e6e6e6",
    surface="#000000",
    raised="#000000",
    line="#ffffff",
    accent="#8fd0ff",
    on_accent="#000000",
    chosen="#00264d",
    ok="#7dff9b",
    warn="#ffd75e",
    danger="#ffb3ab",
    mark="#4d3c00",
    chip="#262626",
)


@dataclass(slots=True)
class _Wardrobe:
    worn: Colours = LIGHT
    is_shaped: bool = False
    look: Look = field(default_factory=Look)
    points: float = BASE_POINTS
    fonts: dict[tuple[str, float, bool], QFont] = field(default_factory=dict)


_wardrobe = _Wardrobe()


def colours() -> Colours:
    """The scheme in use."""
    return _wardrobe.worn


def colour(name: str) -> QColor:
    """One colour of the scheme in use, by its meaning; never changed by who gets it."""
    return _colour(getattr(colours(), name))


@cache
def _colour(value: str) -> QColor:
    return QColor(value)


def font(points: float = BASE_POINTS, *, bold: bool = False) -> QFont:
    """The system's font at one of our sizes, scaled as the person scaled the system's.

    The same one for the same size: who wants to change it makes a copy.
    """
    own = QApplication.font()
    size = (own.key(), points, bold)
    made = _wardrobe.fonts.get(size)
    if made is None:
        made = _wardrobe.fonts[size] = _sized(own, points, bold=bold)
    return made


def _sized(own: QFont, points: float, *, bold: bool) -> QFont:
    chosen = QFont(own)
    # Where the system's own text is larger than ours, everything grows with it.
    chosen.setPointSizeF(points * chosen.pointSizeF() / BASE_POINTS)
    chosen.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return chosen


def scaled(pixels: int) -> int:
    """A length that grows with the text of the system, so that text still fits in it."""
    return round(pixels * max(1.0, QApplication.font().pointSizeF() / BASE_POINTS))


def dress(app: QApplication, look: Look | None = None) -> None:
    """Give the program its fonts and colours and keep it in step with the system's scheme.

    Where no look is given it is that of the system.
    """
    _wardrobe.look = look or Look()
    # A size below ours is hard to read; what the person chose comes on top of it.
    _wardrobe.points = max(BASE_POINTS, app.font().pointSizeF())
    _resize(app)
    app.setStyle("Fusion")
    hints = app.styleHints()
    # Qt frees what tells of the contrast together with the hints it was taken from.
    contrast = hints.accessibility()

    def follow(_changed: object = None) -> None:
        wear(app, _asked_for(hints.colorScheme(), contrast.contrastPreference(), _wardrobe.look))

    follow()
    hints.colorSchemeChanged.connect(follow)
    contrast.contrastPreferenceChanged.connect(follow)


def look() -> Look:
    """What the person chose of the look, as it is worn now."""
    return _wardrobe.look


def change(app: QApplication, look: Look) -> None:
    """Wear another look at once; windows that are open keep lengths of the size before."""
    _wardrobe.look = look
    _resize(app)
    hints = app.styleHints()
    wear(app, _asked_for(hints.colorScheme(), hints.accessibility().contrastPreference(), look))


def _resize(app: QApplication) -> None:
    chosen = app.font()
    points = _wardrobe.points * _wardrobe.look.percent / 100
    if chosen.pointSizeF() != points:
        chosen.setPointSizeF(points)
        app.setFont(chosen)


def wear(app: QApplication, scheme: Colours) -> None:
    """Use a scheme from now on."""
    _wardrobe.worn = scheme
    app.setPalette(qt_palette(scheme))
    if _wardrobe.is_shaped:
        app.setStyleSheet(style_sheet(scheme))


def shape(app: QApplication) -> None:
    """Give the widgets their shapes too; the first list is painted without them."""
    _wardrobe.is_shaped = True
    app.setStyleSheet(style_sheet(colours()))


def ring() -> int:
    """How many pixels wide the ring is that shows where the keyboard is in a painted row."""
    return 3 if colours() in (STRONG_LIGHT, STRONG_DARK) else 1


def _asked_for(scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference, look: Look) -> Colours:
    # Where neither the person nor the system says, the look is light.
    is_dark = look.scheme is Scheme.DARK or (
        look.scheme is Scheme.SYSTEM and scheme == Qt.ColorScheme.Dark
    )
    is_strong = look.contrast is Contrast.MORE or (
        look.contrast is Contrast.SYSTEM and contrast == Qt.ContrastPreference.HighContrast
    )
    if is_strong:
        return STRONG_DARK if is_dark else STRONG_LIGHT
    return DARK if is_dark else LIGHT


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
    """The few shapes Qt's palette cannot say, from resources/style/window.qss."""
    # Imported here to start fast: the first list has no shapes.
    from string import Template

    shapes = Template(assets.read_bytes("style/window.qss").decode("utf-8"))
    icons = assets.folder("icons")
    # A check stands on the accent, which is light where everything else is dark.
    arrow, check = ("light", "dark") if scheme in (DARK, STRONG_DARK) else ("dark", "light")
    return shapes.substitute(
        asdict(scheme),
        radius=RADIUS,
        ring=3 if scheme in (STRONG_LIGHT, STRONG_DARK) else 2,
        icon_width=scaled(22),
        icon_height=scaled(16),
        box=scaled(14),
        arrow=(icons / f"arrow-{arrow}.svg").as_posix(),
        check=(icons / f"check-{check}.svg").as_posix(),
    )
