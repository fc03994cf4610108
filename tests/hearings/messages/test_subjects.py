# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Each subject of taking part has its own words, and nothing is left without."""

import pytest

from hearings.domain.participation import Participation, Stated
from hearings.domain.rule import (
    Certainty,
    Comment,
    Identity,
    Known,
    Positions,
    Published,
    Remote,
    RemoteOffer,
    Request,
    SignUp,
    Speaking,
    Subject,
    Taking,
    Way,
    Written,
)
from hearings.domain.urgency import Urgency
from hearings.messages import rules, subjects

WAYS = (Way.ONLINE,)
KNOWN = Participation(
    Taking.YES, None, Stated(), comment=Comment(Taking.YES, agenda_only=True),
    speaking=Speaking(minutes=2.0), sign_up=SignUp(WAYS, "https://sampleville.example/s"),
    written=Written((Way.EMAIL,), email="w@sampleville.example"), remote=Remote(RemoteOffer.YES),
    interpreter=Request(WAYS, email="i@sampleville.example"),
    accommodation=Request(WAYS, telephone="555-010-0101"),
    published=Published((Known.NAME,)), identity=Identity(name_required=False),
    positions=Positions(conditional_listed=False),
)  # fmt: skip


@pytest.mark.parametrize(
    ("subject", "words"),
    [
        (Subject.COMMENT, "Only matters on the agenda may be spoken about."),
        (Subject.SPEAKING, "2 minutes to speak."),
        (Subject.SIGN_UP, "Sign up here: https://sampleville.example/s"),
        (Subject.WRITTEN, "Send written testimony here: w@sampleville.example"),
        (Subject.REMOTE, "You can speak by video or telephone."),
        (Subject.INTERPRETER, "Ask for an interpreter here: i@sampleville.example"),
        (Subject.ACCOMMODATION, "Ask for an accommodation here: 555-010-0101"),
        (Subject.PUBLISHED, "This becomes public: name"),
        (Subject.IDENTITY, "Nobody has to give a name to speak."),
        (Subject.POSITIONS, "Conditional support, such as “support if amended”, is not listed."),
    ],
)
def test_a_subject_says_what_is_known_of_it(subject: Subject, words: str):
    assert list(subjects.subject_sentences(subject, KNOWN)) == [words]
    unknown = Participation(Taking.ASK, None, Stated())
    assert list(subjects.subject_sentences(subject, unknown)) == []


def test_every_subject_urgency_and_certainty_has_a_name():
    assert len({subjects.subject_name(one) for one in Subject}) == len(Subject)
    assert len({subjects.rule_certainty_sentence(one) for one in Certainty}) == len(Certainty)
    assert [subjects.urgency_words(one) for one in Urgency] == [
        "", "Due today.", "This has passed.",
    ]  # fmt: skip


def test_speaking_concerns_nobody_where_only_invited_people_speak():
    concerned = {one for one in Subject if rules.concerns(one, Taking.BY_INVITATION)}
    assert Subject.SPEAKING not in concerned
    assert Subject.WRITTEN in concerned
    assert all(rules.concerns(one, Taking.ASK) for one in Subject)


def test_what_is_not_sure_is_named_and_not_told():
    assert subjects.unsure_sentence([Subject.SPEAKING, Subject.WRITTEN]) == (
        "Old or not sure, and so not shown: Time to speak, In writing."
    )


@pytest.mark.parametrize(
    ("form", "words"),
    [
        (SignUp((Way.CARD,)), ["Ways to sign up: with a card at the meeting."]),
        (
            SignUp((Way.ONLINE, Way.IN_PERSON), "https://sampleville.example"),
            ["Ways to sign up: online, in person.", "Sign up here: https://sampleville.example"],
        ),
        (SignUp((Way.TELEPHONE,), telephone="555"), ["Sign up here: 555"]),
    ],
)
def test_ways_to_sign_up_are_named_where_an_address_does_not_tell_them(
    form: SignUp, words: list[str]
):
    known = Participation(Taking.YES, None, Stated(), sign_up=form)
    assert list(subjects.subject_sentences(Subject.SIGN_UP, known)) == words


@pytest.mark.parametrize(
    ("form", "words"),
    [
        (Written((Way.NOTICE,)), ["Ways to write: as the notice of the hearing says."]),
        (
            Written((Way.EMAIL, Way.POST), "a@sampleville.example"),
            [
                "Ways to write: by e-mail, by post.",
                "Send written testimony here: a@sampleville.example",
            ],
        ),
        (Written((Way.POST,), address="1 Plaza"), ["Send written testimony here: 1 Plaza"]),
    ],
)
def test_ways_to_write_are_named_where_an_address_does_not_tell_them(
    form: Written, words: list[str]
):
    known = Participation(Taking.YES, None, Stated(), written=form)
    assert list(subjects.subject_sentences(Subject.WRITTEN, known)) == words
