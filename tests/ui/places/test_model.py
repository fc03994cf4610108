# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A place's row says whether it is followed, when it was read, and how it stands."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester

from hearings.domain.place import Place, PlaceKind
from hearings.domain.place_state import PlaceState
from hearings.errors import HostUnreachable
from ui import theme
from ui.places.model import PlaceLine, PlacesModel

NOW = datetime(2026, 11, 23, 17, tzinfo=UTC)
PLACE, READ, AHEAD, MARKED, STATE = range(5)


def place(place_id: str = "ca-sampleville", name: str = "Sampleville", region: str = "CA") -> Place:
    return Place(place_id, name, PlaceKind.CITY, "ocd-division/country:us", "America/Los_Angeles",
                 (), region)  # fmt: skip


def model_of(*lines: PlaceLine) -> PlacesModel:
    model = PlacesModel()
    model.set_lines(lines, NOW)
    return model


def words(model: PlacesModel, row: int = 0) -> list[str]:
    return [str(model.index(row, column).data()) for column in range(model.columnCount())]


READ_LINE = PlaceLine(
    place(),
    PlaceState("ca-sampleville", read_at=NOW - timedelta(hours=2), ahead=7, ahead_marked=3),
    is_followed=True,
)
NEW_LINE = PlaceLine(place("x", "Demo State", ""), PlaceState("x"), is_followed=False)


def test_the_model_keeps_the_rules_of_qt(qtmodeltester: ModelTester):
    model = model_of(READ_LINE, NEW_LINE)
    qtmodeltester.check(model)


def test_a_place_that_was_read_says_when_and_how_much(qtmodeltester: ModelTester):
    assert words(model_of(READ_LINE)) == ["Sampleville, CA", "2 hours ago", "7", "3", "Read"]


def test_a_place_that_was_never_read_promises_nothing():
    assert words(model_of(NEW_LINE)) == ["Demo State", "never", "", "", ""]
    followed = PlaceLine(NEW_LINE.place, NEW_LINE.state, is_followed=True)
    assert words(model_of(followed))[STATE] == "Not read yet"


def test_a_failure_is_said_in_words_and_colour():
    failed = PlaceState("ca-sampleville", read_at=NOW, failure=HostUnreachable("example.org"))
    model = model_of(PlaceLine(place(), failed, is_followed=True))
    assert words(model)[STATE] == "Could not be read"
    colour = model.index(0, STATE).data(Qt.ItemDataRole.ForegroundRole)
    assert colour == theme.colour("danger")
    assert model.index(0, READ).data(Qt.ItemDataRole.ForegroundRole) == theme.colour("muted")


def test_what_runs_is_said_instead_of_how_it_stood():
    model = model_of(READ_LINE, NEW_LINE)
    model.set_progress({"ca-sampleville": "Reading 2 of 9"})
    assert words(model)[STATE] == "Reading 2 of 9"
    model.set_progress({})
    assert words(model)[STATE] == "Read"


def test_a_tick_asks_to_follow_and_changes_nothing_by_itself():
    model = model_of(READ_LINE, NEW_LINE)
    asked: list[tuple[str, bool]] = []
    model.follow_asked.connect(lambda place_id, wanted: asked.append((place_id, wanted)))
    role = Qt.ItemDataRole.CheckStateRole
    assert model.setData(model.index(1, 0), Qt.CheckState.Checked, role)
    assert model.setData(model.index(0, 0), Qt.CheckState.Unchecked.value, role)
    assert asked == [("x", True), ("ca-sampleville", False)]
    assert model.index(1, 0).data(role) == Qt.CheckState.Unchecked
    assert not model.setData(model.index(1, 0), "words", Qt.ItemDataRole.EditRole)
    assert not model.setData(QModelIndex(), Qt.CheckState.Checked, role)


def test_only_the_first_column_is_ticked():
    model = model_of(READ_LINE)
    assert model.index(0, 0).flags() & Qt.ItemFlag.ItemIsUserCheckable
    assert not model.index(0, 1).flags() & Qt.ItemFlag.ItemIsUserCheckable
    assert model.index(0, 0).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    assert model.index(0, 1).data(Qt.ItemDataRole.CheckStateRole) is None


def test_every_column_has_a_name():
    model = model_of()
    names = [
        model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())
    ]
    assert names == ["Place", "Last read", "Ahead", "On surveillance", "State"]
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_places_are_found_by_their_id():
    model = model_of(READ_LINE, NEW_LINE)
    assert (model.row_of("x"), model.row_of("nobody")) == (1, -1)
    assert model.line_of("x") == NEW_LINE
    assert model.line_of("nobody") is None
