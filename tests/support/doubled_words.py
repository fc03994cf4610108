# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A pseudo-language in which every text is twice as long."""

from hearings import language

look_up = language.look_up


def doubled(context: str, text: str, _disambiguation: str | None, n: int) -> str:
    """Every text twice as long, in words as long as those of real languages."""
    said = look_up(context, text, None, n) or text
    if context == language.plural_rule.context:
        # Nobody reads it: it is a rule for the program.
        return said
    return f"{said} " + ("ñandúes audiencias " * 40)[: len(said)]
