# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A version is called by its name, or by why it was kept."""

from datetime import UTC, datetime

from hearings.domain.testimony import DraftVersion, VersionKind
from hearings.messages.versions import version_name

AT = datetime(2026, 11, 23, 17, tzinfo=UTC)


def test_every_kind_has_its_own_words():
    names = {version_name(DraftVersion(1, "d", AT, kind, "")) for kind in VersionKind}
    assert len(names) == len(VersionKind)


def test_a_name_stands_in_quotes():
    named = DraftVersion(1, "d", AT, VersionKind.NAMED, "", "as sent")
    assert version_name(named).endswith(" · “as sent”")
