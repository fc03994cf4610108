# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A legislature is read with the person's key, which goes to its service and nowhere else."""

import logging
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.hearings.cli.command_line import Town, source
from tests.support import legiscan_site, openlegislation_site, openstates_site
from tests.support.fake_server import Asked
from tests.support.keys_in_memory import KeysInMemory, keys_in_memory
from tests.support.replies import Reply

KEY = openstates_site.KEY
SYSTEMS = ("openstates", "openlegislation", "legiscan", "california-history")


@pytest.fixture
def keys() -> Iterator[KeysInMemory]:
    with keys_in_memory() as mine:
        yield mine


@pytest.fixture
def town(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Town]:
    """Four legislatures, each read by one system; every answer comes with a validator."""
    with Town(tmp_path / "profile", capsys) as made:
        legislature = openstates_site.OpenStatesSite(made.server)
        legislature.events = [openstates_site.event(1)]
        legislature.bills = [
            openstates_site.bill_with_history(5, ("2026-11-20", "Set for hearing December 2."))
        ]
        senate = openlegislation_site.OpenLegislationSite(made.server)
        senate.addenda = [openlegislation_site.Addendum(3)]
        bills = legiscan_site.LegiScanSite(made.server)
        bills.bills = [legiscan_site.bill(4, calendar=[legiscan_site.calendar_row()])]
        for system in SYSTEMS:
            base = senate.base_url if system == "openlegislation" else made.server.url()
            made.place(f"xx-{system}", source(system, "ex", base))
        usual = made.server.answer

        def with_validator(asked: Asked) -> Reply:
            reply = usual(asked)
            return replace(reply, headers={**reply.headers, "ETag": '"1"'})

        made.server.answer = with_validator  # type: ignore[method-assign]
        yield made


def refreshed(town: Town, *words: str):  # type: ignore[no-untyped-def]
    places = [word for system in SYSTEMS for word in ("--place", f"xx-{system}")]
    return town("refresh", *places, *words)


def test_without_a_key_each_says_which_one_it_wants_and_nobody_is_asked(
    town: Town, keys: KeysInMemory
):
    done = refreshed(town)
    assert done.status != 0
    for name in ("openstates", "openlegislation", "legiscan"):
        assert f"under “{name}”" in done.out + done.err
    assert town.server.asked == []


def test_with_the_keys_all_are_read(town: Town, keys: KeysInMemory):
    for name in ("openstates", "openlegislation", "legiscan"):
        keys.set_password("hearings", name, KEY)
    assert refreshed(town).status == 0
    assert {one["place"] for one in town.listed()} == {f"xx-{one}" for one in SYSTEMS}


def test_no_key_is_written_down(town: Town, keys: KeysInMemory, caplog: pytest.LogCaptureFixture):
    caplog.set_level(logging.DEBUG)
    for name in ("openstates", "openlegislation", "legiscan"):
        keys.set_password("hearings", name, KEY)
    said = [refreshed(town), refreshed(town, "--json"), town("doctor")]
    assert any("key=" in asked.raw_query for asked in town.server.asked)
    written = b"".join(
        file.read_bytes() for file in town.profile.rglob("*") if file.is_file()
    )  # fmt: skip
    assert b"op=getBill" in written  # the answers are on the shelf, by their addresses
    assert KEY.encode() not in written
    assert KEY not in caplog.text + "".join(done.out + done.err for done in said)
