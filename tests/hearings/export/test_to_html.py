# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""An HTML page that fetches nothing and runs nothing."""

from html.parser import HTMLParser

from hearings.export.composing import compose
from hearings.export.submission import Submission
from hearings.export.to_html import html_page
from hearings.overriding import override
from tests.hearings.export.samples import LETTER, SPANISH


class Seen(HTMLParser):
    """Every tag with its attributes, and the text between."""

    def __init__(self, page: bytes) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.text = ""
        self.feed(page.decode())

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in {"meta", "br"}:
            self.open.append(tag)

    @override
    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    @override
    def handle_data(self, data: str) -> None:
        self.text += data


def test_every_element_is_closed_and_headings_are_headings():
    seen = Seen(html_page(compose(LETTER)))
    assert not seen.open
    assert [tag for tag, _ in seen.tags if tag in {"h1", "h2", "h3"}] == ["h1", "h2", "h3"]
    assert ("ol", {"start": "3"}) in seen.tags


def test_the_page_names_its_language_and_title():
    seen = Seen(html_page(compose(SPANISH)))
    assert seen.tags[0] == ("html", {"lang": "es-US"})
    assert "Testimonio sobre la ordenanza 12" in seen.text


def test_nothing_in_a_text_becomes_an_element():
    hostile = Submission(
        title="</title><script>alert(1)</script>",
        text='<img src=https://example.org/x> [a"b](https://example.org/?a="onclick=x)',
        language='en"><script>',
    )
    seen = Seen(html_page(compose(hostile)))
    assert {tag for tag, _ in seen.tags} <= {
        "html", "head", "meta", "title", "style", "body", "h1", "p", "a"
    }  # fmt: skip
    assert all(set(attributes) <= {"href", "rel"} for tag, attributes in seen.tags if tag == "a")
    assert "<img src=https://example.org/x>" in seen.text


def test_the_policy_forbids_every_request():
    tags = Seen(html_page(compose(LETTER))).tags
    policies = [one["content"] for tag, one in tags if "http-equiv" in one]
    assert policies == ["default-src 'none'; style-src 'unsafe-inline'"]
    assert not [one for tag, one in tags if "src" in one]
