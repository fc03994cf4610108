# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Dates, times, numbers, plurals and the command line, as they are said in Spanish."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from hearings import language
from hearings.cli.arguments import build_parser
from hearings.domain.bill_number import BillNumber
from hearings.domain.term import CONGRESS
from hearings.messages import dates
from hearings.messages.calendar_file import words_for_calendars
from hearings.messages.drafting import grouped
from hearings.messages.own import bill_words
from hearings.messages.reminders import lead_name
from hearings.messages.rules import minutes_words

PACIFIC = "America/Los_Angeles"
EVENING = datetime(2026, 11, 24, 18, 5, tzinfo=ZoneInfo(PACIFIC))
MONDAY = date(2026, 1, 5)


@pytest.fixture(autouse=True)
def _in_spanish() -> Iterator[None]:
    assert language.choose("es_MX.UTF-8") == "es"
    yield
    language.choose("en")


def test_a_date_has_the_short_names_of_the_day_and_the_month():
    assert dates.short_date(date(2026, 11, 24)) == "mar 24 nov"
    assert dates.long_date(date(2026, 11, 24)) == "mar 24 nov 2026"
    week = [dates.weekday(MONDAY + timedelta(days=day)) for day in range(7)]
    assert week == ["lun", "mar", "mié", "jue", "vie", "sáb", "dom"]
    months = [dates.month(date(2026, month, 1)) for month in range(1, 13)]
    assert months == [
        "ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic",
    ]  # fmt: skip


def test_the_clock_has_24_hours_and_the_zone_keeps_its_letters():
    assert dates.clock_time(EVENING) == "18:05"
    assert dates.zoned_time(EVENING) == "18:05 PST"
    assert dates.clock_time(EVENING.replace(hour=9)) == "9:05"


def test_nearness_and_the_past_are_said_with_their_plurals():
    today = date(2026, 11, 23)
    said = [dates.nearness(today + timedelta(days=days), today) for days in (0, 1, -1, 2)]
    assert said == ["hoy", "mañana", "ayer", "en 2 días"]
    now = datetime(2026, 11, 23, 20, tzinfo=UTC)
    passed = [timedelta(seconds=1), timedelta(minutes=1), timedelta(hours=3), timedelta(days=1)]
    assert [dates.ago(now - one, now) for one in passed] == [
        "hace un momento", "hace 1 minuto", "hace 3 horas", "hace 1 día",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("minutes", "words"), [(1.0, "1 minuto"), (2.0, "2 minutos"), (1.5, "1.5 minutos")]
)
def test_minutes_have_a_decimal_point_as_in_the_united_states(minutes: float, words: str):
    assert minutes_words(minutes) == words


def test_thousands_stand_apart():
    assert grouped(12500) == "12\N{NARROW NO-BREAK SPACE}500"


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(24 * 60, "1 día antes"), (120, "2 horas antes"), (15, "15 minutos antes")],
)
def test_a_reminder_names_its_lead(minutes: int, words: str):
    assert lead_name(minutes) == words


def test_a_calendar_tells_a_moment_in_words():
    words = words_for_calendars()
    assert words.of_moment(EVENING, PACIFIC) == (
        "martes 24 de noviembre de 2026, 18:05, hora del Pacífico (America/Los_Angeles)"
    )
    assert words.of_day(date(2027, 1, 1)) == "viernes 1 de enero de 2027"


def test_a_congress_has_a_bare_number():
    assert bill_words(BillNumber(CONGRESS, "119", "hr-8")).endswith("(Congreso 119)")


def test_help_is_spanish_throughout():
    parser = build_parser()
    verbs = next(one.choices for one in parser._actions if isinstance(one.choices, dict))
    for said in (parser.format_help(), *(one.format_help() for one in verbs.values())):
        assert said.startswith("uso: hearings")
        assert "mostrar esta ayuda y terminar" in said
        shown = f" {' '.join(said.split())} "
        english = (" the ", " of ", " with ", " and ", " which ", " only ", " to ", " a place ")
        assert [words for words in english if words in shown] == []


def test_a_usage_error_is_spanish(capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit):
        build_parser().parse_args(["list", "--from", "ayer"])
    assert capsys.readouterr().err.endswith(
        "hearings list: error: argumento --from: ayer no es una fecha como 2026-11-23\n"
    )
