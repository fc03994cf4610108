# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Which of the files that PyInstaller collects a build needs: most plugins of Qt it does not.

An entry is PyInstaller's: where the file goes, where it is, and its kind.
"""

from collections.abc import Callable, Iterable
from pathlib import Path, PurePath

Entry = tuple[str, str, str]

# The window draws by itself, plays nothing and has a network of its own.
FOLDERS = {"egldeviceintegrations", "generic", "networkinformation", "tls"}
PLUGINS = {
    "qeglfs", "qlinuxfb", "qminimal", "qminimalegl", "qvkkhrdisplay", "qvnc",
    # Draws in a toolkit of its own, which would have to come along.
    "qgtk3",
    "qgif", "qicns", "qico", "qjpeg", "qpdf", "qtga", "qtiff", "qwbmp", "qwebp",
}  # fmt: skip

# Qt's own words, of its buttons and menus, in the languages this program speaks.
OWN = Path(__file__).parents[1] / "resources" / "translations"
LANGUAGES = {file.stem.removeprefix("hearings_") for file in OWN.glob("hearings_*.ts")}
WORDS = {f"qtbase_{language}.qm" for language in LANGUAGES}

# What every desktop has and has to be the desktop's own: its driver of the screen, its fonts, its
# keyboards and its bus come with them, and an older copy would break those of a newer system.
# ui/system_libraries.py names the packages where they are missing. Printers come with libcups;
# where it is not there, Qt prints to a file.
OF_THE_SYSTEM = {
    "libX11", "libX11-xcb", "libXau", "libXdmcp", "libcups", "libdbus-1", "libexpat",
    "libfontconfig", "libfreetype", "libgcc_s", "libglib-2.0", "libgthread-2.0", "libstdc++",
    "libxkbcommon", "libxkbcommon-x11", "libz",
    # What only those are linked to.
    "libavahi-client", "libavahi-common", "libbrotlicommon", "libbrotlidec", "libbsd", "libcap",
    "libcom_err", "libgcrypt", "libgmp", "libgnutls", "libgpg-error", "libgssapi_krb5",
    "libhogweed", "libidn2", "libk5crypto", "libkeyutils", "libkrb5", "libkrb5support", "liblz4",
    "libmd", "libnettle", "libp11-kit", "libpcre2-8", "libpng16", "libsystemd", "libtasn1",
    "libunistring", "libzstd",
}  # fmt: skip

# What compiled modules were made from, which some packages ship.
SOURCES = {".c", ".h", ".pxd", ".pyi", ".pyx"}


def wanted(entries: Iterable[Entry]) -> list[Entry]:
    """The entries without what this program has no use for."""
    return [one for one in entries if not _is_unused(PurePath(one[0]))]


def _is_unused(place: PurePath) -> bool:
    if place.suffix in SOURCES:
        return True
    folders = set(place.parts[:-1])
    if "PySide6" not in folders:
        return False
    if "translations" in folders:
        return place.name not in WORDS
    return bool(folders & FOLDERS) or place.name.split(".")[0].removeprefix("lib") in PLUGINS


def needed(entries: Iterable[Entry], imports: Callable[[str], Iterable[str]]) -> list[Entry]:
    """The entries without the libraries that no module and no plugin among them needs.

    `imports` tells the names of the libraries a file is linked to. Those of the system go too.
    """
    entries = [one for one in entries if not _is_of_the_system(one)]
    by_name = {PurePath(place).name: (place, file, kind) for place, file, kind in entries}
    kept = {one for one in entries if not _is_library(one)}
    ahead = list(kept)
    while ahead:
        for name in imports(ahead.pop()[1]):
            found = by_name.get(PurePath(name).name)
            if found is not None and found not in kept:
                kept.add(found)
                ahead.append(found)
    return [one for one in entries if one in kept]


def _is_library(entry: Entry) -> bool:
    """Whether an entry is there for others only."""
    place, _, kind = entry
    is_plugin = "plugins" in PurePath(place).parts
    return kind == "BINARY" and not is_plugin and not PurePath(place).name.startswith("libpython")


def _is_of_the_system(entry: Entry) -> bool:
    # What a wheel brings beside itself has a name that nothing of the system has.
    return PurePath(entry[0]).name.split(".so")[0] in OF_THE_SYSTEM


def without_loose_ends(entries: Iterable[Entry], kept: Iterable[Entry]) -> list[Entry]:
    """The entries without links to files that are not kept."""
    there = {place for place, _, _ in kept}
    return [one for one in entries if one[2] != "SYMLINK" or _target(one) in there]


def _target(link: Entry) -> str:
    return (PurePath(link[0]).parent / link[1]).as_posix()
