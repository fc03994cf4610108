# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Whether the installed libraries are those of the lock: build.spec asks before it builds."""

from collections.abc import Callable, Iterator
from importlib.metadata import PackageNotFoundError, requires, version

from packaging.requirements import Requirement

OURS = "hearings"
SENTENCE = """\
This build would not be the one that is tested, so it is not made:
{wrong}
Make it with the versions of packaging/constraints.txt: make package"""


def complaint(
    lock: str,
    found: Callable[[str], str] = version,
    needed_by: Callable[[str], list[str] | None] = requires,
) -> str | None:
    """The sentences to print, or None when every library is as the lock says.

    `lock` is the text of packaging/constraints.txt, read as pip reads it: a line holds where
    its marker does, and what it does not name may have any version. Looked at is all that the
    program needs, and the builder itself; `found` tells the version of an installed library or
    raises `PackageNotFoundError`, `needed_by` what it needs.
    """
    locked = {_plain(one.name): one for one in map(Requirement, _lines(lock)) if _holds(one)}
    wrong = []
    for name in sorted(_all_needed(needed_by, found)):
        have = _version(found, name)
        if have is None:
            wrong.append(f"  {name} is not installed")
        elif name in locked and not locked[name].specifier.contains(have, prereleases=True):
            wrong.append(f"  {name} is {have}, and the lock says {locked[name].specifier}")
    return SENTENCE.format(wrong="\n".join(wrong)) if wrong else None


def _all_needed(
    needed_by: Callable[[str], list[str] | None], found: Callable[[str], str]
) -> set[str]:
    """The names of the libraries the program and its builder need, directly or not."""
    seen: set[str] = set()
    ahead = [(OURS, "package")]
    while ahead:
        name, extra = ahead.pop()
        if name in seen:
            continue
        seen.add(name)
        if _version(found, name) is None:
            continue
        needs = map(Requirement, needed_by(name) or ())
        ahead.extend((_plain(asked.name), "") for asked in needs if _holds(asked, extra))
    return seen


def _lines(lock: str) -> Iterator[str]:
    return (line for line in lock.splitlines() if line and not line.startswith("#"))


def _holds(asked: Requirement, extra: str = "") -> bool:
    return asked.marker is None or asked.marker.evaluate({"extra": extra})


def _version(found: Callable[[str], str], name: str) -> str | None:
    try:
        return found(name)
    except PackageNotFoundError:
        return None


def _plain(name: str) -> str:
    return name.lower().replace("_", "-").replace(".", "-")
