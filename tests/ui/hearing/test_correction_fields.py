# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A form gives back the very rule it was given, whatever the rule says."""

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from hearings.domain.rule import Subject
from hearings.rules.catalog import read_rules
from hearings.rules.own_rules import fields_of, read_said, write_said
from ui.hearing.correction_fields import FIELDS, RuleField
from ui.hearing.correction_view import CorrectionView

KINDS = (QComboBox, QLineEdit, QSpinBox)
SHIPPED = [rule for rules in read_rules().values() for rule in rules.rules]


@pytest.fixture
def form(qtbot: QtBot) -> CorrectionView:
    made = CorrectionView()
    qtbot.addWidget(made)
    return made


def test_every_subject_can_be_corrected():
    assert set(FIELDS) == set(Subject)


def test_every_rule_that_ships_goes_through_the_form_unchanged(form: CorrectionView):
    for rule in SHIPPED:
        form.show_fields(rule.subject, fields_of(rule.provision))
        assert read_said(rule.subject, write_said(form.values())) == rule.provision, rule.id


@pytest.mark.parametrize(
    ("name", "typed", "value"),
    [
        ("minutes", "2", 2),
        ("minutes", "1.5", 1.5),
        ("minutes", "two", "two"),
        ("minutes", " ", None),
        ("telephone", "911", "911"),
        ("formats", "pdf, docx,", ["pdf", "docx"]),
        ("formats", "", None),
    ],
)
def test_what_is_typed_is_taken_as_a_rules_file_has_it(qtbot: QtBot, name, typed, value):
    field = RuleField(name)
    qtbot.addWidget(field)
    assert field._line is not None
    field._line.setText(typed)
    assert field.value() == value


@pytest.mark.parametrize(
    "value",
    [
        {"count": "before-start", "minutes": 90},
        {"count": "before-start", "hours": 24},
        {"count": "business-days-before", "days": 3},
        {"count": "business-days-before", "days": 3, "at": "12:00"},
        {"count": "days-before", "days": 0, "at": "12:00"},
        {"count": "weekday-before", "weekday": "thursday", "at": "15:00", "hearing_on": "tuesday"},
        {"count": "weekday-before", "weekday": "tuesday", "at": "15:00", "weeks": 1},
        {"count": "after-close", "hours": 72},
        {"count": "days-after", "days": 60},
        None,
    ],
)
def test_when_it_is_due_is_given_back_as_it_was_shown(qtbot: QtBot, value):
    field = RuleField("closes")
    qtbot.addWidget(field)
    field.show_value(value)
    assert field.value() == value


def test_every_field_and_choice_has_words_and_a_name_for_a_screen_reader(form: CorrectionView):
    for subject in FIELDS:
        form.show_fields(subject, {})
        for field in form.fields:
            parts = [part for kind in KINDS for part in field.findChildren(kind)]
            for part in parts:
                is_inner = isinstance(part.parent(), QSpinBox)
                assert is_inner or part.accessibleName(), (subject, field.name)
            assert all(box.text() for box in field.findChildren(QCheckBox))


def test_a_no_is_kept_apart_from_not_known(form: CorrectionView):
    form.show_fields(Subject.IDENTITY, {"name_required": False})
    assert form.values() == {"name_required": False}
