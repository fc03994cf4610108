# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Lets calendar programs read a file of every kind of event, and writes what they said down.

`make judges` runs the fast ones, `make judges SLOW=1` Evolution and Thunderbird as well. What is
missing is installed where that needs no questions: libraries of npm and Python into a folder of
their own, Debian's packages where this is root. The table in docs/calendar.md is made here.
"""

import os
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "calendar.md"
GOLDEN = ROOT / "tests" / "hearings" / "calendar" / "golden" / "all.ics"
SCRIPT = ROOT / "scripts" / "run_judges.sh"
SLOW = ROOT / "scripts" / "slow_judges"
ABSENT = 77
LONGEST_SAYING = 120

NODE = ("ical.js@2.2.1", "node-ical@0.26.1", "ts-ics@2.4.6")
PYTHON = ("ical==14.3.1", "vobject==0.9.9", "ics==0.7.3", "marionette_driver==3.7.1")
DEBIAN = {
    "libical3": "", "ruby-icalendar": "ruby", "php-cli": "php", "php-sabre-vobject": "",
    "libdata-ical-perl": "", "khal": "khal", "calcurse": "calcurse", "nodejs": "node",
    "npm": "npm",
}  # fmt: skip
DEBIAN_SLOW = (
    "evolution-data-server", "gir1.2-ecal-2.0", "gir1.2-edataserver-1.2", "gir1.2-ical-3.0",
    "python3-gi", "dbus", "thunderbird",
)  # fmt: skip

PHP_VERSION = 'require "Sabre/VObject/autoload.php"; echo Sabre\\VObject\\Version::VERSION;'
BEGIN, END = "<!-- judges: written by scripts/ask_judges.py -->", "<!-- end of judges -->"


@dataclass(frozen=True)
class Judge:
    """One program: what to run for its version, what it is strict about, whether it tells UIDs."""

    name: str
    title: str
    version: tuple[str, ...]
    strict: str = ""
    tells_uids: bool = True
    is_slow: bool = False


def _package(name: str) -> tuple[str, ...]:
    return ("dpkg-query", "-W", "-f=${Version}", name)


def _node(name: str) -> tuple[str, ...]:
    code = f"require('fs').readFileSync(process.env.NODE_PATH + '/{name}/package.json')"
    return ("node", "-p", f"JSON.parse({code}).version")


def _python(name: str) -> tuple[str, ...]:
    return ("PYTHON", "-c", f"from importlib.metadata import version; print(version('{name}'))")


JUDGES = (
    Judge("libical", "libical, with its restriction check", _package("libical3"),
          "which property may stand where"),
    Judge("ical.js", "ical.js (Thunderbird's parser)", _node("ical.js"), "value types"),
    Judge("node-ical", "node-ical", _node("node-ical")),
    Judge("ts-ics", "ts-ics", _node("ts-ics")),
    Judge("ruby-icalendar", "ruby-icalendar, strict",
          ("ruby", "-ricalendar", "-e", "puts Icalendar::VERSION"), "names of properties"),
    Judge("sabre-vobject", "sabre/vobject (Nextcloud's parser)",
          ("php", "-r", PHP_VERSION), "its validator"),
    Judge("data-ical", "Data::ICal",
          ("perl", "-MData::ICal", "-e", "print $Data::ICal::VERSION"), tells_uids=False),
    Judge("py-ical", "ical for Python (Home Assistant)", _python("ical"), "types"),
    Judge("vobject", "vobject, validated", _python("vobject")),
    Judge("ics.py", "ics.py", _python("ics")),
    Judge("khal", "khal, imported and listed", ("khal", "--version")),
    Judge("calcurse", "calcurse, imported", ("calcurse", "--version"), tells_uids=False),
    Judge("evolution", "Evolution Data Server, stored twice",
          _package("evolution-data-server"), is_slow=True),
    Judge("thunderbird", "Thunderbird, imported and stored", ("thunderbird", "--version"),
          is_slow=True),
)  # fmt: skip


@dataclass(frozen=True)
class Answer:
    """What a judge said of the file; `is_good` is None where it is not installed."""

    judge: Judge
    version: str
    said: str
    is_good: bool | None


class Court:
    """The judges of this computer, installed in `home`."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self._modules = Path(os.environ.get("JUDGES_NODE_MODULES", home / "node_modules"))
        own = home / "python" / "bin" / "python"
        self._python = Path(os.environ.get("JUDGES_PYTHON", own))

    @property
    def _environment(self) -> dict[str, str]:
        return {
            **os.environ, "LC_ALL": "C.UTF-8", "TZ": "UTC",
            "NODE_PATH": str(self._modules), "JUDGES_NODE_MODULES": str(self._modules),
            "JUDGES_PYTHON": str(self._python),
        }  # fmt: skip

    def install(self, *, is_slow: bool) -> None:
        """Install what is missing and can be installed; what cannot is told."""
        wanted = [name for name in (*DEBIAN, *(DEBIAN_SLOW if is_slow else ())) if _lacks(name)]
        if wanted and shutil.which("apt-get") and os.geteuid() == 0:
            _told(["apt-get", "install", "-y", "-qq", "--no-install-recommends", *wanted])
        elif wanted:
            print("Not installed; on Debian: apt-get install", *wanted)
        if not self._modules.exists() and shutil.which("npm"):
            _told(["npm", "install", "--silent", "--prefix", str(self._modules.parent), *NODE])
        if not self._python.exists():
            base = sysconfig.get_config_var("BINDIR")
            _told([f"{base}/python3", "-m", "venv", str(self._python.parents[1])])
            _told([str(self._python), "-m", "pip", "install", "--quiet", *PYTHON])

    def ask(self, judge: Judge, file: Path) -> Answer:
        """Let one judge read the file; it must hold every event the file has, none twice."""
        # The bindings of Evolution belong to the system's own Python.
        system = "/usr/bin/python3"
        command = ["bash", str(SCRIPT), "--judge", judge.name, str(file)]
        if judge.name == "evolution":
            command = ["dbus-run-session", "--", system, str(SLOW / "evolution.py"), str(file)]
        elif judge.name == "thunderbird":
            command = [str(self._python), str(SLOW / "thunderbird.py"), str(file)]
        if shutil.which(command[0]) is None:
            return Answer(judge, "", "not installed", None)
        done = self._run(command)
        if done.returncode == ABSENT:
            return Answer(judge, "", "not installed", None)
        version = self._version(judge)
        if done.returncode:
            why = (done.stderr.strip() or done.stdout.strip() or "no reason").splitlines()[-1]
            return Answer(judge, version, f"REJECTED: {why[:LONGEST_SAYING]}", False)
        return _weighed(judge, version, done.stdout, file)

    def _version(self, judge: Judge) -> str:
        command = [str(self._python) if word == "PYTHON" else word for word in judge.version]
        found = re.search(r"\d+(\.\d+)+(esr)?", self._run(command).stdout)
        return found[0] if found else "?"

    def _run(self, command: list[str]) -> subprocess.CompletedProcess[str]:
        home = {"XDG_DATA_HOME": str(self._home / "data"), "XDG_CONFIG_HOME": str(self._home / "c")}
        if command[0] == "dbus-run-session":
            shutil.rmtree(self._home / "data", ignore_errors=True)
            shutil.rmtree(self._home / "c", ignore_errors=True)
        return subprocess.run(
            command, capture_output=True, text=True, check=False, encoding="utf-8",
            env={**self._environment, **home},
        )  # fmt: skip


def _weighed(judge: Judge, version: str, told: str, file: Path) -> Answer:
    """The answer of a judge that found no fault: does it hold every event once?"""
    uids = uids_of(file)
    if not judge.tells_uids:
        return Answer(judge, version, "accepted", True)
    held = [line.split("\t")[0] for line in told.splitlines()]
    count = sum(held.count(uid) == 1 for uid in uids)
    is_good = count == len(uids)
    return Answer(judge, version, f"accepted, {count} of {len(uids)} events", is_good)


def uids_of(file: Path) -> list[str]:
    """The UID of every event of one of our files, which folds no UID."""
    return re.findall(r"^UID:(\S+)\r?$", file.read_text(encoding="utf-8"), re.MULTILINE)


def table(answers: list[Answer], day: str, file: Path) -> str:
    """The answers as a page shows them, between the two marks."""
    head = (
        f"Asked on {day} about `{file.relative_to(ROOT)}`, {len(uids_of(file))} events of every "
        "kind:\n\n| judge | version | strict about | answer |\n|--|--|--|--|\n"
    )
    rows = (
        f"| {one.judge.title} | {one.version} | {one.judge.strict} | {one.said} |\n"
        for one in answers
    )
    return f"{BEGIN}\n{head}{''.join(rows)}{END}"


def put_into(page: str, part: str) -> str:
    """The page with the part between the marks made anew."""
    return re.sub(f"{re.escape(BEGIN)}.*?{re.escape(END)}", lambda _old: part, page, flags=re.S)


def _lacks(package: str) -> bool:
    if (program := DEBIAN.get(package)) and shutil.which(program):
        return False
    if shutil.which("dpkg-query") is None:
        return True
    done = subprocess.run(
        ["dpkg-query", "-W", "-f=${Status}", package], capture_output=True, text=True, check=False
    )
    return "install ok installed" not in done.stdout


def _told(command: list[str]) -> None:
    print("$", *command)
    if subprocess.run(command, check=False).returncode:
        print("That did not go well; the judges it would have brought are left out.")


def _answers(court: Court, *, is_slow: bool) -> Iterator[Answer]:
    for judge in JUDGES:
        if is_slow or not judge.is_slow:
            answer = court.ask(judge, GOLDEN)
            print(f"{judge.name:<15} {answer.version:<10} {answer.said}", flush=True)
            yield answer


def main() -> int:
    """Ask them all; 1 when one rejects the file or loses an event."""
    is_slow = "--slow" in sys.argv[1:]
    court = Court(Path(os.environ.get("JUDGES_HOME", Path.home() / ".cache" / "hearings-judges")))
    court.install(is_slow=is_slow)
    answers = list(_answers(court, is_slow=is_slow))
    # A page that leaves out what was asked before would tell less than is known.
    if all(one.is_good is not None for one in answers) and is_slow:
        day = datetime.now(UTC).date().isoformat()
        page = PAGE.read_text(encoding="utf-8")
        PAGE.write_text(put_into(page, table(answers, day, GOLDEN)), encoding="utf-8")
    return 1 if any(one.is_good is False for one in answers) else 0


if __name__ == "__main__":
    sys.exit(main())
