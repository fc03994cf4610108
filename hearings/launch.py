# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What can be said before any verb: which profile, whether offline, what unlocks the drafts.

Read by hand rather than by argparse, because the window needs it too and must open fast;
the options may stand before or after a verb.
"""

from dataclasses import dataclass

NAMING = ("--profile", "--passphrase-file")
"""The options that something has to follow."""


@dataclass(frozen=True, slots=True)
class Launch:
    """How the program was started; `rest` is everything that is not a global option.

    `is_at_login` is a start by the system: the window begins in the tray, where it may.
    """

    profile: str | None = None
    is_offline: bool = False
    is_sample: bool = False
    is_at_login: bool = False
    rest: tuple[str, ...] = ()
    problem: str = ""
    passphrase_file: str = ""


def read_launch(arguments: list[str]) -> Launch:
    """Take the global options out of the arguments.

    `problem` is "profile" or "passphrase-file" where that option names nothing, or another
    option stands in its place; everything behind "--" is left alone.
    """
    named: dict[str, str] = {}
    flags: set[str] = set()
    rest: list[str] = []
    words = iter(arguments)
    for word in words:
        if word == "--":
            rest.extend([word, *words])
        elif word in NAMING:
            name = next(words, "")
            named[word] = "" if name.startswith("--") else name
        elif word.startswith(tuple(f"{option}=" for option in NAMING)):
            option, _, name = word.partition("=")
            named[option] = name
        elif word in {"--offline", "--sample", "--at-login"}:
            flags.add(word)
        else:
            rest.append(word)
    return Launch(
        profile=named.get("--profile"),
        is_offline="--offline" in flags,
        is_sample="--sample" in flags,
        is_at_login="--at-login" in flags,
        rest=tuple(rest),
        problem=next((option[2:] for option in NAMING if named.get(option) == ""), ""),
        passphrase_file=named.get("--passphrase-file", ""),
    )
