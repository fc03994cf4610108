# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The sample is a whole profile of invented hearings, and leaves nothing behind."""

from hearings.core import build_core
from hearings.domain.deadline import DeadlineKind
from hearings.domain.listing import ListQuery
from hearings.domain.status import Status
from hearings.domain.topic import Label
from hearings.tasks.refresh import Wanted
from hearings.tasks.sampling import fill_sample, make_sample_profile, remove_profile


def test_the_sample_has_every_kind_of_hearing_and_goes_away(town):
    paths = make_sample_profile()
    core = build_core(paths, is_offline=True, is_sample=True, clock=town.clock)
    try:
        fill_sample(core.following, core.refresh)
        assert len(core.following.followed()) == 3
        found = list(core.looking.hearings(ListQuery()))
        assert {hearing.place_id for hearing in found} == set(core.following.followed())
        today = town.clock.now().date()
        assert all(hearing.record.date >= today for hearing in found)
        statuses = {hearing.record.status for hearing in found}
        assert {Status.SCHEDULED, Status.CANCELLED, Status.POSTPONED} <= statuses
        assert {hearing.label for hearing in found} >= {Label.SURVEILLANCE, Label.NO}
        assert any(len(hearing.record.bodies) > 1 for hearing in found)
        assert core.problems() == ()
        told = [
            one for hearing in found for one in core.taking_part.guidance(hearing).times.deadlines
        ]
        assert {one.kind for one in told} >= {
            DeadlineKind.SIGN_UP, DeadlineKind.WRITTEN, DeadlineKind.INTERPRETER, DeadlineKind.SPEAK
        }  # fmt: skip
        assert {one.origin.url.split("/")[2] for one in told} == {"example.org"}
        report = core.refresh.run(_wanted(core))
        assert report.is_whole
        assert all(place.stored == () for place in report.places)
    finally:
        core.close()
        remove_profile(paths)
    assert not paths.profile.exists()


def _wanted(core):
    return Wanted(core.following.places_to_read())


def test_two_samples_do_not_share_a_folder():
    one, two = make_sample_profile(), make_sample_profile()
    assert one.profile != two.profile
    for paths in (one, two):
        remove_profile(paths)
        assert not paths.profile.exists()


def test_removing_what_is_gone_is_no_fault():
    paths = make_sample_profile()
    remove_profile(paths)
    remove_profile(paths)
