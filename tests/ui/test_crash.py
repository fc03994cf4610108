# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A fault is reported by its place and class, never by its words."""

import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from ui import crash

PRIVATE = "my landlord is on the commission"


def broken() -> None:
    raise RuntimeError(PRIVATE)


def fault() -> RuntimeError:
    try:
        broken()
    except RuntimeError as error:
        return error
    raise AssertionError


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    told: list[str] = []
    crash.install(lambda kind, report: told.append(f"{kind}|{report}"))
    return told


def test_a_report_names_class_and_place_without_the_words():
    report = crash.report_of(fault())
    assert report.splitlines()[0] == "RuntimeError"
    assert "in broken" in report
    assert f"{__file__}:" in report
    assert PRIVATE not in report


def test_a_fault_without_a_trace_has_a_report_too():
    assert crash.report_of(ValueError(PRIVATE)) == "ValueError"


def test_an_uncaught_fault_is_logged_and_said(said: list[str], caplog: pytest.LogCaptureFixture):
    error = fault()
    with caplog.at_level(logging.INFO):
        sys.excepthook(type(error), error, error.__traceback__)
    assert len(said) == 1
    assert said[0].startswith("RuntimeError|Hearings ")
    assert PRIVATE not in said[0]
    assert "in broken" in caplog.text
    assert PRIVATE not in caplog.text


def test_a_report_for_strangers_has_versions_and_places_and_nothing_of_the_person():
    secret = PRIVATE
    try:
        raise ValueError(secret)
    except ValueError as error:
        report = crash.public_report(error)
    assert "Python 3." in report
    assert "ValueError\ntest_crash.py:" in report or "ValueError\nui/test_crash.py:" in report
    for private in (PRIVATE, str(Path(__file__).parents[2]), str(Path.home()), "secret"):
        assert private not in report


def test_ctrl_c_is_no_fault(said: list[str], capsys: pytest.CaptureFixture[str]):
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert said == []
    assert "KeyboardInterrupt" in capsys.readouterr().err
