# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The shelf gives back what was put there, small in the file and not for ever."""

import sqlite3
from datetime import timedelta

from hearings.kept_answer import KeptAnswer
from hearings.store.catalogue.catalogue import Catalogue
from tests.support.records import SEEN

URL = "https://webapi.legistar.example/v1/sampleville/events"


def answer(body: bytes = b"[]", etag: str | None = '"1"') -> KeptAnswer:
    return KeptAnswer(etag, "Mon, 23 Nov 2026 12:00:00 GMT", "application/json", body)


def test_an_answer_comes_back_equal(catalogue: Catalogue):
    body = bytes(range(256)) * 10
    catalogue.keep(URL, answer(body), SEEN)
    catalogue.keep(URL + "2", KeptAnswer(None, None, "text/html", b""), SEEN)
    assert catalogue.kept(URL) == answer(body)
    assert catalogue.kept(URL + "2") == KeptAnswer(None, None, "text/html", b"")
    assert catalogue.kept(URL + "3") is None


def test_a_newer_answer_takes_the_place_of_the_older(catalogue: Catalogue):
    catalogue.keep(URL, answer(), SEEN)
    catalogue.keep(URL, answer(b"[1]", '"2"'), SEEN + timedelta(hours=1))
    assert catalogue.kept(URL) == answer(b"[1]", '"2"')


def test_a_body_lies_compressed(catalogue: Catalogue):
    catalogue.keep(URL, answer(b'{"EventId": 1}' * 10_000), SEEN)
    connection = sqlite3.connect(catalogue.path)
    (size,) = connection.execute("SELECT length(body) FROM answer").fetchone()
    connection.close()
    assert size < 2_000


def test_an_answer_of_200_days_ago_goes_when_another_comes(catalogue: Catalogue):
    catalogue.keep(URL, answer(), SEEN)
    catalogue.keep(URL + "2", answer(), SEEN + timedelta(days=200))
    assert catalogue.kept(URL) == answer()
    catalogue.keep(URL + "3", answer(), SEEN + timedelta(days=200, seconds=1))
    assert catalogue.kept(URL) is None
    assert catalogue.kept(URL + "2") == answer()
