# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""`hearings --self-check`: try everything once over the fictional places, one line for each."""

from hearings import __version__
from hearings.cli.words import cli_words
from hearings.core import build_core
from hearings.domain.calendar_wish import CalendarWish
from hearings.errors import HearingsError
from hearings.messages.calendar_file import words_for_calendars
from hearings.messages.errors import describe
from hearings.paths import Paths
from hearings.tasks.sampling import make_sample_profile, remove_profile
from hearings.tasks.self_check import Checked, Part, SelfCheck

NOT_WELL = 1


def run() -> int:
    """0 where all is well, 1 otherwise; no profile is touched and nothing is left behind."""
    print(f"Hearings {__version__}")
    paths = make_sample_profile()
    try:
        checked = _checked(paths)
    finally:
        remove_profile(paths)
    return NOT_WELL if any(one.fault is not None for one in checked) else 0


def _checked(paths: Paths) -> list[Checked]:
    core = build_core(paths, is_offline=True, is_sample=True)
    check = SelfCheck(
        paths=paths,
        following=core.following,
        refresh=core.refresh,
        looking=core.looking,
        writing=core.writing,
        consulting=core.consulting,
        handing_in=core.handing_in,
        exporting=core.exporting,
        guarding=core.guarding,
        wish=CalendarWish(words_for_calendars(), alarm_minutes=(60,), has_deadlines=True),
    )
    found = []
    try:
        for one in check.run():
            print(_line(one), flush=True)
            found.append(one)
    finally:
        core.close()
    return found


def _line(one: Checked) -> str:
    name = _name(one)
    if one.fault is None:
        return cli_words.tr("  {name}: well").format(name=name)
    fault = one.fault
    why = (
        str(describe(fault))
        if isinstance(fault, HearingsError)
        else f"{type(fault).__name__}: {fault}"
    )
    return cli_words.tr("! {name}: broken: {why}").format(name=name, why=why)


def _name(one: Checked) -> str:
    names = {
        Part.RESOURCES: cli_words.tr("places, rules, library and templates"),
        Part.TRANSLATIONS: cli_words.tr("translations"),
        Part.CATALOGUE: cli_words.tr("the store of hearings, and their marks"),
        Part.VAULT: cli_words.tr("the store of drafts"),
        Part.DOCUMENT: cli_words.tr("a testimony as .{ending}"),
        Part.CALENDAR: cli_words.tr("a calendar file (.ics)"),
        Part.ENCRYPTION: cli_words.tr("encrypted drafts, locked and opened"),
    }
    return names[one.part].format(ending=one.detail)
