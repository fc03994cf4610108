# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""How a kept version of a draft is called."""

from hearings.domain.testimony import DraftVersion, VersionKind
from hearings.language import Words
from hearings.messages.dates import clock_time, short_date

version_words = Words("version_words")


def version_name(version: DraftVersion) -> str:
    """When it was kept, where this computer is, and why or under which name."""
    seen = version.at.astimezone()
    when = f"{short_date(seen.date())} {clock_time(seen)}"
    if version.kind is VersionKind.NAMED and version.name:
        return f"{when} · “{version.name}”"
    why = {
        VersionKind.SESSION_START: version_words.tr("when you began to write"),
        VersionKind.WHILE_WRITING: version_words.tr("while you wrote"),
        VersionKind.NAMED: version_words.tr("kept by you"),
        VersionKind.BEFORE_RESTORE: version_words.tr("before an older one came back"),
    }[version.kind]
    return f"{when} · {why}"
