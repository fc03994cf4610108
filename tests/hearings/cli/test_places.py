# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""`hearings places add`: from an address to a place that is read."""

from tests.support.factories import legistar_event
from tests.support.ical_feed import event, feed

WORDS = ("--name", "New Town", "--region", "XX", "--timezone", "America/Chicago")


def test_a_place_is_added_followed_and_read(town):
    text = feed(event("1", "20261201T180000", SUMMARY="Library Board"), name="New Town")
    town.server.serve("/c.ics", text)
    done = town("places", "add", "--url", town.server.url("/c.ics"), *WORDS)
    assert (done.status, done.err) == (0, "")
    assert done.out == "xx-new-town was added to your places; it is read from ical.\n"
    assert town("follow", "place", "xx-new-town").status == 0
    town.refreshed()
    (found,) = town.listed("--place", "xx-new-town")
    assert (found["bodies"], found["starts_at"]) == (
        ["Library Board"],
        "2026-12-01T18:00:00-06:00",
    )
    again = town("places", "add", "--url", town.server.url("/c.ics"))
    assert (again.status, again.out) == (0, "xx-new-town is read from this address already.\n")


def test_the_added_place_is_json_where_that_is_asked_for(town):
    url = "https://newtown.granicus.com/ViewPublisher.php?view_id=7"
    done = town("places", "add", "--url", url, *WORDS, "--kind", "county", "--json")
    assert done.status == 0
    assert (done.json["id"], done.json["kind"], done.json["own"]) == ("xx-new-town", "county", True)
    (source,) = done.json["sources"]
    assert (source["system"], source["client"], source["base_url"], source["view_id"]) == (
        "granicus", "newtown", None, "7",
    )  # fmt: skip


def test_what_cannot_be_added_is_said_with_status_2(town):
    url = "https://newtown.primegov.com/"
    for words, said in (
        ([], "places add needs --url"),
        (["--url", url], "needs --name, --region and --timezone"),
        (["--url", "https://town.example/"], "No calendar system is recognised in"),
        (["--url", url, *WORDS, "--timezone", "Central"], "this is no time zone: Central"),
        (["--url", url, *WORDS, "--kind", "village"], "invalid"),
    ):
        done = town("places", "add", *words)
        assert (done.status, done.out) == (2, ""), words
        assert said in done.err
    assert b"new-town" not in town.files()["places.toml"]


def test_json_tells_when_each_source_was_read_and_how_new_it_is(town):
    (before,) = town("places", "--search", "sampleville", "--json").json
    assert "catalogue.db" not in town.files(), "listing places makes no file"
    (source,) = before["sources"]
    assert (source["read_at"], source["newest"], source["looks_abandoned"]) == (None, None, False)
    town.client.events.append(legistar_event(7))
    town.refreshed()
    (after,) = town("places", "--search", "sampleville", "--json").json
    (source,) = after["sources"]
    assert source["read_at"] == town.clock.now().isoformat()
    assert (source["newest"], source["looks_abandoned"]) == ("2026-12-01", False)


def test_a_source_is_switched_off_and_on(town):
    off = town("places", "switch", "xx-sampleville", "--off", "legistar")
    assert (off.status, off.err) == (0, "")
    assert off.out == (
        "legistar is never asked for xx-sampleville any more.\n"
        "No source of it is left: new hearings and changes will not be seen.\n"
    )
    listed = town("places", "--search", "sampleville")
    assert "    legistar is switched off\n" in listed.out
    refreshed = town("refresh")
    assert refreshed.status == 3, "nothing was read"
    assert "switched off" in refreshed.out + refreshed.err
    assert town.server.asked == []
    on = town("places", "switch", "xx-sampleville", "--on", "legistar", "--json")
    assert [one["off"] for one in on.json["sources"]] == [False]
    assert town("refresh").status == 0


def test_what_cannot_be_switched_is_said(town):
    for words, said in (
        (["switch"], "places switch needs an ID"),
        (["switch", "xx-sampleville"], "places switch needs an ID"),
        (["switch", "xx-sampleville", "--off", "a", "--on", "b"], "not allowed with"),
        (["switch", "xx-sampleville", "--off", "pigeon"], "It is read from: legistar."),
        (["switch", "nonesuch", "--off", "legistar"], "There is no place “nonesuch”."),
        (["--off", "legistar"], "belong to places switch"),
    ):
        done = town("places", *words)
        assert (done.status, done.out) == (2, ""), words
        assert said in done.err
