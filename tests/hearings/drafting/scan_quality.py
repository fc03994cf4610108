# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""How well the privacy scan does over made-up lines: run as a module it prints the table."""

import csv
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from hearings.domain.sensitive import SensitiveKind
from hearings.drafting.scanning import scan

SAMPLES = Path(__file__).parents[2] / "samples" / "drafting"


@dataclass(frozen=True)
class Line:
    """One line with the kinds a reader would mark in it; none for a harmless one."""

    kinds: frozenset[SensitiveKind]
    language: str
    text: str


@dataclass
class Measured:
    """Marked rightly, marked wrongly and missed, by kind; `faults` names the lines."""

    right: Counter[SensitiveKind] = field(default_factory=Counter)
    wrong: Counter[SensitiveKind] = field(default_factory=Counter)
    missed: Counter[SensitiveKind] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        return self.right.total() / (self.right.total() + self.wrong.total())

    @property
    def recall(self) -> float:
        return self.right.total() / (self.right.total() + self.missed.total())


def read_lines(name: str) -> list[Line]:
    with (SAMPLES / name).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [
        Line(
            frozenset(SensitiveKind(kind) for kind in row["kind"].split("+") if kind != "-"),
            row["language"],
            row["text"],
        )
        for row in rows
    ]


def measure(lines: list[Line]) -> Measured:
    measured = Measured()
    for line in lines:
        found = {one.kind for one in scan(line.text)}
        measured.right.update(found & line.kinds)
        measured.wrong.update(found - line.kinds)
        measured.missed.update(line.kinds - found)
        if found != line.kinds:
            measured.faults.append(f"{sorted(found)} not {sorted(line.kinds)}: {line.text}")
    return measured


def table(measured: Measured) -> str:
    rows = ["| kind | marked rightly | marked wrongly | missed |", "|--|--|--|--|"]
    rows += [
        f"| {kind} | {measured.right[kind]} | {measured.wrong[kind]} | {measured.missed[kind]} |"
        for kind in SensitiveKind
    ]
    total = (measured.right.total(), measured.wrong.total(), measured.missed.total())
    rows.append("| all | " + " | ".join(map(str, total)) + " |")
    return "\n".join(rows)


if __name__ == "__main__":
    for file in ("scan.tsv", "scan_second.tsv", "scan_third.tsv"):
        result = measure(read_lines(file))
        print(f"{file}: precision {result.precision:.1%}, recall {result.recall:.1%}")
        print(table(result), *result.faults, "", sep="\n")
