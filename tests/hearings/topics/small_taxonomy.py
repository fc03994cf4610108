# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A taxonomy small enough to be read in a test, written as the shipped files are."""

from hearings.topics.matching import Matcher
from hearings.topics.taxonomy import Taxonomy
from hearings.topics.terms import read_taxonomy

HEAD = """
version = "small"
[decision]
surveillance_at = 3
borderline_at = 2
capped = ["cameras"]
[context]
police = '\\b(police|sheriff)\\b'
"""


def small_taxonomy(
    terms: dict[str, str], masks: str = "", *, head: str = HEAD, more_files: tuple[str, ...] = ()
) -> Taxonomy:
    """A taxonomy of topics, each with its terms as lines of TOML, and of masks."""
    blocks = "".join(
        f'[[topic]]\nid = "{topic}"\ndefault = "surveillance"\nterms = [\n{lines}\n]\n'
        for topic, lines in terms.items()
    )
    names = "[topic]\n[mask]\n" + "".join(
        f'[topic.{topic}]\nname = {{ en = "{topic}" }}\ndefinition = {{ en = "All {topic}." }}\n'
        for topic in terms
    )
    ids = {line.split('"')[1]: None for line in masks.splitlines() if line.startswith("id")}
    names += "".join(f'[mask.{mask}]\nen = "not that"\n' for mask in ids)
    return read_taxonomy([head + masks + blocks, *more_files], names)


def small_matcher(terms: dict[str, str], masks: str = "") -> Matcher:
    """The matcher of a small taxonomy whose capped topic is "cameras"."""
    return Matcher(small_taxonomy({"cameras": "{ lit = 'camera', w = 2 }", **terms}, masks))
