# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from datetime import date, timedelta

import pytest

from hearings.domain.freshness import looks_abandoned

ASKED_ON = date(2026, 11, 23)


@pytest.mark.parametrize(("age", "expected"), [(46, True), (45, False), (0, False), (-90, False)])
def test_a_source_without_news_for_longer_than_45_days_looks_abandoned(age: int, expected: bool):
    assert looks_abandoned(ASKED_ON - timedelta(days=age), ASKED_ON) is expected


def test_without_a_record_there_is_nothing_to_judge_by():
    assert looks_abandoned(None, ASKED_ON) is False
