# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Which keys are asked for, by whom, and what can be done with them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from hearings.core import Core, build_core
from hearings.domain.key_home import KeyHome
from hearings.domain.key_line import KeyVerdict
from hearings.errors import UnknownKey
from hearings.paths import Paths
from hearings.sources.key_services import key_service
from tests.support.keys_in_memory import KeysInMemory
from tests.support.turned_clock import TurnedClock

ODD = """
[[place]]
id = "xx-odd"
name = "Oddville"
kind = "city"
division = "ocd-division/country:us/state:xx/place:oddville"
timezone = "America/Chicago"
region = "XX"
[[place.source]]
system = "not-yet-invented"
[[place.source]]
system = "by-hand"
[[place.source]]
system = "legistar"
client = "odd"
key = "needed"
"""


pytestmark = pytest.mark.usefixtures("ring")


@pytest.fixture
def core(tmp_path: Path) -> Iterator[Core]:
    core = build_core(Paths(tmp_path), clock=TurnedClock(), is_offline=True)
    core.paths.own_places.write_text(ODD, encoding="utf-8")
    yield core
    core.close()


def test_every_key_that_ships_says_where_it_is_free(core: Core):
    shipped = [line for line in core.keeping_keys.lines() if line.name != "legistar:odd"]
    assert len(shipped) >= 5
    for line in shipped:
        assert line.sign_up.startswith("https://"), line.name
        assert line.places
        assert key_service(line.name).name == line.service != line.name


def test_a_source_that_is_not_known_or_reads_nothing_asks_for_no_key(core: Core):
    (odd,) = (line for line in core.keeping_keys.lines() if line.name == "legistar:odd")
    assert (odd.service, odd.sign_up) == ("Legistar (odd)", "")
    (place,) = odd.places
    # What this version cannot read is no way to do without the key.
    assert (place.without, place.before) == ("", "")


def test_a_line_tells_where_a_key_lies_and_nothing_else_of_it(core: Core):
    core.keeping_keys.keep("openstates", "marker-4711", KeyHome.FILE)
    lines = core.keeping_keys.lines()
    (line,) = (one for one in lines if one.name == "openstates")
    assert line.home is KeyHome.FILE
    assert "marker-4711" not in repr(lines)


def test_a_key_that_no_source_asks_for_is_not_taken_but_can_be_removed(
    core: Core, ring: KeysInMemory
):
    with pytest.raises(UnknownKey) as caught:
        core.keeping_keys.keep("open-states", "a-key")
    assert caught.value.near == ("openstates",)
    ring.set_password("hearings", "of-an-older-version", "a-key")
    core.keeping_keys.remove("of-an-older-version")
    assert ring.keys == {}
    with pytest.raises(UnknownKey):
        core.keeping_keys.remove("of-an-older-version")


def test_without_a_key_nobody_is_asked(core: Core):
    assert core.keeping_keys.check("legistar:odd") is KeyVerdict.NOT_KEPT
