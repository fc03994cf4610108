# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What a person brought, once more beside the catalogue: nobody could be asked for it again.

One line of JSON for each hearing: its place, its columns by name, and its agenda.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from hearings.domain.hearing import HearingRecord
from hearings.files import write_whole
from hearings.store.catalogue.mapping import (
    RECORD_COLUMNS,
    item_values,
    record_from,
    record_values,
)

Key = tuple[str, str]
"""The id of the place, and the id of the hearing there."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What the file holds, in the order it was brought; `spoilt` lines cannot be read."""

    records: Mapping[Key, HearingRecord]
    spoilt: int = 0


class ImportedFile:
    """The file at `path`; there is none until something is brought."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> Imported:
        """Everything that can be read of it."""
        records: dict[Key, HearingRecord] = {}
        spoilt = 0
        for line in self._lines():
            try:
                place_id, record = _record_of(line)
                records[place_id, record.source_ids[0]] = record
            except (ValueError, LookupError, TypeError, AttributeError, AssertionError):
                spoilt += 1
        return Imported(records, spoilt)

    def add(self, place_id: str, records: Iterable[HearingRecord]) -> None:
        """Keep these; of one that is held the newer telling. Raises what `write_whole` raises."""
        brought = {(place_id, one.source_ids[0]): one for one in records}
        self._write(dict(self.read().records) | brought)

    def remove(self, key: Key) -> None:
        """Keep one no longer. Raises what `write_whole` raises."""
        held = dict(self.read().records)
        if held.pop(key, None) is not None:
            self._write(held)

    def _lines(self) -> list[bytes]:
        try:
            return [line for line in self._path.read_bytes().splitlines() if line.strip()]
        except OSError:
            return []

    def _write(self, records: Mapping[Key, HearingRecord]) -> None:
        lines = (_line_of(place_id, one) for (place_id, _), one in records.items())
        write_whole(self._path, "".join(lines).encode("utf-8", "replace"))


def _line_of(place_id: str, record: HearingRecord) -> str:
    items = None if record.items is None else [item_values(one) for one in record.items]
    columns = dict(zip(RECORD_COLUMNS, record_values(record), strict=True))
    told = {"place": place_id, "hearing": columns, "items": items}
    return json.dumps(told, ensure_ascii=False) + "\n"


def _record_of(line: bytes) -> tuple[str, HearingRecord]:
    told = json.loads(line)
    columns = told["hearing"]
    # What came with a later layout stands last, and is not in an older line.
    values = [columns[name] for name in RECORD_COLUMNS if name in columns]
    record = record_from(values, told["items"])
    place_id = told["place"]
    if not isinstance(place_id, str) or not record.source_ids:
        raise ValueError(place_id)
    return place_id, record
