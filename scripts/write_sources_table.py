# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Writes docs/sources.md from the registry, the docstrings of the sources and the places.

Run it after a source or a place was added: a test holds the file equal to what it writes.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from hearings.domain.place import Place, SourceSpec  # noqa: E402 -- the line before finds it
from hearings.sources.base import Source  # noqa: E402
from hearings.sources.places import read_places  # noqa: E402
from hearings.sources.registry import SOURCES  # noqa: E402

PAGE = ROOT / "docs" / "sources.md"
MOST_NAMES = 6

HEAD = """\
# Sources

Where hearings come from. `scripts/write_sources_table.py` writes this page from the program
itself; docs/places.md says how a place names its sources, docs/importing.md how a hearing is kept
that no source lists. CLIENT stands for the name under which a vendor knows a place.

Where a bill stands is told by `california-history`, `legiscan`, `legistar`, `nyc-mirror` and
`openlegislation`, in the answers that give the agenda. The lists and agendas of the others name
bills without it: those of Congress, of Massachusetts, Michigan and Washington, and the events of
Open States, which have it only in an answer of its own for each bill. Nobody asks for that, so a
bill that only they list is shown without a word on where it stands.

| system | reads | how | asks | key | places |
|--|--|--|--|--|--|
"""


def page() -> str:
    """The whole page."""
    places = read_places().all()
    rows = (_row(system, source, places) for system, source in sorted(SOURCES.items()))
    return HEAD + "".join(rows)


def _row(system: str, source: Source, places: tuple[Place, ...]) -> str:
    specs = [spec for place in places for spec in place.sources if spec.system == system]
    names = [
        f"{place.name}, {place.region}" if place.region else place.name
        for place in places
        if any(spec.system == system for spec in place.sources)
    ]
    cells = (
        f"`{system}`",
        _first_words(type(source).__doc__),
        _first_words(sys.modules[type(source).__module__].__doc__),
        _asked(system, source),
        ", ".join(dict.fromkeys(_keys(source, specs or [SourceSpec(system, "CLIENT")]))) or "none",
        _listed(names),
    )
    plain = (cell.replace("|", "/").replace("<", "&lt;") for cell in cells)
    return f"| {' | '.join(plain)} |\n"


def _asked(system: str, source: Source) -> str:
    usual = source.hosts(SourceSpec(system, "CLIENT"))
    has_address = source.hosts(SourceSpec(system, "CLIENT", "https://example.org"))
    return ", ".join(usual) or ("the host of its address" if has_address else "nobody")


def _keys(source: Source, specs: list[SourceSpec]) -> Iterator[str]:
    for spec in specs:
        if name := source.key_name(spec):
            yield f"`{name}`"


def _first_words(docstring: str | None) -> str:
    return " ".join((docstring or "").strip().split("\n\n", 1)[0].split())


def _listed(names: list[str]) -> str:
    if len(names) <= MOST_NAMES:
        return "; ".join(names) or "those a person adds"
    return f"{'; '.join(names[:MOST_NAMES])} and {len(names) - MOST_NAMES} more"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
    print(f"{PAGE.name}: {len(SOURCES)} sources")
