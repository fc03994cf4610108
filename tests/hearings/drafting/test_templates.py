# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The shipped templates are whole, say the same in both languages, and leave time to speak."""

from datetime import date

import pytest

from hearings import assets
from hearings.domain.template import TemplateKind
from hearings.domain.testimony import Position
from hearings.drafting.blanks import blanks_in, fill
from hearings.drafting.counting import length_of
from hearings.drafting.templates import (
    LANGUAGES,
    NEEDED,
    Speech,
    TemplateFault,
    load_template,
    read_template,
    values_of,
)

SPEECH = Speech(
    name="Ro Sample",
    town="Sampleville",
    bill="File 26-0099",
    body="Sampleville City Council",
    position=Position.OPPOSE,
    day=date(2026, 11, 24),
)
EVERY = [(kind, language) for kind in TemplateKind for language in LANGUAGES]
WHOLE = "".join(f"{{{{{name}: x}}}}\n" for name in sorted(NEEDED))


def test_there_is_a_file_for_each_kind_and_language_and_no_other():
    files = {f"{kind.value}.{language}.md" for kind, language in EVERY}
    assert set(assets.names_in("templates", ".md")) == files


@pytest.mark.parametrize(("kind", "language"), EVERY)
def test_a_template_is_filled_with_what_is_known(kind, language):
    template = load_template(kind, language)
    text = fill(template.text, values_of(SPEECH, language))
    left = {blank.name for blank in blanks_in(text)}
    assert not left & {"name", "town", "bill", "body", "position", "date"}
    assert NEEDED - left == {"bill", "position"}
    assert "File 26-0099" in text
    assert {"en": "I oppose", "es": "en contra"}[language] in text.replace("We oppose", "I oppose")


@pytest.mark.parametrize(("kind", "language"), EVERY)
def test_a_template_leaves_half_of_two_minutes_to_the_speaker(kind, language):
    template = load_template(kind, language)
    bare = fill(template.text, dict.fromkeys((one.name for one in template.blanks), "—"))
    assert length_of(bare).seconds <= 60


@pytest.mark.parametrize("kind", TemplateKind)
def test_both_languages_ask_for_the_same_in_the_same_order(kind):
    english, spanish = (load_template(kind, language) for language in LANGUAGES)
    assert sorted(one.name for one in english.blanks) == sorted(one.name for one in spanish.blanks)
    assert english.text.count("\n\n") == spanish.text.count("\n\n")


def test_a_regional_tag_finds_its_language_and_an_unknown_one_english():
    assert load_template(TemplateKind.RESIDENT, "es-MX").language == "es"
    assert load_template(TemplateKind.RESIDENT, "ES_us").language == "es"
    assert load_template(TemplateKind.RESIDENT, "vi").language == "en"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("position", Position)
def test_every_position_has_words_but_none(position, language):
    words = values_of(Speech(position=position), language)["position"]
    assert bool(words) == (position is not Position.NONE)


def test_a_date_is_written_as_people_write_it():
    assert values_of(SPEECH, "en")["date"] == "November 24, 2026"
    assert values_of(SPEECH, "es")["date"] == "24 de noviembre de 2026"
    assert values_of(Speech(), "en")["date"] == ""


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"\xff\n", "utf-8"),
        (WHOLE.encode() + b"{{shoe: x}}\n", "blank"),
        (WHOLE.encode() + b"{{name}}\n", "braces"),
        (WHOLE.encode() + b"a } b\n", "braces"),
        (WHOLE.encode() + b"a \n", "spacing"),
        (WHOLE.encode() + b"\n", "spacing"),
        (WHOLE.encode() + b"a\r\n", "spacing"),
        (WHOLE.encode() + b"a", "spacing"),
        (b"", "spacing"),
        (WHOLE.replace("{{ask: x}}\n", "").encode(), "missing"),
    ],
)
def test_a_damaged_template_is_refused_with_its_fault(content, problem):
    with pytest.raises(TemplateFault) as caught:
        read_template(content, TemplateKind.RESIDENT, "en")
    assert (caught.value.file, caught.value.problem) == ("resident.en.md", problem)


def test_a_whole_template_is_read():
    assert len(read_template(WHOLE.encode(), TemplateKind.RESIDENT, "en").blanks) == len(NEEDED)
