# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What is wrong with a correction of a rule, in the words of whoever typed it."""

from hearings import errors
from hearings.messages.explaining import Message, describe, error_words, say


@describe.register
def _bad(error: errors.BadRule) -> Message:
    return Message(
        say(
            error_words.tr("This correction of “{given}” cannot be used: {problem} {detail}."),
            given=error.given,
            problem=_problem(error.problem),
            detail=error.detail,
        ),
        error_words.tr("Nothing was changed: what was known before still holds."),
        error_words.tr(
            "Correct it and try again; “hearings rules show” prints the rules of a place as they "
            "are written."
        ),
    )


def _problem(problem: str) -> str:
    words = {
        "toml": error_words.tr("it is not written as a rule is:"),
        "unknown-field": error_words.tr("this word is not known here:"),
        "missing": error_words.tr("this is missing:"),
        "type": error_words.tr("this value is of the wrong kind:"),
        "value": error_words.tr("this value cannot be:"),
        "address": error_words.tr("this is no web address:"),
        "telephone": error_words.tr("this is no telephone number:"),
        "email": error_words.tr("this is no e-mail address:"),
        "clock": error_words.tr("this is no time such as 15:00:"),
    }
    return words.get(problem, problem)
