# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Writes the measured table of docs/topics.md anew: `python -m tests.hearings.topics.table`.

With the path of another labelled file the table is printed only.
"""

import re
import sys
from pathlib import Path

from hearings.topics.matching import load_matcher
from tests.conftest import RECORDED
from tests.hearings.topics.quality import Count, Quality, measure, read_labelled

ROOT = Path(__file__).parents[3]
PAGE = ROOT / "docs" / "topics.md"
OWN = ROOT / "tests" / "samples" / "topics.tsv"
DEV = RECORDED / "topics" / "dev.tsv"

FIGURES = {
    "strict": "surveillance against no, borderline titles left out",
    "borderline_as_negative": "surveillance against everything else",
    "inclusive": "surveillance and borderline against no",
    "topics": "topics of the surveillance titles",
}
START, END = "<!-- table: start -->", "<!-- table: end -->"


def main(arguments: list[str]) -> int:
    """Write the table into the page, or print that of another file."""
    if arguments:
        print(table(Path(arguments[0])))
        return 0
    if not DEV.is_file():
        print("The recorded titles are missing; the page stays as it is.")
        print(table(OWN))
        return 1
    text = PAGE.read_text(encoding="utf-8")
    made = f"{START}\n{table(DEV)}\n{END}"
    PAGE.write_text(
        re.sub(f"{START}.*{END}", lambda _: made, text, flags=re.DOTALL), encoding="utf-8"
    )
    print(made)
    return 0


def table(path: Path) -> str:
    """The figures over the titles of one file, as two tables."""
    rows = read_labelled(path)
    quality = measure(load_matcher(), rows)
    version = load_matcher().taxonomy.version
    return "\n".join([f"{len(rows)} titles, words of version {version}.", "", *_lines(quality)])


def _lines(quality: Quality) -> list[str]:
    lines = ["| figure | precision | recall | F1 |", "|--|--|--|--|"]
    lines += [_line(meaning, getattr(quality, name)) for name, meaning in FIGURES.items()]
    lines += ["", "| topic | right | wrongly named | missed | F1 |", "|--|--|--|--|--|"]
    lines += [
        f"| {topic} | {count.right} | {count.extra} | {count.missed} | {count.f1:.2f} |"
        for topic, count in sorted(quality.by_topic.items())
    ]
    return lines


def _line(name: str, count: Count) -> str:
    return f"| {name} | {count.precision:.3f} | {count.recall:.3f} | {count.f1:.3f} |"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
