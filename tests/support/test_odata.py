# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The queries of the fake Legistar mean what OData v3 says."""

import pytest

from tests.support.odata import BadQuery, query

ROWS = [
    {"Id": 1, "Name": "Ann's Park Board", "At": "2026-11-30T00:00:00", "Note": None},
    {"Id": 2, "Name": "council", "At": "2026-12-01T19:05:32.3", "Note": "moved"},
    {"Id": 3, "Name": "Council", "At": "2027-01-05T00:00:00", "Note": ""},
]


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("Id eq 2", [2]),
        ("Id ne 2", [1, 3]),
        ("Id gt 1 and Id lt 3", [2]),
        ("Id ge 1 and Id le 2", [1, 2]),
        ("At ge datetime'2026-12-01'", [2, 3]),
        ("At lt datetime'2026-12-01T19:05:33'", [1, 2]),
        ("Name eq 'Ann''s Park Board'", [1]),
        ("substringof('COUNCIL',Name)", [2, 3]),
        ("substringof('park',Name) eq true", [1]),
        ("year(At) eq 2027 or Id eq 1", [1, 3]),
        ("Id eq 3 or Id eq 1 and month(At) eq 12", [3]),
        ("(Id eq 3 or Id eq 1) and month(At) eq 11", [1]),
        ("Note eq null", [1]),
        ("Note ne null", [2, 3]),
        ("Note gt 'a'", [2]),
    ],
)
def test_a_filter_chooses(text: str, ids: list[int]):
    assert [row["Id"] for row in query(ROWS, {"$filter": text}, 100)] == ids


@pytest.mark.parametrize(
    "text",
    [
        "contains(Name,'x')", "Nothing eq 1", "Id eq", "Id eq 1 2", "Id = 1", "(Id eq 1",
        "At gt datetime'soon'", "substringof(Name,'x')", "Id like 3", "§",
    ],
)  # fmt: skip
def test_what_version_3_does_not_know_is_refused(text: str):
    with pytest.raises(BadQuery):
        query(ROWS, {"$filter": text}, 100)


def test_rows_are_ordered_skipped_and_counted():
    def ids(**params: str) -> list[object]:
        return [row["Id"] for row in query(ROWS, {f"${key}": params[key] for key in params}, 2)]

    assert ids() == [1, 2]
    assert ids(orderby="Id desc") == [3, 2]
    assert ids(orderby="Note,Id", skip="1") == [3, 2]
    assert ids(orderby="At desc", top="1") == [3]
    assert ids(top="9") == [1, 2]


@pytest.mark.parametrize("params", [{"$top": "-1"}, {"$skip": "x"}, {"$orderby": "Id up"}])
def test_a_bad_count_or_order_is_refused(params: dict[str, str]):
    with pytest.raises(BadQuery):
        query(ROWS, params, 2)
