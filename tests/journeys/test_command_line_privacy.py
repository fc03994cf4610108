# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What a person writes and follows leaves the vault for nowhere: no host, no file, no log."""

from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from hearings.core import Core, build_core
from hearings.domain.testimony import Position
from hearings.paths import Paths
from hearings.store.vault.vault import open_vault
from tests.hearings.cli.command_line import SAMPLEVILLE, Town, source
from tests.support.factories import legistar_event, legistar_item
from tests.support.fake_server import Asked
from tests.support.legistar_site import LegistarSite, SiteItem, SiteMeeting

MARKER = "Quixotic-periwinkle-oversight"
SEARCHED = "zeugma"
FOLLOWED_BILL = "Int 0999-2026"
FOLLOWED_TOPIC = "face-recognition"
# One stands in an agenda, so that it marks a hearing, and one in none.
OWN_WORDS = ("technology", "Quixotic-thimblerig")
MUTED_WORD = "Quixotic-gallimaufry"


@pytest.fixture
def town(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Town]:
    """Two places, one read as data and one as web pages."""
    with Town(tmp_path / "profile", capsys) as made:
        made.client.events += [legistar_event(7), legistar_event(8, date="2026-12-08")]
        made.client.items[7] = [legistar_item(1, 7)]
        site = LegistarSite(made.server, today=date(2026, 11, 23))
        site.meetings.append(SiteMeeting(71, items=(SiteItem(),)))
        made.place("xx-web", source("legistar-web", "web", site.base_url))
        yield made


@pytest.fixture
def busy(town: Town) -> Iterator[Core]:
    """The same profile open elsewhere, with a draft, and with topics and bills followed."""
    town.refreshed()
    with closing(open_vault(Paths(town.profile).vault, town.clock)) as vault:
        vault.follows.follow("topic", FOLLOWED_TOPIC, town.clock.now())
        vault.follows.follow("bill", FOLLOWED_BILL, town.clock.now())
        vault.follows.follow("bill", f"{SAMPLEVILLE}//INT 999-2026", town.clock.now())
        vault.follows.follow("topic-off", "schools", town.clock.now())
        for word in OWN_WORDS:
            vault.follows.follow("word", word, town.clock.now())
        vault.follows.follow("muted-word", MUTED_WORD, town.clock.now())
        vault.follows.follow("hearing", "xx-sampleville-legistar-8", town.clock.now())
        vault.follows.follow("place", SAMPLEVILLE, town.clock.now())
        vault.follows.follow("place", "xx-web", town.clock.now())
    core = build_core(Paths(town.profile), clock=town.clock)
    hearing = core.looking.hearing("xx-sampleville-legistar-7")
    draft = core.writing.begin(hearing, title=f"{MARKER} title")
    core.writing.save(draft.id, f"Good evening. {MARKER} must end.")
    core.writing.describe(
        draft.id, title=f"{MARKER} title", bill=FOLLOWED_BILL, position=Position.OPPOSE,
        language="en",
    )  # fmt: skip
    yield core
    core.close()


def said(asked: Asked) -> str:
    """Everything a host learns from one request."""
    headers = " ".join(f"{name}: {value}" for name, value in asked.headers.items())
    return f"{asked.method} {asked.path}?{asked.raw_query} {headers} {asked.body.decode()}"


def everything(town: Town, tmp_path: Path) -> str:
    """Do all the verbs do, and give back all they say."""
    target = tmp_path / "out"
    target.mkdir()
    told = [
        town("refresh"),
        town("refresh", "--json", "--place", SAMPLEVILLE),
        town("list", "--all", "--search", SEARCHED),
        town("list", "--json", "--topic", FOLLOWED_TOPIC),
        town("list", "--all", "--json"),
        town("show", "xx-sampleville-legistar-7"),
        town("places", "--json"),
        town("calendar", "--all", "--out", str(target / "all.ics")),
        town("calendar", "xx-sampleville-legistar-7", "--out", str(target / "one.ics")),
        town("doctor"),
        town("doctor", "--json"),
        town("list", "--mine"),
        town("next", "--json"),
        town("show", "nonesuch"),
    ]
    assert [one.status for one in told] == [0] * 13 + [2]
    return "\n".join(one.out + one.err for one in told)


def test_no_request_carries_what_a_person_looks_for_writes_or_follows(town, busy, tmp_path):
    before = len(town.server.asked)
    everything(town, tmp_path)
    asked = town.server.asked[before:]
    assert len(asked) > 5
    private = (
        MARKER, "periwinkle", SEARCHED, FOLLOWED_BILL, "0999", FOLLOWED_TOPIC, "surveillance",
        "oppose", *OWN_WORDS, MUTED_WORD, "thimblerig", "gallimaufry", "schools", str(tmp_path),
    )  # fmt: skip
    for one in asked:
        for word in private:
            assert word.casefold() not in said(one).casefold(), one.path


def test_every_person_asks_for_the_very_same(town, busy, tmp_path, capsys):
    """Who follows nothing and has written nothing sends the same requests, word for word."""

    def told(before: int) -> list[str]:
        return sorted(said(one) for one in town.server.asked[before:])

    before = len(town.server.asked)
    assert town("refresh").status == 0
    of_a_busy_person = told(before)
    places = (town.profile / "places.toml").read_text()
    town.profile = tmp_path / "another"
    town.write_places(places)
    before = len(town.server.asked)
    assert town("refresh").status == 0
    assert told(before) == of_a_busy_person


def test_a_request_says_only_what_it_must(town):
    town.refreshed()
    names = {
        "/v1/sampleville/events": {"$filter", "$orderby", "$top", "$skip"},
        "/v1/sampleville/events/7/eventitems": {"AgendaNote", "MinutesNote", "Attachments"},
        "/v1/sampleville/events/8/eventitems": {"AgendaNote", "MinutesNote", "Attachments"},
        "/Calendar.aspx": set(),
        "/MeetingDetail.aspx": {"ID", "GUID"},
    }
    assert {one.path for one in town.server.asked} == set(names)
    for one in town.server.asked:
        assert set(one.query) == names[one.path]
        assert set(one.headers) <= {
            "host", "user-agent", "accept", "accept-encoding", "connection", "content-type",
            "content-length", "if-none-match", "if-modified-since",
        }  # fmt: skip


def test_a_draft_is_in_the_vault_and_its_copies_and_in_no_other_file(town, busy, tmp_path):
    said_by_verbs = everything(town, tmp_path)
    # The day after, so that there is a copy with the draft in it.
    town.clock.turn(24 * 3600)
    assert town("follow", "place", SAMPLEVILLE).status == 0
    for private in (MARKER, FOLLOWED_BILL, "INT 999", OWN_WORDS[1], MUTED_WORD):
        assert private not in said_by_verbs
        found = {
            str(file.relative_to(tmp_path))
            for file in tmp_path.rglob("*")
            if file.is_file() and private.encode() in file.read_bytes()
        }
        copies = {one for one in found if one.startswith("profile/backups/vault.daily-")}
        assert copies, "no copy holds the draft: the search is blind"
        assert found - copies <= {"profile/vault.db", "profile/vault.db-wal"}
        assert found - copies, "the vault does not hold the draft: the search is blind"


def test_what_was_searched_for_is_kept_nowhere(town, busy, tmp_path):
    everything(town, tmp_path)
    holding = [
        file.name
        for file in tmp_path.rglob("*")
        if file.is_file() and SEARCHED.encode() in file.read_bytes()
    ]
    assert holding == []


def test_a_text_to_match_is_kept_nowhere(town):
    assert town("match", f"{MARKER} drones").status == 0
    assert town.files().keys() == {"places.toml"}


def test_what_a_person_follows_marks_hearings_and_is_in_no_public_record(town, busy, tmp_path):
    everything(town, tmp_path)
    marked = town("list", "--mine", "--json").json
    assert OWN_WORDS[0] in {word for one in marked for word in one["own"]["words"]}
    assert any(one["own"]["followed"] for one in marked)
    followed = town("follow", "list", "--json").json
    assert followed["words"] == list(OWN_WORDS)
    catalogue = b"".join(file.read_bytes() for file in town.profile.glob("catalogue.db*"))
    assert b"legistar-7" in catalogue, "nothing is in the catalogue: the search is blind"
    for private in (OWN_WORDS[1], MUTED_WORD, "thimblerig", "gallimaufry", "999-2026"):
        assert private.casefold().encode() not in catalogue.lower()
