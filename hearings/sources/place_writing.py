# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Adds a place to a places file behind everything a person wrote there, remarks and all."""

import json
from collections.abc import Iterator

from hearings.domain.place import Place
from hearings.errors import BadPlacesFile
from hearings.sources.place_file import read_place_file


def with_place(content: bytes, name: str, place: Place) -> bytes:
    """The file with the place at its end, every byte before it as it was.

    Raises `BadPlacesFile` where the file is no places file, has a place of this id, or
    could not be read any more with the new one behind it; `name` stands in the fault.
    """
    before = read_place_file(content, name, is_own=True)
    for fault in before.faults:
        # A fault of one entry is no reason; one of the whole file is.
        if fault.problem in {"toml", "unreadable"}:
            raise fault
    if any(one.id == place.id for one in before.places):
        raise BadPlacesFile(f"{name} [{place.id}]", "duplicate", place.id)
    gap = b"" if not content.strip() else b"\n" if content.endswith(b"\n") else b"\n\n"
    written = content + gap + "".join(f"{line}\n" for line in _lines(place)).encode()
    after = read_place_file(written, name, is_own=True)
    if place.id not in {one.id for one in after.places}:
        raise after.faults[-1]
    return written


def _lines(place: Place) -> Iterator[str]:
    yield "[[place]]"
    for key, value in (
        ("id", place.id),
        ("name", place.name),
        ("kind", place.kind.value),
        ("division", place.division),
        ("timezone", place.timezone),
        ("region", place.region),
        ("homepage", place.homepage),
    ):
        if value:
            yield f"{key} = {_quoted(value)}"
    for spec in place.sources:
        yield "[[place.source]]"
        own = {"system": spec.system, "client": spec.client, "base_url": spec.base_url}
        for key, value in {**own, **spec.options}.items():
            if value:
                yield f"{key} = {_quoted(value)}"
        if spec.beside:
            yield "beside = true"


def _quoted(text: str) -> str:
    # TOML's basic strings know every escape that JSON writes, but want this one as well.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
