# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Says which of the system's own libraries Qt needs and does not find, before it is imported.

Qt dies in an import, or aborts the process, where one is missing. Run as a program it
prints the Debian packages to install and ends with status 1.
"""

import os
import sys

from hearings import language
from hearings.language import Words

missing_words = Words("missing_words")

# Library → Debian package. Qt links the first group whatever the screen is.
ALWAYS = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
}
FOR_X11 = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def has_screen() -> bool:
    """Whether there is a screen to open a window on; only Linux and the BSDs can lack one."""
    if not sys.platform.startswith(("linux", "freebsd", "openbsd")):
        return True
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    return bool(chosen or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def needs_x11() -> bool:
    """Whether the window will be shown by X11, where Qt aborts for want of a library."""
    is_x11 = os.environ.get("QT_QPA_PLATFORM", "xcb").startswith("xcb")
    return sys.platform.startswith("linux") and bool(os.environ.get("DISPLAY")) and is_x11


def missing_packages(*, on_screen: bool) -> tuple[str, ...]:
    """The Debian packages of the libraries that cannot be loaded, in a fixed order."""
    if not sys.platform.startswith("linux"):
        return ()
    wanted = dict(ALWAYS)
    if on_screen and needs_x11():
        wanted |= FOR_X11
    return tuple(package for library, package in wanted.items() if not _loads(library))


def sentence(packages: tuple[str, ...]) -> str:
    """What to tell a person whose system lacks these packages."""
    # Nothing has chosen a language yet where the window cannot even be imported.
    language.choose()
    words = missing_words.tr(
        "The window needs libraries of the system that are not installed. "
        "On Debian and Ubuntu: {command}"
    )
    return words.format(command=f"sudo apt-get install {' '.join(packages)}")


def _loads(library: str) -> bool:
    # Imported here to start fast: most starts look for nothing.
    import ctypes

    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


if __name__ == "__main__":
    found = missing_packages(on_screen="--offscreen" not in sys.argv)
    if found:
        sys.exit(sentence(found))
