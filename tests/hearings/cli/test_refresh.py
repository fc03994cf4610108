# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""`refresh` tells a terminal how far it is, and a file nothing but the report."""

import sys

from tests.hearings.cli.command_line import SAMPLEVILLE
from tests.support.factories import legistar_event


def test_a_terminal_is_told_how_far_it_is_and_left_clean(town, monkeypatch):
    town.client.events += [legistar_event(7), legistar_event(8)]
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    done = town("refresh")
    assert done.out == "Sampleville: 2 hearings, 2 new, 0 changed\n"
    assert f"\r{SAMPLEVILLE}: 3/3" in done.err
    assert done.err.endswith("\r" + " " * 60 + "\r")


def test_a_file_is_told_nothing_but_the_report(town):
    town.client.events.append(legistar_event(7))
    done = town("refresh")
    assert (done.out, done.err) == ("Sampleville: 1 hearing, 1 new, 0 changed\n", "")


def test_the_days_ahead_of_the_settings_are_read(town):
    (town.profile / "preferences.toml").write_text("days_ahead = 7\n")
    assert town("refresh").status == 0
    (asked,) = town.server.asked_for("/v1/sampleville/events")
    assert "EventDate lt datetime'2026-12-01'" in asked.query["$filter"]
