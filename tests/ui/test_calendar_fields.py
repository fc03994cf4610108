# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The fields show any choice and give it back as it was."""

import pytest
from pytestqt.qtbot import QtBot

from hearings.domain.calendar_choice import CalendarChoice
from ui.calendar_fields import CalendarFields


@pytest.fixture
def fields(qtbot: QtBot) -> CalendarFields:
    made = CalendarFields()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    "choice",
    [
        CalendarChoice(),
        CalendarChoice((60,), has_deadlines=False),
        CalendarChoice((1440,), is_neutral=True),
        CalendarChoice((25,)),
        CalendarChoice((0,)),
        CalendarChoice((15, 1440)),
        CalendarChoice((10_000_000,)),
    ],
)
def test_what_is_shown_is_given_back_and_is_no_change(
    fields: CalendarFields, choice: CalendarChoice
):
    told: list[None] = []
    fields.changed.connect(lambda: told.append(None))
    fields.show_choice(CalendarChoice((7,), has_deadlines=False, is_neutral=True))
    fields.show_choice(choice)
    assert fields.choice == choice
    assert told == []


def test_own_minutes_are_asked_for_only_where_they_are_chosen(fields: CalendarFields):
    fields.show_choice(CalendarChoice())
    assert not fields.minutes.isVisible()
    fields.alarm.setCurrentIndex(fields.alarm.count() - 1)
    fields.alarm.activated.emit(fields.alarm.count() - 1)
    assert fields.minutes.isVisible()
    fields.minutes.setValue(45)
    assert fields.choice.alarm_minutes == (45,)


def test_each_change_is_told(fields: CalendarFields):
    told: list[CalendarChoice] = []
    fields.changed.connect(lambda: told.append(fields.choice))
    fields.show_choice(CalendarChoice())
    fields.deadlines.click()
    fields.neutral.click()
    assert told == [
        CalendarChoice((), has_deadlines=False),
        CalendarChoice((), has_deadlines=False, is_neutral=True),
    ]
