# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""How Open States is asked, and what its answers have in common (API v3, api-v3 repository)."""

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from hearings.domain.place import SourceSpec
from hearings.errors import KeyNeeded, UnexpectedAnswer
from hearings.net.request import Answer, Request
from hearings.sources.answers import body_of, read_json, row_in, whole_number_in
from hearings.sources.base import Visit

DEFAULT_BASE = "https://v3.openstates.org"

KEY_NAME = "openstates"
"""One key for every legislature."""

PAGE_ROWS = 20
"""The most rows a page may have."""

MOST_PAGES = 100
"""No question of ours has more answers; 250 may be asked for in a day."""


@dataclass(frozen=True, slots=True)
class Results:
    """The rows of one page; `last_page` and `total` are those of the whole list."""

    rows: tuple[object, ...]
    last_page: int
    total: int


def host_of(spec: SourceSpec) -> str:
    """The host of the interface."""
    return urlsplit(_base(spec)).netloc


def check_key(visit: Visit) -> None:
    """Raise `KeyNeeded` where the person has none, before anything is asked."""
    if not visit.key:
        raise KeyNeeded(host_of(visit.spec), KEY_NAME)


def api_request(
    visit: Visit, path: str, included: tuple[str, ...], params: Mapping[str, str]
) -> Request:
    """A question; the key goes in a header, because addresses end in logs."""
    asked_for = "&".join(f"include={one}" for one in included)
    return Request(
        f"{_base(visit.spec)}/{path}?{asked_for}",
        params={"jurisdiction": visit.spec.client, **params},
        accept="application/json",
        headers={"X-API-KEY": visit.key or ""},
        service=urlsplit(DEFAULT_BASE).netloc,
    )


def api_body(answer: Answer) -> bytes:
    """The body; `KeyNeeded` where the key was refused (401) or not seen (403)."""
    if answer.status == 401 or (answer.status == 403 and b"api" in answer.body.lower()):
        raise KeyNeeded(answer.host, KEY_NAME)
    return body_of(answer)


def read_results(body: bytes, host: str, expected: str) -> Results:
    """One page of results. Raises `UnexpectedAnswer`, also for a list without an end."""
    whole = read_json(body, host, expected)
    if not isinstance(whole, dict) or not isinstance(whole.get("results"), list):
        raise UnexpectedAnswer(host, expected)
    turning = row_in(whole, "pagination")
    last_page, total = whole_number_in(turning, "max_page"), whole_number_in(turning, "total_items")
    if last_page is None or total is None or last_page > MOST_PAGES:
        raise UnexpectedAnswer(host, expected)
    return Results(tuple(whole["results"]), last_page, total)


def _base(spec: SourceSpec) -> str:
    return (spec.base_url or DEFAULT_BASE).rstrip("/")
