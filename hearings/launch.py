# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What can be said before any verb: which profile, whether offline, whether the sample.

Read by hand rather than by argparse, because the window needs it too and must open fast;
the options may stand before or after a verb.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Launch:
    """How the program was started; `rest` is everything that is not a global option."""

    profile: str | None = None
    is_offline: bool = False
    is_sample: bool = False
    rest: tuple[str, ...] = ()
    problem: str = ""


def read_launch(arguments: list[str]) -> Launch:
    """Take the global options out of the arguments.

    `problem` is "profile" where --profile names no folder, or another option stands in
    its place; everything behind "--" is
    left alone.
    """
    profile: str | None = None
    flags: set[str] = set()
    rest: list[str] = []
    words = iter(arguments)
    for word in words:
        if word == "--":
            rest.extend([word, *words])
        elif word == "--profile":
            profile = next(words, "")
            if profile.startswith("--"):
                profile = ""
        elif word.startswith("--profile="):
            profile = word.removeprefix("--profile=")
        elif word in {"--offline", "--sample"}:
            flags.add(word)
        else:
            rest.append(word)
    return Launch(
        profile=profile,
        is_offline="--offline" in flags,
        is_sample="--sample" in flags,
        rest=tuple(rest),
        problem="profile" if profile == "" else "",
    )
