# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""From the address of a calendar to a place that is followed, without leaving the pane."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.support.ical_feed import event, feed
from tests.support.replies import failing
from tests.ui.hearings_for_tests import OAKLAND
from tests.ui.places.conftest import Screen


def serve_calendar(screen: Screen, *days: str) -> str:
    """A calendar with meetings on these days; its address."""
    events = (event(day, f"{day}T180000", SUMMARY="Library Board") for day in days)
    screen.server.serve("/c.ics", feed(*events, name="New Town"))
    return screen.server.url("/c.ics")


def test_a_place_is_recognised_tried_added_and_followed(screen: Screen):
    screen.begin(serve_calendar(screen, "20261201"))
    assert "It will be read from the body's calendar." in screen.adding.recognised.text()
    assert screen.server.asked == [], "nobody is asked before the person says so"
    screen.describe("New Town", "ca")
    assert screen.adding.zone.currentData() == "America/Los_Angeles"
    screen.press(screen.adding.test)
    core = screen.desk.core
    assert core.following.followed() == ("ca-new-town",)
    assert core.following.book.get("ca-new-town").is_own
    assert not screen.is_adding
    assert screen.view.title.text() == "New Town, CA"
    assert screen.view.outcome.text() == "✓ New Town, CA was added and is followed now."
    assert screen.desk.places.row("New Town, CA") == 0
    screen.desk.refresh()
    assert screen.desk.places.state("New Town, CA") == "Read"


def test_the_name_in_an_address_is_offered(screen: Screen):
    screen.begin("https://new-town.primegov.com/public/portal")
    assert screen.adding.name.text() == "New Town"
    assert "the body's PrimeGov portal" in screen.adding.recognised.text()
    assert screen.adding.region.hasFocus(), "the first thing that is still to be said"


def test_an_address_that_nobody_reads_gets_a_sentence(screen: Screen):
    screen.begin("https://town.example/meetings")
    assert screen.adding.outcome.text().startswith("✗ No calendar system is recognised in")
    assert screen.adding.outcome.isVisible()
    assert not screen.adding.form.isVisible()
    screen.type(screen.adding.address, "https://town.example/c")
    assert not screen.adding.outcome.isVisible(), "it is about another address now"


def test_an_empty_line_asks_nothing(screen: Screen):
    screen.press(screen.view.add_place)
    screen.press(screen.adding.recognise)
    assert not screen.adding.form.isVisible()
    assert not screen.adding.outcome.isVisible()


def test_what_is_missing_is_said_before_anybody_is_asked(screen: Screen):
    screen.begin(serve_calendar(screen, "20261201"))
    for name, region in (("", "ca"), ("New Town", "c")):
        screen.adding.name.clear()
        screen.describe(name, region)
        screen.press(screen.adding.test)
        assert screen.adding.outcome.text().startswith("Give its name, the two letters")
    assert screen.server.asked == []


def test_a_source_that_is_not_well_is_told_and_can_be_added_all_the_same(screen: Screen):
    screen.server.serve("/c.ics", failing(410))
    screen.begin(screen.server.url("/c.ics"))
    screen.describe("New Town", "CA")
    screen.press(screen.adding.test)
    assert screen.adding.outcome.text().startswith("✗ ")
    assert "410" in screen.adding.outcome.text()
    assert screen.adding.test.text() == "Add it all the same"
    screen.type(screen.adding.name, "Newtown")
    assert screen.adding.test.text() == "Try it and follow it", "that is another place"
    screen.press(screen.adding.test)
    screen.press(screen.adding.test)
    assert screen.desk.core.following.followed() == ("ca-newtown",)


def test_a_calendar_without_news_is_said_to_look_abandoned(screen: Screen):
    screen.begin(serve_calendar(screen, "20260901"))
    screen.describe("New Town", "CA")
    screen.press(screen.adding.test)
    assert "It answers, and lists no meeting" in screen.adding.outcome.text()
    assert "This source looks abandoned" in screen.adding.outcome.text()
    assert screen.desk.core.following.followed() == ()


def test_a_place_that_is_known_is_followed_and_not_added(screen: Screen):
    screen.begin("https://oakland.legistar.com/Calendar.aspx")
    assert screen.desk.core.following.followed() == (OAKLAND,)
    assert "Oakland, CA is read from this address already" in screen.view.outcome.text()
    assert not screen.desk.core.paths.own_places.exists()


def test_cancelling_stops_the_try_and_adds_nothing(screen: Screen):
    screen.begin(serve_calendar(screen, "20261201"))
    screen.describe("New Town", "CA")
    QTest.mouseClick(screen.adding.test, Qt.MouseButton.LeftButton)
    assert screen.adding.outcome.text() == "Asking its source whether it is well."
    screen.press(screen.adding.cancel)
    assert not screen.is_adding
    assert screen.desk.core.following.followed() == ()
    screen.press(screen.view.add_place)
    assert screen.adding.address.text() == ""
    assert not screen.adding.form.isVisible()


def test_a_file_of_places_that_is_broken_stays_as_it_is(screen: Screen):
    own = screen.desk.core.paths.own_places
    own.write_text("this is no TOML")
    screen.begin(serve_calendar(screen, "20261201"))
    screen.describe("New Town", "CA")
    screen.press(screen.adding.test)
    assert "Your places file has a fault" in screen.adding.outcome.text()
    assert own.read_text() == "this is no TOML"


def test_choosing_a_row_leaves_the_form(screen: Screen):
    screen.press(screen.view.add_place)
    screen.view.table.setFocus()
    QTest.keyClick(screen.view.table, Qt.Key.Key_Down)
    screen.desk.settle()
    assert not screen.is_adding


def test_every_field_has_a_name_for_a_screen_reader(screen: Screen):
    adding = screen.adding
    for field in (adding.address, adding.name, adding.kind, adding.region, adding.zone):
        assert field.accessibleName()


def test_narrow_the_form_opens_over_the_list_and_leads_back(screen: Screen):
    screen.view.panes.set_narrow(True)
    screen.press(screen.view.add_place)
    assert screen.adding.address.hasFocus()
    assert not screen.view.table.isVisible()
    screen.press(screen.adding.cancel)
    assert screen.view.table.isVisible()
