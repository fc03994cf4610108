# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Writes the licence of everything a build carries into one text that goes along with it."""

import re
import shutil
import subprocess
import sysconfig
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path

ROOT = Path(__file__).parents[1]
TEXTS = ROOT / "packaging" / "licences"
LICENCE = re.compile(r"(?i)(licen[cs]es?|copying|notice)([._-].*)?$")
NO_TEXT = {".py", ".pyc", ".json", ".xml"}

# What ships no text of its own is under the ones named here, of those its authors offer.
WITHOUT_TEXT = {
    "odfpy": ("Apache-2.0",),
    "pyside6-essentials": ("LGPL-3.0-only", "GPL-3.0-only"),
    "shiboken6": ("LGPL-3.0-only", "GPL-3.0-only"),
}
QT = """\
Qt and its bindings are used under the LGPL, version 3, as shared libraries of their own that
anybody may replace. What Qt itself carries of others, and under which licences, is told at
https://doc.qt.io/qt-6/licenses-used-in-qt.html; its sources are at https://download.qt.io/.
On Linux the data library of ICU has fewer tables than Qt ships."""

HEAD = """\
Hearings is under the MIT licence, at the end of this file. A build of it carries the following,
each under its own licence, whose text stands below in the same order.
"""


class NoLicence(Exception):
    """Something in the build says nowhere under which licence it is."""


@dataclass(frozen=True, slots=True)
class Part:
    """Something a build carries: its name with the version, what it says of its licence, texts."""

    name: str
    licence: str
    texts: tuple[str, ...]


def everything(files: Iterable[str]) -> str:
    """The text over all that the collected files come from; raises `NoLicence`."""
    places = {Path(file).resolve() for file in files if file}
    parts = [
        _python(),
        *sorted(_distributions_of(places), key=lambda part: part.name.lower()),
        *_packages_of_the_system(places),
    ]
    own = Part("Hearings", "MIT", (_read(ROOT / "LICENSE"),))
    table = [f"  {part.name}: {part.licence}" for part in parts]
    told = [_told(part) for part in (*parts, own)]
    return "\n".join([HEAD, *table, "", QT, "", *told])


def part_of(distribution: Distribution) -> Part:
    """What an installed library says of its licence; raises `NoLicence`."""
    said = distribution.metadata
    name = said["Name"]
    texts = [
        _read(Path(str(file.locate())))
        for file in distribution.files or ()
        if LICENCE.match(file.name) and file.suffix not in NO_TEXT
    ]
    if not texts:
        known = WITHOUT_TEXT.get(name.lower().replace("_", "-"), ())
        texts = [_read(TEXTS / f"{one}.txt") for one in known]
    if not texts:
        raise NoLicence(f"{name} {distribution.version} has no text of its licence")
    return Part(f"{name} {distribution.version}", _short(distribution), tuple(texts))


def _short(distribution: Distribution) -> str:
    said = distribution.metadata
    named = said.get("License-Expression") or said.get("License") or ""
    classes = [
        one.split(" :: ")[-1]
        for one in said.get_all("Classifier") or ()
        if one.startswith("License ::")
    ]
    short = named.strip().splitlines()[0] if named.strip() else ", ".join(classes)
    return short or "see its text"


def _distributions_of(places: set[Path]) -> Iterator[Part]:
    for distribution in distributions():
        if distribution.metadata["Name"] == "hearings":
            continue
        own = (Path(str(file.locate())) for file in distribution.files or ())
        if any(file.suffix not in {".txt", ""} and file.resolve() in places for file in own):
            yield part_of(distribution)


def _python() -> Part:
    library = Path(sysconfig.get_path("stdlib"))
    found = [one for one in (library / "LICENSE.txt", library / "LICENSE") if one.exists()]
    if not found:
        raise NoLicence(f"Python has no text of its licence in {library}")
    return Part(f"Python {sysconfig.get_python_version()}", "PSF-2.0", (_read(found[0]),))


def _packages_of_the_system(places: set[Path]) -> Iterator[Part]:
    """The packages of Debian that shared libraries were taken from; none on other systems."""
    ours = [place for place in places if place.is_relative_to("/usr/lib")]
    if shutil.which("dpkg-query") is None or not ours:
        return
    names = set()
    for place in ours:
        # The file list of a package knows /lib where the system has /usr/lib by now.
        pattern = f"*/{place.relative_to('/usr/lib')}"
        done = subprocess.run(
            ["dpkg-query", "--search", pattern], capture_output=True, text=True, check=False
        )
        if done.returncode != 0:
            raise NoLicence(f"no package of the system owns {place}")
        names.add(done.stdout.split(":")[0])
    for name in sorted(names):
        copyright_file = Path("/usr/share/doc") / name / "copyright"
        yield Part(f"{name} (Debian)", "see its text", (_read(copyright_file),))


def _told(part: Part) -> str:
    line = "=" * 78
    return "\n".join([line, part.name, line, "", *part.texts, ""])


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace").strip() + "\n"
