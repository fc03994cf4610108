# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The list in stretches and whole is one and the same list."""

import pytest

from hearings.domain.listing import ListQuery
from hearings.domain.topic import Label
from hearings.errors import UnknownHearing
from tests.support.factories import legistar_event, legistar_item


def test_before_anything_is_read_there_is_nothing(core):
    assert core.looking.listing(ListQuery()).total == 0
    assert core.looking.rows(ListQuery(), 0, 10) == ()
    assert core.looking.position(ListQuery(), "nonesuch") is None
    assert list(core.looking.hearings(ListQuery())) == []
    assert core.looking.place_states() == ()
    with pytest.raises(UnknownHearing):
        core.looking.hearing("nonesuch")


def test_stretches_positions_and_whole_hearings_agree(town, core):
    town.client.events += [
        legistar_event(one, date=f"2026-12-{one:02}", time=None if one % 3 else "9:00 AM")
        for one in range(1, 29)
    ]
    town.client.items |= {one: [legistar_item(one, one)] for one in range(1, 29, 2)}
    town.refreshed()
    for query in (ListQuery(), ListQuery(least=Label.SURVEILLANCE), ListQuery(text="council")):
        whole = [hearing.id for hearing in core.looking.hearings(query)]
        assert core.looking.listing(query).total == len(whole) > 10
        rows = [row.id for first in range(0, 30, 7) for row in core.looking.rows(query, first, 7)]
        assert rows == whole
        assert [core.looking.position(query, one) for one in whole] == list(range(len(whole)))
    assert core.looking.listing(ListQuery(least=Label.SURVEILLANCE)).hidden == 14


def test_what_a_refresh_stored_is_seen_at_once(town, core):
    assert core.looking.listing(ListQuery()).total == 0
    town.client.events.append(legistar_event(7))
    town.refreshed()
    assert core.looking.listing(ListQuery()).total == 1
    town.client.events.append(legistar_event(8))
    town.refreshed()
    assert core.looking.listing(ListQuery()).total == 2


def test_a_place_state_says_when_it_was_read_and_what_lies_ahead(town, core):
    town.client.events += [legistar_event(7), legistar_event(8, date="2026-12-05")]
    town.client.items[7] = [legistar_item(1, 7)]
    town.refreshed()
    (state,) = core.looking.place_states()
    assert state.read_at == town.clock.now()
    assert (state.ahead, state.ahead_marked, state.system) == (2, 1, "legistar")
    assert str(state.newest) == "2026-12-05"
