# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A mail is put together so that it can be copied part by part, or opened in a mail program."""

from datetime import date
from urllib.parse import parse_qs, urlsplit

from hearings.core import Core
from hearings.domain.testimony import Draft, Position
from hearings.tasks.mailing import LONGEST_LINK, Mail, mail_for
from tests.ui.hearings_for_tests import listed, record


def mail(core: Core, place_id: str, body: str, text: str = "Words.", **fields: object) -> Mail:
    made = record("9", date(2026, 12, 1), body=body, **fields)
    (hearing_id,) = listed(core, made, place_id=place_id)
    begun = core.writing.begin(core.looking.hearing(hearing_id), "On\ncameras")
    draft: Draft = core.writing.describe(
        begun.id, title="On\ncameras", bill="26-0131", position=Position.OPPOSE, language="en"
    )
    return mail_for(draft, core.occasions.of(draft), text)


def test_the_address_is_that_of_the_rule_and_the_subject_files_itself(core: Core):
    made = mail(core, "ca-berkeley", "City Council")
    assert made.to == "council@berkeleyca.gov"
    assert made.subject == "26-0131 – opposed – On cameras"


def test_the_page_is_that_of_the_rule_or_of_the_hearing_itself(core: Core):
    assert mail(core, "wa-legislature", "House Committee").page.startswith("https://app.leg.wa.gov")
    named = "https://sampleville.example/speak"
    assert mail(core, "ca-oakland", "No Such Board", testify_url=named).page == named


def test_without_a_rule_there_is_no_address_to_send_to(core: Core):
    draft = core.writing.begin(None)
    made = mail_for(draft, core.occasions.of(draft), "Words.")
    assert (made.to, made.subject, made.page) == ("", "", "")
    assert made.link == "mailto:?body=Words."


def test_the_link_carries_every_letter(core: Core):
    text = "Año & más = 100 %?\n\n“Sí” #1\n"
    made = mail(core, "ca-berkeley", "City Council", text)
    parts = urlsplit(made.link)
    fields = parse_qs(parts.query, strict_parsing=True)
    assert (parts.scheme, parts.path) == ("mailto", "council@berkeleyca.gov")
    assert fields["body"] == [text.replace("\n", "\r\n")]
    assert fields["subject"] == [made.subject]


def test_a_body_that_mail_programs_would_cut_is_left_to_be_copied(core: Core):
    made = mail(core, "ca-berkeley", "City Council", "word " * 500)
    assert not made.holds_body
    assert "body=" not in made.link
    assert len(made.link) < LONGEST_LINK
    assert made.body == "word " * 500
