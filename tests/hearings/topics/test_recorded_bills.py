# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Bills as legislatures really titled them."""

import json
from pathlib import Path

import pytest

from hearings.domain.label import Label
from hearings.topics.matching import load_matcher

pytestmark = pytest.mark.recorded


@pytest.mark.parametrize(
    ("file", "label", "topics"),
    [
        ("ny_2025-2026_S5484_falsepositive", Label.NO, set()),
        ("wa_2025-2026_HB2481", Label.BORDERLINE, {"commercial-surveillance"}),
        ("mi_2025-2026_HB5771", Label.BORDERLINE, {"commercial-surveillance"}),
        ("wa_2025-2026_SB5956", Label.SURVEILLANCE, {"schools"}),
        ("ny_2025-2026_S1033", Label.SURVEILLANCE, {"biometrics"}),
        ("ny_2025-2026_A563", Label.SURVEILLANCE, {"license-plate-readers"}),
    ],
)
def test_a_bill_is_judged_by_its_title(recorded: Path, file: str, label: Label, topics: set[str]):
    told = json.loads((recorded / "openstates" / f"scraped_bill_{file}.json").read_bytes())
    verdict = load_matcher().judge(told["title"])
    assert (verdict.label, {hit.topic for hit in verdict.hits}) == (label, topics)
