# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A fault is reported by its place and class, never by its words."""

import logging
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


def test_a_report_names_class_and_place_without_the_words():
    report = crash.report_of(fault())
    assert report.splitlines()[0] == "RuntimeError"
    assert "in broken" in report
    assert f"{__file__}:" in report
    assert PRIVATE not in report


def test_a_fault_without_a_trace_has_a_report_too():
    assert crash.report_of(ValueError(PRIVATE)) == "ValueError"


def tell(fault: BaseException) -> list[str]:
    """What is said of a fault."""
    told: list[tuple[str, str]] = []
    crash.tell(type(fault), fault, fault.__traceback__, lambda *said: told.append(said))
    return ["|".join(said) for said in told]


def test_an_uncaught_fault_is_logged_and_said(caplog: pytest.LogCaptureFixture):
    with caplog.at_level(logging.INFO):
        said = tell(fault())
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


def test_ctrl_c_is_no_fault(capsys: pytest.CaptureFixture[str]):
    assert tell(KeyboardInterrupt()) == []
    assert "KeyboardInterrupt" in capsys.readouterr().err
