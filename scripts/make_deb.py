# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Makes dist/hearings_<version>_<architecture>.deb of dist/hearings; `make package` runs it.

The package has no scripts of its own: a profile lies in the home of a person, and neither an
upgrade nor a removal touches it.
"""

import gzip
import os
import shutil
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from hearings import __version__  # noqa: E402 -- found by the line before

BUILT = ROOT / "dist" / "hearings"
LINUX = ROOT / "packaging" / "linux"
# There is no mailbox: below .invalid (RFC 2606) nobody else is written to either.
MAINTAINER = "The Hearings developers <nobody@hearings.invalid>"
LARGEST = 45_000_000
METADATA = "arpa.home.hearings.metainfo.xml"
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256)

# What scripts/needed_binaries.py leaves to the system, and what it draws with.
DEPENDS = (
    "libc6 (>= 2.36)", "libdbus-1-3", "libegl1", "libexpat1", "libfontconfig1", "libfreetype6",
    "libgcc-s1", "libgl1", "libglib2.0-0 | libglib2.0-0t64", "libstdc++6", "libx11-6",
    "libx11-xcb1", "libxau6", "libxcb1", "libxdmcp6", "libxkbcommon-x11-0", "libxkbcommon0",
    "zlib1g",
)  # fmt: skip
RECOMMENDS = (
    "libcups2 | libcups2t64",
    "libwayland-client0",
    "libwayland-cursor0",
    "libwayland-egl1",
)
SUGGESTS = ("gnome-keyring", "hunspell-en-us", "hunspell-es")

CONTROL = """\
Package: hearings
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: {recommends}
Suggests: {suggests}
Section: misc
Priority: optional
Description: upcoming hearings on surveillance, and how to speak there
 Hearings lists upcoming council and legislative hearings on face surveillance
 and its kin, says by when and how to speak there, keeps the testimony written
 for them on this computer only, and exports calendar events that stay right.
"""
CHANGELOG = """\
hearings ({version}) unstable; urgency=medium

  * What changed is told in CHANGELOG.md.

 -- {maintainer}  {date}
"""


def make(folder: Path) -> Path:
    """Lay the package out in an empty folder and pack it; returns where it is."""
    moment = _moment()
    shutil.copytree(BUILT, folder / "usr/lib/hearings", symlinks=True)
    (folder / "usr/bin").mkdir(parents=True)
    (folder / "usr/bin/hearings").symlink_to("../lib/hearings/hearings")
    _desktop(folder / "usr/share", moment)
    _papers(folder / "usr/share/doc/hearings", moment)
    _plain_rights(folder)
    architecture = _said("dpkg", "--print-architecture")
    size = sum(one.lstat().st_size for one in folder.rglob("*") if not one.is_dir())
    control = CONTROL.format(
        version=__version__, architecture=architecture, maintainer=MAINTAINER,
        kilobytes=size // 1024, depends=", ".join(DEPENDS), recommends=", ".join(RECOMMENDS),
        suggests=", ".join(SUGGESTS),
    )  # fmt: skip
    (folder / "DEBIAN").mkdir(mode=0o755)
    (folder / "DEBIAN/control").write_text(control, encoding="utf-8")
    target = ROOT / "dist" / f"hearings_{__version__}_{architecture}.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--build", str(folder), str(target)],
        check=True, stdout=subprocess.DEVNULL,
        env=os.environ | {"SOURCE_DATE_EPOCH": str(int(moment.timestamp()))},
    )  # fmt: skip
    return target


def _moment() -> datetime:
    """When the sources were last changed; now where that is not known."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    return datetime.fromtimestamp(int(epoch), UTC) if epoch else datetime.now(UTC)


def _desktop(share: Path, moment: datetime) -> None:
    for name, place in (
        ("hearings.desktop", "applications"),
        (METADATA, "metainfo"),
    ):
        text = (LINUX / name).read_text(encoding="utf-8")
        text = text.replace("@VERSION@", __version__).replace("@DATE@", f"{moment:%Y-%m-%d}")
        (share / place).mkdir(parents=True)
        (share / place / name).write_text(text, encoding="utf-8")
    icons, drawing = share / "icons/hicolor", ROOT / "resources/icons/app.svg"
    (icons / "scalable/apps").mkdir(parents=True)
    shutil.copyfile(drawing, icons / "scalable/apps/hearings.svg")
    draw(drawing, {size: icons / f"{size}x{size}/apps/hearings.png" for size in ICON_SIZES})


def draw(drawing: Path, pictures: dict[int, Path]) -> None:
    """Paint an SVG as square PNG files of these sizes."""
    # Imported here because only this draws.
    from PySide6.QtGui import QGuiApplication, QIcon

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication([])
    for size, picture in pictures.items():
        picture.parent.mkdir(parents=True, exist_ok=True)
        if not QIcon(str(drawing)).pixmap(size, size).save(str(picture)):
            raise SystemExit(f"{picture} could not be painted")
    del application


def _papers(folder: Path, moment: datetime) -> None:
    folder.mkdir(parents=True)
    shutil.copyfile(BUILT / "LICENCES.txt", folder / "copyright")
    text = CHANGELOG.format(
        version=__version__, maintainer=MAINTAINER, date=f"{moment:%a, %d %b %Y %H:%M:%S +0000}"
    )
    (folder / "changelog.gz").write_bytes(gzip.compress(text.encode(), mtime=0))
    changes = (ROOT / "CHANGELOG.md").read_bytes()
    (folder / "CHANGELOG.md.gz").write_bytes(gzip.compress(changes, mtime=0))


def _plain_rights(folder: Path) -> None:
    """Everybody may read, only the owner may write, whatever the rights of the builder are."""
    for one in (folder, *folder.rglob("*")):
        if not one.is_symlink():
            may_run = one.is_dir() or one.stat().st_mode & 0o100
            one.chmod(0o755 if may_run else 0o644)


def _said(*words: str) -> str:
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout.strip()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        package = make(Path(scratch))
        if package.stat().st_size > LARGEST:
            sys.exit(f"{package.name} has {package.stat().st_size} bytes, more than {LARGEST}")
    print(f"{package.name}: {package.stat().st_size / 1e6:.1f} MB")
