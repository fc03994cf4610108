# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The command line over a profile of its own and a Legistar service on loopback.

with Town(tmp_path / "profile", capsys) as town:
    town.client.events.append(legistar_event(7))
    town("refresh").status        # 0
    town("list", "--all", "--json").json
"""

import json
import os
import shutil
import sys
import sysconfig
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from subprocess import PIPE, Popen
from typing import Any, Self

import pytest

from hearings.cli.run import main
from tests.house.floor_plan import ROOT
from tests.support.fake_server import FakeServer
from tests.support.legistar_server import LegistarApi
from tests.support.turned_clock import TurnedClock

SAMPLEVILLE = "xx-sampleville"

ONE_PLACE = """
[[place]]
id = "{id}"
name = "{name}"
kind = "city"
division = "ocd-division/country:us/state:xx/place:{name_id}"
timezone = "{timezone}"
region = "XX"
{sources}
"""
ONE_SOURCE = """
[[place.source]]
system = "{system}"
client = "{client}"
base_url = "{base_url}"
"""


@dataclass(frozen=True)
class Done:
    """What one run of the command line left behind."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The output as JSON."""
        return json.loads(self.out)


def without_qt(folder: Path) -> list[str]:
    """The search path of a Python that has every library but Qt, linked from `folder`."""
    if not folder.exists():
        folder.mkdir()
        for library in Path(sysconfig.get_paths()["purelib"]).iterdir():
            if not library.name.lower().startswith(("pyside6", "shiboken6")):
                (folder / library.name).symlink_to(library)
    return [str(ROOT), str(folder)]


def start(*words: str, profile: Path, code: str = "", before: Sequence[str] = ()) -> Popen[str]:
    """Start a process of its own, where Qt is not installed.

    `code` is run in place of the verb; `before` are words in front of the whole command.
    """
    path = without_qt(profile.parent / "libraries")
    what = ["-c", code] if code else ["-m", "hearings"]
    return Popen(
        # Without the site's folders only the search path counts.
        [*before, sys.executable, "-S", *what, "--profile", str(profile), *words],
        cwd=ROOT, stdout=PIPE, stderr=PIPE, text=True, encoding="utf-8",
        env={**os.environ, "LC_ALL": "C.UTF-8", "PYTHONPATH": os.pathsep.join(path)},
    )  # fmt: skip


def ended(process: Popen[str]) -> Done:
    """What a process left behind when it has ended."""
    out, err = process.communicate(timeout=60)
    return Done(process.returncode, out, err)


def run_as_process(*words: str, profile: Path, code: str = "", before: Sequence[str] = ()) -> Done:
    """One run as a process of its own, where Qt is not installed."""
    return ended(start(*words, profile=profile, code=code, before=before))


def without_power() -> list[str]:
    """Words in front of a command for whom permissions hold, as they do for everybody but root."""
    if not hasattr(os, "geteuid"):
        pytest.skip("permissions are another matter on this system")
    if os.geteuid() != 0:
        return []
    if shutil.which("setpriv") is None:
        pytest.skip("root passes over all permissions, and setpriv is not there to end that")
    return ["setpriv", "--bounding-set", "-dac_override,-dac_read_search"]


def source(system: str, client: str, base_url: str) -> str:
    """One source as a places file has it."""
    return ONE_SOURCE.format(system=system, client=client, base_url=base_url)


class Town:
    """The command line of one person whose places file names only places of a test.

    The clock stands still until a test turns it. `client` is Sampleville's own in the
    Legistar service; `place` adds other places.
    """

    def __init__(self, profile: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.profile = profile
        self.clock = TurnedClock()
        self.server = FakeServer()
        self.api = LegistarApi(self.server)
        self.client = self.api.client("sampleville")
        self._capsys = capsys
        self._places: dict[str, str] = {}
        self.place(SAMPLEVILLE, self.legistar("sampleville"))

    def __enter__(self) -> Self:
        self.server.__enter__()
        return self

    def __exit__(self, *error: object) -> None:
        self.server.__exit__(*error)

    def __call__(self, *words: str) -> Done:
        """Run one verb in this process."""
        self._capsys.readouterr()
        status = main(["--profile", str(self.profile), *words], self.clock)
        said = self._capsys.readouterr()
        return Done(status, said.out, said.err)

    def legistar(self, client: str) -> str:
        """The source of one client of the service."""
        return source("legistar", client, self.api.base_url)

    def place(
        self, id_: str, *sources: str, name: str = "", timezone: str = "America/Los_Angeles"
    ) -> None:
        """Add a place to the person's own file, or change one."""
        name = name or id_.removeprefix("xx-").capitalize()
        self._places[id_] = ONE_PLACE.format(
            id=id_, name=name, name_id=name.lower(), timezone=timezone, sources="".join(sources)
        )
        self.write_places("".join(self._places.values()))

    def write_places(self, text: str) -> None:
        """Write the person's own file as it is given."""
        self.profile.mkdir(parents=True, exist_ok=True)
        (self.profile / "places.toml").write_text(text, encoding="utf-8")

    def refreshed(self, minutes: int = 10) -> Done:
        """A refresh after a while, which reads everything."""
        self.clock.turn(minutes * 60)
        done = self("refresh", "--json")
        assert done.status == 0, done
        return done

    def listed(self, *words: str) -> list[Any]:
        """Every hearing of the list, as JSON."""
        done = self("list", "--all", "--json", *words)
        assert done.status == 0, done
        found = done.json
        assert isinstance(found, list)
        return found

    def files(self) -> dict[str, bytes]:
        """Every file of the profile by its name."""
        return {
            str(path.relative_to(self.profile)): path.read_bytes()
            for path in sorted(self.profile.rglob("*"))
            if path.is_file()
        }
