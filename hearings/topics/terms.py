# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Reads the topics and their words from resources/topics: no word stands in the code.

The first file of terms brings the topics, the decision and its words; the others add
words to the same topics. The file of names says what people see. The fields are
explained in docs/topics.md.
"""

import re
import tomllib
from collections.abc import Iterable, Sequence
from functools import cache
from types import MappingProxyType
from typing import Any

from hearings import assets
from hearings.domain.label import Label
from hearings.topics.taxonomy import ENGLISH, Mask, Taxonomy, TaxonomyFault, Term, Topic, Words

TERM_FILES = ("topics/taxonomy.toml", "topics/spanish.toml")
NAMES_FILE = "topics/names.toml"

_TERM_FIELDS = {"lit", "re", "w", "b", "need", "unless", "consume", "cap", "generic"}
_MASK_FIELDS = {"id", "re", "unless"}

Table = dict[str, Any]
"""What TOML gives: checked here, and nowhere else."""


def topics() -> tuple[Topic, ...]:
    """Every topic, in the order people see them."""
    return load_taxonomy().topics


def reason_not_counted(mask: str, language: str = ENGLISH) -> str:
    """Why the words under a mask do not count, in this language or in English."""
    reasons = load_taxonomy().reasons[mask]
    return reasons.get(language, reasons[ENGLISH])


@cache
def load_taxonomy() -> Taxonomy:
    """The taxonomy that ships with the program, read once in each process."""
    return read_taxonomy(
        [assets.read_bytes(name).decode("utf-8") for name in TERM_FILES],
        assets.read_bytes(NAMES_FILE).decode("utf-8"),
    )


def read_taxonomy(term_files: Sequence[str], names_file: str) -> Taxonomy:
    """The taxonomy of these files.

    Raises `TaxonomyFault` where an id stands twice or is not known, where a field is
    not known or missing, and where a topic or a mask has no words for people. Patterns
    are compiled by the matcher.
    """
    files = [tomllib.loads(text) for text in term_files]
    names = tomllib.loads(names_file)
    contexts = _contexts(files)
    masks = tuple(_mask(raw) for file in files for raw in file.get("mask", []))
    known = [topic["id"] for topic in files[0]["topic"]]
    _check_ids("topic", known, names["topic"])
    _check_ids("mask", [mask.id for mask in masks], names["mask"])
    decision = files[0]["decision"]
    return Taxonomy(
        version=files[0]["version"],
        topics=tuple(_topic(raw, names["topic"][raw["id"]]) for raw in files[0]["topic"]),
        terms=_terms(files, known, contexts),
        masks=masks,
        contexts=contexts,
        reasons=MappingProxyType(
            {mask.id: _words(f"mask {mask.id}", names["mask"][mask.id]) for mask in masks}
        ),
        surveillance_at=decision["surveillance_at"],
        borderline_at=decision["borderline_at"],
        capped=frozenset(_known("capped", decision["capped"], known)),
    )


def _contexts(files: Iterable[Table]) -> MappingProxyType[str, str]:
    found: dict[str, str] = {}
    for file in files:
        for name, pattern in file.get("context", {}).items():
            if name in found:
                raise TaxonomyFault(f"context {name}", "stands twice")
            found[name] = pattern
    return MappingProxyType(found)


def _terms(files: Iterable[Table], topics: Sequence[str], contexts: Words) -> tuple[Term, ...]:
    terms = []
    for file in files:
        blocks = file["topic"]
        _known("topic", [block["id"] for block in blocks], topics)
        terms += [_term(block["id"], raw, contexts) for block in blocks for raw in block["terms"]]
    # What is taken out comes first, and the rest keeps its order: the sort is stable.
    return tuple(sorted(terms, key=lambda term: not term.is_taken_out))


def _term(topic: str, raw: Table, contexts: Words) -> Term:
    where = f"topic {topic}, term {raw.get('lit', raw.get('re'))}"
    _check_fields(where, raw, _TERM_FIELDS)
    if ("lit" in raw) == ("re" in raw):
        raise TaxonomyFault(where, "needs either lit or re")
    if not isinstance(raw.get("w"), int) or not 1 <= raw["w"] <= 4:
        raise TaxonomyFault(where, "w is 1 to 4")
    return Term(
        topic=topic,
        pattern=raw["re"] if "re" in raw else literal_pattern(raw["lit"]),
        points=raw["w"],
        is_borderline=raw.get("b", False),
        is_taken_out=raw.get("consume", False),
        is_capping=raw.get("cap", False),
        is_generic=raw.get("generic", False),
        needs=tuple(_known(where, raw.get("need", []), contexts)),
        unless=raw.get("unless"),
    )


def literal_pattern(literal: str) -> str:
    """The pattern of whole words; an asterisk at the end stands for any ending."""
    if literal.endswith("*"):
        return rf"\b{re.escape(literal[:-1])}\w*"
    return rf"\b{re.escape(literal)}\b"


def _mask(raw: Table) -> Mask:
    _check_fields(f"mask {raw['id']}", raw, _MASK_FIELDS)
    return Mask(raw["id"], raw["re"], raw.get("unless"))


def _topic(raw: Table, names: Table) -> Topic:
    where = f"topic {raw['id']}"
    return Topic(
        id=raw["id"],
        default=Label(raw["default"]),
        names=_words(where, names["name"]),
        definitions=_words(where, names["definition"]),
    )


def _words(where: str, raw: Table) -> Words:
    if not raw.get(ENGLISH):
        raise TaxonomyFault(where, "has no English words")
    return MappingProxyType(dict(raw))


def _known(where: str, given: Sequence[str], known: Iterable[str]) -> Sequence[str]:
    if strangers := sorted(set(given) - set(known)):
        raise TaxonomyFault(where, f"does not know {strangers}")
    return given


def _check_fields(where: str, raw: Table, fields: set[str]) -> None:
    if strangers := sorted(set(raw) - fields):
        raise TaxonomyFault(where, f"has unknown fields {strangers}")


def _check_ids(kind: str, given: Sequence[str], named: Iterable[str]) -> None:
    if len(set(given)) < len(given):
        raise TaxonomyFault(kind, "an id stands twice")
    if differing := sorted(set(given) ^ set(named)):
        raise TaxonomyFault(kind, f"only words or only names for {differing}")
