# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Where to sign up, write and ask, and what becomes public."""

from datetime import date

import pytest

from hearings.domain.participation import Participation, Stated
from hearings.domain.rule import (
    Certainty,
    FollowUp,
    Identity,
    Known,
    LengthUnit,
    Origin,
    Positions,
    Published,
    Request,
    Rule,
    Scope,
    SignUp,
    Subject,
    Taking,
    Way,
    Written,
)
from hearings.messages.taking_part import (
    public_sentences,
    remark_sentence,
    where_sentences,
)


def part(taking: Taking = Taking.YES, **forms: object) -> Participation:
    return Participation(taking, None, Stated(), **forms)


PAGE = "https://sampleville.example/1"


def test_where_to_sign_up_is_told_only_where_one_can_speak():
    sign_up = SignUp((Way.ONLINE,), PAGE, "555-010-0199", per_item=True)
    assert list(where_sentences(part(sign_up=sign_up))) == [
        f"Sign up here: {PAGE} · 555-010-0199",
        "Sign up once for each item of the agenda.",
    ]
    assert list(where_sentences(part(Taking.BY_INVITATION, sign_up=sign_up))) == []


@pytest.mark.parametrize(
    ("unit", "said"),
    [
        (LengthUnit.CHARACTERS, "It may have up to 5000 characters."),
        (LengthUnit.WORDS, "It may have up to 5000 words."),
        (LengthUnit.PAGES, "It may have up to 5000 pages."),
    ],
)
def test_where_and_how_to_write(unit, said):
    written = Written(
        (Way.EMAIL,), "clerk@sampleville.example", formats=("pdf", "txt"), longest=5000, unit=unit
    )
    assert list(where_sentences(part(written=written))) == [
        "Send written testimony here: clerk@sampleville.example",
        "These kinds of files are taken: pdf, txt",
        said,
    ]


def test_where_to_ask_for_help():
    request = Request((Way.TELEPHONE,), telephone="555-010-0199")
    found = part(interpreter=request, accommodation=Request((Way.NOTICE,)))
    assert list(where_sentences(found)) == ["Ask for an interpreter here: 555-010-0199"]


@pytest.mark.parametrize(
    ("forms", "said"),
    [
        ({"identity": Identity(True, True)}, ["must say their name", "must say their address"]),
        ({"identity": Identity(False, False)}, ["to give a name", "to give an address"]),
        ({"identity": Identity()}, []),
        ({"published": Published(())}, ["are not named"]),
        ({"published": Published(tuple(Known))}, ["name, address, position, organisation"]),
        ({"positions": Positions(False)}, ["is not listed"]),
        ({"positions": Positions(True)}, []),
    ],
)
def test_what_becomes_public_is_told(forms, said):
    sentences = list(public_sentences(part(**forms)))
    assert len(sentences) == len(said)
    assert all(words in sentence for words, sentence in zip(said, sentences, strict=True))


@pytest.mark.parametrize("subject", Subject)
def test_a_remark_says_what_it_is_about(subject):
    origin = Origin(PAGE, "2026", date(2026, 11, 1), Certainty.HIGH, date(2027, 1, 1))
    rule = Rule("r", subject, Scope("x"), FollowUp(), origin, "Signs stay outside.")
    assert remark_sentence(rule).startswith("About ")
    assert remark_sentence(rule).endswith(": Signs stay outside.")
