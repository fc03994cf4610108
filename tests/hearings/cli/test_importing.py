# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

import io
import json
import sys

import pytest

from tests.hearings.cli.command_line import SAMPLEVILLE, source
from tests.support.factories import legistar_event, legistar_item
from tests.support.ical_feed import calendar, event

NOTICE = "City Council hears facial recognition cameras on Dec 8 at 6pm in Room 200"


@pytest.fixture
def notice(tmp_path):
    path = tmp_path / "notice.txt"
    path.write_text(NOTICE, encoding="utf-8")
    return str(path)


def test_a_notice_is_kept_listed_refreshed_and_exported(town, notice, tmp_path):
    town.client.events.append(legistar_event(7, date="2026-12-01"))
    done = town("import", notice, "--place", SAMPLEVILLE)
    assert (done.status, done.err) == (0, "")
    assert "1 hearing, 1 new, 0 changed" in done.out
    assert "date: 2026-12-08 (from “Dec 8”)" in done.out
    assert "location: perhaps Room 200 (from “Room 200”)" in done.out
    assert town("follow", "place", SAMPLEVILLE).status == 0
    town.refreshed()
    town.client.events.clear()
    town.refreshed()
    by_hand = [one for one in town.listed() if one["sources"][0]["system"] == "by-hand"]
    assert [(one["status"], one["label"]) for one in by_hand] == [("scheduled", "surveillance")]
    out = tmp_path / "out.ics"
    assert town("calendar", by_hand[0]["id"], "--out", str(out)).status == 0
    assert b"City Council" in out.read_bytes()
    assert town("show", by_hand[0]["id"]).status == 0


def test_the_report_is_json_where_that_is_asked_for(town, notice):
    done = town("import", notice, "--place", SAMPLEVILLE, "--json")
    assert done.status == 0
    said = done.json
    assert set(said) == {
        "ok", "format", "hearings", "new", "changed", "lines_skipped", "columns_skipped", "guesses",
    }  # fmt: skip
    assert (said["ok"], said["format"], said["hearings"]) == (True, "text", 1)
    assert said["new"][0].startswith(f"{SAMPLEVILLE}-by-hand-")
    assert {"field": "date", "value": "2026-12-08", "words": "Dec 8", "sure": True} in said[
        "guesses"
    ]
    assert town("import", notice, "--place", SAMPLEVILLE, "--json").json["new"] == []


def test_bad_lines_are_named_and_have_status_3(town, tmp_path):
    path = tmp_path / "friends.csv"
    path.write_text("date,body,mood\n2026-12-08,City Council,good\nsoon,Board,bad\n")
    done = town("import", str(path), "--place", SAMPLEVILLE)
    assert done.status == 3
    assert "Line 3: date “soon” cannot be used." in done.out
    assert "The column “mood” means nothing here." in done.out
    assert len(town.listed()) == 1


def test_what_one_person_lists_another_imports(town, tmp_path):
    item = legistar_item(1, EventItemTitle="Facial recognition at the gates")
    town.client.events.append(legistar_event(7, date="2026-12-01", EventItems=[item]))
    town.refreshed()
    sent = town("list", "--all", "--json").out
    (tmp_path / "sent.json").write_text(sent, encoding="utf-8")
    (town.profile / "catalogue.db").unlink()
    assert town("import", str(tmp_path / "sent.json")).status == 0
    (before,), (after,) = json.loads(sent), town.listed()
    for name in ("bodies", "title", "starts_at", "location", "items", "label", "page_url"):
        assert after[name] == before[name], name
    # The source lists it again: it is the same hearing.
    town.refreshed()
    (again,) = town.listed()
    assert again["id"] == after["id"]


def test_our_own_calendar_is_read_back(town, tmp_path):
    town.client.events.append(legistar_event(7, date="2026-12-01", body="Planning Commission"))
    town.refreshed()
    path = tmp_path / "out.ics"
    assert town("calendar", "--all", "--out", str(path)).status == 0
    (town.profile / "catalogue.db").unlink()
    assert town("import", str(path), "--place", SAMPLEVILLE).status == 0
    (back,) = town.listed()
    assert (back["bodies"], back["starts_at"]) == (
        ["Planning Commission"],
        "2026-12-01T18:00:00-08:00",
    )


def test_the_input_can_be_imported(town, monkeypatch):
    body = calendar(event("1", "20261201T180000", SUMMARY="City Council"))
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(body)))
    done = town("import", "-", "--place", SAMPLEVILLE, "--json")
    assert (done.status, done.json["format"]) == (0, "ics")


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (["{gone}"], 1, "cannot be read: No such file"),
        (["{notice}"], 2, "It is not clear which place notice.txt is about."),
        (["{notice}", "--place", "xx-samplevile"], 2, "Did you mean xx-sampleville"),
        (["{notice}", "--format", "csv", "--place", SAMPLEVILLE], 2, "must name “date”"),
        (["{notice}", "--format", "json", "--place", SAMPLEVILLE], 2, "not the JSON"),
        (["{notice}", "--format", "ics", "--place", SAMPLEVILLE], 2, "it is no calendar"),
        (["{notice}", "--format", "pdf"], 2, "invalid"),
    ],
)
def test_what_cannot_be_imported_is_said(town, notice, tmp_path, words, status, said):
    given = {"notice": notice, "gone": str(tmp_path / "gone.txt")}
    done = town("import", *(word.format(**given) for word in words))
    assert done.status == status
    assert said in done.err
    assert done.out == ""


def test_a_place_that_no_source_lists_is_refreshed_without_a_word(town, notice):
    town.place("xx-smallton", source("by-hand", "", "").replace('base_url = ""\n', ""))
    assert town("import", notice, "--place", "xx-smallton").status == 0
    done = town("refresh", "--place", "xx-smallton", "--json")
    assert (done.status, done.json["ok"]) == (0, True)
    assert done.json["places"][0]["system"] == "by-hand"
    assert len(town.listed()) == 1


def test_what_was_imported_can_be_removed_and_imported_again(town, notice):
    (made,) = town("import", notice, "--place", SAMPLEVILLE, "--json").json["new"]
    done = town("forget", made)
    assert (done.status, done.err) == (0, "")
    assert "Tue 8 Dec 2026" in done.out
    assert town.listed() == []
    assert town("show", made).status == 2
    assert town("import", notice, "--place", SAMPLEVILLE, "--json").json["new"] == [made]
    assert town("forget", made, "--json").json == {"forgotten": [made]}


def test_what_a_source_lists_is_not_removed(town):
    town.client.events.append(legistar_event(7, date="2026-12-01"))
    town.refreshed()
    (listed,) = town.listed()
    done = town("forget", listed["id"])
    assert done.status == 2
    assert "is listed by a source" in done.err
    assert len(town.listed()) == 1
    assert town("forget", "nothing-here").status == 2


def test_what_was_imported_outlives_a_damaged_list(town, notice):
    town("import", notice, "--place", SAMPLEVILLE)
    (before,) = town.listed()
    (town.profile / "catalogue.db").write_bytes(b"no database " * 999)
    done = town("list", "--all", "--json")
    assert "Hearings you had imported were taken over into it: 1." in done.err
    (after,) = done.json
    assert (after["id"], after["title"]) == (before["id"], before["title"])


def test_an_import_is_listed_for_its_place_before_anything_was_read(town, notice):
    town("import", notice, "--place", SAMPLEVILLE)
    assert "facial recognition" in town("list", "--place", SAMPLEVILLE).out
