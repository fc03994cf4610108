# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What a body asks of a speaker is required, optional or not needed, and only that is told."""

from hearings.domain.rule import Identity
from hearings.domain.speaker import Need, Speaker, SpeakerPart, needs_of

WHOLE = Speaker("A. Resident", "Sampleville", "1 Example Street", "555-0100")


def test_the_lines_have_one_order_and_leave_out_what_is_empty():
    chosen = [SpeakerPart.PHONE, SpeakerPart.NAME, SpeakerPart.TOWN]
    assert WHOLE.lines(chosen) == ("A. Resident", "Sampleville", "555-0100")
    assert Speaker(town="Sampleville").lines(SpeakerPart) == ("Sampleville",)
    assert WHOLE.lines([]) == ()


def test_a_rule_makes_a_part_required_or_not_needed():
    strict = needs_of(Identity(name_required=True, address_required=True))
    assert strict == {
        SpeakerPart.NAME: Need.REQUIRED,
        SpeakerPart.TOWN: Need.OPTIONAL,
        SpeakerPart.ADDRESS: Need.REQUIRED,
        SpeakerPart.PHONE: Need.OPTIONAL,
    }
    calm = needs_of(Identity(name_required=False, address_required=False))
    assert calm[SpeakerPart.NAME] is Need.NOT_NEEDED
    assert calm[SpeakerPart.ADDRESS] is Need.NOT_NEEDED


def test_without_a_rule_everything_is_optional():
    for known in (None, Identity()):
        assert set(needs_of(known).values()) == {Need.OPTIONAL}
