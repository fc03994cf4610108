# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What overlaps stands side by side, and nothing covers anything else."""

from hypothesis import given
from hypothesis import strategies as st

from ui.dated.lanes import Lane, lanes_of

SPANS = st.lists(
    st.tuples(st.integers(0, 1000), st.integers(1, 120)).map(lambda one: (one[0], sum(one)))
).map(sorted)


def test_what_does_not_overlap_has_the_whole_width():
    assert lanes_of([(0, 10), (10, 20)]) == (Lane(0, 1), Lane(0, 1))


def test_three_at_once_share_the_width_and_a_free_lane_is_used_again():
    found = lanes_of([(0, 30), (0, 10), (5, 20), (12, 30)])
    assert found == (Lane(0, 3), Lane(1, 3), Lane(2, 3), Lane(1, 3))


@given(SPANS)
def test_no_two_in_one_lane_overlap_and_neighbours_agree_on_the_width(
    spans: list[tuple[int, int]],
):
    lanes = lanes_of(spans)
    for number, (first, one) in enumerate(zip(spans, lanes, strict=True)):
        assert 0 <= one.number < one.of
        for second, other in zip(spans[number + 1 :], lanes[number + 1 :], strict=True):
            if first[0] < second[1] and second[0] < first[1]:
                assert one.number != other.number
                assert one.of == other.of
