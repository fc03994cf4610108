# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The words of the guide: files of resources/guide in the language in use, else in English."""

from __future__ import annotations

from itertools import groupby

from hearings import assets
from hearings.language import ENGLISH, Words, chosen
from ui.keyboard import all_keys, where_words

guide_words = Words("guide_words")

TESTIFYING, SAFETY = "testifying", "safety"
ABOUT = frozenset({"next", "hearings", "testimony", "places", "preferences"})
CAREFUL = frozenset({"testimony", "preferences"})
"""Where words are written or guarded that may harm somebody."""


def page(name: str) -> str:
    """One page of the guide, as Markdown; an English one says that nobody translated it yet."""
    wanted = f"{name}.{chosen()}.md"
    if wanted in assets.names_in("guide", ".md"):
        return _read(wanted)
    why = guide_words.tr("This page is not translated yet, so it is in English.")
    return f"{_read(f'{name}.{ENGLISH}.md')}\n*{why}*\n"


def _read(file: str) -> str:
    return assets.read_bytes(f"guide/{file}").decode("utf-8")


def guide_to(place: str, facts: tuple[str, ...] = (), body: str = "") -> str:
    """What the guide says for a place of the window: of it, of the body in front, of all.

    `facts` are what is known of taking part in the hearing in front, in whole sentences.
    """
    parts = [page(place)] if place in ABOUT else []
    if facts:
        title = guide_words.tr("How to speak before {body}").format(body=body)
        parts.append("\n".join([f"# {_plain(title)}", "", *(f"- {_plain(one)}" for one in facts)]))
    if place in CAREFUL:
        parts.append(page(SAFETY))
    parts += [page(TESTIFYING), keys_page()]
    return "\n\n".join(parts)


def keys_page() -> str:
    """Every key, by where it works, as Markdown."""
    title = guide_words.tr("Keys")
    parts = [f"# {title}"]
    for where, group in groupby(all_keys(), key=lambda key: key.where):
        rows = [f"- **{_plain(', '.join(key.keys))}** — {_plain(key.words)}" for key in group]
        parts += [f"## {where_words(where)}", "\n".join(rows)]
    return "\n\n".join(parts)


def _plain(text: str) -> str:
    # What comes from outside is text, never markup.
    return "".join(f"\\{one}" if one in r"\`*_{}[]()<>#+-.!|~&=" else one for one in text)
