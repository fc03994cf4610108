# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Places are followed by a tick, found by a word, and say in words what went wrong."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from hearings.core import Core
from hearings.domain.reading import Reading
from hearings.domain.window import upcoming_window
from hearings.errors import TimedOut
from hearings.tasks.progress import PlaceProgress, Stage
from tests.hearings.cli.command_line import ONE_PLACE, source
from tests.support.factories import legistar_event
from tests.support.fake_server import FakeServer
from tests.support.legistar_server import LegistarApi
from tests.support.manual_executor import ManualExecutor
from tests.support.turned_clock import TurnedClock
from tests.ui.browser import browser
from tests.ui.hearings_for_tests import OAKLAND, listed, record
from ui import theme
from ui.jobs import Jobs
from ui.places.model import PlacesModel
from ui.places.presenter import PlacesPresenter, places_tasks
from ui.places.view import PlacesView

UNKNOWN_SYSTEM = """
[[place]]
id = "ca-sampleville"
name = "Sampleville"
kind = "city"
division = "ocd-division/country:us/state:ca/place:sampleville"
timezone = "America/Los_Angeles"
[[place.source]]
system = "carrier-pigeon"
"""


@dataclass
class Desk:
    """Places as a person uses them."""

    core: Core
    executor: ManualExecutor
    view: PlacesView
    model: PlacesModel
    presenter: PlacesPresenter
    run: Callable[[], None]
    refreshed: list[object] = field(default_factory=list)
    follows: list[None] = field(default_factory=list)

    @property
    def names(self) -> list[str]:
        return [str(self.model.index(row, 0).data()) for row in range(self.model.rowCount())]

    @property
    def facts(self) -> str:
        return self.view.facts.toPlainText()

    @property
    def said(self) -> str:
        return self.view.strip.words.text() if self.view.strip.isVisible() else ""

    def row(self, name: str) -> int:
        return self.names.index(name)

    def choose(self, name: str) -> None:
        self.view.table.selectRow(self.row(name))
        self.run()

    def tick(self, name: str) -> None:
        self.choose(name)
        self.view.table.setFocus()
        QTest.keyClick(self.view.table, Qt.Key.Key_Space)
        self.run()

    def search(self, words: str) -> None:
        self.view.search.setText(words)
        self.run()

    def press(self, button: QPushButton) -> None:
        assert button.isVisible()
        assert button.isEnabled()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.run()


@pytest.fixture
def desk(
    qtbot: QtBot, core: Core, jobs: Jobs, executor: ManualExecutor, settle: Callable[[], None]
) -> Desk:
    model = PlacesModel()
    view = PlacesView(model)
    qtbot.addWidget(view)
    presenter = PlacesPresenter(view, model, places_tasks(core), jobs, core.clock)
    made = Desk(core, executor, view, model, presenter, settle)
    presenter.refresh_wanted.connect(made.refreshed.append)
    presenter.follows_changed.connect(lambda: made.follows.append(None))
    view.resize(1190, 700)
    view.show()
    presenter.show_again()
    settle()
    return made


@pytest.fixture
def trying_desk(request: pytest.FixtureRequest, core: Core) -> Iterator[Desk]:
    """A desk with Sampleville chosen, which has a good source and one that wants a key."""
    with FakeServer() as server:
        api = LegistarApi(server)
        api.client("sampleville", [legistar_event(7)])
        core.paths.profile.mkdir(parents=True, exist_ok=True)
        core.paths.own_places.write_text(
            own_place("Sampleville", source("legistar", "sampleville", api.base_url),
                      '[[place.source]]\nsystem = "openstates"\nclient = "xx"\n')
            + own_place("Handville", '[[place.source]]\nsystem = "by-hand"\n')
        )  # fmt: skip
        desk: Desk = request.getfixturevalue("desk")
        desk.choose("Sampleville, XX")
        yield desk


def own_place(name: str, *sources: str) -> str:
    """A place as the person's own file has it."""
    return ONE_PLACE.format(
        id=f"xx-{name.lower()}", name=name, name_id=name.lower(),
        timezone="America/New_York", sources="".join(sources),
    )  # fmt: skip


def test_every_place_of_the_book_is_shown_by_name(desk: Desk):
    assert len(desk.names) == len(desk.core.places())
    assert desk.names == sorted(desk.names, key=str.casefold)
    assert "Oakland, CA" in desk.names


def test_a_tick_follows_and_brings_the_place_to_the_top(desk: Desk):
    desk.tick("Oakland, CA")
    assert desk.core.following.followed() == (OAKLAND,)
    assert desk.names[0] == "Oakland, CA"
    assert desk.follows == [None]
    assert desk.view.table.currentIndex().row() == 0


def test_ticking_again_stops_following_and_keeps_what_was_read(desk: Desk):
    listed(desk.core, record())
    desk.tick("Oakland, CA")
    desk.tick("Oakland, CA")
    assert desk.core.following.followed() == ()
    assert desk.core.looking.place_states()[0].place_id == OAKLAND


def test_space_ticks_from_every_column(desk: Desk):
    desk.view.table.setFocus()
    index = desk.model.index(desk.row("Oakland, CA"), 3)
    desk.view.table.setCurrentIndex(index)
    QTest.keyClick(desk.view.table, Qt.Key.Key_Space)
    desk.run()
    assert desk.core.following.followed() == (OAKLAND,)


def test_a_click_on_the_box_follows(desk: Desk):
    table = desk.view.table
    place = table.visualRect(desk.model.index(desk.row("Oakland, CA"), 0))
    QTest.mouseClick(
        table.viewport(),
        Qt.MouseButton.LeftButton,
        pos=QPoint(place.left() + 16, place.center().y()),
    )
    desk.run()
    assert desk.core.following.followed() == (OAKLAND,)


def test_the_search_narrows_and_widens_again(desk: Desk):
    whole = desk.names
    desk.search("oak")
    assert desk.names == ["Oakland, CA"]
    desk.search("nowhere at all")
    assert desk.names == []
    desk.search("")
    assert desk.names == whole


def test_the_last_search_wins_when_answers_overtake_each_other(desk: Desk):
    desk.view.search.setText("seattle")
    desk.view.search.setText("oakland")
    while desk.executor.waiting:
        desk.executor.run(-1)
    desk.run()
    assert desk.names == ["Oakland, CA"]


def test_a_place_tells_whom_a_refresh_contacts(desk: Desk):
    desk.choose("Oakland, CA")
    assert desk.view.title.text() == "Oakland, CA"
    assert "Times are those of America/Los_Angeles." in desk.facts
    hosts = desk.core.following.hosts((desk.core.following.book.get(OAKLAND),))
    assert hosts
    for host in hosts:
        assert host in desk.facts


def test_a_failure_is_told_in_words_with_what_to_do(desk: Desk):
    now = desk.core.clock.now()
    desk.core._rooms.catalogue().note_failure(OAKLAND, "legistar", TimedOut("example.org", 30), now)
    desk.presenter.show_again()
    desk.run()
    desk.choose("Oakland, CA")
    assert "example.org did not answer within 30 seconds." in desk.facts
    assert "Try again later" in desk.facts
    row = desk.row("Oakland, CA")
    assert desk.model.index(row, 4).data() == "Could not be read"


def test_what_is_held_of_each_source_is_told_in_words(desk: Desk):
    listed(desk.core, record())
    desk.presenter.show_again()
    desk.run()
    desk.choose("Oakland, CA")
    assert "Read from the body's Legistar service\nLast read just now.\n" in desk.facts
    assert "The newest record is of Tue 1 Dec 2026." in desk.facts


def test_a_source_that_was_never_read_says_so_and_how_it_is_used(trying_desk: Desk):
    assert "Read from the body's Legistar service\nNever read yet." in trying_desk.facts
    assert "Else from Open States\nNever read yet." in trying_desk.facts


def test_a_place_without_news_is_said_to_look_abandoned(desk: Desk, clock: TurnedClock):
    listed(desk.core, record())
    clock.turn(54 * 86_400)
    place = desk.core.following.book.get(OAKLAND)
    desk.core._rooms.catalogue().store_reading(
        place, Reading("legistar", upcoming_window(date(2027, 1, 16)), ()), clock.now()
    )
    desk.presenter.show_again()
    desk.run()
    desk.choose("Oakland, CA")
    assert desk.model.index(desk.row("Oakland, CA"), 4).data() == "Looks abandoned"
    assert "✗ This source looks abandoned, unless its bodies do not meet now." in desk.facts


def test_the_sources_of_a_place_are_tried_and_the_result_is_said(trying_desk: Desk):
    desk = trying_desk
    desk.press(desk.view.try_all)
    assert "✓ It answers. Meetings it lists until Mon 7 Dec 2026: 1." in desk.facts
    assert "✗ v3.openstates.org asks for a key." in desk.facts
    assert desk.view.outcome.text().startswith("✗ Some source of this place is not well")
    assert desk.view.outcome.isVisible()
    assert desk.view.try_all.text() == "Try its sources"
    desk.choose("Oakland, CA")
    assert not desk.view.outcome.isVisible(), "that was said of another place"
    desk.choose("Sampleville, XX")
    assert "✓ It answers." in desk.facts, "what was told stays"


def test_trying_can_be_stopped(trying_desk: Desk):
    desk = trying_desk
    QTest.mouseClick(desk.view.try_all, Qt.MouseButton.LeftButton)
    assert desk.view.try_all.text() == "Stop trying"
    assert "Being tried" in desk.facts
    desk.press(desk.view.try_all)
    assert desk.view.try_all.text() == "Try its sources"
    assert "Being tried" not in desk.facts
    assert "It answers" not in desk.facts


def test_the_button_to_try_is_for_places_with_sources_only(trying_desk: Desk):
    trying_desk.choose("Handville, XX")
    assert not trying_desk.view.try_all.isVisible()
    assert "Never read yet" not in trying_desk.facts


def test_what_stops_all_trying_is_said_at_the_top(trying_desk: Desk):
    path = trying_desk.core.paths.catalogue
    QTest.mouseClick(trying_desk.view.try_all, Qt.MouseButton.LeftButton)
    trying_desk.core._rooms.asker().close()
    trying_desk.run()
    assert path.exists()
    assert trying_desk.said != ""
    assert trying_desk.view.try_all.text() == "Try its sources"


def test_one_place_can_be_read_alone(desk: Desk):
    desk.choose("Oakland, CA")
    desk.press(desk.view.read_one)
    assert desk.refreshed == [(OAKLAND,)]


def test_the_followed_places_can_be_read_once_there_are_some(desk: Desk):
    assert not desk.view.refresh.isEnabled()
    desk.tick("Oakland, CA")
    desk.press(desk.view.refresh)
    assert desk.refreshed == [()]


def test_progress_is_told_in_the_row_and_ends_with_the_refresh(desk: Desk):
    row = desk.row("Oakland, CA")

    def state() -> object:
        return desk.model.index(row, 4).data()

    for progress, words in (
        (PlaceProgress(OAKLAND, Stage.WAITING), "Waiting"),
        (PlaceProgress(OAKLAND, Stage.READING), "Reading"),
        (PlaceProgress(OAKLAND, Stage.READING, 3, 8), "Reading 3 of 8"),
        (PlaceProgress(OAKLAND, Stage.DONE), ""),
        (PlaceProgress(OAKLAND, Stage.WAITING), "Waiting"),
    ):
        desk.presenter.tell(progress)
        assert state() == words
    desk.presenter.refresh_is_over()
    desk.run()
    assert state() == "", "a place that was not come to still seems to wait"


def test_a_places_file_with_a_fault_is_said_and_the_rest_is_shown(
    qtbot: QtBot, core: Core, jobs: Jobs, settle: Callable[[], None]
):
    core.paths.profile.mkdir(parents=True)
    core.paths.own_places.write_text("[[place]]\nid = 'x'\n")
    model = PlacesModel()
    view = PlacesView(model)
    qtbot.addWidget(view)
    view.show()
    presenter = PlacesPresenter(view, model, places_tasks(core), jobs, core.clock)
    presenter.show_again()
    settle()
    assert "places.toml" in view.strip.words.text()
    assert model.rowCount() == len(core.places()) > 20


def test_one_place_of_an_unknown_system_does_not_hide_the_others(
    qtbot: QtBot, core: Core, jobs: Jobs, settle: Callable[[], None]
):
    core.paths.profile.mkdir(parents=True)
    core.paths.own_places.write_text(UNKNOWN_SYSTEM)
    model = PlacesModel()
    view = PlacesView(model)
    qtbot.addWidget(view)
    presenter = PlacesPresenter(view, model, places_tasks(core), jobs, core.clock)
    presenter.show_again()
    settle()
    assert model.row_of("ca-sampleville") >= 0
    assert model.rowCount() == len(core.places())


def test_a_vault_that_cannot_be_written_is_said_and_the_tick_is_not_kept(desk: Desk):
    path = desk.core.paths.vault
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"this is no vault" * 400)
    desk.tick("Oakland, CA")
    assert desk.said != ""
    assert desk.view.strip.property("tone") == "danger"
    state = desk.model.index(0, 0).data(Qt.ItemDataRole.CheckStateRole)
    assert state == Qt.CheckState.Unchecked


def test_the_official_page_opens_outside(desk: Desk):
    desk.choose("Oakland, CA")
    home = desk.core.following.book.get(OAKLAND).homepage
    assert home is not None
    with browser() as taken:
        desk.view.facts.anchorClicked.emit(QUrl(home))
        desk.view.facts.anchorClicked.emit(QUrl("file:///etc/passwd"))
    assert [QUrl(one) for one in taken.opened] == [QUrl(home)]


def test_narrow_it_stays_with_the_list_until_a_place_is_opened(desk: Desk):
    panes = desk.view.panes
    panes.set_narrow(True)
    desk.search("oak")
    desk.presenter.show_again()
    desk.run()
    assert desk.view.search.isVisible(), "the search has gone while it was used"
    desk.view.table.setFocus()
    QTest.keyClick(desk.view.table, Qt.Key.Key_Return)
    assert desk.view.facts.isVisible()
    assert not desk.view.search.isVisible()
    QTest.keyClick(panes.back, Qt.Key.Key_Escape)
    assert desk.view.search.isVisible()


def test_narrow_a_click_on_the_box_ticks_and_opens_nothing(desk: Desk):
    desk.view.panes.set_narrow(True)
    table = desk.view.table
    row = desk.row("Oakland, CA")
    box = table.visualRect(desk.model.index(row, 0))
    at = QPoint(box.left() + 16, box.center().y())
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    desk.run()
    assert desk.core.following.followed() == (OAKLAND,)
    assert table.isVisible()
    cell = table.visualRect(desk.model.index(0, 1))
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=cell.center())
    assert desk.view.facts.isVisible()


def test_another_scheme_recolours_the_facts(desk: Desk, qapp: QApplication):
    desk.choose("Oakland, CA")
    theme.wear(qapp, theme.DARK)
    try:
        cursor = desk.view.facts.textCursor()
        cursor.setPosition(3)
        assert cursor.charFormat().foreground().color() == theme.colour("text")
        assert theme.colour("text").name() == theme.DARK.text
    finally:
        theme.wear(qapp, theme.LIGHT)


def test_a_source_is_switched_off_by_its_link_and_on_again(desk):
    desk.choose("Oakland, CA")
    system = desk.core.following.book.get(OAKLAND).sources[0].system
    hosts = desk.core.following.hosts(
        desk.core.following.as_read([desk.core.following.book.get(OAKLAND)])
    )
    assert "Switch this source off" in desk.facts
    desk.view.facts.anchorClicked.emit(QUrl(f"switch:{system}"))
    desk.run()
    (place,) = desk.core.following.as_read([desk.core.following.book.get(OAKLAND)])
    assert [spec.is_off for spec in place.sources if spec.system == system] == [True]
    assert "Switched off: nobody asks it." in desk.facts
    assert "Switch this source on" in desk.facts
    assert desk.core.following.hosts([place]) != hosts
    assert desk.follows == [None], "the schedule and the lists hear of it"
    desk.view.facts.anchorClicked.emit(QUrl(f"switch:{system}"))
    desk.run()
    assert "Switched off" not in desk.facts


def test_a_place_of_which_every_source_is_off_says_so_and_is_not_tried(desk):
    desk.tick("Oakland, CA")
    for spec in desk.core.following.book.get(OAKLAND).sources:
        desk.core.following.switch(OAKLAND, spec.system, is_on=False)
    desk.presenter.show_again()
    desk.run()
    desk.choose("Oakland, CA")
    row = desk.row("Oakland, CA")
    assert desk.model.index(row, 4).data() == "Switched off"
    assert not desk.view.try_all.isVisible()
    assert (
        desk.facts.rstrip().splitlines()[
            desk.facts.splitlines().index("Refreshing this place contacts") + 1
        ]
        == "nobody"
    )
